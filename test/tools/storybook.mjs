// Storybook, built into a folder that lives as long as the process, on a server of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

export async function serveStorybook() {
  const folder = mkdtempSync(join(tmpdir(), 'danmarkskort-stories-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  build(folder);
  bringFonts(join(folder, 'iframe.html'));
  const server = await preview({
    configFile: false,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const base = `http://127.0.0.1:${server.httpServer.address().port}`;
  const { entries } = await (await fetch(`${base}/index.json`)).json();
  return { base, entries: Object.values(entries) };
}

function build(folder) {
  const args = ['run', '--silent', 'build-storybook', '--', '--output-dir', folder];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`Storybook could not be built:\n${stdout}${stderr}`);
  process.exit(1);
}

/** The tests' pages have fonts of their own (the first is named in .storybook/host-page.css), so that their images do not depend on the machine's. */
function bringFonts(file) {
  const face = (family, name) => {
    const path = `@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;
    const font = readFileSync(fileURLToPath(import.meta.resolve(path)), 'base64');
    return `@font-face { font-family: ${family}; font-weight: 200 900; src: url(data:font/woff2;base64,${font}); }`;
  };
  const style = `<style>
${face("'Testenes skrift'", 'source-sans-3')}
${face('Georgia', 'source-serif-4')}
</style>`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', `<head>${style}`));
}

/** What a page does that no page of ours may: asking another host, logging, failing. */
export function watch(page, base) {
  const watched = { asked: [], logged: [], uncaught: [] };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== base)
      watched.asked.push(`asked for ${url}`);
  });
  page.on('console', (message) => {
    const { url } = message.location();
    if (!['warning', 'error'].includes(message.type()) || url.endsWith('/favicon.ico')) return;
    watched.logged.push(`logged: ${message.text().split('\n', 1)[0]} (${url})`);
  });
  page.on('pageerror', (error) => watched.uncaught.push(`uncaught: ${error.message}`));
  return watched;
}

export function violationText({ id, help, nodes }) {
  const where = nodes
    .slice(0, 4)
    .map(({ target }) => target.flat().join(' '))
    .join('; ');
  return `axe ${id}: ${help} (${nodes.length}: ${where})`;
}
