import type { Fault } from '../dataset/parse-json-text.js';
import type { LoadFailure } from '../errors.js';
import { format } from './format-en.js';
import type { DataStrings, NumberedName } from './data-strings.js';
import { list } from './list.js';

const LOADING: Readonly<Record<LoadFailure, (status: number | undefined) => string>> = {
  'adgang-naegtet': (status) =>
    `The server denies access (${status}). Put the file where everybody can read it.`,
  'andet-domaene': () =>
    'The file could not be loaded. It is on another domain, which may not allow it (CORS): put it on the page’s own domain, or give the page permission on the server.',
  'findes-ikke': (status) => `The file does not exist (${status}). Check the address.`,
  'for-langsom': () =>
    'The server did not answer in time. Try again, or put the file somewhere else.',
  'for-stor': () => 'The file is over 2 MB. Remove the rows that are not to be shown.',
  'forkert-adresse': () =>
    'That is not an address on a server. Put the file on your site, and write an address such as /figures.json or https://…',
  html: () =>
    'The address gives a web page (HTML) and not a file. Use the address of the file itself.',
  netvaerk: () => 'The server could not be reached. Check the address and try again.',
  offline: () => 'There is no connection to the internet. Try again when there is one.',
  regneark: () => 'The file is a spreadsheet. Save it as CSV and use that file.',
  serverfejl: (status) => `The server has a fault (${status}). Try again later.`,
  status: (status) => `The server answered ${status} and not with the file. Check the address.`,
  tegnsaet: () => 'The file’s character set cannot be read. Save it as UTF-8.',
  tom: () => 'The file is empty. Check that it was saved with content.',
};

const JSON_FAULTS: Readonly<Record<Fault, readonly [name: string, advice: string]>> = {
  krumme: ['curly quotation marks or &quot;', 'Use straight ones (").'],
  decimalkomma: ['a number with a comma', 'Write 62.5 in JSON.'],
};

const placed = ([name, number]: NumberedName): string => `${name} (column ${number})`;

