// The built builder in a browser, for the tests that drive it.
import { builtFolder } from './built.mjs';
import { STRICT_CSP, page, watch, widgetText } from './host-page.mjs';
import { hosted } from './hosted.mjs';

/** As it is copied out of a Danish Excel, with a misspelt kommune; the figures are made up. */
export const TABLE = [
  'Kommune\tOmråde\tÅr\tSager\tStadfæstede\tOmgørelsespct.\tÆndrede\tHjemviste',
  'Greve\tSocialområdet\t2024\t40\t75,0 %\t25,0 %\t5,0 %\t20,0 %',
  'Ishø\tSocialområdet\t2024\t6\t50\t50\t10\t40',
].join('\r\n');

export const dist = builtFolder();

/** For a file of tests: the builder on a host, in a browser. */
export async function startBuilder() {
  const { host, browser } = await hosted();
  return {
    host,
    browser,
    /** The page with this hash, as soon as its widget is there. */
    async open(hash = '', options = {}) {
      const watched = await watch(browser, {
        permissions: ['clipboard-read', 'clipboard-write'],
        acceptDownloads: true,
        ...options,
      });
      await watched.tab.goto(`${host.base}/danmarkskort/byg.html${hash}`);
      await widgetText(watched.tab);
      return watched;
    },
    /** A kommune's page that is nothing but this code. */
    async show(code, csp = STRICT_CSP) {
      host.pages['/kommune'] = { html: page(code), headers: { 'content-security-policy': csp } };
      const watched = await watch(browser);
      await watched.tab.goto(`${host.base}/kommune`);
      return watched;
    },
  };
}

export const figures = (tab) => tab.getByLabel('Tal, med overskrifter');
export const report = (tab) => tab.locator('.rapport');

export const chooseKommune = async (tab, name) => {
  await tab.locator('byg-kommunefelt[navn]').getByRole('combobox').fill(name);
  await tab.keyboard.press('Enter');
};

const clipboard = (tab) => tab.evaluate(() => globalThis.navigator.clipboard.readText());

/** What the button puts on the clipboard; `nth` of the pieces of code where there are several. */
export async function copy(tab, nth = 0, name = 'Kopiér') {
  await tab.getByRole('button', { name, exact: true }).nth(nth).click();
  await tab
    .getByRole('status')
    .filter({ hasText: /^Kopieret$/ })
    .waitFor();
  return clipboard(tab);
}
