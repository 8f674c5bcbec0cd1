import Highcharts from 'highcharts/highmaps';
import { colourOf, geojson, onRepaint, places } from './shapes.js';

const data = (round) => geojson.features.map(({ id }) => ({ id, color: colourOf(id, round) }));
for (const place of places()) {
  const chart = Highcharts.mapChart(place, {
    chart: { map: geojson, animation: false, width: 600, height: 684 },
    title: { text: undefined },
    legend: { enabled: false },
    series: [
      { data: data(0), joinBy: 'id', keys: ['id'], allowPointSelect: true, animation: false },
    ],
  });
  onRepaint((round) => chart.series[0].setData(data(round), true, false));
}