export const dataEn: DataStrings = {
  heleLandet: 'All of Denmark',
  linje: 'line',
  tabelraekke: 'the table’s row',

  over100: (vaerdi) => `${vaerdi} is over 100.`,
  under0: (vaerdi) => `${vaerdi} is under 0.`,
  ikkeTal: (vaerdi) =>
    `${vaerdi} is not a number from 0 to 100. Leave the field empty where the figure is missing, and write diskretioneret in status where it is suppressed.`,
  ikkeHeltal: (vaerdi) => `${vaerdi} is not a whole number.`,
  skjultAntal: (vaerdi) =>
    `${vaerdi} is not a count, so the row is shown without one. Leave sager empty where the count is withheld.`,
  ikkeAar: (vaerdi) => `${vaerdi} is not a year such as 2024.`,
  ikkeTekst: (vaerdi) => `${vaerdi} is not a text and is left out.`,
  ikkeEnAf: (vaerdi, tilladt) => `${vaerdi} is not known. Write ${list(tilladt, 'or')}.`,
  ukendtFelt: (felt, kendte) =>
    `${felt} is not used. The fields are called ${list(kendte, 'and')}.`,
  ikkeDato: (vaerdi) => `${vaerdi} is not a date such as 2025-09-30, so the meeting is not shown.`,
  mangler: (felt, tilladt) => `lacks ${felt}.${tilladt ? ` Write ${list(tilladt, 'or')}.` : ''}`,
  ukendtKommune: (vaerdi, forslag) =>
    `unknown municipality ${vaerdi}${forslag.length > 0 ? `: did you mean ${list(forslag, 'or')}?` : '.'}`,
  kodeOgNavn: (kode, navn) =>
    `the code ${kode} and the name ${navn} are two different municipalities.`,
  ingenTal:
    'lacks percentages. Write omgjort, stadfaestet, both aendret and hjemvist, sager 0 or status diskretioneret. Leave out a kommune without figures.',
  lignerAntal:
    'the figures look like numbers of cases, not percentages. Write what percentage of the cases they are.',
  maaskeAntal: (kolonner) =>
    `${list(kolonner, 'and')} ${kolonner.length === 1 ? 'is' : 'are'} read as percentages, but may be numbers of cases. If they are percentages, write pct. in the heading; otherwise write what percentage of the cases they are.`,
  umuligProcent: (procent, sager) =>
    `${format.percent(procent)} fits no whole number of ${format.count(sager)} ${sager === 1 ? 'case' : 'cases'}. Check both figures.`,
  fremtid: (aar) => `${aar} has not begun. Check the year.`,
  flereGange: (navn, omraade, aar, steder) =>
    `${navn}, ${omraade}, ${aar} appears several times with different figures (${list(steder, 'and')}). None of them is used.`,

  tilstandOverTal: (tilstand) => `${tilstand} counts, so the figures beside it are not shown.`,
  summerPasserIkke: (points) =>
    `the parts differ from the total by ${format.points(points)} percentage points. The figures are shown as they were given.`,
  uenigStatus: (status) => `says “${status}”, but the row has figures. They are shown.`,
  ukendtKilde: (id) => `"${id}" is not in kilder. The figures are shown as given by this page.`,
  gentaget: 'covers the same as an earlier entry. The last one is used.',
  broek: (vaerdi, procent, brugt) =>
    `${vaerdi} looks like a fraction. Write ${procent} if it is ${procent}%.${brugt ? '' : ' A percentage this small is only used where the number of cases fits it.'}`,
  ingenRaekker: 'has no rows with figures.',
  ukendteKolonner: (kolonner) =>
    `Columns that are not used: ${kolonner.map((one) => (typeof one === 'string' ? one : `column ${one}`)).join(', ')}.`,
  maaskeOmgjort: (kolonner) =>
    `${list(kolonner, 'and')} may be the rate, but cannot be told to be, so no rows are used. Call the column Omgørelsesprocent.`,
  felterUenige: (felter) =>
    `${list(felter, 'and')} stand for the same thing but have different figures, so the row is not used. Write only one of them.`,
  kolonnerUenige: (kolonner) =>
    `${list(kolonner.map(placed), 'and')} stand for the same thing but have different figures, so no rows are used. Use only one of them, or write one row for each year and area.`,
  iStedetFor: (par) =>
    `${list(
      par.map(([used, not]) => `${placed(used)} is used instead of ${placed(not)}`),
      'and',
    )}.`,

  kildeToGange: (id) => `"${id}" is used for several sources. The first one counts.`,
  ikkeAdresse: (vaerdi) =>
    `${vaerdi} does not begin with http:// or https:// and is shown as text without a link.`,

  ikkeDatasaet: (vaerdi) =>
    `${vaerdi} is not a dataset. Write for example {"Rødovre": 62, "Danmark": 44.9}.`,
  ikkeRaekke: (vaerdi) => `${vaerdi} is not a row with kommune, omraade, aar and figures.`,
  ikkeObjekt: (vaerdi) => `${vaerdi} is not an object with fields, {"name": "value"}.`,
  ikkeListe: 'must be a list in [ ].',
  daarligtObjekt: 'could not be read. Give a plain object or a text with JSON.',
  manglerAar: 'lacks a year. Write it in the attribute aar or in a column År.',
  ikkeJson: 'is not JSON. It must begin with { or [.',
  daarligJson:
    'cannot be read as JSON. Check that all quotation marks, commas and brackets are in place, and that no comma follows the last item.',
  jsonFejl: (fault, rettet) => {
    const [name, advice] = JSON_FAULTS[fault];
    return `has ${name} ${rettet ? 'but was read all the same' : 'and cannot be read'}. ${advice}`;
  },

  ingenOverskrift: (kendte) =>
    `has no headings that are recognised${kendte.length > 0 ? ` besides ${list(kendte, 'and')}` : ''}. Use at least Kommune and Omgørelsesprocent, and one row for each year and area.`,
  uklarTitel: (tekst, felt) =>
    `${tekst} stands by the figures, but it is not certain which ${felt === 'aar' ? 'year' : 'area'} each row is about. Add a column called ${felt === 'aar' ? 'År' : 'Område'}.`,
  flereCeller:
    'has more cells than headings. Where commas separate the cells, a number such as 62,5 needs quotes.',
  andenTabel:
    'is the heading of another table. Its rows are not used: put the figures into one table.',
  ingenRaekke: (vaerdi) => `${vaerdi} is not a municipality with figures and is left out.`,
  andreEmner: (linjer, emner, flere) =>
    `${format.count(linjer)} ${linjer === 1 ? 'line' : 'lines'} about something other than the three areas ${linjer === 1 ? 'is' : 'are'} left out: ${emner.join(', ')}${flere > 0 ? ` and ${format.count(flere)} other ${flere === 1 ? 'topic' : 'topics'}` : ''}.`,

  hentning: ({ failure, status }) => LOADING[failure](status),
  fortsat: (url) => `The figures are still those from ${url}.`,
};
