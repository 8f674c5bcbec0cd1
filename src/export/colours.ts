import { AFVIGELSE, NIVEAU } from '../view/scale.js';

const NAMES = [
  ...AFVIGELSE,
  ...NIVEAU,
  'paper',
  'ink',
  'muted',
  'border',
  'accent',
  'missing',
] as const;

/** The colours of a picture that stands alone, as `rgb(…)`. */
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

/** The colours that the page's style gives the element, in their light version: what is taken along ends up on paper. */
export function coloursOf(root: ShadowRoot): Colours {
  const probe = document.createElement('span');
  probe.style.setProperty('color-scheme', 'light');
  probe.style.setProperty('forced-color-adjust', 'none');
  root.append(probe);
  const colours = NAMES.map((name): [string, string] => {
    probe.style.setProperty('color', `var(--_${name})`);
    return [name, toRgb(getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(colours) as Colours;
}

/** Programs that draw SVG know `rgb()`, but not `color(srgb …)`, which `color-mix()` computes to. */
function toRgb(colour: string): string {
  const srgb = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)/.exec(colour);
  if (!srgb) return colour;
  return `rgb(${srgb
    .slice(1)
    .map((part) => Math.round(Number(part) * 255))
    .join(', ')})`;
}
