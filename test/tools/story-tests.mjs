/* global document, getComputedStyle, innerWidth, requestAnimationFrame */
// Every story in Chromium: it renders and looks like its approved image, axe finds nothing, at 1100 and 320 px in light, in dark and forced colours,
// nothing lies outside the narrow page, nothing is asked of another host, and the console stays empty, unless the story's name or a tag says "advarer": then it must not.
// Then Storybook itself: controls, actions, toolbar, documentation.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { bookChecks } from './book-tests.mjs';
import { findBrowsers } from './browsers.mjs';
import { COLOUR_RULES } from './colour-rules.mjs';
import { reportCounts } from './counts.mjs';
import { DEVICE_SCALE_FACTOR, DRAWING_FLAGS, storyImages } from './story-images.mjs';
import { serveStorybook, violationText, watch } from './storybook.mjs';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const executablePath = findBrowsers().chromium;
if (!executablePath) {
  console.log('The story tests need Chromium.');
  reportCounts('Story tests', { passed: 0, failed: 0, skipped: 1 });
  process.exit(0);
}

const approving = process.argv.includes('--approve');
// `npm run test:stories -- kort--moerkt` runs those whose id holds the text, `npm run test:stories -- bogen` Storybook itself.
const wanted = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';

const { base, entries } = await serveStorybook();
const all = entries.filter(({ type }) => type === 'story');
const stories = all.filter(({ id }) => id.includes(wanted));
/** The first story under each title, which has a narrow image too. */
const first = new Set(new Map(all.toReversed().map(({ title, id }) => [title, id])).values());

const HEIGHT = 800;
const FIRST_LOOK = { width: 1100, colorScheme: 'light', forcedColors: 'none' };
/** The one beside the first that has an image too, and is looked at for more than colours. */
const NARROW_LOOK = { width: 320, colorScheme: 'light', forcedColors: 'none' };
// Beside the first. Colours are the same at both widths, so each of them is looked at once.
const LOOKS = [
  { width: 1100, colorScheme: 'dark', forcedColors: 'none' },
  { width: 320, colorScheme: 'light', forcedColors: 'active' },
  NARROW_LOOK,
];

/** Far more than a story takes: a page that has stopped drawing is a fault with a name, not a test that never ends. */
const PATIENCE_MS = 30_000;

const LAUNCH = { executablePath, args: ['--no-sandbox', ...DRAWING_FLAGS] };
const images = storyImages(await version());
const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

if (approving && wanted && images.obstacle) {
  console.error(`Approve all of them (npm run approve): ${images.obstacle}.`);
  process.exit(1);
}

const jobs = byTitle(stories).map((list) => (context) => inTurn(list, context));
if (!approving && (!wanted || wanted === 'bogen'))
  for (const { what, faults } of bookChecks(base, entries))
    jobs.push(async (context) => tell(what, await faults(context)));
await inBrowsers(jobs);
if (approving) {
  if (!counts.failed) images.finishApproval(wanted ? undefined : stories.flatMap(imagesOf));
} else if (images.obstacle) {
  console.log(`The stories were not compared with images: ${images.obstacle}.`);
  counts.skipped += stories.flatMap(imagesOf).length;
}

reportCounts(approving ? 'Approved' : 'Story tests', counts, failures);
process.exit(counts.failed || !counts.passed ? 1 : 0);

function tell(what, faults) {
  counts[faults.length ? 'failed' : 'passed']++;
  if (!faults.length) return;
  failures.push(what);
  console.log([`FAILED ${what}`, ...faults].join('\n  '));
}

async function version() {
  const browser = await chromium.launch(LAUNCH);
  const version = browser.version();
  await browser.close();
  return version;
}

/** The longest first, so that no browser is left alone with one. */
function byTitle(list) {
  const titles = new Map();
  for (const story of list) titles.set(story.title, [...(titles.get(story.title) ?? []), story]);
  return [...titles.values()].sort((a, b) => b.length - a.length);
}

/**
 * Three at a time, since each waits for frames, and each in a browser of its own: a page behind another one may be left undrawn. The
 * browser has a folder of its own too, where it keeps the scripts compiled, which every story needs.
 */
async function inBrowsers(jobs) {
  const worker = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'danmarkskort-browser-'));
    const context = await chromium.launchPersistentContext(folder, {
      ...LAUNCH,
      viewport: { width: FIRST_LOOK.width, height: HEIGHT },
      deviceScaleFactor: DEVICE_SCALE_FACTOR,
      reducedMotion: 'reduce',
    });
    for (let job = jobs.shift(); job; job = jobs.shift()) await job(context);
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  await Promise.all([worker(), worker(), worker()]);
}

