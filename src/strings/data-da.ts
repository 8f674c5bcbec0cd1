import type { Fault } from '../dataset/parse-json-text.js';
import type { LoadFailure } from '../errors.js';
import { da } from './da.js';
import type { DataStrings, NumberedName } from './data-strings.js';
import { list } from './list.js';

const { format } = da;

const HENTNING: Readonly<Record<LoadFailure, (status: number | undefined) => string>> = {
  'adgang-naegtet': (status) =>
    `Serveren giver ikke adgang (${status}). Læg filen et sted, som alle kan læse.`,
  'andet-domaene': () =>
    'Filen kunne ikke hentes. Den ligger på et andet domæne, som måske ikke tillader det (CORS): Læg den på sidens eget domæne, eller giv siden lov på serveren.',
  'findes-ikke': (status) => `Filen findes ikke (${status}). Kontrollér adressen.`,
  'for-langsom': () => 'Serveren svarede ikke i tide. Prøv igen, eller læg filen et andet sted.',
  'for-stor': () => 'Filen er over 2 MB. Fjern de rækker, der ikke skal vises.',
  'forkert-adresse': () =>
    'Det er ikke en adresse på en server. Læg filen på webstedet, og skriv en adresse som /tal.json eller https://…',
  html: () => 'Adressen giver en webside (HTML) og ikke en fil. Brug adressen på selve filen.',
  netvaerk: () => 'Serveren kunne ikke nås. Kontrollér adressen, og prøv igen.',
  offline: () => 'Der er ingen forbindelse til internettet. Prøv igen, når der er forbindelse.',
  regneark: () => 'Filen er et regneark. Gem det som CSV, og brug den fil.',
  serverfejl: (status) => `Serveren har en fejl (${status}). Prøv igen senere.`,
  status: (status) => `Serveren svarede ${status} og ikke med filen. Kontrollér adressen.`,
  tegnsaet: () => 'Filens tegnsæt kan ikke læses. Gem den som UTF-8.',
  tom: () => 'Filen er tom. Kontrollér, at den er gemt med indhold.',
};

const JSON_FEJL: Readonly<Record<Fault, readonly [navn: string, raad: string]>> = {
  krumme: ['typografiske anførselstegn eller &quot;', 'Brug lige anførselstegn (").'],
  decimalkomma: ['et tal med komma', 'Skriv 62.5 i JSON.'],
};

const steds = ([navn, nummer]: NumberedName): string => `${navn} (kolonne ${nummer})`;

const decimal = (value: number): string => String(value).replace('.', ',');

