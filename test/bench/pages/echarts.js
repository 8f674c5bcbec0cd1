import { MapChart } from 'echarts/charts';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { colourOf, geojson, onRepaint, places } from './shapes.js';

use([MapChart, SVGRenderer]);
registerMap('danmark', geojson);
const option = (round) => ({
  animation: false,
  series: [
    {
      type: 'map',
      map: 'danmark',
      selectedMode: 'single',
      data: geojson.features.map(({ id }) => ({
        name: id,
        value: 1,
        itemStyle: { areaColor: colourOf(id, round) },
      })),
    },
  ],
});
for (const place of places()) {
  const chart = init(place, null, { renderer: 'svg', width: 600, height: 684 });
  chart.setOption(option(0));
  onRepaint((round) => chart.setOption(option(round)));
}
