import { css } from 'lit';
import { lightDark } from './light-dark.js';

/**
 * The public custom properties with their defaults, light and dark; each is documented with the element. Sizes are multiples of the
 * widget's own text.
 */
const sheet = css`
  :host {
    /* Deviation from the national rate: blue below, orange above, lightness falling evenly to both sides. */
    --_under-3: var(--dko-under-3, light-dark(#1f5f99, #86c1f5));
    --_under-2: var(--dko-under-2, light-dark(#6ba3d0, #4f8cc4));
    --_under-1: var(--dko-under-1, light-dark(#bcd7ea, #335879));
    --_omkring: var(--dko-omkring, light-dark(#f3f0ea, #3b3d40));
    --_over-1: var(--dko-over-1, light-dark(#f6d3a8, #6e4d24));
    --_over-2: var(--dko-over-2, light-dark(#e39a4b, #bd7a2c));
    --_over-3: var(--dko-over-3, light-dark(#ab5a0a, #f5b260));
    /* Level: five steps of one hue. */
    --_niveau-1: var(--dko-niveau-1, light-dark(#e9e6f2, #34313f));
    --_niveau-2: var(--dko-niveau-2, light-dark(#c9c1e0, #544b75));
    --_niveau-3: var(--dko-niveau-3, light-dark(#a195c9, #7668a5));
    --_niveau-4: var(--dko-niveau-4, light-dark(#7667ac, #9f91d0));
    --_niveau-5: var(--dko-niveau-5, light-dark(#4b3b86, #d0c6f2));
    /* Outcomes: three tones that are none of the map's classes, 3:1 between any two of them. */
    --_stadfaestet: var(--dko-stadfaestet, light-dark(#cfddd6, #2b3f37));
    --_hjemvist: var(--dko-hjemvist, light-dark(#437a68, #5f9683));
    --_aendret: var(--dko-aendret, light-dark(#0b2a20, #f1faf6));
    --_omgjort: var(--dko-omgjort, light-dark(#2f6253, #9fcdbb));
    --_delvist: var(--dko-delvist, light-dark(#34103a, #f6e9fa));

    --_paper: var(--dko-papir, light-dark(#fff, #1b1c1e));
    --_ink: var(--dko-blaek, light-dark(#1a1a1a, #f5f5f5));
    --_muted: var(--dko-daempet, light-dark(#595959, #b4b4b4));
    --_line: var(--dko-streg, light-dark(#d5d5d5, #4a4a4a));
    --_accent: var(--dko-accent, light-dark(#07488a, #8cc4ff));
    --_focus: var(--dko-fokus, var(--_accent));
    --_own: var(--dko-egen, var(--_ink));
    --_missing: var(--dko-mangler, light-dark(#dadada, #414244));
    --_border: var(--dko-graense, light-dark(#8a8a8a, #85878a));
    --_radius: var(--dko-radius, 0.25em);
    --_gap: var(--dko-afstand, 1em);
    /* A page may have set its text to nothing, to close gaps between its boxes. */
    --_text: var(--dko-skrift, max(1em, 14px));
    --_rate: var(--dko-skrift-tal, 2.75em);
    --_heading: var(--dko-skrift-overskrift, 1.25em);
    --_small: var(--dko-skrift-lille, 0.875em);
    --_measure: 52ch; /* lines of some 66 letters */
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--dko-daempet, light-dark(#333, #dedede));
      --_line: var(--dko-streg, light-dark(#767676, #8c8c8c));
      --_border: var(--dko-graense, light-dark(#404040, #dcdcdc));
      --_missing: var(--dko-mangler, #8a8a8a);
    }
  }
  /* The visitor's own colours for all but the classes, which have no meaning in two colours; words and figures say the same. */
  @media (forced-colors: active) {
    :host {
      color-scheme: light dark;
      --_paper: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_border: CanvasText;
      --_missing: CanvasText;
      --_own: CanvasText;
      --_accent: Highlight;
      --_focus: Highlight;
    }
    svg {
      forced-color-adjust: none;
    }
    .klasser button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;

export const tokens = lightDark(sheet);

/** The light colour of each custom property, for a picture on a paper of its own: of a name that stands twice the first, usual one. */
export const lightColours = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...sheet.cssText.matchAll(/--_([\w-]+):[^;]*light-dark\(([^,]+),/g)]
      .map(([, name = '', light = '']): [string, string] => [name, light])
      .reverse(),
  );
