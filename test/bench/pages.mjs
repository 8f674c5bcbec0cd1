// The pages that are compared, built into memory: path → { type, body }.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
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

// A page has words, in regular and bold: without them the first to show a word would pay for finding the fonts.
const html = (body, count) =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Bench, opdigtede tal</title><link rel="icon" href="data:,"><style>.kort,minimal-map{display:block;width:600px;height:684px}</style><body><h1>Omgørelsesprocenter</h1><p>Opdigtede tal, 44,9 %.</p>${body.repeat(count)}`;
const COLOURS = ['#2166ac', '#92c5de', '#f7f7f7', '#f4a582', '#b2182b'];
const staticMap = `<div class="kort"><svg viewBox="0 0 1000 1140">${paths
  .map(
    ({ kode, d }) =>
      `<path data-kode="${kode}" fill="${COLOURS[Number(kode) % 5]}" stroke="#fff" d="${d}"/>`,
  )
  .join('')}</svg></div>`;
// The floor chooses by setting one attribute, and paints by setting one on each area.
const floorScript = `<script>addEventListener('click',({target:t})=>t.dataset&&t.dataset.kode&&t.setAttribute('stroke','#000'));
repaint=(round)=>document.querySelectorAll('path').forEach((p)=>p.setAttribute('fill',${JSON.stringify(COLOURS)}[(Number(p.dataset.kode)+round)%5]))</script>`;

const kommuner = topology.objects.kommuner.geometries.map(({ id }) => id);
/** Made-up figures: every kommune and the country, each område, `years` years back from 2024, other classes in every round. */
const rows = (kommuner, years, round) =>
  ['000', ...kommuner].flatMap((kommune) =>
    ['social', 'boernehandicap', 'voksenhandicap'].flatMap((omraade) =>
      Array.from({ length: years }, (_, i) => ({
        kommune,
        omraade,
        aar: 2024 - i,
        omgjort: kommune === '000' ? 45 : (Number(kommune) * 7 + i * 3 + round * 21) % 100,
      })),
    ),
  );
// The element paints when it is given other figures. They are made when first asked for, so that the first map does not wait for
// them, and then kept: seven rounds take each of the three at least twice.
const elementScript = `<script>{const made=[],rows=${rows};
repaint=(round)=>{const data=made[round%3]??=rows(${JSON.stringify(kommuner)},1,round%3);document.querySelectorAll('danmarkskort-omgoerelse').forEach((e)=>{e.data=data})}}</script>`;

const PEERS = {
  'minimal Lit, paths made beforehand': 'lit',
  'minimal Lit, d3-geo and topojson': 'lit-d3',
  'react-denmark-map': 'react-denmark-map',
  'Observable Plot': 'plot',
  Leaflet: 'leaflet',
  'ECharts (SVG)': 'echarts',
  'Highcharts Maps': 'highcharts',
  'Vega-Lite (SVG)': 'vega-lite',
};
const PACKAGES = { plot: '@observablehq/plot', 'lit-d3': 'd3-geo' };

/** The pages by name, what a server answers, and the names of the peers that are not installed. */
export async function pages(counts) {
  const folder = builtFolder();
  const answers = new Map();
  const js = (path, body) => answers.set(path, { type: 'text/javascript', body });
  for (const file of readdirSync(folder).filter((name) => /\.(js|css)$/.test(name)))
    answers.set(`/${file}`, {
      type: file.endsWith('.css') ? 'text/css' : 'text/javascript',
      body: readFileSync(join(folder, file)),
    });
  const isThere = (name) =>
    ['../..', '.'].some((at) => existsSync(join(here, at, 'node_modules', PACKAGES[name] ?? name)));
  const missing = Object.entries(PEERS).filter(([, name]) => !isThere(name));
  const peers = Object.entries(PEERS).filter(([, name]) => isThere(name));
  for (const [, name] of peers) js(`/${name}.bench.js`, await script(name));

  const element = (attributes = '') =>
    `<danmarkskort-omgoerelse kommune="Rødovre"${attributes}></danmarkskort-omgoerelse>`;
  const tag = (file) => `<script type="module" src="/${file}"></script>`;
  const NAME = 'danmarkskort-omgoerelse';
  const drawn = execFileSync(
    process.execPath,
    [join(folder, 'npm/cli.js'), 'statisk', '--kommune', 'Rødovre', '--hydrer', '--adresse', '/'],
    { encoding: 'utf8' },
  ).replaceAll('"//', '"/');
  const many = ` data='${JSON.stringify(rows(kommuner, 20, 0))}'`;
  const kinds = {
    'static SVG (the floor)': (n) => html(staticMap, n) + floorScript,
    [NAME]: (n) => html(element(), n) + elementScript + tag(`${NAME}.js`),
    [`${NAME}, one file`]: (n) => html(element(), n) + elementScript + tag(`${NAME}.samlet.js`),
    [`${NAME}, drawn beforehand`]: (n) => html(drawn, n) + elementScript,
    [`${NAME}, 98 × 3 × 20 figures`]: (n) =>
      html(element(many), n) + elementScript + tag(`${NAME}.js`),
    ...Object.fromEntries(
      peers.map(([title, name]) => [
        title,
        (n) => html('<div class="kort"></div>', n) + tag(`${name}.bench.js`),
      ]),
    ),
  };
  const names = Object.keys(kinds);
  names.forEach((name, i) => {
    for (const n of counts) answers.set(`/${i}-${n}`, { type: 'text/html', body: kinds[name](n) });
  });
  return { names, answers, missing: missing.map(([title]) => title) };
}
