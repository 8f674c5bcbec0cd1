/* global document, requestAnimationFrame */
// An image of each story beside the approved one in test/images/. `npm run approve` takes them anew, `npm run approve -- kort--moerkt` those
// whose id holds the text. Half size and 16 steps to a colour keep the repository small.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import init, { optimise } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = fileURLToPath(new URL('../images/', import.meta.url));
const failures = join(folder, 'failed');
const recordFile = join(folder, 'taken-with.json');

export const DEVICE_SCALE_FACTOR = 0.5;
/** What else decides how Chromium draws. */
export const DRAWING_FLAGS = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/** A letter or two whose edges fall differently; a changed word or colour is far more. */
const MOST_PIXELS = 8;

const STEPS = 15;

/**
 * @param version Chromium's, in full
 */
export function storyImages(version) {
  const here = {
    chromium: Number(version.split('.', 1)[0]),
    platform: process.platform,
    arch: process.arch,
  };
  const approved = existsSync(recordFile)
    ? JSON.parse(readFileSync(recordFile, 'utf8'))
    : undefined;
  rmSync(failures, { recursive: true, force: true });

  return {
    /** Why images taken here cannot be compared with the approved ones; undefined when they can. */
    get obstacle() {
      if (!approved) return 'none are approved yet (npm run approve)';
      if (inWords(approved) === inWords(here)) return undefined;
      return `they were approved with ${inWords(approved)}, and this is ${inWords(here)}`;
    },

    /** The faults of a story's image. */
    async compare(page, id) {
      const actual = await take(page);
      const name = nameOf(id);
      const file = join(folder, name);
      if (!existsSync(file)) {
        const shown = keep(name, { actual });
        return [`no image is approved: npm run approve -- ${id.replace(/-\d+$/, '')} (${shown})`];
      }
      const expected = PNG.sync.read(readFileSync(file));
      const [left, right] = sameSize(expected, actual);
      const diff = new PNG({ width: left.width, height: left.height });
      const options = { threshold: 0.02 };
      const { width, height } = diff;
      const pixels = pixelmatch(left.data, right.data, diff.data, width, height, options);
      const isOneSize = expected.width === actual.width && expected.height === actual.height;
      if (isOneSize && pixels <= MOST_PIXELS) return [];
      const size = isOneSize ? '' : ` and ${sizeOf(actual)} instead of ${sizeOf(expected)}`;
      const shown = keep(name, { expected, actual, diff });
      return [`looks unlike its approved image: ${pixels} pixels${size} (${shown})`];
    },

    async approve(page, id) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, nameOf(id)), await small(await take(page)));
    },

    /** After the last approval: the images of no story go, and it is written down what drew the others. */
    finishApproval(ids) {
      const names = ids && new Set(ids.map(nameOf));
      for (const name of readdirSync(folder))
        if (names && name.endsWith('.png') && !names.has(name)) rmSync(join(folder, name));
      writeFileSync(recordFile, `${JSON.stringify(here, null, 2)}\n`);
    },
  };
}

const inWords = ({ chromium, platform, arch }) => `Chromium ${chromium} on ${platform} ${arch}`;
const sizeOf = ({ width, height }) => `${width} × ${height}`;
const nameOf = (id) =>
  `${id.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')}.png`;

async function take(page) {
  await page.evaluate(async () => {
    const elements = (root) =>
      [...root.querySelectorAll('*')].flatMap((one) =>
        one.shadowRoot ? [one, ...elements(one.shadowRoot)] : [one],
      );
    await Promise.all(elements(document).map(({ updateComplete }) => updateComplete));
    // A page's style sheet may name fonts that it has not brought.
    await Promise.allSettled([...document.fonts].map((face) => face.load()));
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
  const image = PNG.sync.read(await settledShot(page));
  for (let i = 0; i < image.data.length; i++)
    image.data[i] = Math.round(Math.round((image.data[i] * STEPS) / 255) * (255 / STEPS));
  return image;
}

/** Some parts are loaded on demand, some are placed after they are measured: taken until two are the same. */
async function settledShot(page) {
  const shoot = () => page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  let last = await shoot();
  for (let tries = 0; tries < 20; tries++) {
    // Rooms are asked for with a frame, which the shot has made the browser draw (src/painted.ts).
    await page.waitForTimeout(250);
    const shot = await shoot();
    if (shot.equals(last)) return shot;
    last = shot;
  }
  throw new Error('never looks the same twice');
}

let codec;
async function small(image) {
  codec ??= init(
    readFileSync(
      fileURLToPath(import.meta.resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm')),
    ),
  );
  await codec;
  const plain = PNG.sync.write(image, { deflateLevel: 1 });
  return optimise(new Uint8Array(plain), 2, false, true);
}

/** Both on a sheet that holds either. */
function sameSize(...images) {
  const width = Math.max(...images.map((image) => image.width));
  const height = Math.max(...images.map((image) => image.height));
  return images.map((image) => {
    const sheet = new PNG({ width, height });
    PNG.bitblt(image, sheet, 0, 0, image.width, image.height, 0, 0);
    return sheet;
  });
}

/** Writes the images beside one another; returns where they are. */
function keep(name, images) {
  mkdirSync(failures, { recursive: true });
  const files = Object.entries(images).map(([kind, image]) => {
    const file = join(failures, name.replace('.png', `.${kind}.png`));
    writeFileSync(file, PNG.sync.write(image));
    return relative(process.cwd(), file);
  });
  return files.join(', ');
}
