import { yearsOf, type Dataset, type Klageforloeb } from '../dataset/dataset.js';
import { OMRAADER, type Omraade } from '../dataset/omraade.js';
import type { Problem } from '../errors.js';
import { HELE_LANDET, kommunerByName } from '../kommuner/kommuner.js';
import type { Settings } from '../settings.js';
import type { Strings } from '../strings/strings.js';
import { lazily } from './lazily.js';
import type { MapView } from './map-view.js';
import { memoizeLast } from '../memoize-last.js';
import { noticeView, type NoticeView } from './notice-view.js';
import { panelView, type PanelView } from './panel-view.js';
import { sourcesView, type SourcesView } from './sources-view.js';
import { summary } from './summary.js';
import type { ViewInput } from './view-input.js';

export interface Option {
  readonly value: string;
  readonly text: string;
}

/**
 * All that the templates need, in the words and figures that the visitor reads, each made when it is first read; and what it is made
 * from, for what is drawn below the map from views of its own.
 */
export interface View extends ViewInput {
  readonly title: string;
  readonly fejl: readonly Problem[];
  readonly notice: NoticeView | undefined;
  /** A file with figures is on its way. */
  readonly indlaeser: boolean;
  /** Something to say that is no error. */
  readonly note: string | undefined;
  readonly kommuner: readonly Option[];
  readonly omraader: readonly Option[];
  readonly years: readonly Option[];
  readonly map: MapView;
  /** All that is shown of the inspected kommune, in one sentence. */
  readonly summary: string;
  /** What a choice led to, in one breath. */
  readonly status: Readonly<Record<'kommune' | 'omraade' | 'aar' | 'visning', string>>;
  /** Undefined where the page leaves it out. */
  readonly panel: PanelView | undefined;
  /** Still data: their room is loaded with its view. */
  readonly klageforloeb: readonly Klageforloeb[];
  readonly sources: SourcesView;
}

/** Reads every row, and is asked several times for each view. */
const yearsIn = memoizeLast(yearsOf);

/** The year to show: the one asked for if a kommune has a row in it, else the newest. */
export function yearShown(dataset: Dataset, { omraade, aar }: Settings): number | undefined {
  const years = yearsIn(dataset, omraade);
  return aar !== undefined && years.includes(aar) ? aar : years[0];
}

/** What is wrong with a year asked for: there are no figures for it. */
export function yearProblems(
  dataset: Dataset,
  settings: Settings,
  strings: Strings,
): readonly Problem[] {
  const { aar, omraade } = settings;
  if (aar === undefined || aar === yearShown(dataset, settings)) return [];
  const years = yearsIn(dataset, omraade);
  return [
    { sti: 'aar', besked: strings.aarUdenTal(aar, strings.omraadeISaetning[omraade], years) },
  ];
}

/** `aar` is for the view to find out. */
export interface WholeInput extends Omit<ViewInput, 'aar'> {
  /** Those that come with the widget; the dataset's own go before them. */
  readonly klageforloeb?: Iterable<readonly [string, Klageforloeb]> | undefined;
  readonly fejl: readonly Problem[];
  /** The page's område, where a visitor has chosen among them since: a year without figures is then no error of the page's. */
  readonly leftOmraade?: Omraade | undefined;
  /** A file with figures is on its way, so that what is missing is not yet wrong. */
  readonly indlaeser?: boolean;
  /** The page has put words of its own into the slot for them. */
  readonly slotted?: boolean;
  readonly map: MapView;
  /** Where the boundaries come from, if not from the widget. */
  readonly geometri?: string | undefined;
}

const klageforloebOf = (
  { dataset, klageforloeb = [], settings: { valgt, skjul } }: WholeInput,
  aar: number | undefined,
): readonly Klageforloeb[] =>
  skjul.has('klageforloeb')
    ? []
    : [...new Map([...klageforloeb, ...dataset.klageforloeb]).values()].filter(
        (one) => one.kommune === valgt && one.aar === aar,
      );

// The same lists for every element, whose options are copies of each other's.
const kommuneOptions = memoizeLast((strings: Strings): readonly Option[] => [
  { value: HELE_LANDET, text: strings.heleLandet },
  ...kommunerByName().map(({ kode, navn }) => ({ value: kode, text: navn })),
]);
const omraadeOptions = memoizeLast(({ omraade }: Strings): readonly Option[] =>
  OMRAADER.map((key) => ({ value: key, text: omraade[key] })),
);
const yearOptions = memoizeLast((years: readonly number[]): readonly Option[] =>
  years.map((year) => ({ value: String(year), text: String(year) })),
);

function statusOf(
  { map, settings: { valgt, omraade, visning }, strings }: WholeInput,
  aar: number | undefined,
  note: string | undefined,
): View['status'] {
  // A sentence of its own, so that it is told again of a kommune that was just walked over.
  const spoken = `${map.areas.get(valgt)?.spoken ?? map.spoken}.`;
  return {
    kommune: spoken,
    omraade: `${strings.omraade[omraade]}. ${note ?? (aar === undefined ? '' : `${aar}.`)} ${spoken}`,
    aar: [aar, spoken].join('. '),
    visning: [strings.visning[visning], spoken].join('. '),
  };
}

/** What to say where a visitor has chosen an område that has another year than the one asked for, or shown before. */
function otherYearNote(
  { dataset, settings, leftOmraade, strings }: WholeInput,
  aar: number | undefined,
): string | undefined {
  if (aar === undefined || !leftOmraade) return undefined;
  const asked = settings.aar ?? yearsOf(dataset, leftOmraade)[0] ?? aar;
  return asked === aar
    ? undefined
    : strings.nyesteAar(aar, strings.omraadeISaetning[settings.omraade], asked);
}

/** Input to view: everything that is shown, from values only. */
export function buildView(input: WholeInput): View {
  const { dataset, settings, indlaeser = false, strings } = input;
  const aar = yearShown(dataset, settings);
  const note = otherYearNote(input, aar);
  const mayBeWrong = !input.leftOmraade && !indlaeser;
  const fejl = [...input.fejl, ...(mayBeWrong ? yearProblems(dataset, settings, strings) : [])];
  const klageforloeb = klageforloebOf(input, aar);
  const kort = input.geometri === undefined ? strings.kortkilde : strings.kortFra(input.geometri);
  const whole = { ...input, aar };
  return lazily(
    { dataset, strings, settings, aar, fejl, indlaeser, klageforloeb, map: input.map },
    {
      title: () => dataset.titel ?? strings.titel,
      notice: () => noticeView(fejl, strings),
      note: () =>
        aar === undefined && !indlaeser
          ? strings.ingenTal
          : (note ?? (settings.skjul.has('panel') ? input.map.legend.note : undefined)),
      kommuner: () => kommuneOptions(strings),
      omraader: () => omraadeOptions(strings),
      years: () => yearOptions(yearsIn(dataset, settings.omraade)),
      summary: () => summary(whole),
      status: () => statusOf(input, aar, note),
      panel: () => (settings.skjul.has('panel') ? undefined : panelView(whole)),
      sources: () => sourcesView({ ...whole, klageforloeb, kort }),
    },
  );
}
