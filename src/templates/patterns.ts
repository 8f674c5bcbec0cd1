import { nothing, svg } from 'lit';
import { STATES, type Klasse } from '../view/scale.js';

// States are patterns, not colours. The fill is an attribute, since a url() in a shadow root's
// style sheet is looked up in the document by some browsers.
export const patterns = svg`<defs>
  <pattern id="ikke-oplyst" class="ikke-oplyst" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="14" height="14"></rect><path d="M0 7H14"></path>
  </pattern>
  <pattern id="ingen-sager" class="ingen-sager" width="24" height="24" patternUnits="userSpaceOnUse">
    <rect width="24" height="24"></rect><circle cx="12" cy="12" r="3"></circle>
  </pattern>
  <pattern id="diskretioneret" class="diskretioneret" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="14" height="14"></rect><path d="M0 7H14M7 0V14"></path>
  </pattern>
</defs>`;

const isState = (klasse: Klasse): boolean => (STATES as readonly Klasse[]).includes(klasse);

export const fillOf = (klasse: Klasse): string | typeof nothing =>
  isState(klasse) ? `url(#${klasse})` : nothing;
