import { yearsOf, type Dataset, type Kilde } from '../dataset/dataset.js';
import { OMRAADER } from '../dataset/omraade.js';
import type { Problem } from '../errors.js';
import { HELE_LANDET, KOMMUNER_BY_NAME, type Kode } from '../kommuner/kommuner.js';
import type { Settings } from '../settings.js';
import type { Strings } from '../strings/strings.js';
import type { MapView } from './map-view.js';
import { panelView, type PanelView } from './panel-view.js';

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly selected: boolean;
}

export interface SourcesView {
  readonly kilder: readonly Kilde[];
  /** Some of the figures shown name no source: they are the page's own. */
  readonly egneTal: boolean;
  /** Where the map's boundaries come from. */
  readonly kort: string;
}

/** All that the templates need, in the words and figures that the visitor reads. */
export interface View {
  readonly strings: Strings;
  readonly settings: Settings;
  /** The year shown; undefined where there are no figures at all. */
  readonly aar: number | undefined;
  readonly title: string;
  readonly fejl: readonly Problem[];
  /** Something to say that is no error. */
  readonly note: string | undefined;
  readonly kommuner: readonly Option[];
  readonly omraader: readonly Option[];
  readonly years: readonly Option[];
  readonly map: MapView;
  readonly panel: PanelView;
  readonly sources: SourcesView;
}

/** The sources of all that is shown: the map's figures, and last year's of those in the panel. */
function sourcesView(
  dataset: Dataset,
  settings: Settings,
  aar: number | undefined,
  kort: string,
): SourcesView {
  const inPanel = new Set<Kode | undefined>([settings.valgt, settings.egen, HELE_LANDET]);
  const ids = new Set<string | undefined>();
  if (aar !== undefined)
    for (const row of dataset.rows.values())
      if (row.omraade === settings.omraade)
        if (row.aar === aar || (row.aar === aar - 1 && inPanel.has(row.kommune)))
          ids.add(row.kilde);
  const kilder = [...ids].map((id) => dataset.kilder.get(id ?? ''));
  return {
    kilder: kilder.filter((kilde) => kilde !== undefined),
    egneTal: kilder.includes(undefined),
    kort,
  };
}

/** The year to show: the one asked for if a kommune has a row in it, else the newest. */
export function yearShown(dataset: Dataset, { omraade, aar }: Settings): number | undefined {
  const years = yearsOf(dataset, omraade);
  return aar !== undefined && years.includes(aar) ? aar : years[0];
}

export interface ViewInput {
  readonly dataset: Dataset;
  readonly settings: Settings;
  readonly fejl: readonly Problem[];
  /** The område is the visitor's choice, so that a year without figures in it is no error of the page's. */
  readonly omraadeByVisitor: boolean;
  readonly strings: Strings;
  readonly map: MapView;
  /** Where the boundaries come from, if not from the widget. */
  readonly geometri?: string | undefined;
}

/** Input to view: everything that is shown, from values only. */
export function buildView(input: ViewInput): View {
  const { dataset, settings, strings } = input;
  const { valgt, omraade } = settings;
  const years = yearsOf(dataset, omraade);
  const aar = yearShown(dataset, settings);
  const fejl = [...input.fejl];
  let note: string | undefined;
  if (settings.aar !== undefined && settings.aar !== aar) {
    const navn = strings.omraade[omraade];
    if (aar !== undefined && input.omraadeByVisitor)
      note = strings.nyesteAar(aar, navn, settings.aar);
    else
      fejl.push({ sti: 'aar', besked: strings.aarUdenTal(settings.aar, navn, years.join(', ')) });
  }
  const option = (value: string, text: string, selected: string | undefined): Option => ({
    value,
    text,
    selected: value === selected,
  });
  return {
    strings,
    settings,
    aar,
    title: dataset.titel ?? strings.titel,
    fejl,
    note: years.length === 0 ? strings.ingenTal : note,
    kommuner: [
      option(HELE_LANDET, strings.heleLandet, valgt),
      ...KOMMUNER_BY_NAME.map(({ kode, navn }) => option(kode, navn, valgt)),
    ],
    omraader: OMRAADER.map((key) => option(key, strings.omraade[key], omraade)),
    years: years.map((year) => option(String(year), String(year), String(aar))),
    map: input.map,
    panel: panelView(dataset, settings, aar, strings),
    sources: sourcesView(
      dataset,
      settings,
      aar,
      input.geometri === undefined ? strings.kortkilde : strings.kortFra(input.geometri),
    ),
  };
}
