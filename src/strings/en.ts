import { dataEn } from './data-en.js';
import { format } from './format-en.js';
import { laterEn } from './later-en.js';
import { list } from './list.js';
import type { Strings } from './strings.js';

/**
 * English. Danish terms of law stand in brackets after their English gloss, where `gloss()` marks them as Danish; names of
 * authorities and laws that have no other name stay as they are.
 */
export const en: Strings = {
  sprog: 'en',
  format,
  data: dataEn,
  later: laterEn,
  omraade: {
    social: 'All social services',
    boernehandicap: 'Disability services for children',
    voksenhandicap: 'Disability services for adults',
  },
  udfald: {
    omgjort: 'Overturned (omgjort)',
    stadfaestet: 'Upheld (stadfæstet)',
    hjemvist: 'Sent back (hjemvist)',
    aendret: 'Changed or annulled (ændret eller ophævet)',
  },
  klasse: {
    'under-3': 'more than 20 below',
    'under-2': '10–20 below',
    'under-1': '3–10 below',
    omkring: 'within 3 of the country',
    'over-1': '3–10 above',
    'over-2': '10–20 above',
    'over-3': 'more than 20 above',
    'niveau-1': 'under 20%',
    'niveau-2': '20–35%',
    'niveau-3': '35–50%',
    'niveau-4': '50–65%',
    'niveau-5': '65% and over',
    'ikke-oplyst': 'not reported',
    'ingen-sager': 'no cases',
    diskretioneret: 'suppressed',
    'faa-sager': 'few cases (under 10)',
  },
  omgjort: 'overturned (omgjort)',
  heleLandet: 'All of Denmark',
  heleLandetISaetning: 'all of Denmark',

  titel: 'Map of Denmark: municipal decisions overturned on appeal',
  vaelgKommune: 'Municipality',
  vaelgOmraade: 'Area',
  vaelgAar: 'Year',

  kort: (omraade, aar) =>
    `Map of the share of appealed decisions overturned in each municipality, ${omraade}${aar === undefined ? '' : `, ${aar}`}`,
  forklaring: 'Percentage points above or below the national average',
  forklaringNiveau: 'Share overturned (omgørelsesprocent)',

  afvigelse: (difference) =>
    difference === 0
      ? 'The same as the national average'
      : `${format.points(difference)} percentage points ${difference > 0 ? 'above' : 'below'} the national average`,
  antalAf: (antal, sager) => `${antal} of ${en.sager(sager)}`,
  sager: (count) => `${format.count(count)} ${count === 1 ? 'case' : 'cases'}`,
  sagerIkkeOplyst: 'The number of cases is not reported',
  ikkeOplyst: (navn, caption) =>
    `The figures for ${navn} are not reported here (${caption}). That does not mean that they are 0.`,
  ingenSager: (navn, caption) =>
    `The appeals board, Ankestyrelsen, decided no cases from ${navn} (${caption}). So there is no share overturned.`,
  diskretioneret: (navn) =>
    `The figures for ${navn} are suppressed: they are hidden because they could be traced to persons.`,
  intetLandstal:
    'The national average is missing, so the share overturned is shown without the difference from it.',

  beregnet: 'calculated',
  afrundedeTal: 'Rounded figures: the parts do not add up exactly.',
  tallenePasserIkke: (rows) =>
    `The figures do not agree with each other. Percentage points between the parts and the total: ${rows}.`,

  forrigeTitel: (aar) => `The year before (${aar})`,
  barnetsLovKort:
    'The Children’s Act (barnets lov) took effect on 1 January 2024, so the years cannot be compared directly.',

  laesevejledning:
    'The figure only covers decisions that were appealed to the appeals board, Ankestyrelsen. It says nothing about casework in general.',
  laesevejledningTitel: 'What the figure says and does not say',

  kilder: 'Sources',
  egneTal: 'Figures given by this page',
  kortkilde: 'Map: Klimadatastyrelsen, DAGI 1:500,000',

  nyesteAar: (aar, omraade, oensket) =>
    `There are no municipal figures here for ${omraade} in ${oensket}. You see the newest year, ${aar}.`,
  flereFejl: (count) => (count === 1 ? 'One more thing' : `${format.count(count)} more things`),
  ukendtKommune: (attribut, vaerdi, forslag) =>
    `${attribut}: Unknown municipality "${vaerdi}"${forslag.length > 0 ? `: did you mean ${list(forslag, 'or')}?` : '.'} Write a name such as Rødovre or a code such as 175.`,
  ugyldigVaerdi: (attribut, vaerdi, tilladt) =>
    `${attribut}: "${vaerdi}" is not known. Write ${list(tilladt, 'or')}.`,
  talFraTil: (foerste, sidste) => `a number from ${foerste} to ${sidste}`,
  aarUdenTal: (aar, omraade, tilladt) =>
    `aar: There are no municipal figures here for ${omraade} in ${aar}.${tilladt.length > 0 ? ` Write ${list(tilladt, 'or')}.` : ''}`,
  ingenTal: 'There are no figures to show.',

  indlaeser: 'Loading figures …',
  laeserMangler: (sti) =>
    `${sti}: The page’s own figures could not be read, because a part of the program was not loaded. Reload the page.`,

  faaSager: 'few cases',
  tilfaeldighed: (sager, low, high, verdict) =>
    `With ${en.sager(sager)}, chance alone can move the figure between ${low} and ${high} (95% interval).${
      verdict === undefined
        ? ''
        : verdict === 'omkring'
          ? ' The national average lies in the interval, so a difference may be due to chance.'
          : ` The whole interval lies ${verdict === 'over' ? 'above' : 'below'} the national average.`
    }`,
  // Panel and bilag
  omraadeISaetning: {
    social: 'social services',
    boernehandicap: 'disability services for children',
    voksenhandicap: 'disability services for adults',
  },
  sammendrag: ({ navn, omraade, aar, rate, sager, landstal, difference = 0 }) =>
    `In ${aar} the appeals board, Ankestyrelsen, overturned ${rate} of ${sager === undefined ? 'the decisions appealed' : sager === 1 ? 'the one case' : `the ${en.sager(sager)}`} from ${navn} on ${omraade}` +
    (landstal === undefined ? '.' : `, ${en.afvigelse(difference).toLowerCase()} ${landstal}.`),
  sammendragUdenTal: (navn, omraade, aar, state) =>
    `Share overturned for ${navn} on ${omraade} in ${aar}: ${state}.`,

  kommunensAfgoerelser: (afgoerelser) =>
    `The municipality itself reports that it made ${en.antalAfgoerelser(afgoerelser).join(' ')}.`,
  modtagere: (antal) =>
    `${format.count(antal)} ${antal === 1 ? 'citizen receives' : 'citizens receive'} the services.`,
  kommentar: (navn) => `Comment from ${navn}`,
  behandling: (moede, handlingsplan) =>
    `The municipal council${moede === undefined ? ' has considered the figures' : `’s meeting on the figures: ${moede}`}.` +
    (handlingsplan === undefined
      ? ''
      : ` ${handlingsplan ? 'An' : 'No'} action plan (handlingsplan) will be made.`),
  behandlingLink: 'See the council’s papers',

  antalAfgoerelser: ({ value, atLeast }) => [
    `${atLeast ? 'over ' : ''}${format.count(value)}`,
    value === 1 && !atLeast ? 'decision' : 'decisions',
  ],
  delMangler: 'A part of the map could not be loaded. Reload the page.',
  // The map's tools, the table and what can be taken along.
  kortrolle: 'map',
  visning: { kort: 'Map', tabel: 'Table', bilag: 'Sheet' },
  ikkeHentet: 'The file could not be made',
  kortFra: (url) => `Map: boundaries from ${url}`,
  geometriUbrugelig: (url, aarsag) =>
    `geometri-src: The map from ${url} cannot be used. ${aarsag} The built-in map is shown.`,
};
