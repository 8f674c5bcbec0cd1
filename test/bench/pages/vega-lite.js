import { View, changeset, parse } from 'vega';
import { compile } from 'vega-lite';
import { colourOf, geojson, onRepaint, places } from './shapes.js';

const rows = (round) =>
  geojson.features.map((area) => ({ ...area, colour: colourOf(area.id, round) }));
const { spec } = compile({
  width: 600,
  height: 684,
  data: { name: 'kommuner', values: rows(0) },
  projection: { type: 'identity', reflectY: true },
  params: [{ name: 'valgt', select: { type: 'point' } }],
  mark: 'geoshape',
  encoding: {
    fill: { field: 'colour', type: 'nominal', scale: null },
    stroke: { condition: { param: 'valgt', empty: false, value: '#000' }, value: '#fff' },
  },
});
for (const place of places()) {
  const view = new View(parse(spec), { renderer: 'svg', container: place });
  view.run();
  onRepaint((round) =>
    view
      .change(
        'kommuner',
        changeset()
          .remove(() => true)
          .insert(rows(round)),
      )
      .run(),
  );
}
