/* global document, customElements */
import { LitElement, html, svg } from 'lit';
import { areas, colourOf, onRepaint, places } from './shapes.js';

class MinimalMap extends LitElement {
  static properties = { valgt: {}, round: {} };
  round = 0;
  render() {
    return html`<svg viewBox="0 0 1000 1140">
      ${areas.map(
        ({ kode, d }) =>
          svg`<path data-kode=${kode} fill=${colourOf(kode, this.round)} stroke=${kode === this.valgt ? '#000' : '#fff'} d=${d}
            @click=${() => (this.valgt = kode)}></path>`,
      )}
    </svg>`;
  }
}
customElements.define('minimal-map', MinimalMap);
for (const place of places()) {
  const map = place.appendChild(document.createElement('minimal-map'));
  onRepaint((round) => (map.round = round));
}
