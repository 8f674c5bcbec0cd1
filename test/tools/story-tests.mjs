/* global document, getComputedStyle, innerWidth, requestAnimationFrame */
// Every story in Chromium: it renders, axe finds nothing, at 1100 and 320 px, in light, dark and forced colours,
// nothing lies outside the narrow page, nothing is asked of another host, and the console stays empty, unless the story's name or a tag says "advarer": then it must not.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findBrowsers } from './browsers.mjs';
import { reportCounts } from './counts.mjs';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const executablePath = findBrowsers().chromium;
if (!executablePath) {
  console.log('The story tests need Chromium.');
  reportCounts('Story tests', { passed: 0, failed: 0, skipped: 1 });
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'danmarkskort-stories-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
buildStorybook(folder);

const server = await preview({
  configFile: false,
  build: { outDir: folder },
  preview: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
});
const base = `http://127.0.0.1:${server.httpServer.address().port}`;
const { entries } = await (await fetch(`${base}/index.json`)).json();
// `npm run test:stories -- kort--moerkt` runs those whose id holds the text.
const wanted = process.argv[2] ?? '';
const stories = Object.values(entries).filter(
  ({ type, id }) => type === 'story' && id.includes(wanted),
);

// Beside the first run at 1100 px in light; forced colours are the same at both widths but for what is laid out.
const LOOKS = [
  { width: 1100, colorScheme: 'dark', forcedColors: 'none' },
  { width: 1100, colorScheme: 'light', forcedColors: 'active' },
  { width: 320, colorScheme: 'light', forcedColors: 'active' },
  { width: 320, colorScheme: 'light', forcedColors: 'none' },
  { width: 320, colorScheme: 'dark', forcedColors: 'none' },
];

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const story of stories) {
  const faults = await faultsOf(story);
  counts[faults.length ? 'failed' : 'passed']++;
  if (faults.length) console.log([`FAILED ${story.id}`, ...faults].join('\n  '));
}
await browser.close();

reportCounts('Story tests', counts);
process.exit(counts.failed || !counts.passed ? 1 : 0);

function buildStorybook(outputFolder) {
  const args = ['run', '--silent', 'build-storybook', '--', '--output-dir', outputFolder];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`Storybook could not be built:\n${stdout}${stderr}`);
  process.exit(1);
}

async function faultsOf({ id, name, tags }) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  try {
    const faults = [];
    const logged = [];
    page.on('console', (message) => {
      const { url } = message.location();
      if (!['warning', 'error'].includes(message.type()) || url.endsWith('/favicon.ico')) return;
      logged.push(`${message.text().split('\n', 1)[0]} (${url})`);
    });
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== base) faults.push(`asked for ${url}`);
    });
    await page.addInitScript(awaitStory);
    await page.goto(`${base}/iframe.html?id=${id}&viewMode=story`);
    const { status, errors, a11y } = await page.evaluate(() => globalThis.storyFinished);

    faults.push(...errors, ...axeFaults(a11y));
    if (status !== 'success') faults.push(`ended with status ${status}`);
    for (const look of LOOKS) faults.push(...(await faultsIn(page, look)));
    const mayLog = /\badvarer\b/i.test(name) || tags.includes('advarer');
    if (!mayLog) faults.push(...logged.map((text) => `logged: ${text}`));
    if (mayLog && !logged.length) faults.push('says that it warns, but logged nothing');
    return faults;
  } catch (error) {
    return [error.message];
  } finally {
    await page.close();
  }
}

/** The same page in another look. */
async function faultsIn(page, { width, colorScheme, forcedColors }) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.evaluate(async (dark) => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    const widget = document.querySelector('danmarkskort-omgoerelse');
    // A page that has decided for light stays as it is.
    const follows = !widget || getComputedStyle(widget).colorScheme === (dark ? 'dark' : 'light');
    const page = dark && follows ? { background: 'Canvas', color: 'CanvasText' } : {};
    Object.assign(document.body.style, { background: '', color: '', ...page });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  }, colorScheme === 'dark');
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: axe });
  const { violations, scrolls } = await page.evaluate(async () => ({
    violations: (await globalThis.axe.run('#storybook-root', { resultTypes: ['violations'] }))
      .violations,
    scrolls: document.documentElement.scrollWidth > innerWidth,
  }));
  const look = `${width} px, ${forcedColors === 'active' ? 'forced colours' : colorScheme}`;
  const all = violations.map(violationText);
  if (scrolls) all.push('the page scrolls sideways');
  return all.map((fault) => `${look}: ${fault}`);
}

function axeFaults(a11y) {
  if (!a11y) return ['axe did not run'];
  const violations = a11y.result?.violations ?? [];
  if (a11y.status !== 'passed' && !violations.length) return [`axe ended with ${a11y.status}`];
  return violations.map(violationText);
}

function violationText({ id, help, nodes }) {
  const where = nodes
    .slice(0, 4)
    .map(({ target }) => target.flat().join(' '))
    .join('; ');
  return `axe ${id}: ${help} (${nodes.length}: ${where})`;
}

/** Runs in the page, before Storybook: its preview assigns its channel to the global watched here. */
function awaitStory() {
  const failures = [
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  const errors = [];
  globalThis.storyFinished = new Promise((resolve) => {
    let channel;
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        channel.on('storyFinished', ({ status, reporters }) => {
          const a11y = reporters.find(({ type }) => type === 'a11y');
          resolve({ status, a11y, errors });
        });
        for (const failure of failures) {
          channel.on(failure, (detail) => {
            errors.push(`${failure}: ${detail?.message ?? JSON.stringify(detail)}`);
            setTimeout(() => resolve({ status: 'error', errors }), 1000);
          });
        }
      },
    });
    setTimeout(() => resolve({ status: 'timeout', errors }), 60_000);
  });
}
