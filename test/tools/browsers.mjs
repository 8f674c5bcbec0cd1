import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const engines = ['chromium', 'firefox', 'webkit'];

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** Paths of the programs that each engine on this machine needs; an engine that lacks one is absent. */
export function findBrowsers() {
  const chromium = firstExisting([
    ...inPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ]);
  const firefox = firstExisting([
    ...inPath('firefox', 'firefox-esr'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ]);
  const webkit = {
    driver: firstExisting(inPath('WebKitWebDriver')),
    miniBrowser: firstExisting(miniBrowsers()),
    xvfb: firstExisting(inPath('Xvfb')),
  };
  return {
    ...(chromium && { chromium }),
    ...(firefox && { firefox }),
    ...(Object.values(webkit).every(Boolean) && { webkit }),
  };
}

/** On Debian and its relatives, as root, fetches the engines that are missing; elsewhere does nothing. */
export function installMissingBrowsers() {
  const missing = missingEngines();
  if (!missing.length || !canInstall()) return;
  run('apt-get', ['-qq', 'update'], 'Updating the package lists');
  for (const engine of missing) {
    const packages = debianPackages[engine];
    run('apt-get', ['-qq', '-y', 'install', ...packages], `Installing ${packages.join(', ')}`);
  }
}

/** Says what will run and what is missing; ends the process where too little is there. */
export function requireBrowsers() {
  const found = findBrowsers();
  const missing = missingEngines(found);
  const present = engines.filter((engine) => found[engine]);
  if (present.length) console.log(`Browsers: ${present.join(', ')}.`);
  if (missing.length) {
    const packages = missing.flatMap((engine) => debianPackages[engine]).join(' ');
    console.log(`Missing: ${missing.join(', ')} (Debian: apt-get install ${packages}).`);
  }
  if (!present.length) {
    console.error(
      'The tests need at least one of Chromium, Firefox and WebKitGTK; none was found.',
    );
    process.exit(1);
  }
  if (missing.length && inCI()) {
    console.error('In CI (CI=true) the tests must run in all three browsers.');
    process.exit(1);
  }
  return found;
}

function missingEngines(found = findBrowsers()) {
  return engines.filter((engine) => !found[engine]);
}

function inCI() {
  return ['true', '1'].includes(process.env.CI);
}

function canInstall() {
  if (process.getuid?.() !== 0 || !firstExisting(inPath('apt-get'))) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

function run(command, args, what) {
  console.log(`${what} …`);
  const { status, stderr, error } = spawnSync(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 10 * 60_000,
  });
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim().split('\n').at(-1);
  console.log(`${what} failed: ${reason}`);
}

function inPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** WebKitGTK keeps its browser outside PATH, in a folder per version and, on Debian, per architecture. */
function miniBrowsers() {
  const libraries = [
    '/usr/lib',
    '/usr/libexec',
    '/usr/lib64',
    ...subfolders('/usr/lib', /-linux-/),
  ];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return versions.flatMap((version) =>
    libraries.map((library) => join(library, version, 'MiniBrowser')),
  );
}

function subfolders(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

function firstExisting(paths) {
  return paths.find((path) => existsSync(path));
}
