import { createFormat } from './format.js';
import { list } from './list.js';
import type { Strings } from './strings.js';

const format = createFormat(
  ',',
  '.',
  '\u00a0%',
  '.',
  'januar februar marts april maj juni juli august september oktober november december',
);

export const da: Strings = {
  sprog: 'da',
  format,
  omraade: {
    social: 'Socialområdet samlet',
    boernehandicap: 'Børnehandicap',
    voksenhandicap: 'Voksenhandicap',
  },
  udfald: {
    omgjort: 'Omgjort',
    stadfaestet: 'Stadfæstet',
    hjemvist: 'Hjemvist',
    aendret: 'Ændret eller ophævet',
  },
  klasse: {
    'under-3': 'mere end 20 under',
    'under-2': '10–20 under',
    'under-1': '3–10 under',
    omkring: 'højst 3 fra landet',
    'over-1': '3–10 over',
    'over-2': '10–20 over',
    'over-3': 'mere end 20 over',
    'niveau-1': 'under 20\u00a0%',
    'niveau-2': '20–35\u00a0%',
    'niveau-3': '35–50\u00a0%',
    'niveau-4': '50–65\u00a0%',
    'niveau-5': '65\u00a0% og derover',
    'ikke-oplyst': 'ikke oplyst',
    'ingen-sager': 'ingen sager',
    diskretioneret: 'diskretioneret',
    'faa-sager': 'få sager (under 10)',
  },
  omgjort: 'omgjort',
  heleLandet: 'Hele landet',
  heleLandetISaetning: 'hele landet',

  titel: 'Danmarkskort over omgørelsesprocenter',
  vaelgKommune: 'Kommune',
  vaelgOmraade: 'Område',
  vaelgAar: 'År',

  kort: (omraade, aar) =>
    `Kort over kommunernes omgørelsesprocenter, ${omraade}${aar === undefined ? '' : `, ${aar}`}`,
  forklaring: 'Procentpoint over eller under landsgennemsnittet',
  forklaringNiveau: 'Omgørelsesprocent',

  afvigelse: (difference) =>
    difference === 0
      ? 'Det samme som landsgennemsnittet'
      : `${format.points(difference)} procentpoint ${difference > 0 ? 'over' : 'under'} landsgennemsnittet`,
  antalAf: (antal, sager) => `${antal} af ${da.sager(sager)}`,
  sager: (count) => `${format.count(count)} ${count === 1 ? 'sag' : 'sager'}`,
  sagerIkkeOplyst: 'Antallet af sager er ikke oplyst',
  ikkeOplyst: (navn, caption) =>
    `Tallene for ${navn} er ikke oplyst her (${caption}). Det betyder ikke, at de er 0.`,
  ingenSager: (navn, caption) =>
    `Ankestyrelsen tog ikke stilling til nogen sager fra ${navn} (${caption}). Derfor er der ingen omgørelsesprocent.`,
  diskretioneret: (navn) =>
    `Tallene for ${navn} er diskretioneret: De er skjult, fordi de kunne føres tilbage til personer.`,
  intetLandstal:
    'Landsgennemsnittet mangler, så omgørelsesprocenten vises uden afvigelsen fra det.',

  beregnet: 'beregnet',
  afrundedeTal: 'Afrundede tal: Delene giver ikke præcis summen.',
  tallenePasserIkke: (rows) =>
    `Tallene stemmer ikke indbyrdes. Så mange procentpoint afviger delene fra summen: ${rows}.`,

  forrigeTitel: (aar) => `Året før (${aar})`,
  barnetsLovKort:
    'Barnets lov trådte i kraft 1. januar 2024, så årene kan ikke sammenlignes direkte.',

  laesevejledning:
    'Tallet dækker kun afgørelser, der er klaget over til Ankestyrelsen. Det siger ikke noget om sagsbehandlingen i almindelighed.',
  laesevejledningTitel: 'Hvad tallet siger og ikke siger',

  kilder: 'Kilder',
  egneTal: 'Tal oplyst af denne side',
  kortkilde: 'Kort: Klimadatastyrelsen, DAGI 1:500.000',

  nyesteAar: (aar, omraade, oensket) =>
    `Her er ingen kommunetal for ${omraade} i ${oensket}. Du ser det nyeste år, ${aar}.`,
  flereFejl: (count) => (count === 1 ? 'Én ting mere' : `${format.count(count)} ting mere`),
  ukendtKommune: (attribut, vaerdi, forslag) =>
    `${attribut}: Ukendt kommune "${vaerdi}"${forslag.length > 0 ? `: Mente du ${list(forslag, 'eller')}?` : '.'} Skriv et navn som Rødovre eller en kode som 175.`,
  ugyldigVaerdi: (attribut, vaerdi, tilladt) =>
    `${attribut}: "${vaerdi}" kendes ikke. Skriv ${list(tilladt, 'eller')}.`,
  talFraTil: (foerste, sidste) => `et tal fra ${foerste} til ${sidste}`,
  aarUdenTal: (aar, omraade, tilladt) =>
    `aar: Her er ingen kommunetal for ${omraade} i ${aar}.${tilladt.length > 0 ? ` Skriv ${list(tilladt, 'eller')}.` : ''}`,
  ingenTal: 'Der er ingen tal at vise.',

  indlaeser: 'Henter tal …',
  laeserMangler: (sti) =>
    `${sti}: Sidens egne tal kunne ikke læses, fordi en del af programmet ikke blev hentet. Genindlæs siden.`,

  faaSager: 'få sager',
  tilfaeldighed: (sager, low, high, verdict) =>
    `Med ${da.sager(sager)} kan tilfældighed alene flytte tallet mellem ${low} og ${high} (95\u00a0%-\u2060interval).${
      verdict === undefined
        ? ''
        : verdict === 'omkring'
          ? ' Landsgennemsnittet ligger i intervallet, så en forskel kan være tilfældig.'
          : ` Hele intervallet ligger ${verdict} landsgennemsnittet.`
    }`,
  // Panel and bilag
  omraadeISaetning: {
    social: 'socialområdet',
    boernehandicap: 'børnehandicapområdet',
    voksenhandicap: 'voksenhandicapområdet',
  },
  sammendrag: ({ navn, omraade, aar, rate, sager, landstal, difference = 0 }) =>
    `I ${aar} omgjorde Ankestyrelsen ${rate} af ${sager === undefined ? 'klagesagerne' : sager === 1 ? 'den ene sag' : `de ${da.sager(sager)}`} fra ${navn} på ${omraade}` +
    (landstal === undefined ? '.' : `, ${da.afvigelse(difference).toLowerCase()} ${landstal}.`),
  sammendragUdenTal: (navn, omraade, aar, state) =>
    `Omgørelsesprocenten for ${navn} på ${omraade} i ${aar}: ${state}.`,

  kommunensAfgoerelser: (afgoerelser) =>
    `Kommunen har selv oplyst, at den traf ${da.antalAfgoerelser(afgoerelser).join(' ')}.`,
  modtagere: (antal) =>
    `${format.count(antal)} ${antal === 1 ? 'borger modtager' : 'borgere modtager'} ydelserne.`,
  kommentar: (navn) => `Kommentar fra ${navn}`,
  behandling: (moede, handlingsplan) =>
    `Kommunalbestyrelsen${moede === undefined ? ' har behandlet tallene' : `s møde om tallene: ${moede}`}.` +
    (handlingsplan === undefined
      ? ''
      : ` Der laves ${handlingsplan ? 'en' : 'ikke en'} handlingsplan.`),
  behandlingLink: 'Se kommunalbestyrelsens behandling',

  antalAfgoerelser: ({ value, atLeast }) => [
    `${atLeast ? 'over ' : ''}${format.count(value)}`,
    value === 1 && !atLeast ? 'afgørelse' : 'afgørelser',
  ],
  delMangler: 'En del af kortet kunne ikke hentes. Genindlæs siden.',
  // The map's tools, the table and what can be taken along.
  kortrolle: 'kort',
  visning: { kort: 'Kort', tabel: 'Tabel', bilag: 'Bilag' },
  ikkeHentet: 'Filen kunne ikke laves',
  kortFra: (url) => `Kort: grænser fra ${url}`,
  geometriUbrugelig: (url, aarsag) =>
    `geometri-src: Kortet fra ${url} kan ikke bruges. ${aarsag} Det indbyggede kort vises.`,
};
