import { findKommune } from '../kommuner/find-kommune.js';
import type { Problem } from '../errors.js';
import {
  behandlingKey,
  klageforloebKey,
  rowKey,
  type Dataset,
  type Kilde,
  type Row,
} from './dataset.js';
import type { DatasetFile, ProcentFile, RaekkeFile } from './dataset-file.js';
import { parseBehandling } from './parse-behandling.js';
import { parseKlageforloeb } from './parse-klageforloeb.js';
import { parseCount, parseEach } from './fields.js';
import { findOmraade } from './omraade.js';
import { percentOf, type Percent } from './percent.js';

/** What could be read of a source, and what could not. */
export interface ParseResult {
  readonly dataset: Dataset;
  readonly fejl: readonly Problem[];
}

function percent(written: ProcentFile | undefined): Percent | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'number') return percentOf(written);
  return { value: Number(written), decimals: written.split('.')[1]?.length ?? 0 };
}

function parseRow(file: RaekkeFile): Row | undefined {
  const kommune = findKommune(String(file.kommune));
  const omraade = findOmraade(file.omraade);
  if (kommune === undefined || omraade === undefined) return undefined;
  return {
    ...file,
    kommune,
    omraade,
    stadfaestet: percent(file.stadfaestet),
    omgjort: percent(file.omgjort),
    aendret: percent(file.aendret),
    hjemvist: percent(file.hjemvist),
    afgoerelser: parseCount(file.afgoerelser),
  };
}

/** A dataset in the contract's form, parsed. */
export function parseDataset(file: DatasetFile): ParseResult {
  const rows = new Map<string, Row>();
  const fejl: Problem[] = [];
  file.raekker.forEach((raekke, i) => {
    const row = parseRow(raekke);
    if (row) rows.set(rowKey(row.kommune, row.omraade, row.aar), row);
    else fejl.push({ sti: `raekker[${i}]`, besked: 'Ukendt kommune eller område.' });
  });
  const kilder = new Map<string, Kilde>((file.kilder ?? []).map((kilde) => [kilde.id, kilde]));
  const behandling = parseEach(file.behandling, 'behandling', parseBehandling);
  const klageforloeb = parseEach(file.klageforloeb, 'klageforloeb', parseKlageforloeb);
  return {
    dataset: {
      titel: file.titel,
      kilder,
      rows,
      behandling: new Map(
        behandling.value.map((one) => [behandlingKey(one.kommune, one.aar), one]),
      ),
      klageforloeb: new Map(klageforloeb.value.map((one) => [klageforloebKey(one), one])),
    },
    fejl: [...fejl, ...behandling.problems, ...klageforloeb.problems],
  };
}
