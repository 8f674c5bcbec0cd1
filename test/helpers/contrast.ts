/** WCAG's contrast ratio, 1-21, of two colours as `getComputedStyle` gives them. */
export function contrast(a: string, b: string): number {
  const [dark = NaN, light = NaN] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [, ...parts] = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)/.exec(colour) ?? [];
  const [r = NaN, g = NaN, b = NaN] = parts.map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
