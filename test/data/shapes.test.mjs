import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packShapes } from '../../data/pack-shapes.mjs';

const read = (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

test('the packed shapes are those of the topology (else: npm run build:shapes)', () => {
  assert.equal(read('kommuner.shapes.json'), packShapes(JSON.parse(read('kommuner.topo.json'))));
});
