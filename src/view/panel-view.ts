import type { Udfald } from '../dataset/count-outcomes.js';
import { rowOf, type Dataset } from '../dataset/dataset.js';
import { ROUNDING_TOLERANCE, type Outcome, type Rates, type Share } from '../dataset/outcome.js';
import { difference } from '../dataset/percent.js';
import { HELE_LANDET, KOMMUNER, type Kode } from '../kommuner/kommuner.js';
import type { Settings } from '../settings.js';
import type { Strings } from '../strings/strings.js';
import { chanceSentence, isFaaSager } from './chance-view.js';
import { outcomeAt } from './map-view.js';

/** Barnets lov took effect on 1 January 2024; before, the maps covered serviceloven only. */
export const BARNETS_LOV = 2024;

export interface Cell {
  readonly text: string;
  /** A note on the figure, such as "beregnet". */
  readonly note?: string;
}

export interface Segment {
  readonly udfald: Udfald;
  /** Percent of the bar, 0-100. */
  readonly start: number;
  readonly width: number;
}

export interface OutcomesView {
  readonly title: string;
  /** One bar for the kommune, one for the country. */
  readonly bars: readonly { readonly navn: string; readonly segments: readonly Segment[] }[];
  readonly rows: readonly {
    readonly udfald: Udfald;
    readonly label: string;
    readonly cells: readonly Cell[];
  }[];
}

export interface PanelView {
  readonly navn: string;
  readonly caption: string;
  /** The rate, if there is one. */
  readonly rate?: Cell;
  /** The state in a sentence, where there is no rate. */
  readonly message?: string;
  readonly difference?: string;
  readonly cases?: string;
  /** The mark on a rate of few cases. */
  readonly faaSager?: string;
  /** How far chance reaches, and on which side of the country the rate lies for certain. */
  readonly chance?: string;
  /** The page's own kommune beside the country, while another is inspected. */
  readonly egen?: string;
  readonly outcomes?: OutcomesView;
  readonly previous?: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly note?: string;
  };
  readonly notes: readonly string[];
}

export const navnOf = (kode: Kode, strings: Strings): string =>
  KOMMUNER.get(kode)?.navn ?? strings.heleLandet;

const isRates = (outcome: Outcome | undefined): outcome is Rates => outcome?.state === 'tal';

const cell = (share: Share | undefined, strings: Strings): Cell => {
  if (!share) return { text: strings.klasse['ikke-oplyst'] };
  return { text: strings.format.percent(share), ...(share.beregnet && { note: strings.beregnet }) };
};

function cases({ sager, counts }: Rates, strings: Strings): string | undefined {
  if (sager === undefined) return undefined;
  const { format } = strings;
  return counts?.omgjort === undefined
    ? strings.sager(sager)
    : strings.antalAf(format.count(counts.omgjort), format.count(sager));
}

/** Stadfæstet, then the two kinds of omgjort, or omgjort as one where the parts are unknown. Never stretched to 100. */
function segments(rates: Rates): Segment[] {
  const known: Udfald[] =
    rates.hjemvist && rates.aendret
      ? ['stadfaestet', 'hjemvist', 'aendret']
      : ['stadfaestet', 'omgjort'];
  let start = 0;
  return known.map((udfald) => {
    const width = rates[udfald]?.value ?? 0;
    const segment = { udfald, start, width };
    start += width;
    return segment;
  });
}

function outcomesView(
  columns: readonly { navn: string; rates: Rates }[],
  strings: Strings,
): OutcomesView | undefined {
  if (columns.length === 0) return undefined;
  const row = (udfald: Udfald) => ({
    udfald,
    label: strings.udfald[udfald],
    cells: columns.map(({ rates }) => {
      const share = cell(rates[udfald], strings);
      const count = rates.counts?.[udfald];
      return count === undefined || share.note ? share : { ...share, note: strings.sager(count) };
    }),
  });
  const unsplit = columns.some(({ rates }) => !rates.hjemvist || !rates.aendret);
  return {
    title: strings.udfaldTitel,
    bars: columns.map(({ navn, rates }) => ({ navn, segments: segments(rates) })),
    rows: [
      row('stadfaestet'),
      row('hjemvist'),
      row('aendret'),
      ...(unsplit ? [{ ...row('omgjort'), label: strings.omgjortUfordelt }] : []),
    ],
  };
}

