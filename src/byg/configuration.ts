import { nameOf } from '../kommuner/kommuner.js';
import { readSettings } from '../settings.js';
import { shorten } from '../shorten.js';
import { da } from '../strings/da.js';
import { parseUrl } from '../parse-url.js';

/** The element's attributes that the page sets. `valgt` is the visitor's; `data` and `src` follow from the figures brought. */
export const ATTRIBUTES = [
  'kommune',
  'omraade',
  'aar',
  'visning',
  'skala',
  'sammenlign',
  'skjul',
  'sprog',
  'overskriftsniveau',
  'uden-grunddata',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** The style sheets in tema/. */
export const TEMAER = ['fds', 'borgerdk', 'virk'] as const;
/** How wide the preview is: 320 px, a column of text, all there is. */
export const BREDDER = ['fuld', 'spalte', 'mobil'] as const;
/** The ways to put the map on a page. */
export const VEJE = ['script', 'div', 'iframe', 'statisk', 'npm'] as const;
/** Where figures of the page's own stand: in the code, or in a file beside the scripts. */
export const TALPLADSER = ['kode', 'json', 'csv'] as const;

export type Tema = (typeof TEMAER)[number];
export type Bredde = (typeof BREDDER)[number];
export type Vej = (typeof VEJE)[number];
export type Talplads = (typeof TALPLADSER)[number];

/** All that an editor chooses, but for the figures. */
export interface Configuration {
  /** As the element would have them, with canonical values; absent is the element's default. */
  readonly attributes: Readonly<Partial<Record<Attribute, string>>>;
  /** The kommune's own comment, text only; each line is a paragraph. */
  readonly kommentar: string;
  readonly tema?: Tema;
  readonly bredde: Bredde;
  readonly vej: Vej;
  readonly talplads: Talplads;
  /** Without the check sum (SRI). */
  readonly udenSri: boolean;
  /** The address of the folder with the built files; without one, where the page itself lies. */
  readonly adresse?: string;
}

export const DEFAULT: Configuration = {
  attributes: { kommune: 'Rødovre' },
  kommentar: '',
  bredde: 'fuld',
  vej: 'script',
  talplads: 'kode',
  udenSri: false,
};

/** Letters. */
export const MOST_COMMENT = 2000;

/** Each line of a comment is one. */
export const paragraphs = (kommentar: string): readonly string[] =>
  kommentar
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A page in the folder, as the address bar has it. */
const PAGE = /\/[^/]+\.html?$/i;

/** The address of a folder as code may hold it: http, https or a path on the page's own host, without a slash at its end. */
export function folderAddress(written: string): string | undefined {
  const address = written.trim().replace(/\/+$/, '');
  const isPath = /^\/(?!\/)/.test(address);
  if (!isPath && !/^https?:\/\//i.test(address)) return undefined;
  const url = parseUrl(address, 'https://kommune.dk');
  if (!url || url.search !== '' || (url.hash !== '' && !PAGE.test(url.pathname))) return undefined;
  const folder = url.pathname.replace(PAGE, '').replace(/\/+$/, '');
  return isPath ? folder : url.origin + folder;
}

/** The attributes with their values in canonical spelling; a value that cannot be used is left out and named. */
function readAttributes(written: ReadonlyMap<string, string>, fejl: string[]) {
  const given = Object.fromEntries(
    ATTRIBUTES.map((name) => [name, written.get(name)] as const).filter(([, value]) => value),
  ) as Partial<Record<Attribute, string>>;
  const { settings, fejl: wrong } = readSettings(given, da);
  fejl.push(...wrong.map(({ besked }) => besked));
  const bad = new Set(wrong.map(({ sti }) => sti));
  // Without the own kommune, which goes with the others unasked.
  const compared = readSettings({ sammenlign: given.sammenlign }, da).settings.sammenlign;
  const byer = given.sammenlign?.trim() === '6-byer';
  const canonical: Partial<Record<Attribute, string>> = {
    ...(settings.egen !== undefined && { kommune: nameOf(settings.egen) }),
    ...(settings.omraade !== 'social' && { omraade: settings.omraade }),
    ...(settings.aar !== undefined && { aar: String(settings.aar) }),
    ...(settings.visning !== 'kort' && { visning: settings.visning }),
    ...(settings.skala !== 'afvigelse' && { skala: settings.skala }),
    ...(compared.length > 0 && {
      sammenlign: byer ? '6-byer' : compared.map(nameOf).join(','),
    }),
    ...(settings.skjul.size > 0 && { skjul: [...settings.skjul].join(' ') }),
    ...(given.sprog && !bad.has('sprog') && { sprog: given.sprog.trim().toLowerCase() }),
    ...(settings.overskriftsniveau !== 2 && {
      overskriftsniveau: String(settings.overskriftsniveau),
    }),
    ...(written.has('uden-grunddata') && { 'uden-grunddata': '' }),
  };
  return canonical;
}

/**
 * A configuration as names and values; anything may arrive in a link. What cannot be used gives way to its default and is named in
 * `fejl`, in sentences.
 */
export function readConfiguration(written: ReadonlyMap<string, string>): {
  readonly configuration: Configuration;
  readonly fejl: readonly string[];
} {
  const fejl: string[] = [];
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const value = written.get(name);
    if (value === undefined || value === '') return undefined;
    const found = allowed.find((word) => word === value);
    if (found === undefined) fejl.push(da.ugyldigVaerdi(name, shorten(value), allowed));
    return found;
  };
  const tema = oneOf('tema', TEMAER);
  const given = written.get('adresse');
  const adresse = given === undefined ? undefined : folderAddress(given);
  if (given && adresse === undefined)
    fejl.push(
      da.ugyldigVaerdi('adresse', shorten(given), ['en adresse, der begynder med https://']),
    );
  return {
    configuration: {
      attributes: readAttributes(written, fejl),
      kommentar: (written.get('kommentar') ?? '').slice(0, MOST_COMMENT),
      ...(tema && { tema }),
      bredde: oneOf('bredde', BREDDER) ?? DEFAULT.bredde,
      vej: oneOf('vej', VEJE) ?? DEFAULT.vej,
      talplads: oneOf('talplads', TALPLADSER) ?? DEFAULT.talplads,
      udenSri: written.has('uden-sri'),
      ...(adresse !== undefined && { adresse }),
    },
    fejl,
  };
}

/** Every name that a configuration may be written with; those without a value are left out. */
const entriesOf = ({
  attributes,
  kommentar,
  tema,
  bredde,
  vej,
  talplads,
  udenSri,
  adresse,
}: Configuration): readonly (readonly [string, string | undefined])[] => [
  ...ATTRIBUTES.map((name) => [name, attributes[name]] as const),
  ['kommentar', kommentar || undefined],
  ['tema', tema],
  ['bredde', bredde === DEFAULT.bredde ? undefined : bredde],
  ['vej', vej === DEFAULT.vej ? undefined : vej],
  ['talplads', talplads === DEFAULT.talplads ? undefined : talplads],
  ['uden-sri', udenSri ? '' : undefined],
  ['adresse', adresse],
];

export const NAMES: readonly string[] = entriesOf(DEFAULT).map(([name]) => name);

/** The configuration as names and values, defaults left out: reads back as itself. */
export const writeConfiguration = (configuration: Configuration): [string, string][] =>
  entriesOf(configuration).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
