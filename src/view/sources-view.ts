import {
  rowOf,
  type Dataset,
  type Kilde,
  type Klageforloeb,
  type Row,
} from '../dataset/dataset.js';
import { OMRAADER } from '../dataset/omraade.js';
import { HELE_LANDET } from '../kommuner/kommuner.js';
import type { Strings } from '../strings/strings.js';
import type { ViewInput } from './view-input.js';

export interface SourcesView {
  readonly kilder: readonly {
    readonly titel: string;
    readonly url?: string | undefined;
    readonly udgiver?: string | undefined;
    /** Date, and the address where it may not be a link. */
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
  udgiver,
  rest: [dato && strings.format.date(dato), adresse].filter((part) => part).join(', '),
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

interface SourcesInput extends ViewInput {
  /** Those that are shown. */
  readonly klageforloeb: readonly Klageforloeb[];
  /** Where the map's boundaries come from. */
  readonly kort: string;
}

/**
 * Whether a row is among what is shown: the map's figures, last year's too in the table, this year's of those compared and of the
 * country beside them, this year's and last's of those in the panel, where the kommune has some of all three områder, and for the
 * trend every year of theirs.
 */
function isShownIn({ dataset, settings }: SourcesInput, aar: number): (row: Row) => boolean {
  const { skjul, visning, valgt, sammenlign } = settings;
  const before = aar - 1;
  const isSheet = visning === 'bilag';
  const three =
    isSheet ||
    OMRAADER.some((omraade) =>
      [aar, before].some((year) => rowOf(dataset, { kommune: valgt, omraade, aar: year })),
    );
  const compared =
    sammenlign.length === 0 || skjul.has('sammenligning') ? [] : [HELE_LANDET, ...sammenlign];
  const hasPanel = isSheet || !skjul.has('panel');
  return (row) => {
    const [isNow, wasBefore] = [row.aar === aar, row.aar === before];
    const isOfMap = row.omraade === settings.omraade;
    const isOfPanel = row.kommune === valgt || row.kommune === HELE_LANDET;
    const onMap = isOfMap && isNow;
    const inTable = isOfMap && wasBefore && visning === 'tabel';
    const inComparison = isNow && compared.includes(row.kommune);
    const inPanel = hasPanel && isOfPanel && (isOfMap || three) && (isNow || wasBefore);
    const inTrend = isOfPanel && isOfMap && !isSheet && !skjul.has('udvikling');
    return onMap || inTable || inComparison || inPanel || inTrend;
  };
}

/** The sources of all that is shown. */
export function sourcesView(input: SourcesInput): SourcesView {
  const { dataset, settings, aar, strings, klageforloeb, kort } = input;
  const rows = aar === undefined ? [] : [...dataset.rows.values()].filter(isShownIn(input, aar));
  const ids = new Set([...rows, ...klageforloeb].map(({ kilde }) => kilde));
  return { ...sourcesOf(dataset, ids, strings), folded: settings.skjul.has('kilder'), kort };
}
