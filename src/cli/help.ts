import { ELEMENT_NAME } from '../element-name.js';

const NAME = `npx ${ELEMENT_NAME}`;

/** Where the package is installed, npx finds the command. */
const isInstalled = import.meta.url.includes(`/node_modules/${ELEMENT_NAME}/`);
const FROM_SOURCE = `
Pakken ligger ikke på npm endnu: I kildekodens mappe skrives node dist/npm/cli.js i stedet for ${NAME}.
`;

export const HELP = `${NAME} KOMMANDO

  valider FIL       prøv en fil med tal (CSV eller JSON): hver fejl og advarsel med sit sted
  konverter FIL     skriv filen som JSON eller CSV
  statisk           skriv et stykke HTML med kort, tal og tabel, som ikke kræver script
  integritet        vis filerne i dist/ med deres kontrolsum (SRI)

  ${NAME} KOMMANDO --help   viser, hvad en kommando kan
  ${NAME} --version
${isInstalled ? '' : FROM_SOURCE}
Afslutningskode: 0 alt er godt · 1 noget i filen er galt · 2 kommandoen er skrevet forkert
`;

const READING = `  --omraade X     område for en kortform eller en tabel uden kolonnen: social, boernehandicap, voksenhandicap
  --aar X         år for en kortform eller en tabel uden kolonnen
                  En række i en liste og en tom celle får dem ikke, men regnes som fejl.
`;

export const HELP_FOR: Readonly<Record<string, string>> = {
  valider: `${NAME} valider FIL

Læser en fil med tal på samme måde som widgetten. Skriver hver fejl og advarsel med sit sted, og hvor mange rækker der er brugbare.

${READING}
Afslutningskode: 0 uden fejl (advarsler er tilladt) · 1 med fejl
`,
  konverter: `${NAME} konverter FIL --til json|csv

Skriver filens brugbare rækker om til den anden form.

  --til X         json eller csv
  --ud FIL        skriv til en fil i stedet for til skærmen
${READING}
CSV har ikke plads til titlen, kilderne, behandlingen, klageforløbene og ”mindst” ved afgørelser; kommandoen siger, hvad filen har af dem.
`,
  statisk: `${NAME} statisk --kommune Rødovre

Skriver et stykke HTML med kort, tal og tabel, som kan sættes ind på en side uden scripts.
Udviklingen, bestemmelserne og klageforløbene er kun med i elementet selv (--hydrer).

  --kommune X     navn eller kode; "Danmark" er hele landet, "alle" skriver en fil for hver af de 98 kommuner
  --data FIL      egne tal, CSV eller JSON
  --uden-grunddata   vis kun egne tal, ikke dem, der følger med
  --omraade X     social, boernehandicap eller voksenhandicap
  --aar X         et bestemt år i stedet for det nyeste
  --adresse X     adressen på mappen med filerne fra dist/: udseendet hentes dér i stedet for at stå i stykket
  --overskriftsniveau X   1-6, ellers 2
  --hydrer        elementet selv, tegnet på forhånd; scriptet fra --adresse tager over, uden at siden blinker
  --stilark       med --hydrer: hent også udseendet fra --adresse; ellers står det i stykket og vises hurtigst
  --ud FIL        skriv til en fil i stedet for til skærmen; med --kommune alle: en mappe
`,
  integritet: `${NAME} integritet

Viser filerne i dist/ med deres kontrolsum, og linjerne til en side.

  --adresse X     adressen på mappen, hvor filerne ligger: https://www.kommune.dk/danmarkskort
  --kontroller X  en mappe med filerne, f.eks. dem på serveren: er de alle de rigtige?
`,
};
