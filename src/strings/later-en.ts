import { format } from './format-en.js';
import type { LaterStrings } from './later-strings.js';
import { list } from './list.js';

const kommunerEnhed = (count: number): string => (count === 1 ? 'municipality' : 'municipalities');

export const laterEn: LaterStrings = {
  barnetsLov:
    'The Children’s Act (barnets lov) took effect on 1 January 2024. Before that the maps covered the Social Services Act (serviceloven) only, so the years before and after cannot be compared directly.',

  laesevejledningMere: [
    'The share overturned (omgørelsesprocent) is the share of the appeals decided by Ankestyrelsen in which the decision was changed, annulled or sent back.',
    'Sent back (hjemvist) means that the municipality has to consider the case again. The result is not necessarily different.',
    'Cases that Ankestyrelsen rejected or passed on are not counted. A case with several outcomes counts once, by the most far-reaching one.',
    'Where there are few cases, a few decisions can move the percentage a lot. Where a 95% interval is shown, it is computed here by Wilson’s method from the number of cases.',
  ],

  hovedtabel: (navn, aar) => `${navn} ${aar}: the three areas`,
  sagerKolonne: 'Cases',
  parentesForklaring: (aar) => `In brackets: ${aar}.`,
  udviklingTabel: 'The figures year by year',
  manglerIkke0: 'Where a figure is missing (–), it does not mean that it is 0.',
  udviklingHuller: 'Where the line is broken without a mark, there is no percentage here.',
  barnetsLovMaerke: 'Children’s Act',
  udviklingSomTekst: (national, navn, own) =>
    `Share overturned in all of Denmark: ${national.join(', ')}.${own.length === 0 ? '' : ` ${navn}: ${own.join(', ')}.`}`,
  aendretKort: 'Changed (ændret)',
  landstalLinje: 'The vertical line is the national average.',
  raekkefoelge: 'Order',
  raekkefoelger: { procent: 'By percentage', navn: 'By name' },
  omraaderVist: 'Show',
  omraaderVises: { et: 'The chosen area', alle: 'All three areas' },
  bestemmelserIntro: {
    social: (before) =>
      before
        ? 'All sections of the Social Services Act (serviceloven) under which the municipality makes decisions that can be appealed. The two disability areas are included.'
        : 'All sections of the Social Services Act (serviceloven), the Children’s Act (barnets lov) and the Act on Adult Responsibility (lov om voksenansvar) under which the municipality makes decisions that can be appealed. The two disability areas are included. Before 2024 only the Social Services Act was covered.',
    boernehandicap: (before) =>
      before
        ? 'Selected sections of the Social Services Act (serviceloven). The Children’s Act (barnets lov) applies from 1 January 2024.'
        : 'Selected sections of the Children’s Act (barnets lov) and the Social Services Act (serviceloven). Before 2024 only the Social Services Act was covered. According to the source the published national figures for 2024 are of “special sections (§§\u00a082-90 of the Children’s Act)”.',
    voksenhandicap: () =>
      'Services in the Social Services Act (serviceloven) for adults with disabilities.',
  },
  bestemmelserAar: (aar) => `The list is the one for the map of ${aar}.`,
  bestemmelserAfkortet: '[…]: The reference is cut off in the source.',
  klageudfald: {
    hjemvist: 'Sent back (hjemvist)',
    aendret: 'Changed or annulled (ændret eller ophævet)',
    delvist: 'Partly for the municipality and partly sent back (delvist medhold, delvist hjemvist)',
    medhold: 'Decided for the municipality (medhold til kommunen)',
  },
  klagerTrin: 'What became of the appeals',
  klageudfaldTitel: (antal) =>
    `Outcome of appeals decided${antal === undefined ? '' : ` (${format.count(antal)})`}`,
  klagesager: (antal) => `Cases in brief (${format.count(antal)})`,
  klagerPasserIkke: (sum, klager) =>
    `The parts add up to ${sum}, not ${klager}. That is how the figures were given.`,
  klagerAndreTal:
    'The figures are the unit’s own count. They do not cover the same cases as the map’s figures and cannot be added to them.',

  definitionerTitel: 'Terms',
  definitioner: {
    stadfaestet: 'Ankestyrelsen agrees with the municipality: its decision stands.',
    hjemvist: 'The municipality must consider the case again.',
    aendret: 'Ankestyrelsen disagrees wholly or in part and has changed or annulled the decision.',
    omgjort: 'Sent back, changed and annulled together.',
  },
  bilagKort: (omraade, aar) => `The map: ${omraade}, ${aar}`,
  zoomInd: 'Zoom in',
  zoomUd: 'Zoom out',
  zoomHele: 'Show the whole country',
  ingenIDenRetning: 'No municipality in that direction',
  zoomEgen: 'Zoom to own municipality',
  toFingre: 'Move the map with two fingers',
  forklaringTaster: (titel) => `Highlight municipalities on the map: ${titel}`,
  kopieret: 'The figures are copied',
  ikkeKopieret: 'The figures could not be copied',
  sammenlignMed: (navn) => `Compare ${navn} with`,
  naboer: 'Neighbouring municipalities',
  lignendeTal: 'Municipalities with similar figures',
  filtrer: 'Find in the table: municipality or region',
  antalVist: (count, of) => `${format.count(count)} of ${format.count(of)} municipalities`,
  aaretFoer: (aar) => `Overturned ${aar}`,
  egenKommune: 'own municipality',
  harTal: 'reported',
  geometriForStor: 'The file is larger than 10 MB.',
  geometriIkkeJson: 'The file is not TopoJSON or GeoJSON.',
  geometriUdenKommuner:
    'No shape in the file has a municipality code: write it as the id or in a property called kode or kommunekode.',
  geometriMangler: (navne, flere) =>
    `geometri-src: The map lacks ${list(flere > 0 ? [...navne, `${format.count(flere)} more ${kommunerEnhed(flere)}`] : navne, 'and')}.`,
  udfaldTitel: 'How the cases ended',
  omgjortIAlt: 'Overturned (omgjort) in all',
  prikkerForklaring: 'One dot for each case.',
  udvikling: 'Share overturned over the years',
  sammenligning: (aar) => `Municipalities side by side, ${aar}`,
  bestemmelser: 'Which sections of the law are covered?',
  lov: {
    serviceloven: 'Social Services Act (serviceloven)',
    barnetsLov: 'Children’s Act (barnets lov)',
  },
  klageforloeb: (aar) => `From decision to appeal, ${aar}`,
  klager: (antal) => `${antal === 1 ? 'appeal' : 'appeals'} sent to Ankestyrelsen`,
  kortTaster: (egen) =>
    `Arrow keys move to the next municipality that way${egen ? ', Home to your own' : ''}, Enter chooses, plus and minus zoom, Escape gives the arrow keys back to the page. The same figures are in the table.`,
  kommunerEnhed,
  daekning: (count, of) => `There are figures for ${count} of the ${of} municipalities here.`,
  springTilTabel: 'Skip the map and show the figures as a table',
  sorterEfter: 'Sort by',
  springTabelOver: 'Skip the table',
  tabelSlut: 'The table ends here.',
  zoom: 'Zoom the map',
  visningTitel: 'View',
  udskriv: 'Print',
  findKommune: 'Find municipality',
  heleLandetOgsaa: ['Denmark', 'Whole country'],
  tagMed: 'Get map and data',
  tagMedSom: {
    svg: 'Download the map as SVG',
    png: 'Download the map as PNG',
    csv: 'Download the figures as CSV for Excel',
    kopi: 'Copy the figures as a table',
  },
  forslag: 'Suggested municipalities',
  antalForslag: (count, of) =>
    count < of
      ? `The first ${format.count(count)} of ${format.count(of)} suggestions`
      : `${format.count(count)} ${count === 1 ? 'suggestion' : 'suggestions'}`,
  menteDu: (navne) =>
    `No municipality has that name.${navne.length > 0 ? ` Did you mean ${list(navne, 'or')}?` : ''}`,
  kolonne: {
    afvigelse: 'Difference in percentage points',
    forrige: 'The year before',
    tilstand: 'Status',
  },
  tabel: (caption) => `All municipalities: ${caption}`,
};
