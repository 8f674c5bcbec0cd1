import { geo, plot } from '@observablehq/plot';
import { colourOf, geojson, places } from './shapes.js';

for (const place of places())
  place.append(
    plot({
      width: 600,
      height: 684,
      projection: { type: 'identity', domain: geojson },
      marks: [geo(geojson.features, { fill: ({ id }) => colourOf(id), stroke: '#fff' })],
    }),
  );
