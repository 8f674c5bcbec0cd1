import { MapChart } from 'echarts/charts';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { colourOf, geojson, places } from './shapes.js';

use([MapChart, SVGRenderer]);
registerMap('danmark', geojson);
for (const place of places())
  init(place, null, { renderer: 'svg', width: 600, height: 684 }).setOption({
    animation: false,
    series: [
      {
        type: 'map',
        map: 'danmark',
        selectedMode: 'single',
        data: geojson.features.map(({ id }) => ({
          name: id,
          value: 1,
          itemStyle: { areaColor: colourOf(id) },
        })),
      },
    ],
  });
