import type { DatasetFile } from '../dataset/dataset-file.js';
import { ELEMENT_NAME } from '../element-name.js';
import { escaped, inScript } from '../html-text.js';
import { singleFile, type Integritet } from '../integritet.js';
import { findKommune } from '../kommuner/find-kommune.js';
import { HELE_LANDET, nameOf } from '../kommuner/kommuner.js';
import { paragraphs, type Configuration, type Talplads, type Vej } from './configuration.js';
import { datasetText } from './dataset-text.js';
import type { FiguresFile } from './file-name.js';
import { element, indented, type Attributes } from './html-lines.js';
import { lost } from './left-out.js';

/** One piece of code with its own copy button. */
export interface Piece {
  readonly titel: string;
  readonly kode: string;
}

/** The code of one way to put the map on a page. */
export interface Snippet {
  readonly dele: readonly Piece[];
  /** The file with figures that the code expects beside the built files. */
  readonly fil: FiguresFile | undefined;
  /** What an editor must know, in sentences. */
  readonly noter: readonly string[];
}

/** What the code depends on besides the configuration. */
export interface Surroundings {
  /** The address of the folder with the built files. */
  readonly adresse: string;
  /** The built files; undefined where they are not known, and so no check sum either. */
  readonly built: Integritet | undefined;
  readonly version: string;
  /** Figures of the page's own. */
  readonly file: DatasetFile | undefined;
}

const fileName = (talplads: Talplads): FiguresFile =>
  talplads === 'csv' ? 'omgoerelse-tal.csv' : 'omgoerelse-tal.json';

const comment = (kommentar: string): string[] =>
  paragraphs(kommentar).map((line) => `<p slot="kommentar">${escaped(line)}</p>`);

/** The file that the figures stand in, where they are not in the code. */
const fileOf = ({ talplads }: Configuration, { file }: Surroundings): FiguresFile | undefined =>
  file && talplads !== 'kode' ? fileName(talplads) : undefined;

/** The attributes of the element, with `src` where its figures stand in a file. */
const attributesOf = (configuration: Configuration, around: Surroundings): Attributes => {
  const fil = fileOf(configuration, around);
  return [
    ...Object.entries(configuration.attributes),
    ...(fil ? [['src', `${around.adresse}/${fil}`] as const] : []),
  ];
};

const childrenOf = ({ talplads, kommentar }: Configuration, { file }: Surroundings): string[] => [
  ...(file && talplads === 'kode'
    ? [`<script type="application/json">\n${indented(inScript(datasetText(file)).trimEnd())}\n</script>`] // prettier-ignore
    : []),
  ...comment(kommentar),
];

const theElement = (configuration: Configuration, around: Surroundings): string =>
  element(ELEMENT_NAME, attributesOf(configuration, around), childrenOf(configuration, around));

const theDiv = (configuration: Configuration, around: Surroundings): string =>
  element(
    'div',
    [
      [`data-${ELEMENT_NAME}`, ''],
      ...attributesOf(configuration, around).map(
        ([name, value]) => [`data-${name}`, value] as const,
      ),
    ],
    childrenOf(configuration, around),
  );

/** The script, with its check sum where that is known and wanted. */
function script({ udenSri }: Configuration, { adresse, built }: Surroundings): string {
  const single = built && singleFile(built);
  if (udenSri || single?.integrity === undefined)
    return element('script', [
      ['type', 'module'],
      ['src', `${adresse}/${ELEMENT_NAME}.js`],
    ]);
  return element('script', [
    ['type', 'module'],
    ['src', `${adresse}/${single.file}`],
    ['integrity', single.integrity],
    ['crossorigin', 'anonymous'],
  ]);
}

const theme = ({ tema }: Configuration, { adresse }: Surroundings): string =>
  tema ? `<link rel="stylesheet" href="${escaped(`${adresse}/tema/${tema}.css`)}" />\n` : '';

/** The map in the page itself: style, script, and the element as it is `written`. */
function inPage(configuration: Configuration, around: Surroundings, written: string): Snippet {
  const fil = fileOf(configuration, around);
  const kode = `${theme(configuration, around)}${script(configuration, around)}\n${written}\n`;
  return {
    dele: [{ titel: 'HTML', kode }],
    fil,
    noter: [...(fil ? [FIL(fil)] : []), ...scriptNotes(configuration, around)],
  };
}

/** A value in the query of an address; the letters of Danish names stay readable. */
const inQuery = (value: string): string =>
  value.replace(/[^\wæøåÆØÅ.,~-]/gu, (sign) => encodeURIComponent(sign));

const FULL_NAME: Readonly<Record<string, string>> = {
  101: 'Københavns Kommune',
  400: 'Bornholms Regionskommune',
};
function frameTitle(kommune: string | undefined): string {
  if (kommune === undefined) return 'Omgørelsesprocenter i Danmarks kommuner';
  return `Omgørelsesprocent i ${FULL_NAME[findKommune(kommune) ?? ''] ?? `${kommune} Kommune`}`;
}

/** An iframe takes its figures from a file only: the address of a frame must not carry any. */
function frameAddress(
  { attributes, talplads }: Configuration,
  { adresse, file }: Surroundings,
): string {
  const params: [string, string][] = Object.entries(attributes);
  if (file) params.push(['src', fileName(talplads)]);
  const query = params.map(([name, value]) => `${name}=${inQuery(value)}`).join('&');
  return `${adresse}/indlejret.html${query && `?${query}`}`;
}

const frame = (configuration: Configuration, around: Surroundings): string =>
  element('iframe', [
    ['title', frameTitle(configuration.attributes.kommune)],
    ['src', frameAddress(configuration, around)],
    ['width', '100%'],
    ['height', '1400'],
  ]);

