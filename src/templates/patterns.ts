import { nothing, svg } from 'lit';
import { isState, type Klasse } from '../view/scale.js';

// States are patterns, not colours. The fill is an attribute, since a url() in a shadow root's
// style sheet is looked up in the document by some browsers.
/** `unit` is what a pixel measures in the drawing's own units, so that the marks are as fine at every size and zoom. */
export const patterns = (scope: 'kort' | 'felt', unit: number) => {
  const turned = `rotate(45) scale(${unit.toFixed(2)})`;
  return svg`<defs>
  <pattern id="${scope}-ikke-oplyst" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform=${turned}>
    <rect width="10" height="10"></rect><path d="M0 5H10"></path>
  </pattern>
  <pattern id="${scope}-ingen-sager" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="scale(${unit.toFixed(2)})">
    <rect width="14" height="14"></rect><circle cx="7" cy="7" r="1.75"></circle>
  </pattern>
  <pattern id="${scope}-diskretioneret" class="diskretioneret" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform=${turned}>
    <rect width="10" height="10"></rect><path d="M0 5H10M5 0V10"></path>
  </pattern>
</defs>`;
};

export const fillOf = (klasse: Klasse, scope: 'kort' | 'felt'): string | typeof nothing =>
  isState(klasse) ? `url(#${scope}-${klasse})` : nothing;
