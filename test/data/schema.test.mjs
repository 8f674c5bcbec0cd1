import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import Ajv from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { createServer } from 'vite';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const schema = json('data/danmarkskort.schema.json');
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

let server;
let read;
before(async () => {
  server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const { readSources } = await server.ssrLoadModule('/src/dataset/read-sources.ts');
  const { EMPTY_DATASET } = await server.ssrLoadModule('/src/dataset/dataset.ts');
  const { dataDa } = await server.ssrLoadModule('/src/strings/data-da.ts');
  read = (value) =>
    readSources({
      base: EMPTY_DATASET,
      sources: [{ sti: 'data', form: 'value', value }],
      omraade: 'social',
      aar: 2024,
      strings: dataDa,
    });
});
after(() => server.close());

test('the schema is the one that the types of the file generate', () => {
  const generated = createGenerator({
    path: 'src/dataset/dataset-file.ts',
    tsconfig: 'tsconfig.json',
    type: 'DatasetFile',
    additionalProperties: true,
    topRef: false,
  }).createSchema('DatasetFile');
  assert.deepEqual(schema, generated, 'Run npm run build:schema.');
});

test('the embedded figures are valid and read without a fault', () => {
  const file = json('data/danmarkskort.json');
  assert.ok(validate(file), JSON.stringify(validate.errors));
  const { fejl, advarsler, raekker } = read(file);
  assert.deepEqual([fejl, advarsler], [[], []]);
  assert.equal(raekker, file.raekker.length);
});

const row = (fields) => ({
  raekker: [{ kommune: 'Rødovre', omraade: 'social', aar: 2024, ...fields }],
});
const without = (field) => {
  const file = row({ omgjort: 62 });
  delete file.raekker[0][field];
  return file;
};

const ACCEPTED = {
  'a rate': row({ omgjort: 62 }),
  'a rate of 0': row({ omgjort: 0 }),
  'a kommune by number': row({ kommune: 175, omgjort: 62 }),
  'printed decimals': row({ omgjort: '63.0' }),
  'a decimal comma': row({ omgjort: '62,5' }),
  'a percent sign': row({ omgjort: '62 %' }),
  'stadfaestet alone': row({ stadfaestet: 38 }),
  'both parts': row({ aendret: 3, hjemvist: 59 }),
  'no cases': row({ sager: 0 }),
  'a suppressed row': row({ status: 'diskretioneret' }),
  'missing figures beside a rate': row({
    omgjort: 62,
    stadfaestet: '--',
    aendret: null,
    sager: null,
  }),
  'all fields': row({
    omgjort: 62,
    sager: 74,
    afgoerelser: { mindst: 34000 },
    modtagere: 12,
    bemaerkning: 'Bemærkning',
  }),
  'a source': { kilder: [{ id: 'a', titel: 'Bilag', url: 'https://example.dk' }], raekker: [] },
  'a title': { version: 1, titel: 'Kort' },
};

const REFUSED = {
  'a rate over 100': row({ omgjort: 162 }),
  'a rate over 100 in text': row({ omgjort: '162' }),
  'a rate under 0': row({ omgjort: -1 }),
  'a rate in words': row({ omgjort: 'høj' }),
  'a missing rate': row({ omgjort: '--' }),
  'no rate': row({}),
  'a rate that is null': row({ omgjort: null }),
  'one part of two': row({ hjemvist: 59 }),
  'cases without percentages': row({ sager: 74 }),
  'half a case': row({ omgjort: 62, sager: 7.5 }),
  'fewer than no cases': row({ omgjort: 62, sager: -1 }),
  'no kommune': without('kommune'),
  'no område': without('omraade'),
  'no year': without('aar'),
  'half a year': row({ omgjort: 62, aar: 2024.5 }),
  'a year in words': row({ omgjort: 62, aar: 'i fjor' }),
  'a row that is a number': { raekker: [62] },
  'a row that is null': { raekker: [null] },
  'rows that are no list': { raekker: {} },
  'sources that are no list': { kilder: {}, raekker: [] },
  'a source without an id': { kilder: [{ titel: 'Bilag' }], raekker: [] },
  'a source without a title': { kilder: [{ id: 'a', titel: '' }], raekker: [] },
  'a treatment without a year': { behandling: [{ kommune: 'Rødovre' }] },
  'a treatment in half a year': { behandling: [{ kommune: 'Rødovre', aar: 2024.5 }] },
  'a course in a year of two digits': { klageforloeb: [{ kommune: 'Rødovre', aar: 24 }] },
  'half a complaint': {
    klageforloeb: [{ kommune: 'Rødovre', aar: 2024, trin: [{ navn: 'Afgjort', antal: 0.5 }] }],
  },
};

for (const [name, file] of Object.entries(ACCEPTED))
  test(`schema and parser accept ${name}`, () => {
    assert.ok(validate(file), JSON.stringify(validate.errors));
    assert.deepEqual(read(file).fejl, []);
  });

for (const [name, file] of Object.entries(REFUSED))
  test(`schema and parser refuse ${name}`, () => {
    assert.equal(validate(file), false);
    assert.notDeepEqual(read(file).fejl, []);
    assert.equal(read(file).raekker, 0);
  });