function roundingNotes(
  columns: readonly { navn: string; rates: Rates }[],
  strings: Strings,
): string[] {
  const notes = new Set<string>();
  for (const { navn, rates } of columns) {
    if (rates.discrepancy > ROUNDING_TOLERANCE)
      notes.add(strings.tallenePasserIkke(navn, strings.format.points(rates.discrepancy)));
    else if (rates.discrepancy > 0) notes.add(strings.afrundedeTal);
  }
  return [...notes];
}

function previousView(
  dataset: Dataset,
  kode: Kode,
  settings: Settings,
  aar: number,
  strings: Strings,
): PanelView['previous'] {
  const before = aar - 1;
  const codes = kode === HELE_LANDET ? [HELE_LANDET] : [kode, HELE_LANDET];
  if (!codes.some((code) => rowOf(dataset, code, settings.omraade, before))) return undefined;
  const lines = codes.map((code) => {
    const outcome = outcomeAt(dataset, code, settings.omraade, before);
    const navn = navnOf(code, strings);
    if (!isRates(outcome))
      return strings.forrige(navn, strings.klasse[outcome?.state ?? 'ikke-oplyst'], undefined);
    const sager = outcome.sager === undefined ? undefined : strings.sager(outcome.sager);
    return strings.forrige(navn, strings.format.percent(outcome.omgjort), sager);
  });
  const broken = before < BARNETS_LOV && aar >= BARNETS_LOV;
  return {
    title: strings.forrigeTitel(before),
    lines,
    ...(broken && { note: strings.barnetsLov }),
  };
}

/** The inspected kommune beside the country. */
export function panelView(
  dataset: Dataset,
  settings: Settings,
  aar: number | undefined,
  strings: Strings,
): PanelView {
  const { valgt, egen, omraade } = settings;
  const navn = navnOf(valgt, strings);
  const omraadeNavn = strings.omraade[omraade];
  const at = (kode: Kode): Outcome | undefined => outcomeAt(dataset, kode, omraade, aar);
  const outcome = at(valgt);
  const national = at(HELE_LANDET);
  const landstal = isRates(national) ? strings.format.percent(national.omgjort) : undefined;
  const columns = [
    ...(isRates(outcome) && valgt !== HELE_LANDET ? [{ navn, rates: outcome }] : []),
    ...(isRates(national) ? [{ navn: strings.heleLandet, rates: national }] : []),
  ];

  const message = !outcome
    ? strings.ikkeOplyst(navn, omraadeNavn, aar)
    : outcome.state === 'ingen-sager'
      ? strings.ingenSager(navn)
      : outcome.state === 'diskretioneret'
        ? strings.diskretioneret(navn)
        : undefined;

  const other = egen !== undefined && egen !== valgt ? at(egen) : undefined;
  const egenText = isRates(other)
    ? strings.format.percent(other.omgjort)
    : strings.klasse[other?.state ?? 'ikke-oplyst'];

  return {
    navn,
    caption: strings.caption(omraadeNavn, aar),
    message,
    ...(isRates(outcome) && {
      rate: cell(outcome.omgjort, strings),
      cases: cases(outcome, strings) ?? strings.sagerIkkeOplyst,
      ...(isFaaSager(outcome) && { faaSager: strings.faaSager }),
      ...(valgt !== HELE_LANDET && {
        chance: chanceSentence(outcome, isRates(national) ? national.omgjort : undefined, strings),
      }),
      ...(isRates(national) &&
        valgt !== HELE_LANDET && {
          difference: strings.afvigelse(difference(outcome.omgjort, national.omgjort)),
        }),
    }),
    ...(egen !== undefined &&
      egen !== valgt && { egen: strings.egen(navnOf(egen, strings), egenText, landstal) }),
    outcomes: outcomesView(columns, strings),
    previous: aar === undefined ? undefined : previousView(dataset, valgt, settings, aar, strings),
    notes: roundingNotes(columns, strings),
  };
}
