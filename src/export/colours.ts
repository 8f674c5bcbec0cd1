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

/** Programs that draw SVG know `rgb()`, but not `oklch()` and the like, which stay as they are when a style is computed. */
function toRgb(colour: string): string {
  const context = colour.startsWith('rgb')
    ? null
    : document.createElement('canvas').getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return `rgb(${context.getImageData(0, 0, 1, 1).data.slice(0, 3).join(', ')})`;
}
