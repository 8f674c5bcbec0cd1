import { after } from 'node:test';
import { builtFolder } from './built.mjs';
import { launch, serve } from './host-page.mjs';

/** For a file of tests: a host with the built files, and a browser. Both are closed when its tests are over. */
export async function hosted() {
  const host = await serve({ folder: builtFolder() });
  const browser = await launch();
  after(async () => {
    await browser.close();
    host.close();
  });
  return { host, browser };
}
