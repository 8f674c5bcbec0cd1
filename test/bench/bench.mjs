// npm run bench [-- --runder 7 --kun WORD --kort --readme]: the built widget beside other ways to draw the same map, interleaved
// runs in one Chromium, medians as ratios to a page with static SVG.
/* global document, customElements, requestAnimationFrame, cancelAnimationFrame, MessageChannel, MouseEvent, PerformanceObserver */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { findBrowsers } from '../tools/browsers.mjs';
import { pages } from './pages.mjs';

const { values } = parseArgs({
  options: {
    runder: { type: 'string', default: '7' },
    /** Two runs of the floor, the minimal Lit page and the widget. */
    kort: { type: 'boolean', default: false },
    kun: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
});
const RUNS = values.kort ? 2 : Number(values.runder);
const THROTTLE = 4;
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
};
const FAST = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const WIDGET = 'danmarkskort-omgoerelse';

const { names: all, answers, missing } = await pages([1, 20]);
const wanted = values.kun ?? (values.kort ? `floor|paths|${WIDGET}$` : '');
const names = all.filter((name, i) => i === 0 || new RegExp(wanted).test(name));
const packed = new Map([...answers].map(([path, { body }]) => [path, brotliCompressSync(body)]));
const server = createServer(({ url }, response) => {
  const answer = answers.get(url);
  if (!answer) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': `${answer.type}; charset=utf-8`,
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
  let longest = 0;
  const note = (entries) => {
    longest = Math.max(longest, ...entries.map(({ duration }) => duration));
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  /** The longest task since this was last asked for, in ms; 0 where none took more than 50. */
  globalThis.__longest = () => {
    note(observer.takeRecords());
    const found = longest;
    longest = 0;
    return found;
  };
  globalThis.__areas = () => {
    const roots = [
      document,
      ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot).filter(Boolean),
    ];
    return roots.flatMap((root) => [...root.querySelectorAll('svg path')]);
  };
  /** Asked for inside a frame: the end of it. */
  globalThis.__end = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    });
  /** The end of the next frame. */
  globalThis.__frame = () =>
    new Promise((done) => requestAnimationFrame(() => globalThis.__end().then(done)));
  globalThis.__drawn = new Promise((done) => {
    const look = () =>
      globalThis.__areas().length < 98 * maps
        ? requestAnimationFrame(look)
        : void globalThis.__end().then(done);
    requestAnimationFrame(look);
  });
};

async function load(name, maps, network, throttle = THROTTLE) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', network);
  await devtools.send('Performance.enable');
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(watch, maps);
  await page.goto(`${origin}/${all.indexOf(name)}-${maps}`, { waitUntil: 'commit' });
  const drawn = await page.evaluate(() => globalThis.__drawn);
  return { page, context, devtools, drawn, transfer: bytes / 1024 };
}

/** Until what loads after the first map is there. */
const settled = async (page) => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async (name) => {
    if (document.querySelector(name)) await customElements.whenDefined(name);
    for (const one of document.querySelectorAll(name)) await one.updateComplete;
  }, WIDGET);
  await page.waitForTimeout(300);
};

/** From a click on a kommune to the next frame's end, in ms. */
const choose = (page) =>
  page.evaluate(async () => {
    const count = globalThis
      .__areas()
      .filter((area) => area.getBoundingClientRect().width > 10).length;
    const times = [];
    for (let i = 0; i < Math.min(40, count); i += 4) {
      const area = globalThis.__areas().filter((one) => one.getBoundingClientRect().width > 10)[i];
      const { left, top, width, height } = area.getBoundingClientRect();
      const place = {
        clientX: left + width / 2,
        clientY: top + height / 2,
        bubbles: true,
        composed: true,
      };
      await globalThis.__frame();
      const start = performance.now();
      area.dispatchEvent(new MouseEvent('click', place));
      times.push((await globalThis.__frame()) - start);
    }
    return times.sort((a, b) => a - b)[times.length >> 1];
  });

/** From new figures to the next frame's end, in ms. */
const repaint = (page) =>
  page.evaluate(async () => {
    const times = [];
    for (let round = 1; round <= 7; round++) {
      await globalThis.__frame();
      const start = performance.now();
      globalThis.repaint(round);
      times.push((await globalThis.__frame()) - start);
    }
    return times.sort((a, b) => a - b)[times.length >> 1];
  });

