/* global document, customElements */
import { geoIdentity, geoPath } from 'd3-geo';
import { LitElement, html, svg } from 'lit';
import { feature } from 'topojson-client';
import topology from '../../../data/kommuner.topo.json';
import { colourOf, onRepaint, places } from './shapes.js';

class MinimalMap extends LitElement {
  static properties = { valgt: {}, round: {} };
  round = 0;
  render() {
    const layers = Object.values(topology.objects).map((layer) => feature(topology, layer));
    const path = geoPath(geoIdentity().fitSize([1000, 1140], layers[0])).digits(0);
    return html`<svg viewBox="0 0 1000 1140">
      ${layers
        .flatMap(({ features }) => features)
        .map(
          (area) =>
            svg`<path data-kode=${area.id} fill=${colourOf(area.id, this.round)} stroke=${area.id === this.valgt ? '#000' : '#fff'}
            d=${path(area)} @click=${() => (this.valgt = area.id)}></path>`,
        )}
    </svg>`;
  }
}
customElements.define('minimal-map', MinimalMap);
for (const place of places()) {
  const map = place.appendChild(document.createElement('minimal-map'));
  onRepaint((round) => (map.round = round));
}