export const dataDa: DataStrings = {
  heleLandet: 'Hele landet',
  linje: 'linje',
  tabelraekke: 'tabellens række',

  over100: (vaerdi) => `${vaerdi} er over 100.`,
  under0: (vaerdi) => `${vaerdi} er under 0.`,
  ikkeTal: (vaerdi) =>
    `${vaerdi} er ikke et tal fra 0 til 100. Lad feltet stå tomt, hvor tallet mangler, og skriv diskretioneret i Status, hvor det er skjult.`,
  ikkeHeltal: (vaerdi) => `${vaerdi} er ikke et helt tal.`,
  skjultAntal: (vaerdi) =>
    `${vaerdi} er ikke et antal, så rækken vises uden antal. Lad Sager stå tom, hvor antallet er skjult.`,
  ikkeAar: (vaerdi) => `${vaerdi} er ikke et år som 2024.`,
  ikkeTekst: (vaerdi) => `${vaerdi} er ikke en tekst og er udeladt.`,
  ikkeEnAf: (vaerdi, tilladt) => `${vaerdi} kendes ikke. Skriv ${list(tilladt, 'eller')}.`,
  ukendtFelt: (felt, kendte) => `${felt} bruges ikke. Felterne hedder ${list(kendte, 'og')}.`,
  ikkeDato: (vaerdi) => `${vaerdi} er ikke en dato som 2025-09-30, så behandlingen vises ikke.`,
  mangler: (felt, tilladt) =>
    `mangler ${felt}.${tilladt ? ` Skriv ${list(tilladt, 'eller')}.` : ''}`,
  ukendtKommune: (vaerdi, forslag) =>
    `ukendt kommune ${vaerdi}${forslag.length > 0 ? `: Mente du ${list(forslag, 'eller')}?` : '.'}`,
  kodeOgNavn: (kode, navn) => `koden ${kode} og navnet ${navn} er to forskellige kommuner.`,
  ingenTal:
    'mangler procenter. Skriv omgjort, stadfaestet, både aendret og hjemvist, sager 0 eller status diskretioneret. Udelad en kommune uden tal.',
  lignerAntal:
    'tallene ligner antal sager og ikke procenter. Skriv, hvor mange procent af sagerne de er.',
  maaskeAntal: (kolonner) =>
    `${list(kolonner, 'og')} er læst som procenter, men kan være antal sager. Er de procenter, så skriv pct. i overskriften; skriv ellers, hvor mange procent af sagerne de er.`,
  umuligProcent: (procent, sager) =>
    `${format.percent(procent)} passer ikke til et helt antal af ${da.sager(sager)}. Kontrollér begge tal.`,
  fremtid: (aar) => `${aar} er ikke begyndt. Kontrollér året.`,
  flereGange: (navn, omraade, aar, steder) =>
    `${navn}, ${omraade}, ${aar} står flere gange med forskellige tal (${list(steder, 'og')}). Ingen af dem er brugt.`,

  tilstandOverTal: (tilstand) => `${tilstand} gælder, så tallene ved siden af vises ikke.`,
  summerPasserIkke: (points) =>
    `delene afviger ${format.points(points)} procentpoint fra summen. Tallene vises, som de er givet.`,
  uenigStatus: (status) => `siger ”${status}”, men rækken har tal. De vises.`,
  ukendtKilde: (id) => `"${id}" står ikke i kilder. Tallene vises som oplyst af denne side.`,
  gentaget: 'gælder det samme som en tidligere. Den sidste bruges.',
  broek: (vaerdi, procent, brugt) =>
    `${decimal(vaerdi)} ligner en brøk. Skriv ${decimal(procent)}, hvis det er ${decimal(procent)} %.${brugt ? '' : ' Så lille en procent bruges kun, hvor antallet af sager passer til den.'}`,
  ingenRaekker: 'har ingen rækker med tal.',
  ukendteKolonner: (kolonner) =>
    `Kolonner, som ikke bruges: ${kolonner.map((en) => (typeof en === 'string' ? en : `kolonne ${en}`)).join(', ')}.`,
  maaskeOmgjort: (kolonner) =>
    `${list(kolonner, 'og')} kan være omgørelsesprocenten, men er ikke til at kende, så ingen rækker er brugt. Kald kolonnen Omgørelsesprocent.`,
  felterUenige: (felter) =>
    `${list(felter, 'og')} gælder det samme, men har forskellige tal, så rækken er ikke brugt. Skriv kun det ene.`,
  kolonnerUenige: (kolonner) =>
    `${list(kolonner.map(steds), 'og')} gælder det samme, men har forskellige tal, så ingen rækker er brugt. Brug kun den ene, eller skriv én række for hvert år og område.`,
  iStedetFor: (par) =>
    `${list(
      par.map(([brugt, ikke]) => `${steds(brugt)} bruges i stedet for ${steds(ikke)}`),
      'og',
    )}.`,

  kildeToGange: (id) => `"${id}" er brugt om flere kilder. Den første gælder.`,
  ikkeAdresse: (vaerdi) =>
    `${vaerdi} begynder ikke med http:// eller https:// og vises som tekst uden link.`,

  ikkeDatasaet: (vaerdi) =>
    `${vaerdi} er ikke et datasæt. Skriv for eksempel {"Rødovre": 62, "Danmark": 44.9}.`,
  ikkeRaekke: (vaerdi) => `${vaerdi} er ikke en række med kommune, omraade, aar og tal.`,
  ikkeObjekt: (vaerdi) => `${vaerdi} er ikke et objekt med felter, {"navn": "værdi"}.`,
  ikkeListe: 'skal være en liste i [ ].',
  daarligtObjekt: 'kunne ikke læses. Giv et almindeligt objekt eller en tekst med JSON.',
  manglerAar: 'mangler et år. Skriv det i attributten aar eller i en kolonne År.',
  ikkeJson: 'er ikke JSON. Det skal begynde med { eller [.',
  daarligJson:
    'kan ikke læses som JSON. Kontrollér, at alle anførselstegn, kommaer og parenteser er på plads, og at der intet komma står efter det sidste felt.',
  jsonFejl: (fault, rettet) => {
    const [navn, raad] = JSON_FEJL[fault];
    return `har ${navn}${rettet ? ', men er læst alligevel' : ' og kan ikke læses'}. ${raad}`;
  },

  ingenOverskrift: (kendte) =>
    `har ingen overskrifter, der kan genkendes${kendte.length > 0 ? ` ud over ${list(kendte, 'og')}` : ''}. Brug mindst Kommune og Omgørelsesprocent, og én række for hvert år og område.`,
  uklarTitel: (tekst, felt) => {
    const navn = felt === 'aar' ? 'År' : 'Område';
    return `${tekst} står ved tallene, men det er ikke sikkert, hvilket ${navn.toLowerCase()} hver række handler om. Lav en kolonne, der hedder ${navn}.`;
  },
  flereCeller:
    'har flere celler end overskrifter. Er cellerne adskilt af komma, skal et tal som 62,5 stå i anførselstegn.',
  andenTabel:
    'er overskrifter til en anden tabel. Dens rækker er ikke brugt: Saml tallene i én tabel.',
  ingenRaekke: (vaerdi) => `${vaerdi} er ikke en kommune med tal og er udeladt.`,
  andreEmner: (linjer, emner, flere) =>
    `${format.count(linjer)} ${linjer === 1 ? 'linje' : 'linjer'} om andet end de tre områder er udeladt: ${emner.join(', ')}${flere > 0 ? ` og ${format.count(flere)} ${flere === 1 ? 'andet emne' : 'andre emner'}` : ''}.`,

  hentning: ({ failure, status }) => HENTNING[failure](status),
  fortsat: (url) => `Tallene er fortsat dem fra ${url}.`,
};
