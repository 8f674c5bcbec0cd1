import { behandlingKey, rowOf, type Address } from '../dataset/dataset.js';
import { isRates, outcomeAt, ratesAt, ratesOf, stateOf, type Rates } from '../dataset/outcome.js';
import { difference } from '../dataset/percent.js';
import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import { caption } from './caption.js';
import { chanceSentence } from './chance-view.js';
import { isFaaSager } from './faa-sager.js';
import { noted, rateCell, rateLine, shareCell, type Cell } from './cell.js';
import { navnISaetning, navnOf, withCountry } from './names.js';
import { namedRates, type NamedRates } from './named-rates.js';
import { broken } from './barnets-lov.js';
import { hasYear, type ViewInput } from './view-input.js';

export interface PanelView {
  readonly navn: string;
  readonly caption: string;
  /** The rate, if there is one. */
  readonly rate?: Cell;
  /** The state in a sentence, where there is no rate. */
  readonly message?: string;
  /** How far the rate is from the country's, or why that is not known. */
  readonly difference?: string;
  readonly cases?: string;
  /** The mark on a rate of few cases. */
  readonly faaSager?: string;
  /** How far chance reaches, and on which side of the country the rate lies for certain. */
  readonly chance?: string;
  /** The page's own kommune, while another is inspected, and the country, then and where there is no rate to set against it. */
  readonly beside?: string;
  /** What the outcomes are drawn from, with code that comes later. */
  readonly columns: readonly NamedRates[];
  readonly previous?: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly notes: readonly string[];
  };
  /** The kommune's own denominators, and how its kommunalbestyrelse treated the map. */
  readonly facts: readonly string[];
  readonly behandling?: Address & { readonly text: string; readonly link: string };
  readonly comment: {
    /** Whose words they are, where there are any. */
    readonly title?: string;
    readonly text?: string;
    /** The page's own words belong here: its own kommune is the one inspected. */
    readonly slot: boolean;
  };
}

function cases({ sager, counts }: Rates, strings: Strings): string {
  if (sager === undefined) return strings.sagerIkkeOplyst;
  return counts?.omgjort === undefined
    ? strings.sager(sager)
    : strings.antalAf(strings.format.count(counts.omgjort), sager);
}

function previousView({
  dataset,
  settings: { valgt, omraade },
  aar,
  strings,
}: ViewInput<number>): PanelView['previous'] {
  const before = aar - 1;
  const codes = withCountry(valgt);
  if (!codes.some((code) => rowOf(dataset, { kommune: code, omraade, aar: before })))
    return undefined;
  const lines = codes.map((code) => {
    const outcome = outcomeAt(dataset, code, omraade, before);
    const cell = rateCell(outcome, strings);
    const sager = ratesOf(outcome)?.sager;
    const text = sager === undefined ? cell.text : strings.antalAf(cell.text, sager);
    return `${navnOf(code, strings)}: ${noted({ ...cell, text })}`;
  });
  return {
    title: strings.forrigeTitel(before),
    lines,
    notes: broken(before, aar) ? [strings.barnetsLovKort] : [],
  };
}

function besideView({
  dataset,
  settings: { valgt, egen, omraade },
  aar,
  strings,
}: ViewInput): string | undefined {
  const outcomeOf = (kode: Kode) => outcomeAt(dataset, kode, omraade, aar);
  const other = egen === valgt ? undefined : egen;
  const country = valgt !== HELE_LANDET && isRates(outcomeOf(HELE_LANDET));
  const koder = [...(other === undefined ? [] : [other]), ...(country ? [HELE_LANDET] : [])];
  const lines = koder.map((kode) => rateLine(navnOf(kode, strings), outcomeOf(kode), strings));
  return lines.join(' · ') || undefined;
}

function behandlingView({
  dataset,
  settings: { valgt },
  aar,
  strings,
}: ViewInput<number>): PanelView['behandling'] {
  const behandling = dataset.behandling.get(behandlingKey({ kommune: valgt, aar }));
  if (!behandling) return undefined;
  const { moede, handlingsplan, url, adresse } = behandling;
  return {
    text: strings.behandling(moede && strings.format.date(moede), handlingsplan),
    url,
    adresse,
    link: strings.behandlingLink,
  };
}

interface PanelInput extends ViewInput {
  /** Figures are on their way. */
  readonly indlaeser?: boolean;
  /** The page has put words of its own into the slot for them. */
  readonly slotted?: boolean;
}

/** The inspected kommune beside the country. */
export function panelView(input: PanelInput): PanelView {
  const { dataset, settings, aar, strings, indlaeser, slotted } = input;
  const { valgt, egen, omraade } = settings;
  const iSaetning = navnISaetning(valgt, strings);
  const about = caption(strings.omraade[omraade], aar);
  const outcome = outcomeAt(dataset, valgt, omraade, aar);
  const national = ratesAt(dataset, HELE_LANDET, omraade, aar);
  const rates = ratesOf(outcome);
  const row = aar === undefined ? undefined : rowOf(dataset, { kommune: valgt, omraade, aar });
  const messages = {
    tal: undefined,
    'ingen-sager': strings.ingenSager(iSaetning, about),
    diskretioneret: strings.diskretioneret(iSaetning),
    'ikke-oplyst': indlaeser ? strings.indlaeser : strings.ikkeOplyst(iSaetning, about),
  };
  const isOwn = egen === valgt;
  return {
    navn: navnOf(valgt, strings),
    caption: about,
    message: messages[stateOf(outcome)],
    ...(rates && {
      rate: shareCell(rates.omgjort, strings),
      cases: cases(rates, strings),
      ...(isFaaSager(rates) && { faaSager: strings.faaSager }),
      ...(valgt !== HELE_LANDET && {
        chance: chanceSentence(rates, national?.omgjort, strings),
        difference: national && strings.afvigelse(difference(rates.omgjort, national.omgjort)),
      }),
    }),
    ...(aar !== undefined && !national && { difference: strings.intetLandstal }),
    beside: besideView(input),
    columns: namedRates(input, withCountry(valgt), omraade, aar),
    ...(hasYear(input) && {
      previous: previousView(input),
      behandling: behandlingView(input),
    }),
    facts: [
      ...(row?.afgoerelser && valgt !== HELE_LANDET
        ? [strings.kommunensAfgoerelser(row.afgoerelser)]
        : []),
      ...(row?.modtagere === undefined ? [] : [strings.modtagere(row.modtagere)]),
    ],
    comment: {
      ...((row?.bemaerkning || (isOwn && slotted)) && { title: strings.kommentar(iSaetning) }),
      text: row?.bemaerkning,
      slot: isOwn,
    },
  };
}
