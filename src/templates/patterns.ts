import { nothing, svg } from 'lit';
import { isState, type Klasse, type State } from '../view/scale.js';

// States are patterns, not colours. The fill is an attribute, since a url() in a shadow root's
// style sheet is looked up in the document by some browsers.
const pattern = (scope: string, klasse: State, unit: number, asGradient: boolean) => {
  const id = `${scope}-${klasse}`;
  const scale = `scale(${unit.toFixed(2)})`;
  switch (klasse) {
    // As a gradient, since Chromium draws a pattern anew for each area; not on paper, since few readers of PDF can draw one without end.
    case 'ikke-oplyst':
      if (!asGradient)
        return svg`<pattern id=${id} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45) ${scale}">
          <rect width="10" height="10"></rect><path class="linje" d="M0 5H10"></path>
        </pattern>`;
      return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x2="7.07" y2="-7.07" gradientTransform=${scale} spreadMethod="repeat">
        <stop offset=".42"></stop><stop class="streg" offset=".45"></stop><stop class="streg" offset=".55"></stop><stop offset=".58"></stop>
      </linearGradient>`;
    case 'ingen-sager':
      return svg`<pattern id=${id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform=${scale}>
        <rect width="8" height="8"></rect><circle cx="4" cy="4" r="1.3"></circle>
      </pattern>`;
    case 'diskretioneret':
      return svg`<pattern id=${id} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45) ${scale}">
        <rect width="10" height="10"></rect><path d="M0 5H10M5 0V10"></path>
      </pattern>`;
  }
};

/**
 * The patterns of the states among the classes.
 *
 * @param unit what a pixel measures in the drawing's own units, so that they are as fine at every size and zoom
 * @param asGradient draws the lines of missing figures as a gradient, for many areas on a screen
 */
export const patterns = (
  scope: string,
  klasser: readonly Klasse[],
  unit: number,
  asGradient = false,
) => klasser.filter(isState).map((klasse) => pattern(scope, klasse, unit, asGradient));

export const fillOf = (klasse: Klasse, scope: string): string | typeof nothing =>
  isState(klasse) ? `url(#${scope}-${klasse})` : nothing;
