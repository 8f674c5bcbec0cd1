import { geoJSON, map, CRS } from 'leaflet';
import { colourOf, geojson, onRepaint, places } from './shapes.js';

for (const place of places()) {
  const shown = map(place, { crs: CRS.Simple });
  const layer = geoJSON(geojson, {
    style: ({ id }) => ({ fillColor: colourOf(id), fillOpacity: 1, color: '#fff', weight: 1 }),
    onEachFeature: (_, one) => one.on('click', () => one.setStyle({ color: '#000' })),
  }).addTo(shown);
  shown.fitBounds(layer.getBounds());
  onRepaint((round) => layer.setStyle(({ id }) => ({ fillColor: colourOf(id, round) })));
}