/** From another område or year to the next frame's end, in ms; the widget only. */
const change = (page, changes) =>
  page.evaluate(
    async ({ name, changes }) => {
      const element = document.querySelector(name);
      const times = [];
      for (const values of [...changes, ...changes]) {
        await globalThis.__frame();
        const start = performance.now();
        Object.assign(element, values);
        times.push((await globalThis.__frame()) - start);
      }
      return times.sort((a, b) => a - b)[times.length >> 1];
    },
    { name: WIDGET, changes },
  );

/** Frames a second while a zoomed map is dragged, and the longest wait for one, in ms; the CPU as it is. */
async function drag() {
  const { page, context } = await load(WIDGET, 1, FAST, 1);
  await settled(page);
  const map = page.locator(`${WIDGET} .flade`);
  await map.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await map.boundingBox();
  for (let i = 0; i < 3; i++) await page.locator(`${WIDGET} .zoom button`).first().click();
  await page.waitForTimeout(800);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.evaluate(() => {
    globalThis.__frames = [];
    const note = (time) => {
      globalThis.__frames.push(time);
      globalThis.__next = requestAnimationFrame(note);
    };
    globalThis.__next = requestAnimationFrame(note);
  });
  for (let i = 0; i < 120; i++)
    await page.mouse.move(
      x + width / 2 + 100 * Math.sin(i / 10),
      y + height / 2 + 60 * Math.cos(i / 10),
    );
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.__next);
    return globalThis.__frames;
  });
  await page.mouse.up();
  await context.close();
  const gaps = frames.slice(1).map((time, i) => time - frames[i]);
  return {
    rate: (1000 * gaps.length) / (frames.at(-1) - frames[0]),
    longest: Math.max(...gaps),
  };
}

const STEPS = {
  'fetching (from the click to the script)': /^$/,
  'reading HTML': /^ParseHTML$/,
  'compiling script': /^v8\.compile/,
  'running script, figures and map included':
    /^(EvaluateScript|v8\.evaluateModule|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame)$/,
  'style and layout': /^(UpdateLayoutTree|Layout)$/,
  painting: /^(PrePaint|Paint|Layerize|Commit|PaintImage)$/,
  garbage: /GC$/,
};

/** Where the time of one load goes, in ms of the main thread: what an event does itself, not what it calls. */
async function breakdown() {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.addInitScript(watch, 1);
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'blink.user_timing'],
  });
  await page.goto(`${origin}/${all.indexOf(WIDGET)}-1`, { waitUntil: 'commit' });
  const drawn = await page.evaluate(() => globalThis.__drawn);
  const fetched = await page.evaluate(() =>
    Math.max(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/danmarkskort-omgoerelse(\.kerne[^/]*)?\.js$/.test(name))
        .map(({ responseEnd }) => responseEnd),
    ),
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await context.close();
  const start = traceEvents.find(
    ({ name, args }) =>
      name === 'navigationStart' && args.data?.documentLoaderURL?.startsWith(origin),
  );
  const events = traceEvents
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === start?.pid && tid === start.tid && ts)
    .filter(({ ts }) => ts >= start.ts && ts <= start.ts + drawn * 1000)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const own = events.map(({ dur }) => dur);
  const open = [];
  events.forEach(({ ts, dur }, i) => {
    while (open.length > 0 && events[open.at(-1)].ts + events[open.at(-1)].dur <= ts) open.pop();
    if (open.length > 0) own[open.at(-1)] -= dur;
    open.push(i);
  });
  const sum = (pattern) =>
    events.reduce((ms, { name }, i) => ms + (pattern.test(name) ? own[i] / 1000 : 0), 0);
  const steps = Object.entries(STEPS).map(([step, pattern]) => [step, sum(pattern)]);
  steps[0][1] = fetched;
  return { steps, drawn };
}

const COLUMNS = {
  transfer: 'KB before the map',
  foerste: 'first map',
  langsomt: 'at 1.6 Mbit/s',
  tyve: '20 maps',
  valg: 'choose',
  male: 'repaint 98',
  hob: 'heap, 20 maps',
  opgave: 'longest task, loading',
  brug: 'in use',
};
const found = new Map(
  names.map((name) => [name, Object.fromEntries(Object.keys(COLUMNS).map((key) => [key, []]))]),
);
const changes = { omraade: [], aar: [] };
const drags = [];

