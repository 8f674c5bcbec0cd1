import { fold } from '../kommuner/fold.js';
import { UDFALD } from './udfald.js';

/**
 * The columns that a table of figures may have, and how they are spelled. `emne` is the narrower topic in an export from
 * Ankestyrelsens Talportal, `beregnet` names the figures that the element derived in a CSV of its own.
 */
const SPELLINGS = {
  kommune: 'kommune,kommunenavn,kommuner',
  kode: 'kommunekode,kommunenr,kommunenummer,kode',
  omraade: 'område,områder',
  lovgivning: 'lovgivning',
  emne: 'sagsemne',
  aar: 'år,årstal,periode,year',
  sager:
    'sager,antal sager,sager i alt,realitetsbehandlede,realitetsbehandlede sager,realitetsbehandlede sager i alt,antal realitetsbehandlede sager',
  stadfaestet: 'stadfæstet,stadfæstede,stadfæstelse,stadfæstelsesprocent,stadfæstelsespct',
  omgjort:
    'omgjort,omgjorte,omgørelse,omgørelser,omgørelsesprocent,omgørelsesprocenten,omgørelsesprocenter,omgørelsespct',
  aendret: 'ændret,ændrede,ændret/ophævet,ændrede/ophævede,ændret eller ophævet,ændringsprocent',
  hjemvist: 'hjemvist,hjemviste,hjemvisningsprocent',
  status: 'status',
  beregnet: 'beregnet',
  afgoerelser: 'afgørelser,antal afgørelser',
  modtagere: 'modtagere,antal modtagere',
  bemaerkning: 'bemærkning,bemærkninger,kommentar',
  kilde: 'kilde',
};
export type Column = keyof typeof SPELLINGS;

const bySpelling = new Map<string, Column>(
  Object.entries(SPELLINGS).flatMap(([column, spellings]) =>
    spellings.split(',').map((text): [string, Column] => [fold(text), column as Column]),
  ),
);

/** Columns that only a table has. */
const TABLE_ONLY: readonly string[] = ['lovgivning', 'emne', 'beregnet'];
/** What a row in JSON may hold. */
export const ROW_FIELDS: readonly string[] = Object.keys(SPELLINGS).filter(
  (column) => !TABLE_ONLY.includes(column),
);

/** Those that hold percentages. */
export const PERCENTAGES: ReadonlySet<Column | undefined> = new Set(UDFALD);
export const FIGURES: ReadonlySet<Column | undefined> = new Set(['sager', ...UDFALD]);

/** The unit, before or after what a heading names: "Omgørelsespct.", "Hjemviste (%)", "Omgjort i alt i pct.", "Andel hjemvist". */
const UNIT = /^(pct|procent|andel(af)?)|(ialt)?(i?(pct|percent|procent)|andel)?$/g;
/** The sign of a note after a heading: ¹, *, 1). */
const NOTE_SIGN = /(\s*[¹²³⁰-⁹*]|\s*\b\d\))+\s*$/;

/** The column that a heading names, with or without its unit; a share of the cases is not their number. */
export function columnOf(heading: string): Column | undefined {
  const plain = heading.slice(0, 80).replace(NOTE_SIGN, '').replace('%', 'pct');
  const name = fold(plain).replace(/^samle(t|de)/, '');
  const exactly = bySpelling.get(name);
  if (exactly) return exactly;
  const column = bySpelling.get(name.replace(UNIT, ''));
  return PERCENTAGES.has(column) ? column : undefined;
}

/** Whether a heading that is no column may be the rate's. */
export const isRate = (heading: string): boolean => /omgjort|omgør/i.test(heading);

/** Whether a heading leaves no doubt: "Hjemvist" beside "Hjemvist pct." is a count, "Sager" beside "Realitetsbehandlede" all of them. */
export const isPlain = (heading: string): boolean =>
  /%|pct|procent|percent|andel|realitetsbehandle/i.test(heading);