/** The stories of one title, one after the other in one page, as Storybook shows them; after one with faults the next gets a new page. */
async function inTurn(list, context) {
  let opened;
  for (const story of list) {
    opened ??= await newPage(context);
    let faults = await inTime(story, opened);
    if (!faults) {
      console.log(`again: ${story.id}, which was not ready in ${PATIENCE_MS / 1000} s`);
      await opened.page.close();
      opened = await newPage(context);
      faults = (await inTime(story, opened)) ?? [`was not ready in ${PATIENCE_MS / 1000} s, twice`];
    }
    tell(story.id, faults);
    if (!faults.length) continue;
    await opened.page.close();
    opened = undefined;
  }
  await opened?.page.close();
}

async function newPage(context) {
  const page = await context.newPage();
  await page.addInitScript(awaitStories);
  return { page, watched: watch(page, base) };
}

/** A story's faults; undefined when its page has stopped. */
async function inTime(story, { page, watched }) {
  for (const list of Object.values(watched)) list.length = 0;
  let timer;
  const late = new Promise((done) => {
    timer = setTimeout(done, PATIENCE_MS, undefined);
  });
  try {
    const work = approving ? approve(page, story) : faultsOf(page, story, watched);
    return await Promise.race([work, late]);
  } catch (error) {
    return [error.message];
  } finally {
    clearTimeout(timer);
  }
}

function imagesOf({ id }) {
  return first.has(id) ? [`${id}-1100`, `${id}-320`] : [`${id}-1100`];
}

async function open(page, { id }) {
  if (page.url() === 'about:blank') await page.goto(`${base}/iframe.html?id=${id}&viewMode=story`);
  else {
    await look(page, FIRST_LOOK);
    await page.evaluate((id) => globalThis.showStory(id), id);
  }
  return page.evaluate(() => globalThis.storyFinished);
}

async function approve(page, story) {
  const { errors } = await open(page, story);
  if (errors.length) return errors;
  const [wide, narrow] = imagesOf(story);
  await images.approve(page, wide);
  if (!narrow) return [];
  await look(page, NARROW_LOOK);
  await images.approve(page, narrow);
  return [];
}

async function faultsOf(page, story, { asked, logged, uncaught }) {
  const { name, tags } = story;
  const faults = [];
  const { status, errors, a11y } = await open(page, story);
  faults.push(...errors, ...axeFaults(a11y));
  if (status !== 'success') faults.push(`ended with status ${status}`);
  const compared = images.obstacle ? [] : imagesOf(story);
  if (compared.length) faults.push(...(await images.compare(page, compared[0])));
  for (const one of LOOKS) {
    await look(page, one);
    if (compared[1] && one === NARROW_LOOK)
      faults.push(...(await images.compare(page, compared[1])));
    faults.push(...(await faultsIn(page, one)));
  }
  const mayLog = /\badvarer\b/i.test(name) || tags.includes('advarer');
  if (!mayLog) faults.push(...logged);
  if (mayLog && !logged.length) faults.push('says that it warns, but logged nothing');
  return [...faults, ...asked, ...uncaught];
}

function inWords({ colorScheme, forcedColors }) {
  return forcedColors === 'active' ? 'forced colours' : colorScheme;
}

/** Gives the same page another look. */
async function look(page, { width, colorScheme, forcedColors }) {
  await page.setViewportSize({ width, height: HEIGHT });
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
}

async function faultsIn(page, one) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: axe });
  const options = {
    resultTypes: ['violations'],
    ...(one !== NARROW_LOOK && { runOnly: COLOUR_RULES }),
  };
  const { violations, scrolls } = await page.evaluate(
    async (options) => ({
      violations: (await globalThis.axe.run('#storybook-root', options)).violations,
      scrolls: document.documentElement.scrollWidth > innerWidth,
    }),
    options,
  );
  const all = violations.map(violationText);
  if (scrolls) all.push('the page scrolls sideways');
  return all.map((fault) => `${one.width} px, ${inWords(one)}: ${fault}`);
}

function axeFaults(a11y) {
  if (!a11y) return ['axe did not run'];
  const violations = a11y.result?.violations ?? [];
  if (a11y.status !== 'passed' && !violations.length) return [`axe ended with ${a11y.status}`];
  return violations.map(violationText);
}

/** Runs in the page, before Storybook: its preview assigns its channel to the global watched here. */
function awaitStories() {
  const failures = [
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  let channel;
  let errors;
  let finish;
  const expectStory = () => {
    errors = [];
    globalThis.storyFinished = new Promise((resolve) => {
      finish = resolve;
    });
  };
  expectStory();
  globalThis.showStory = (storyId) => {
    expectStory();
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  };
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      channel.on('storyFinished', ({ status, reporters }) => {
        const a11y = reporters.find(({ type }) => type === 'a11y');
        finish({ status, a11y, errors });
      });
      for (const failure of failures) {
        channel.on(failure, (detail) => {
          errors.push(`${failure}: ${detail?.message ?? JSON.stringify(detail)}`);
          setTimeout(() => finish({ status: 'error', errors }), 1000);
        });
      }
    },
  });
}
