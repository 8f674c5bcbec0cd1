// The pages that are compared, built into memory: path → { type, body }.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { build } from 'vite';
import { builtFolder } from '../tools/built.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const topology = JSON.parse(readFileSync(join(here, '../../data/kommuner.topo.json'), 'utf8'));
const features = Object.values(topology.objects).flatMap(
  (object) => feature(topology, object).features,
);
const draw = geoPath().digits(0);
const paths = features.map((area) => ({ kode: area.id, d: draw(area) }));
const scaled = (c) => (typeof c[0] === 'number' ? [c[0] / 100, -c[1] / 100] : c.map(scaled));
const geojson = {
  type: 'FeatureCollection',
  features: features.map(({ id, geometry: { type, coordinates } }) => ({
    type: 'Feature',
    id,
    properties: { name: id },
    geometry: { type, coordinates: scaled(coordinates) },
  })),
};
const made = { 'bench:paths': paths, 'bench:geojson': geojson };
const data = {
  name: 'bench-data',
  resolveId: (id) => (id in made ? `\0${id}` : undefined),
  load: (id) =>
    made[id.slice(1)] &&
    `export default JSON.parse(${JSON.stringify(JSON.stringify(made[id.slice(1)]))})`,
};

async function script(name) {
  const { output } = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    plugins: [data],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: join(here, 'pages', `${name}.js`) },
    },
  });
  return output[0].code;
}

const html = (body, count) =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Bench, opdigtede tal</title><style>.kort,minimal-map{display:block;width:600px;height:684px}</style><body>${body.repeat(count)}`;
const COLOURS = ['#2166ac', '#92c5de', '#f7f7f7', '#f4a582', '#b2182b'];
const staticMap = `<div class="kort"><svg viewBox="0 0 1000 1140">${paths
  .map(
    ({ kode, d }) =>
      `<path data-kode="${kode}" fill="${COLOURS[Number(kode) % 5]}" stroke="#fff" d="${d}"/>`,
  )
  .join('')}</svg></div>`;
// The floor chooses by setting one attribute.
const choose = `<script>addEventListener('click',({target:t})=>t.dataset&&t.dataset.kode&&t.setAttribute('stroke','#000'))</script>`;

/** The names of the pages, and what a server answers. */
export async function pages(counts) {
  const folder = builtFolder();
  const answers = new Map();
  const js = (path, body) => answers.set(path, { type: 'text/javascript', body });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')))
    js(`/${file}`, readFileSync(join(folder, file)));
  const peers = ['lit', 'react-denmark-map', 'plot', 'leaflet', 'echarts'];
  for (const name of peers) js(`/${name}.bench.js`, await script(name));
  const kerne = readdirSync(folder).find((name) => /\.kerne-.*\.js$/.test(name));
  const element = '<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>';
  const tag = (file) => `<script type="module" src="/${file}"></script>`;
  const kinds = {
    'statisk SVG (gulvet)': (n) => html(staticMap, n) + choose,
    'minimal Lit med færdige stier': (n) =>
      html('<div class="kort"></div>', n) + tag('lit.bench.js'),
    'danmarkskort-omgoerelse': (n) => html(element, n) + tag('danmarkskort-omgoerelse.js'),
    '… med modulepreload': (n) =>
      `${html(element, n)}<link rel="modulepreload" href="/${kerne}">${tag('danmarkskort-omgoerelse.js')}`,
    '… i én fil': (n) => html(element, n) + tag('danmarkskort-omgoerelse.samlet.js'),
    ...Object.fromEntries(
      peers
        .slice(1)
        .map((name) => [
          name,
          (n) => html('<div class="kort"></div>', n) + tag(`${name}.bench.js`),
        ]),
    ),
  };
  const names = Object.keys(kinds);
  names.forEach((name, i) => {
    for (const n of counts) answers.set(`/${i}-${n}`, { type: 'text/html', body: kinds[name](n) });
  });
  return { names, answers };
}