for (let run = 0; run < RUNS; run++) {
  for (const name of names) {
    const one = await load(name, 1, FAST);
    const at = found.get(name);
    at.transfer.push(one.transfer);
    at.foerste.push(one.drawn);
    await settled(one.page);
    const longest = () => one.page.evaluate(() => globalThis.__longest());
    at.opgave.push(await longest());
    at.valg.push(await choose(one.page));
    at.male.push(await repaint(one.page));
    await settled(one.page);
    at.brug.push(await longest());
    if (name === WIDGET) {
      await one.page.reload();
      await settled(one.page);
      await longest();
      changes.omraade.push(
        await change(one.page, [{ omraade: 'boernehandicap' }, { omraade: 'social' }]),
      );
      changes.aar.push(await change(one.page, [{ aar: 2023 }, { aar: 2024 }]));
      await settled(one.page);
      at.brug.push(Math.max(at.brug.pop(), await longest()));
    }
    await one.context.close();
    const slow = await load(name, 1, SLOW);
    at.langsomt.push(slow.drawn);
    await slow.context.close();
    const twenty = await load(name, 20, FAST);
    at.tyve.push(twenty.drawn);
    await settled(twenty.page);
    await twenty.devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await twenty.devtools.send('Runtime.getHeapUsage');
    at.hob.push(usedSize / 1024 ** 2);
    await twenty.context.close();
  }
  if (names.includes(WIDGET)) drags.push(await drag());
  console.error(`${run + 1} of ${RUNS}`);
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const number = (value, decimals = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const floor = found.get(names[0]);
const ratio = (value, key) => number(value / median(floor[key]), 2);
const cell = (at, key) => {
  const value = median(at[key]);
  if (key === 'transfer') return number(value, 1);
  if (key === 'hob') return `${number(value, 1)} MB`;
  if (key === 'opgave' || key === 'brug')
    return value === 0 ? 'under 50 ms' : `${number(value)} ms`;
  return `${ratio(value, key)} (${number(value)} ms)`;
};
const lines = [
  `| page | ${Object.values(COLUMNS).join(' | ')} |`,
  `| --- |${' --: |'.repeat(Object.keys(COLUMNS).length)}`,
  ...[...found].map(
    ([name, at]) =>
      `| ${name} | ${Object.keys(COLUMNS)
        .map((key) => cell(at, key))
        .join(' | ')} |`,
  ),
];
if (names.includes(WIDGET)) {
  const { steps, drawn } = await breakdown();
  lines.push(
    '',
    `Another område takes ${ratio(median(changes.omraade), 'male')}, another year ${ratio(median(changes.aar), 'male')} times what the floor takes to repaint 98. ` +
      `A zoomed map is dragged, not slowed down, at ${number(median(drags.map(({ rate }) => rate)))} frames a second; the longest wait is ${number(median(drags.map(({ longest }) => longest)))} ms.`,
    '',
    `The first map in ${number(drawn)} ms, slowed down ${THROTTLE} times: ${steps.map(([step, ms]) => `${step} ${number(ms)} ms`).join(', ')}.`,
  );
}
if (missing.length > 0) lines.push('', `Not installed: ${missing.join(', ')}.`);
lines.push(
  '',
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0].model} × ${cpus().length}, Chromium ${browser.version()}, ${RUNS} rounds, CPU slowed down ${THROTTLE} times, brotli 11; medians, ratios to the floor.`,
);
const table = lines.join('\n');
console.log(table);
if (values.readme) {
  const file = fileURLToPath(new URL('../../README.md', import.meta.url));
  const text = readFileSync(file, 'utf8');
  const marks = /(<!-- bench -->)[^]*?(<!-- \/bench -->)/;
  if (!marks.test(text)) throw new Error('README.md has no place for the table: <!-- bench -->.');
  const written = text.replace(marks, (_, from, to) => `${from}\n\n${table}\n\n${to}`);
  writeFileSync(
    file,
    await format(written, { ...(await resolveConfig(file)), parser: 'markdown' }),
  );
}
await browser.close();
server.close();
