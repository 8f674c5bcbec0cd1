// npm run bench [-- RUNS]: the built widget beside other ways to draw the same map, interleaved runs in one Chromium, medians.
/* global document, requestAnimationFrame, MessageChannel, MouseEvent */
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../tools/browsers.mjs';
import { pages } from './pages.mjs';

const RUNS = Number(process.argv[2] ?? 7);
const THROTTLE = 4;
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
};
const FAST = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

const { names, answers } = await pages([1, 20]);
const packed = new Map([...answers].map(([path, { body }]) => [path, brotliCompressSync(body)]));
const server = createServer(({ url }, response) => {
  const answer = answers.get(url);
  if (!answer) return response.writeHead(404).end();
  const { type } = answer;
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'cache-control': 'no-store',
  });
  response.end(packed.get(url));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: findBrowsers().chromium,
  args: ['--no-sandbox'],
});

/** Runs in the page: when `maps` maps of 98 areas are in it and a frame with them has been drawn, in ms since navigation. */
const watch = (maps) => {
  globalThis.__areas = () => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot).filter(Boolean),
    ];
    return roots.flatMap((root) => [...root.querySelectorAll('svg path')]);
  };
  globalThis.__drawn = new Promise((done) => {
    const look = () => {
      if (globalThis.__areas().length < 98 * maps) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
};

async function load(name, maps, network) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watch, maps);
  await page.goto(`${origin}/${names.indexOf(name)}-${maps}`, { waitUntil: 'commit' });
  const drawn = await page.evaluate(() => globalThis.__drawn);
  const transfer = bytes / 1024;
  return { page, context, devtools, drawn, transfer };
}

/** From a click on a kommune to the next frame's end. */
const choose = (page) =>
  page.evaluate(async () => {
    const areas = globalThis.__areas().filter((area) => area.getBoundingClientRect().width > 10);
    const times = [];
    for (const area of areas.slice(0, 40).filter((_, i) => i % 4 === 0)) {
      const { left, top, width, height } = area.getBoundingClientRect();
      const place = {
        clientX: left + width / 2,
        clientY: top + height / 2,
        bubbles: true,
        composed: true,
      };
      const start = performance.now();
      area.dispatchEvent(new MouseEvent('click', place));
      await new Promise((done) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(0);
        }),
      );
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[times.length >> 1];
  });

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const found = Object.fromEntries(
  names.map((name) => [
    name,
    { transfer: [], foerste: [], langsomt: [], tyve: [], valg: [], hob: [] },
  ]),
);

for (let run = 0; run < RUNS; run++) {
  for (const name of names) {
    const one = await load(name, 1, FAST);
    found[name].transfer.push(one.transfer);
    found[name].foerste.push(one.drawn);
    await one.page.waitForTimeout(300);
    found[name].valg.push(await choose(one.page));
    await one.context.close();
    const slow = await load(name, 1, SLOW);
    found[name].langsomt.push(slow.drawn);
    await slow.context.close();
    const twenty = await load(name, 20, FAST);
    found[name].tyve.push(twenty.drawn);
    await twenty.page.waitForTimeout(300);
    await twenty.devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await twenty.devtools.send('Runtime.getHeapUsage');
    found[name].hob.push(usedSize / 1024 ** 2);
    await twenty.context.close();
  }
  console.error(`${run + 1} af ${RUNS}`);
}

const columns = {
  transfer: 'KB før kort',
  foerste: 'første kort',
  langsomt: 'ved 1,6 Mbit/s',
  tyve: '20 kort',
  valg: 'valg',
  hob: 'hob, 20 kort',
};
const floor = found[names[0]];
console.log(`| side | ${Object.values(columns).join(' | ')} |\n| --- |${' --: |'.repeat(6)}`);
for (const name of names) {
  const cells = Object.keys(columns).map((key) => {
    const value = median(found[name][key]);
    if (key === 'transfer') return value.toFixed(1);
    if (key === 'hob') return `${value.toFixed(1)} MB`;
    return `${(value / median(floor[key])).toFixed(2)} (${Math.round(value)} ms)`;
  });
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus()[0].model} × ${cpus().length}, Chromium ${browser.version()}, ${RUNS} runs, CPU ${THROTTLE}×.`,
);
await browser.close();
server.close();
