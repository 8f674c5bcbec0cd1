import { geoPath } from 'd3-geo';

const EACH = 0.06;
const WHOLE = 0.01;
const WORST_SHOWN = 6;

const area = geoPath().area;
const total = (areas) => [...areas.values()].reduce((sum, value) => sum + value, 0);
const percent = (share) => `${share > 0 ? '+' : ''}${(100 * share).toFixed(2)} %`;

/** Prints how far drawn areas are from the source's (UTM metres) and returns what is beyond the limits, in sentences. */
export function compareAreas(title, source, drawn, metresPerUnit) {
  const expected = new Map(source.map((f) => [f.properties.kode, area(f) / metresPerUnit ** 2]));
  const actual = new Map(drawn.map((f) => [f.id, area(f)]));

  const errors = source
    .map(({ properties: { kode, navn } }) => ({
      navn,
      share: (actual.get(kode) ?? 0) / expected.get(kode) - 1,
    }))
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
  const whole = total(actual) / total(expected) - 1;

  const worst = errors.slice(0, WORST_SHOWN).map(({ navn, share }) => `${navn} ${percent(share)}`);
  console.log(
    `${title}: ${actual.size} kommuner, area ${percent(whole)} against the source; worst ${worst.join(', ')}.`,
  );

  return [
    ...errors
      .filter(({ share }) => Math.abs(share) > EACH)
      .map(
        ({ navn, share }) =>
          `${title}: the area of ${navn} is off by ${percent(share)}; at most ${100 * EACH} % is allowed.`,
      ),
    ...(Math.abs(whole) > WHOLE
      ? [
          `${title}: the whole area is off by ${percent(whole)}; at most ${100 * WHOLE} % is allowed.`,
        ]
      : []),
  ];
}
