import { rowOf, type Dataset, type Kilde, type Klageforloeb } from '../dataset/dataset.js';
import { OMRAADER } from '../dataset/omraade.js';
import { HELE_LANDET, type Kode } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import type { ViewInput } from './view.js';

export interface SourcesView {
  readonly kilder: readonly {
    readonly titel: string;
    readonly url?: string | undefined;
    /** Publisher and date. */
    readonly rest: string;
  }[];
  /** Some of the figures shown name no source: they are the page's own. */
  readonly egneTal: boolean;
  /** Where the map's boundaries come from. */
  readonly kort: string;
  /** One line instead of a list. */
  readonly folded: boolean;
}

const sourceView = ({ titel, udgiver, url, adresse, dato }: Kilde, strings: Strings) => ({
  titel,
  url,
  rest: [udgiver, dato && strings.format.date(dato), adresse].filter((part) => part).join(', '),
});

/** The sources with these ids; a figure without one is the page's own. */
export function sourcesOf(
  dataset: Dataset,
  ids: ReadonlySet<string | undefined>,
  strings: Strings,
): Pick<SourcesView, 'kilder' | 'egneTal'> {
  const kilder = [...ids].map((id) => dataset.kilder.get(id ?? ''));
  return {
    kilder: kilder.flatMap((kilde) => (kilde ? [sourceView(kilde, strings)] : [])),
    egneTal: kilder.includes(undefined),
  };
}

/**
 * The sources of all that is shown: the map's figures, last year's too in the table, this year's and last's of those in the panel,
 * where the kommune has some of all three områder, and for the trend every year of theirs.
 */
export function sourcesView(
  { dataset, settings, strings }: Pick<ViewInput, 'dataset' | 'settings' | 'strings'>,
  aar: number | undefined,
  klageforloeb: readonly Klageforloeb[],
  kort: string,
): SourcesView {
  const { skjul, visning } = settings;
  const trend = visning !== 'bilag' && !skjul.has('udvikling');
  const inPanel = new Set<Kode>([settings.valgt, HELE_LANDET]);
  const compared = new Set<Kode>(skjul.has('sammenligning') ? [] : settings.sammenlign);
  const ids = new Set<string | undefined>();
  if (aar !== undefined) {
    const years = [aar, aar - 1];
    const allAreas =
      visning === 'bilag' ||
      OMRAADER.some((omraade) =>
        years.some((year) => rowOf(dataset, { kommune: settings.valgt, omraade, aar: year })),
      );
    for (const row of dataset.rows.values()) {
      const onMap = row.omraade === settings.omraade;
      const shown =
        (row.aar === aar && (onMap || compared.has(row.kommune))) ||
        (onMap && visning === 'tabel' && row.aar === aar - 1) ||
        (inPanel.has(row.kommune) &&
          ((onMap && trend) || ((onMap || allAreas) && years.includes(row.aar))));
      if (shown) ids.add(row.kilde);
    }
  }
  for (const { kilde } of klageforloeb) ids.add(kilde);
  return {
    ...sourcesOf(dataset, ids, strings),
    folded: skjul.has('kilder'),
    kort,
  };
}
