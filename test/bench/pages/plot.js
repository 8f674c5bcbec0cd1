import { geo, plot } from '@observablehq/plot';
import { colourOf, geojson, onRepaint, places } from './shapes.js';

const draw = (round, chosen) =>
  plot({
    width: 600,
    height: 684,
    projection: { type: 'identity', domain: geojson },
    marks: [
      geo(geojson.features, {
        fill: ({ id }) => colourOf(id, round),
        stroke: ({ id }) => (id === chosen ? '#000' : '#fff'),
      }),
    ],
  });
for (const place of places()) {
  place.append(draw(0));
  onRepaint((round) => place.replaceChildren(draw(round)));
  // Plot redraws to change a mark.
  place.addEventListener('click', ({ target }) => {
    const index = [...place.querySelectorAll('path')].indexOf(target);
    if (index >= 0) place.replaceChildren(draw(0, geojson.features[index]?.id));
  });
}
