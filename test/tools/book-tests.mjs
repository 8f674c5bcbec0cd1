/* global document, getComputedStyle */
// Storybook around the stories: the controls change the element, its events are logged, the toolbar makes other pages, the documentation is there and
// well, and its links lead to what there is; nothing of it asks another host.
import { fileURLToPath } from 'node:url';
import { elementOf, readManifest } from '../../build/manifest.mjs';
import { violationText, watch } from './storybook.mjs';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const STORY = 'kortet--roedovre';
const PAGE = 'kom-i-gang--docs';
const WIDGET = 'danmarkskort-omgoerelse';

/** What is tried, and how to come by its faults in a browser's context. */
export function bookChecks(base, entries) {
  const managed = (path) => `index.html?path=/${path}`;
  const manager = managed(`story/${STORY}`);
  const check = (what, run, url) => ({
    what,
    async faults(context) {
      const page = await context.newPage();
      await page.setViewportSize({ width: 1400, height: 1000 });
      const { asked, logged, uncaught } = watch(page, base);
      const faults = [];
      try {
        await page.goto(`${base}/${url}`);
        await run(page, (ok, fault) => ok || faults.push(fault));
      } catch (error) {
        faults.push(error.message.split('\n', 1)[0]);
      }
      await page.close();
      // Storybook's manager warns of what its next version will want.
      const ours = url.startsWith(managed('')) ? [] : logged;
      return [...faults, ...asked, ...ours, ...uncaught];
    },
  });
  const ids = new Set(entries.map(({ id }) => id));
  const written = entries.filter(({ tags }) => tags.includes('unattached-mdx'));
  return [
    check('controls', controls, manager),
    check('actions', actions, manager),
    check('toolbar', toolbar, manager),
    check('pages around a story', pages, `iframe.html?id=${STORY}&viewMode=story`),
    check('pages around documentation', pages, `iframe.html?id=${PAGE}&viewMode=docs`),
    check('links', links, managed(`docs/${PAGE}`)),
    ...['panel--docs', 'kort--docs', ...written.map(({ id }) => id)].map((id) =>
      check(id, documentation(ids), `iframe.html?id=${id}&viewMode=docs`),
    ),
  ];
}

const storyFrame = (page) => page.frameLocator('#storybook-preview-iframe');

async function controls(page, check) {
  const widget = storyFrame(page).locator(WIDGET);
  await widget.waitFor();
  const control = (name) => page.locator(`[id="control-${name}"]`);
  check((await control('kommune').inputValue()) === 'Rødovre', "no story's value in its control");
  // While developing React's object brings so much along that Storybook loses the values sent after it.
  const [{ parameters }] = await page.evaluate(() =>
    globalThis.__STORYBOOK_ADDONS_CHANNEL__.last('storyPrepared'),
  );
  check(parameters.docs.container === undefined, 'a parameter is an object of React');
  for (const { name } of elementOf(readManifest()).attributes) {
    const row = page.locator('.docblock-argstable-body tr', {
      has: page.locator('td:first-child', { hasText: new RegExp(`^${name}$`) }),
    });
    const count = await row.locator('td:last-child :is(input, select, textarea, button)').count();
    check(count > 0, `${name} has no control`);
  }
  const becomes = async (attribute, value) => {
    const selector =
      value === undefined ? `${WIDGET}:not([${attribute}])` : `${WIDGET}[${attribute}="${value}"]`;
    await storyFrame(page).locator(selector).waitFor({ timeout: 10_000 });
  };
  await control('omraade').selectOption('boernehandicap');
  await becomes('omraade', 'boernehandicap');
  await control('kommune').fill('Aarhus');
  await becomes('kommune', 'Aarhus');
  await page.getByRole('button', { name: /set boolean/i }).click();
  // Its switch lies over the box.
  await control('uden-grunddata').evaluate((box) => box.click());
  await becomes('uden-grunddata', '');
  await page.getByLabel('kilder', { exact: true }).check();
  await becomes('skjul', 'kilder');
}

async function actions(page) {
  const frame = storyFrame(page);
  await page.getByRole('tab', { name: /Actions/ }).click();
  await frame.getByRole('combobox', { name: 'Område' }).selectOption('boernehandicap');
  const log = page.locator('#storybook-panel-root');
  await log.getByText('omraade-valgt').locator('visible=true').first().waitFor({ timeout: 10_000 });
  await log
    .getByText('boernehandicap')
    .locator('visible=true')
    .first()
    .waitFor({ timeout: 10_000 });
}

async function toolbar(page) {
  await storyFrame(page).locator(WIDGET).waitFor();
  await page.getByRole('button', { name: /Lys/ }).first().click();
  await page.getByText('Mørkt').click();
  await storyFrame(page).locator('html[data-lys="moerkt"]').waitFor({ timeout: 10_000 });
}

