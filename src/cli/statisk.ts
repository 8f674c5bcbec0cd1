import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { EMBEDDED } from '../dataset/embedded.js';
import { isEmpty } from '../dataset/is-empty.js';
import { mergeDatasets } from '../dataset/merge.js';
import { datasetFile } from '../dataset/write-json.js';
import { ELEMENT_NAME } from '../element-name.js';
import { findKommune } from '../kommuner/find-kommune.js';
import { fold } from '../kommuner/fold.js';
import { HELE_LANDET, kommunerByName, nameOf } from '../kommuner/kommuner.js';
import type { Settings } from '../settings.js';
import { da } from '../strings/da.js';
import { checkedSettings } from './checked-settings.js';
import { UsageError, addressOf, noFile, text, type Command, type Values } from './command.js';
import { escaped, inScript } from '../html-text.js';
import { draw, htmlOf } from './draw.js';
import { readFile } from './read-file.js';
import { staticPage } from './static-page.js';
import { SHADOW_CSS, STATIC_CSS } from './style-sheet.js';
import { tellReading } from './tell-reading.js';
import { makeFolder, refuseToOverwrite, writeOut } from './write-out.js';
import type { Dataset } from '../dataset/dataset.js';
import { yearProblems } from '../view/view.js';

const isAlone = (values: Values): boolean => values['uden-grunddata'] === true;

const settingsOf = (values: Values, kommune: string): Settings =>
  checkedSettings({
    // A page about the whole country has no kommune of its own.
    kommune: findKommune(kommune) === HELE_LANDET ? undefined : kommune,
    omraade: text(values['omraade']),
    aar: text(values['aar']),
    overskriftsniveau: text(values['overskriftsniveau']),
  });

/**
 * The style of a piece: a link to it where the address of the built files is given, else in the piece itself, with the hash that a
 * strict Content-Security-Policy must allow. The element drawn beforehand has it in itself unless `--stilark` asks for the link, as
 * a browser shows nothing of it before the file has come.
 */
function styleOf(values: Values): { readonly html: string; readonly hash?: string } {
  const hydrer = values['hydrer'] === true;
  const css = hydrer ? SHADOW_CSS : STATIC_CSS;
  const address = addressOf(values);
  if (address === undefined || (hydrer && !values['stilark']))
    return {
      html: `<style>${css}</style>`,
      hash: createHash('sha256').update(css).digest('base64'),
    };
  const file = `${ELEMENT_NAME}${hydrer ? '.skygge' : ''}.css`;
  return { html: `<link rel="stylesheet" href="${escaped(`${address}/${file}`)}">` };
}

/** The element drawn beforehand: its shadow root, its figures, and the script that takes over. */
async function hydrated(
  values: Values,
  settings: Settings,
  own: Dataset | undefined,
): Promise<string> {
  const udenGrunddata = isAlone(values);
  const { egen, omraade, aar, overskriftsniveau } = settings;
  const kommune = egen === undefined ? undefined : nameOf(egen);
  const file = own && datasetFile(own);
  const body = await draw({ kommune, omraade, aar, overskriftsniveau, udenGrunddata }, file);
  const given = {
    kommune,
    omraade: omraade === 'social' ? undefined : omraade,
    aar,
    overskriftsniveau: overskriftsniveau === 2 ? undefined : overskriftsniveau,
  };
  const attributes = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  const alone = udenGrunddata ? ' uden-grunddata' : '';
  const data = file
    ? `<script type="application/json">${inScript(JSON.stringify(file))}</script>`
    : '';
  const address = addressOf(values);
  const script =
    address === undefined
      ? ''
      : `\n<script type="module" src="${escaped(`${address}/${ELEMENT_NAME}.js`)}"></script>`;
  return `<${ELEMENT_NAME}${attributes}${alone}><template shadowrootmode="open">${styleOf(values).html}${body}</template>${data}</${ELEMENT_NAME}>${script}\n`;
}

async function piece(values: Values, kommune: string, own: Dataset | undefined): Promise<string> {
  const settings = settingsOf(values, kommune);
  const dataset = mergeDatasets([...(isAlone(values) ? [] : [EMBEDDED]), ...(own ? [own] : [])]);
  const [wrong] = yearProblems(dataset, settings, da);
  if (wrong) throw new UsageError(wrong.besked);
  if (values['hydrer']) return hydrated(values, settings, own);
  const body = await htmlOf(staticPage(dataset, settings, da));
  return `${styleOf(values).html}\n${body}\n`;
}

export const statisk: Command = {
  options: {
    kommune: { type: 'string' },
    data: { type: 'string' },
    'uden-grunddata': { type: 'boolean' },
    omraade: { type: 'string' },
    aar: { type: 'string' },
    overskriftsniveau: { type: 'string' },
    adresse: { type: 'string' },
    hydrer: { type: 'boolean' },
    stilark: { type: 'boolean' },
    ud: { type: 'string' },
  },
  async run(files, values, output) {
    const [alone] = files;
    noFile(files, alone && findKommune(alone) && `Skriv --kommune ${alone}.`);
    const kommune = text(values['kommune']);
    if (kommune === undefined) throw new UsageError('Skriv --kommune og et navn.');
    if (values['stilark'] && !(values['hydrer'] && values['adresse']))
      throw new UsageError('--stilark skal stå sammen med --hydrer og --adresse.');
    const file = text(values['data']);
    const ud = text(values['ud']);
    if (file !== undefined) refuseToOverwrite(file, ud);
    const reading = file === undefined ? undefined : readFile(file, values);
    if (reading) {
      tellReading(reading, output.tell);
      if (isEmpty(reading.dataset) && reading.fejl.length > 0) {
        output.tell('Intet er skrevet.\n');
        return 1;
      }
      if (reading.dataset.klageforloeb.size > 0 && !values['hydrer'])
        output.tell('Stykket viser ikke klageforløbene: Det gør kun elementet selv (--hydrer).\n');
    }
    if (fold(kommune) === 'alle') {
      if (ud === undefined) throw new UsageError('Skriv --ud og en mappe til de 98 filer.');
      for (const [i, { kode, navn }] of kommunerByName().entries()) {
        const content = await piece(values, kode, reading?.dataset);
        makeFolder(ud); // not before there is something to put in it
        writeOut(content, join(ud, `${kode}.html`), { ...output, tell: () => {} });
        output.tell(`${i + 1} af ${kommunerByName().length}: ${navn}\n`);
      }
    } else writeOut(await piece(values, kommune, reading?.dataset), ud, output);
    if (values['hydrer'] && addressOf(values) === undefined)
      output.tell(`Uden --adresse skal siden selv hente scriptet, ${ELEMENT_NAME}.js.\n`);
    const { hash } = styleOf(values);
    if (hash !== undefined)
      output.tell(`Under en streng CSP skal style-src have 'sha256-${hash}'.\n`);
    return reading && reading.fejl.length > 0 ? 1 : 0;
  },
};
