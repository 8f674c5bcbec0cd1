import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { builtFolder } from './tools/built.mjs';
import { BUDGETS, CEILINGS, weigh } from './tools/weigh.mjs';

const weights = weigh(builtFolder());

for (const [name, bytes] of Object.entries({ ...BUDGETS, ...CEILINGS }))
  test(`${name} keeps within ${bytes} bytes with brotli`, () => {
    assert.ok(weights[name] <= bytes, `${weights[name]} bytes`);
  });

test('what is loaded first leaves out what comes on demand', () => {
  assert.equal(weights.first.length, 1, weights.first.join(', '));
});
