import type { Problem } from '../errors.js';
import { HELE_LANDET, kommunerByName, nameOf, type Kode } from '../kommuner/kommuner.js';
import { UDFALD } from '../dataset/udfald.js';
import { inOrder } from '../dataset/in-order.js';
import { rowOf, type Dataset, type Row } from '../dataset/dataset.js';
import { OMRAADER, type Omraade } from '../dataset/omraade.js';
import { outcomeOf } from '../dataset/outcome.js';
import { da } from '../strings/da.js';
import { countedDa } from '../strings/counted-da.js';
import { placesDa } from '../strings/places-da.js';
import { caption } from '../view/caption.js';
import { FAA_SAGER, isFaaSager } from '../view/faa-sager.js';
import type { FiguresReading } from './read-figures.js';

const { count, percent } = da.format;

/** A line, a row or a kommune that a finding is about. */
export interface Item {
  readonly text: string;
  /** The line of the text, counted from 1, where it stands. */
  readonly line?: number;
}

/** One thing the report says, and what it is about. */
export interface Finding {
  readonly kind: 'fejl' | 'tvivl' | 'viden';
  readonly text: string;
  readonly items: readonly Item[];
}

export interface Report {
  /** How much was understood, in a sentence. */
  readonly summary: string;
  readonly findings: readonly Finding[];
}

interface Group {
  readonly omraade: Omraade;
  readonly aar: number;
  readonly rows: readonly Row[];
}

/** The rows of each område and year, newest first. */
function groupsOf({ rows }: Dataset): Group[] {
  const all = [...rows.values()];
  const years = [...new Set(all.map(({ aar }) => aar))].sort((a, b) => b - a);
  return years
    .flatMap((aar) =>
      OMRAADER.map((omraade) => ({
        omraade,
        aar,
        rows: all.filter((row) => row.aar === aar && row.omraade === omraade),
      })),
    )
    .filter((group) => group.rows.length > 0);
}

const itemsOf = (texts: readonly string[]): Item[] => texts.map((text) => ({ text }));

/** Problems with the line that they name first. */
const problemItems = (problems: readonly Problem[]): Item[] =>
  problems.map(({ besked: text }) => {
    const line = /^(?:JSON, )?linje (\d+)/.exec(text)?.[1];
    return line === undefined ? { text } : { text, line: Number(line) };
  });

const written = ({ kommune, omraade, aar }: Row): string =>
  `${nameOf(kommune)}, ${da.omraade[omraade]}, ${aar}`;

function missing({ omraade, aar, rows }: Group): Finding | undefined {
  const given = new Set(rows.map(({ kommune }) => kommune));
  const names = kommunerByName()
    .filter(({ kode }) => !given.has(kode))
    .map(({ navn }) => navn);
  if (names.length === 0) return undefined;
  const known = kommunerByName().length - names.length;
  return {
    kind: 'viden',
    text: `${caption(da.omraade[omraade], aar)}: tal for ${known} af 98 kommuner. ${names.length} mangler.`,
    items: itemsOf(names),
  };
}

/** Figures that are published and embedded, and now differ. */
function differing(dataset: Dataset, published: Dataset): string[] {
  return [...dataset.rows.values()].flatMap((row) => {
    const known = rowOf(published, row);
    if (!known) return [];
    const differences = UDFALD.flatMap((name) => {
      const [own, theirs] = [row[name], known[name]];
      return own && theirs && own.value !== theirs.value
        ? [
            `${da.udfald[name].toLowerCase()} ${percent(own)} her, ${percent(theirs)} offentliggjort`,
          ]
        : [];
    });
    if (row.sager !== undefined && known.sager !== undefined && row.sager !== known.sager)
      differences.push(`${da.sager(row.sager)} her, ${da.sager(known.sager)} offentliggjort`);
    return differences.length > 0 ? [`${written(row)}: ${differences.join('; ')}`] : [];
  });
}

/** What the page shows around the figures. */
interface Around {
  /** The figures that come with the widget. */
  readonly published: Dataset;
  /** The page's own kommune. */
  readonly egen: Kode | undefined;
  /** The published figures are not shown beside them. */
  readonly alone?: boolean;
  /** What the map is of now. */
  readonly shown?: { readonly omraade: Omraade; readonly aar: number | undefined };
}

/** What a careful colleague would say of the figures. */
export function figuresReport(
  reading: FiguresReading,
  { published, egen, alone = false, shown }: Around,
): Report {
  const { dataset, fejl, advarsler, raekker, antaget } = reading;
  const groups = groupsOf(dataset);
  const rows = [...dataset.rows.values()];
  const findings: Finding[] = [];
  const say = (kind: Finding['kind'], text: string): void =>
    void findings.push({ kind, text, items: [] });
  const add = (kind: Finding['kind'], text: string, items: readonly Item[]): void => {
    if (items.length > 0) findings.push({ kind, text, items });
  };
  const list = (kind: Finding['kind'], text: string, texts: readonly string[]): void =>
    add(kind, text, itemsOf(texts));

  add('fejl', 'Bruges først, når det er rettet:', problemItems(inOrder(fejl)));
  add('tvivl', 'Er det, som det skal være?', problemItems(advarsler));
  for (const sentence of antaget) say('tvivl', sentence);
  list(
    'tvivl',
    'Jeres tal er andre end de offentliggjorte, der følger med. Jeres vises:',
    differing(dataset, published),
  );
  if (egen !== undefined && rows.length > 0 && !rows.some(({ kommune }) => kommune === egen))
    say('tvivl', `Der er ingen række om ${nameOf(egen)}, som siden handler om.`);
  if (
    shown &&
    groups.length > 0 &&
    !groups.some(({ omraade, aar }) => omraade === shown.omraade && aar === shown.aar)
  )
    say(
      'tvivl',
      `Kortet viser nu ${caption(da.omraade[shown.omraade], shown.aar)}, og det handler ingen af tallene om. Vælg område og år under 1.`,
    );
  list(
    'tvivl',
    'Landstallet mangler, så kortet kan ikke vise forskellen til hele landet. Tilføj en række, der hedder Danmark:',
    groups
      .filter(
        ({ omraade, aar, rows: own }) =>
          !own.some(({ kommune }) => kommune === HELE_LANDET) &&
          (alone || !rowOf(published, { kommune: HELE_LANDET, omraade, aar })),
      )
      .map(({ omraade, aar }) => caption(da.omraade[omraade], aar)),
  );
  list(
    'viden',
    `Færre end ${FAA_SAGER} sager, så procenten kan flytte sig meget. Kortet mærker tallene ”få sager”:`,
    rows
      .filter((row) => isFaaSager(outcomeOf(row)))
      .map((row) => `${written(row)}: ${da.sager(row.sager ?? 0)}`),
  );
  const newest = Math.max(...[...published.rows.values()].map(({ aar }) => aar));
  list(
    'viden',
    `Ældre end ${newest}, det nyeste offentliggjorte år, der følger med:`,
    [...new Set(groups.map(({ aar }) => aar))].filter((aar) => aar < newest).map(String),
  );
  findings.push(...groups.map(missing).filter((finding) => finding !== undefined));

  const summary =
    raekker === 0
      ? 'Ingen rækker kunne bruges.'
      : `${countedDa(raekker, 'række', 'rækker')} om ${placesDa(reading)} er forstået.`;
  const wrong = fejl.length > 0 ? ` ${count(fejl.length)} fejl.` : '';
  return { summary: summary + wrong, findings };
}
