/** A percentage as it was given: its value (0-100) and the number of decimals it was printed with. */
export interface Percent {
  readonly value: number;
  readonly decimals: number;
}

/**
 * Rounds a percentage half away from zero, as printed tables do. A half that binary fractions miss by a little is one: 1.005 times
 * 100 is 100.49999999999999.
 */
export const round = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + 1e-12))) / scale;
};

/** Beyond these a division speaks, not a document; as many stay exact beside the digits before the point. */
const MOST_DECIMALS = 9;

/** A percentage without the noise of binary fractions: 61.699999999999996 is 61.7. */
export const clean = (value: number): number => round(value, MOST_DECIMALS);

/** How many decimals a number is written with: `63.0`, or as numbers print, `5e-7`. */
function decimalsIn(written: string): number {
  const [digits = '', exponent = '0'] = written.split('e-');
  return (digits.split('.')[1]?.length ?? 0) + Number(exponent);
}

/** A percentage in the digits it is written with, a point before the decimals. */
export function percentFrom(written: string): Percent {
  const given = decimalsIn(written);
  const most = Math.min(given, MOST_DECIMALS);
  const value = round(Number(written), most) + 0;
  return { value, decimals: given > most ? Math.min(decimalsIn(String(value)), most) : given };
}

/** a + b, with the decimals of the finer of the two. */
export function add(a: Percent, b: Percent): Percent {
  return { value: clean(a.value + b.value), decimals: Math.max(a.decimals, b.decimals) };
}

/** 100 - a, with the decimals of a. */
export const complement = ({ value, decimals }: Percent): Percent => ({
  value: clean(100 - value),
  decimals,
});

/** a - b in procentpoint, rounded to one decimal, but not to 0 where they differ. */
export function difference(a: Percent, b: Percent): number {
  const exact = clean(a.value - b.value);
  return round(exact, 1) || exact;
}
