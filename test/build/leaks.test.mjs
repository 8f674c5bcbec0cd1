// What stays in memory when elements have come and gone, told by Chromium after its garbage is collected.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page, watch } from '../tools/host-page.mjs';
import { hosted } from '../tools/hosted.mjs';

const TIMES = 30;
const { host, browser } = await hosted();

/** A page with the script, and what is alive on it. */
async function open() {
  const script = '<script type="module" src="/danmarkskort/danmarkskort-omgoerelse.js"></script>';
  host.pages['/side'] = { html: page(`${script}<main></main>`) };
  const watched = await watch(browser);
  await watched.tab.goto(`${host.base}/side`);
  await watched.tab.waitForFunction(() => customElements.get('danmarkskort-omgoerelse'));
  const devtools = await watched.tab.context().newCDPSession(watched.tab);
  /** Elements that nothing lets go of, and bytes in use. */
  const alive = async () => {
    for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
    const evaluate = (expression) => devtools.send('Runtime.evaluate', { expression });
    const { result } = await evaluate("customElements.get('danmarkskort-omgoerelse').prototype");
    const { objects } = await devtools.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId,
    });
    const { result: count } = await devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length }',
    });
    await devtools.send('Runtime.releaseObject', { objectId: objects.objectId });
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { elements: count.value, usedSize, nodes, jsEventListeners };
  };
  return { ...watched, alive };
}

/** Runs in the page: makes elements, uses them and takes them away again. */
async function comeAndGo({ times, attributes, whole }) {
  const main = document.querySelector('main');
  for (let i = 0; i < times; i++) {
    const element = document.createElement('danmarkskort-omgoerelse');
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, value.replace('NR', `${performance.now()}`));
    main.append(element);
    if (whole) await element.updateComplete;
    element.remove();
  }
  await new Promise((done) => setTimeout(done, 300));
}

const lives = [
  ['shown and removed', { kommune: 'Rødovre' }, true],
  ['removed at once', { kommune: 'Rødovre' }, false],
  ['with figures of its own', { data: '{"Rødovre": 50}', sammenlign: '6-byer' }, true],
  ['as a table', { visning: 'tabel' }, true],
  ['as a sheet', { visning: 'bilag', kommune: 'København' }, true],
  [
    'removed while a file comes',
    { src: '/net/vent/NR', 'geometri-src': '/net/vent/NR?kort' },
    true,
  ],
];

describe(`${TIMES} elements that come and go`, () => {
  for (const [name, attributes, whole] of lives)
    it(`leave nothing behind: ${name}`, async () => {
      const { tab, alive, logged, close } = await open();
      await tab.evaluate(comeAndGo, { times: 5, attributes, whole });
      const before = await alive();
      await tab.evaluate(comeAndGo, { times: TIMES, attributes, whole });
      // One may still be on its way, with its nodes: a sheet has 2,700. More are, for a moment, on a busy machine.
      let after = await alive();
      for (let i = 0; i < 10 && after.elements > before.elements + 1; i++) {
        await tab.waitForTimeout(300);
        after = await alive();
      }
      assert.ok(after.elements <= before.elements + 1, JSON.stringify({ before, after }));
      assert.ok(after.nodes <= before.nodes + 4000, JSON.stringify({ before, after }));
      assert.ok(after.jsEventListeners <= before.jsEventListeners + 20);
      // An element that stays holds 240 kB; the code itself is let go and compiled again as it pleases.
      assert.ok(after.usedSize < before.usedSize + 2e6, JSON.stringify({ before, after }));
      assert.deepEqual(logged, []);
      await close();
    });

  it('leave nothing behind: one element, in and out', async () => {
    const { tab, alive, close } = await open();
    const inAndOut = async (times) => {
      const main = document.querySelector('main');
      const element =
        main.querySelector('danmarkskort-omgoerelse') ??
        document.createElement('danmarkskort-omgoerelse');
      for (let i = 0; i < times; i++) {
        main.append(element);
        await element.updateComplete;
        element.remove();
      }
      main.append(element);
      await element.updateComplete;
    };
    await tab.evaluate(inAndOut, 5);
    const before = await alive();
    await tab.evaluate(inAndOut, TIMES);
    const after = await alive();
    assert.equal(after.elements, before.elements);
    assert.ok(after.nodes <= before.nodes + 50, JSON.stringify({ before, after }));
    assert.ok(after.jsEventListeners <= before.jsEventListeners, JSON.stringify({ before, after }));
    assert.ok(after.usedSize < before.usedSize + 1e6, JSON.stringify({ before, after }));
    await close();
  });
});