/** An argument of a command, in double quotes where a shell would read it otherwise. */
const argument = (value: string): string =>
  /^[\wæøåÆØÅ./:@-]+$/u.test(value) ? value : `"${value.replace(/["$`\\!%]/g, '')}"`;

function command({ attributes }: Configuration, { adresse, file }: Surroundings): string {
  const { kommune = nameOf(HELE_LANDET), omraade, aar, overskriftsniveau } = attributes;
  const options = Object.entries({
    kommune,
    omraade,
    aar,
    overskriftsniveau,
    data: file && 'omgoerelse-tal.json',
    adresse,
  });
  const written = options
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` --${name} ${argument(value)}`);
  if ('uden-grunddata' in attributes) written.push(' --uden-grunddata');
  return `npx ${ELEMENT_NAME} statisk${written.join('')} --ud omgoerelse.html`;
}

const VEJLEDNING_SRI =
  'Kontrolsummen (integrity) gælder kun denne version. Når I lægger nye filer op, så hent koden her igen.';
const UDEN_FILER =
  'Kontrolsummen (SRI) mangler, fordi denne side ikke ligger sammen med de byggede filer. Åbn byg.html i mappen med filerne, så kommer den med.';
const KOMMANDO_AF_KILDEKODEN = `Pakken ligger ikke på npm endnu: Skriv node dist/npm/cli.js i kildekodens mappe i stedet for npx ${ELEMENT_NAME}.`;
const PAKKE_AF_KILDEKODEN = (version: string): string =>
  `Pakken ligger ikke på npm endnu: Lav den af kildekoden med npm ci && npm run build && npm pack, og installér filen ${ELEMENT_NAME}-${version}.tgz.`;
const FIL = (navn: FiguresFile): string =>
  `Hent ${navn} nedenfor, og læg den i samme mappe som filerne fra dist/.`;

const scriptNotes = ({ udenSri }: Configuration, { built }: Surroundings): string[] =>
  udenSri ? [] : [built ? VEJLEDNING_SRI : UDEN_FILER];

const WAYS: Readonly<Record<Vej, (configuration: Configuration, around: Surroundings) => Snippet>> =
  {
    script: (configuration, around) =>
      inPage(configuration, around, theElement(configuration, around)),
    div(configuration, around) {
      const page = inPage(configuration, around, theDiv(configuration, around));
      const inside = around.file && configuration.talplads === 'kode';
      return {
        ...page,
        noter: [
          ...page.noter,
          ...(inside
            ? ['Fjerner editoren også <script>, så vælg, at tallene skal stå i en fil.']
            : []),
        ],
      };
    },
    iframe(configuration, around) {
      const fil = around.file && fileName(configuration.talplads);
      return {
        dele: [
          { titel: 'Iframen', kode: `${frame(configuration, around)}\n` },
          {
            titel: 'Højden: én gang i sidens skabelon',
            kode: `${element('script', [
              ['src', `${around.adresse}/indlejret-ramme.js`],
              ['defer', ''],
            ])}\n`,
          },
          {
            titel: 'Adressen alene, hvis editoren har et felt til den',
            kode: `${frameAddress(configuration, around)}\n`,
          },
        ],
        fil,
        noter: [
          ...(fil ? [FIL(fil)] : []),
          ...lost(configuration, 'En iframe'),
          'Uden scriptet har iframen den højde, der står i height. En iframe kan ikke have kontrolsum (SRI).',
          `Ligger siden på et andet domæne end filerne, så skriv det sidst i adressen: ${Object.keys(configuration.attributes).length > 0 || fil ? '&amp;' : '?'}vaert=https://intranet.kommune.dk`,
        ],
      };
    },
    statisk(configuration, around) {
      const { attributes } = configuration;
      const fil = around.file && fileName('json');
      return {
        dele: [{ titel: 'Eller med kommandolinjen', kode: `${command(configuration, around)}\n` }],
        fil,
        noter: [
          ...(attributes.kommune === undefined
            ? ['Med --kommune alle --ud mappe laver kommandoen en fil for hver af de 98 kommuner.']
            : []),
          ...(around.file?.klageforloeb
            ? ['Statisk HTML viser ikke klageforløbene i jeres tal.']
            : []),
          ...lost(configuration, 'Statisk HTML'),
          KOMMANDO_AF_KILDEKODEN,
          'Stykket ændrer sig ikke af sig selv: Hent det igen, når der kommer nye tal.',
        ],
      };
    },
    npm(configuration, around) {
      const { tema } = configuration;
      const { version } = around;
      const fil = fileOf(configuration, around);
      return {
        dele: [
          { titel: 'Installation', kode: `npm install --save-exact ${ELEMENT_NAME}@${version}\n` },
          {
            titel: 'JavaScript',
            kode: `import '${ELEMENT_NAME}';\n${tema ? `import '${ELEMENT_NAME}/dist/tema/${tema}.css';\n` : ''}`,
          },
          { titel: 'HTML', kode: `${theElement(configuration, around)}\n` },
        ],
        fil,
        noter: [
          ...(fil ? [`Hent ${fil} nedenfor, og læg den på den adresse, der står i src.`] : []),
          PAKKE_AF_KILDEKODEN(version),
          'npm kontrollerer selv pakken med kontrolsummen i package-lock.json.',
        ],
      };
    },
  };

/** The code for the way that is chosen. */
export const snippet = (configuration: Configuration, around: Surroundings): Snippet =>
  WAYS[configuration.vej](configuration, around);
