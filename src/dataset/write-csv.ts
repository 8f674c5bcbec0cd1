import { nameOf } from '../kommuner/kommuner.js';
import { csvPercent } from './csv-percent.js';
import type { Dataset, Row } from './dataset.js';

const COLUMNS: readonly (readonly [string, (row: Row) => string])[] = [
  ['Kommunekode', ({ kommune }) => kommune],
  ['Kommune', ({ kommune }) => nameOf(kommune)],
  ['Område', ({ omraade }) => omraade],
  ['År', ({ aar }) => String(aar)],
  ['Sager', ({ sager }) => String(sager ?? '')],
  ['Stadfæstede', ({ stadfaestet }) => csvPercent(stadfaestet)],
  ['Omgørelsesprocent', ({ omgjort }) => csvPercent(omgjort)],
  ['Ændrede', ({ aendret }) => csvPercent(aendret)],
  ['Hjemviste', ({ hjemvist }) => csvPercent(hjemvist)],
  ['Status', ({ status }) => status ?? ''],
  [
    'Afgørelser',
    ({ afgoerelser }) => (afgoerelser?.atLeast === false ? String(afgoerelser.value) : ''),
  ],
  ['Modtagere', ({ modtagere }) => String(modtagere ?? '')],
  ['Bemærkning', ({ bemaerkning }) => bemaerkning ?? ''],
];

/** What of a dataset has no place in CSV, in words for a person; empty where nothing is lost. */
export const lostInCsv = ({
  titel,
  kilder,
  rows,
  behandling,
  klageforloeb,
}: Dataset): readonly string[] => [
  ...(titel === undefined ? [] : ['titlen']),
  ...(kilder.size > 0 ? ['kilderne'] : []),
  ...(behandling.size > 0 ? ['behandlingen'] : []),
  ...(klageforloeb.size > 0 ? ['klageforløbene'] : []),
  ...([...rows.values()].some(({ afgoerelser }) => afgoerelser?.atLeast)
    ? ['”mindst” ved afgørelser']
    : []),
];

/** The rows of a dataset as texts, headings first: what was given, and nothing for what was not. */
export const datasetRows = ({ rows }: Dataset): readonly (readonly string[])[] => [
  COLUMNS.map(([heading]) => heading),
  ...[...rows.values()].map((row) => COLUMNS.map(([, cell]) => cell(row))),
];
