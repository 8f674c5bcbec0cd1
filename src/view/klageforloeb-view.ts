import type { Klageforloeb, Klagesag } from '../dataset/dataset.js';
import type { Strings } from '../strings/strings.js';
import { navnOf } from './names.js';
import { stacked, type Segment } from './stacked.js';
import { laterStrings } from '../strings/later-strings.js';

type Step = readonly [antal: string, text: string];

export interface KlageforloebView {
  readonly title: string;
  readonly enhed: string;
  /** From decisions to complaints to what became of them: a count and a word for each. */
  readonly steps: readonly Step[];
  readonly parts: readonly Step[];
  readonly partsTitle: string;
  readonly outcomes?: {
    readonly title: string;
    readonly label: string;
    readonly segments: readonly Segment[];
    readonly items: readonly { readonly udfald: string; readonly text: string }[];
  };
  readonly casesTitle: string;
  readonly cases: readonly {
    readonly title: string;
    readonly udfald?: string;
    readonly status?: string;
  }[];
  readonly notes: readonly string[];
}

const sum = (parts: readonly { readonly antal: number }[]): number =>
  parts.reduce((total, { antal }) => total + antal, 0);

/** How a unit's decisions became complaints and outcomes, as the unit published it: sums that differ are said. */
export function klageforloebView(
  { kommune, enhed, aar, lovgivning, afgoerelser, klager, trin, udfald, sager }: Klageforloeb,
  strings: Strings,
): KlageforloebView {
  const later = laterStrings(strings);
  const { count } = strings.format;
  const decided = sum(udfald);
  const ofParts = sum(trin);
  const items = udfald.map(({ udfald: one, antal }) => ({
    udfald: one,
    text: `${count(antal)} ${later.klageudfald[one].toLowerCase()}`,
  }));
  return {
    title: later.klageforloeb(aar),
    enhed: [enhed ?? navnOf(kommune, strings), lovgivning].filter(Boolean).join(', '),
    steps: [
      ...(afgoerelser ? [strings.antalAfgoerelser(afgoerelser)] : []),
      ...(klager === undefined ? [] : [[count(klager), later.klager(klager)] as const]),
    ],
    partsTitle: later.klagerTrin,
    parts: trin.map(({ navn, antal }) => [count(antal), navn]),
    ...(decided > 0 && {
      outcomes: {
        title: later.klageudfaldTitel(
          trin.length === 0 || trin.some(({ antal }) => antal === decided) ? decided : undefined,
        ),
        label: items.map(({ text }) => text).join(', '),
        segments: stacked(
          udfald.map(({ udfald: one, antal }) => ({
            udfald: one,
            width: (100 * antal) / decided,
            label: count(antal),
          })),
        ),
        items,
      },
    }),
    casesTitle: later.klagesager(sager.length),
    cases: sager.map(({ nr, emne, udfald: one, status }: Klagesag) => ({
      title: `${nr}. ${emne}`,
      ...(one && { udfald: later.klageudfald[one] }),
      status,
    })),
    notes: [
      ...(klager !== undefined && trin.length > 0 && ofParts !== klager
        ? [later.klagerPasserIkke(count(ofParts), count(klager))]
        : []),
      later.klagerAndreTal,
    ],
  };
}
