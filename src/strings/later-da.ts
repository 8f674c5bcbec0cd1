import { da } from './da.js';
import type { LaterStrings } from './later-strings.js';
import { list } from './list.js';

const { format } = da;

const kommunerEnhed = (count: number): string => (count === 1 ? 'kommune' : 'kommuner');

export const laterDa: LaterStrings = {
  barnetsLov:
    'Barnets lov trådte i kraft 1. januar 2024. Før dækkede danmarkskortene kun serviceloven, så årene før og efter kan ikke sammenlignes direkte.',

  laesevejledningMere: [
    'Omgørelsesprocenten er andelen af de klagesager, Ankestyrelsen har taget stilling til, hvor kommunens afgørelse blev ændret, ophævet eller hjemvist.',
    'Hjemvist betyder, at kommunen skal behandle sagen igen. Det fører ikke nødvendigvis til et andet resultat.',
    'Sager, som Ankestyrelsen har afvist eller sendt videre, er ikke talt med. En sag med flere udfald tæller én gang, med det mest vidtgående.',
    'Er der få sager, kan nogle få afgørelser flytte procenten meget. Vises et 95\u00a0%-interval, er det beregnet her med Wilsons metode ud fra antallet af sager.',
  ],

  hovedtabel: (navn, aar) => `${navn} ${aar}: de tre områder`,
  sagerKolonne: 'Sager',
  parentesForklaring: (aar) => `I parentes: ${aar}.`,
  udviklingTabel: 'Tallene år for år',
  manglerIkke0: 'Hvor et tal mangler (–), betyder det ikke, at det er 0.',
  udviklingHuller: 'Hvor linjen er afbrudt uden mærke, er her ingen procent.',
  barnetsLovMaerke: 'Barnets lov',
  udviklingSomTekst: (national, navn, own) =>
    `Omgørelsesprocent i hele landet: ${national.join(', ')}.${own.length === 0 ? '' : ` ${navn}: ${own.join(', ')}.`}`,
  aendretKort: 'Ændret',
  landstalLinje: 'Den lodrette streg er landsgennemsnittet.',
  raekkefoelge: 'Rækkefølge',
  raekkefoelger: { procent: 'Efter procent', navn: 'Efter navn' },
  omraaderVist: 'Vis',
  omraaderVises: { et: 'Det valgte område', alle: 'Alle tre områder' },
  bestemmelserIntro: {
    social: (before) =>
      before
        ? 'Alle bestemmelser i serviceloven, hvor der kan klages over kommunens afgørelse. De to handicapområder er talt med.'
        : 'Alle bestemmelser i serviceloven, barnets lov og lov om voksenansvar, hvor der kan klages over kommunens afgørelse. De to handicapområder er talt med. Før 2024 indgik kun serviceloven.',
    boernehandicap: (before) =>
      before
        ? 'Udvalgte bestemmelser i serviceloven. Barnets lov gælder fra 1. januar 2024.'
        : 'Udvalgte bestemmelser i barnets lov og serviceloven. Før 2024 indgik kun serviceloven. De offentliggjorte landstal for 2024 gælder ifølge kilden ”særlige bestemmelser (§§\u00a082-90 i barnets lov)”.',
    voksenhandicap: () => 'Ydelser i serviceloven til voksne med handicap.',
  },
  bestemmelserAar: (aar) => `Listen gælder kortet for ${aar}.`,
  bestemmelserAfkortet: '[…]: Henvisningen er afkortet i kilden.',
  klageudfald: {
    hjemvist: 'Hjemvist',
    aendret: 'Ændret eller ophævet',
    delvist: 'Delvist medhold til kommunen og delvist hjemvist',
    medhold: 'Medhold til kommunen',
  },
  klagerTrin: 'Hvad der blev af klagerne',
  klageudfaldTitel: (antal) =>
    `Udfald af afgjorte klager${antal === undefined ? '' : ` (${format.count(antal)})`}`,
  klagesager: (antal) => `Sager i korte træk (${format.count(antal)})`,
  klagerPasserIkke: (sum, klager) =>
    `Delene giver ${sum}, ikke ${klager}. Sådan er tallene oplyst.`,
  klagerAndreTal:
    'Tallene er enhedens egen optælling. De dækker ikke de samme sager som kortets tal og kan ikke lægges sammen med dem.',

  definitionerTitel: 'Ordforklaring',
  definitioner: {
    stadfaestet: 'Ankestyrelsen er enig i kommunens afgørelse.',
    hjemvist: 'Kommunen skal behandle sagen igen.',
    aendret:
      'Ankestyrelsen er helt eller delvist uenig og har ændret eller ophævet kommunens afgørelse.',
    omgjort: 'Hjemvist, ændret og ophævet tilsammen.',
  },
  bilagKort: (omraade, aar) => `Kortet: ${omraade}, ${aar}`,
  zoomInd: 'Zoom ind',
  zoomUd: 'Zoom ud',
  zoomHele: 'Vis hele landet',
  ingenIDenRetning: 'Ingen kommune i den retning',
  zoomEgen: 'Zoom til egen kommune',
  toFingre: 'Flyt kortet med to fingre',
  forklaringTaster: (titel) => `Fremhæv kommuner på kortet: ${titel}`,
  kopieret: 'Tallene er kopieret',
  ikkeKopieret: 'Tallene kunne ikke kopieres',
  sammenlignMed: (navn) => `Sammenlign ${navn} med`,
  naboer: 'Nabokommuner',
  lignendeTal: 'Kommuner med lignende tal',
  filtrer: 'Find i tabellen: kommune eller region',
  antalVist: (count, of) => `${format.count(count)} af ${format.count(of)} kommuner`,
  aaretFoer: (aar) => `Omgjort ${aar}`,
  egenKommune: 'egen kommune',
  harTal: 'oplyst',
  geometriForStor: 'Filen fylder mere end 10 MB.',
  geometriIkkeJson: 'Filen er ikke TopoJSON eller GeoJSON.',
  geometriUdenKommuner:
    'Ingen flade i filen har en kommunekode: Skriv den som id eller i en egenskab, der hedder kode eller kommunekode.',
  geometriMangler: (navne, flere) =>
    `geometri-src: Kortet mangler ${list(flere > 0 ? [...navne, `${format.count(flere)} ${kommunerEnhed(flere)} mere`] : navne, 'og')}.`,
  udfaldTitel: 'Sådan faldt sagerne ud',
  omgjortIAlt: 'Omgjort i alt',
  prikkerForklaring: 'Én prik for hver sag.',
  udvikling: 'Udvikling i omgørelsesprocenten',
  sammenligning: (aar) => `Kommuner side om side, ${aar}`,
  bestemmelser: 'Hvilke paragraffer indgår?',
  lov: { serviceloven: 'Serviceloven', barnetsLov: 'Barnets lov' },
  klageforloeb: (aar) => `Fra afgørelse til klage, ${aar}`,
  klager: (antal) => `${antal === 1 ? 'klage' : 'klager'} sendt til Ankestyrelsen`,
  kortTaster: (egen) =>
    `Piletasterne flytter til den næste kommune i den retning${egen ? ', Home til egen kommune' : ''}, Enter vælger, plus og minus zoomer, Escape giver piletasterne tilbage til siden. De samme tal står i tabellen.`,
  kommunerEnhed,
  daekning: (count, of) => `Her er tal for ${count} af de ${of} kommuner.`,
  springTilTabel: 'Spring kortet over, og vis tallene som tabel',
  sorterEfter: 'Sortér efter',
  springTabelOver: 'Spring tabellen over',
  tabelSlut: 'Her slutter tabellen.',
  zoom: 'Zoom på kortet',
  visningTitel: 'Visning',
  udskriv: 'Udskriv',
  findKommune: 'Find kommune',
  heleLandetOgsaa: ['Danmark'],
  tagMed: 'Hent kort og tal',
  tagMedSom: {
    svg: 'Hent kortet som SVG',
    png: 'Hent kortet som PNG',
    csv: 'Hent tallene som CSV til Excel',
    kopi: 'Kopiér tallene som tabel',
  },
  forslag: 'Forslag til kommuner',
  antalForslag: (count, of) =>
    count < of
      ? `De første ${format.count(count)} af ${format.count(of)} forslag`
      : `${format.count(count)} forslag`,
  menteDu: (navne) =>
    `Ingen kommune hedder sådan.${navne.length > 0 ? ` Mente du ${list(navne, 'eller')}?` : ''}`,
  kolonne: {
    afvigelse: 'Afvigelse i procentpoint',
    forrige: 'Året før',
    tilstand: 'Status',
  },
  tabel: (caption) => `Alle kommuner: ${caption}`,
};