/** What the toolbar may choose, and how the widget then finds itself. */
const CHOICES = [
  [{ tema: 'fds' }, { accent: '#004d99' }],
  [{ tema: 'borgerdk' }, { accent: '#3c5c22' }],
  [{ tema: 'virk' }, { accent: '#0059b3' }],
  [{ sprog: 'en' }, { speaks: 'en' }],
  [{ rod: '62-5' }, { root: 10 }],
  [{ rod: '20px' }, { root: 20, text: 20 }],
  [{ bredde: '320' }, { width: 320 }],
  [{ bredde: '640' }, { width: 640 }],
  [{ lys: 'moerkt' }, { scheme: 'dark' }],
  [{ farver: 'system' }, { accent: 'Highlight' }],
  [{ retning: 'rtl' }, { direction: 'rtl' }],
];

async function pages(page, check) {
  await page.waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.widget'),
    WIDGET,
  );
  const initial = await page.evaluate(measure);
  const [{ globals: usual }] = await page.evaluate(() =>
    globalThis.__STORYBOOK_ADDONS_CHANNEL__.last('setGlobals'),
  );
  for (const [globals, expected] of CHOICES) {
    await choose(page, globals);
    for (const [name, value] of Object.entries(expected)) {
      const say = (is) => `${JSON.stringify(globals)}: ${name} is ${is} instead of ${value}`;
      check(initial[name] !== value, `${name} was ${value} before`);
      // Storybook draws the story again, and Danish gives way to English when that has come.
      await page
        .waitForFunction(measure, [name, value], { timeout: 20_000 })
        .catch(async () => check(false, say((await page.evaluate(measure))?.[name])));
    }
    await choose(page, usual);
  }
}

const choose = (page, globals) =>
  page.evaluate(
    (globals) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals }),
    globals,
  );

/** Runs in the page: how the first widget finds itself, or whether it has come to what is wanted. */
function measure(wanted) {
  const widget = document.querySelector('danmarkskort-omgoerelse');
  if (!widget?.shadowRoot?.querySelector('.widget')) return undefined;
  const style = getComputedStyle(widget);
  const inner = getComputedStyle(widget.shadowRoot.querySelector('.widget'));
  const found = {
    accent: style.getPropertyValue('--_accent'),
    speaks: widget.shadowRoot.querySelector('[lang]')?.lang,
    root: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    text: Number.parseFloat(inner.fontSize),
    width: widget.getBoundingClientRect().width,
    scheme: style.colorScheme,
    direction: style.direction,
  };
  return wanted ? found[wanted[0]] === wanted[1] : found;
}

/** From one guide to the next: what they link to, and the heading that it then has. */
const WAY = [
  ['tilgængelighedserklæring', 'Tilgængelighed'],
  ['Almindelig HTML', 'Almindelig HTML'],
  ['Browsere', 'Browsere'],
  ['indlejrede side', 'Indlejret side (iframe)'],
];

async function links(page) {
  const frame = storyFrame(page);
  for (const [words, heading] of WAY) {
    await frame.locator('.sbdocs-content').getByRole('link', { name: words }).click();
    await frame.locator('h1', { hasText: heading }).waitFor({ timeout: 10_000 });
  }
}

const documentation = (ids) => async (page, check) => {
  await page.locator('#storybook-docs h1').first().waitFor();
  check(!(await page.locator('.sb-errordisplay').isVisible()), 'shows an error');
  for (const href of await page.evaluate(deadEnds, [...ids]))
    check(false, `links to ${href}, which is not there`);
  for (const button of await page.locator('.docblock-code-toggle').all()) await button.click();
  // What comes to lie under it has the colours of what is pointed at, and those of Storybook's buttons are none of ours.
  await page.mouse.move(0, 0);
  for (const code of await page.locator('.sbdocs-preview pre').allInnerTexts())
    check(!/<(dko|story)-/.test(code), `shows code that only works here: ${code}`);
  await page.addScriptTag({ path: axe });
  for (const width of [1100, 320]) {
    await page.setViewportSize({ width, height: 1000 });
    const { violations } = await page.evaluate(() =>
      // The table of controls and the frames around stories are Storybook's own.
      globalThis.axe.run(
        {
          include: '.sbdocs-content',
          exclude: [['.docblock-argstable'], ['.sbdocs-preview'], ['.docblock-code-toggle']],
        },
        { resultTypes: ['violations'] },
      ),
    );
    for (const violation of violations) check(false, `${width} px: ${violationText(violation)}`);
  }
};

/** Runs in the page: the links that lead neither to another host nor to something that Storybook has. */
function deadEnds(ids) {
  return [...document.querySelectorAll('.sbdocs-content a[href]')]
    .filter((link) => !link.closest('.sbdocs-preview'))
    .map((link) => decodeURIComponent(link.getAttribute('href')))
    .filter((href) => {
      if (href.startsWith('#')) return !document.getElementById(href.slice(1));
      const [, id] = /^\?path=\/(?:docs|story)\/(.*)$/.exec(href) ?? [];
      return id === undefined ? !/^https?:/.test(href) : !ids.includes(id);
    });
}
