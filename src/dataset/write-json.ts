import { nameOf } from '../kommuner/kommuner.js';
import type { Address, Behandling, Count, Dataset, Klageforloeb, Row } from './dataset.js';
import type {
  BehandlingFile,
  DatasetFile,
  KildeFile,
  KlageforloebFile,
  ProcentFile,
  RaekkeFile,
} from './dataset-file.js';
import type { Percent } from './percent.js';

/** A number where it keeps the decimals it was given, else the digits as text. */
function percent({ value, decimals }: Percent): ProcentFile {
  const digits = value.toFixed(decimals);
  return String(value) === digits ? value : digits;
}

const count = ({ value, atLeast }: Count): number | { mindst: number } =>
  atLeast ? { mindst: value } : value;

function raekke({
  afgoerelser,
  stadfaestet,
  omgjort,
  aendret,
  hjemvist,
  ...rest
}: Row): RaekkeFile {
  const raekke = {
    ...rest,
    kommune: nameOf(rest.kommune),
    ...(stadfaestet && { stadfaestet: percent(stadfaestet) }),
    ...(omgjort && { omgjort: percent(omgjort) }),
    ...(aendret && { aendret: percent(aendret) }),
    ...(hjemvist && { hjemvist: percent(hjemvist) }),
    ...(afgoerelser && { afgoerelser: count(afgoerelser) }),
  };
  return raekke as RaekkeFile;
}

/** What was given for an address stands where it was given, whether it may be linked to or not. */
const withUrl = <T extends Address>({ adresse: url, ...rest }: T) => ({
  ...(url && { url }),
  ...rest,
});

const behandling = (one: Behandling): BehandlingFile => ({
  ...withUrl(one),
  kommune: nameOf(one.kommune),
});

const klageforloeb = ({ afgoerelser, ...rest }: Klageforloeb): KlageforloebFile => ({
  ...structuredClone(rest as KlageforloebFile),
  kommune: nameOf(rest.kommune),
  ...(afgoerelser && { afgoerelser: count(afgoerelser) }),
});

/** The dataset as a file that reads back as the same dataset. */
export function datasetFile({ titel, kilder, rows, ...beside }: Dataset): DatasetFile {
  return {
    version: 1,
    ...(titel !== undefined && { titel }),
    ...(kilder.size > 0 && {
      kilder: [...kilder.values()].map((kilde): KildeFile => withUrl(kilde)),
    }),
    raekker: [...rows.values()].map(raekke),
    ...(beside.behandling.size > 0 && {
      behandling: [...beside.behandling.values()].map(behandling),
    }),
    ...(beside.klageforloeb.size > 0 && {
      klageforloeb: [...beside.klageforloeb.values()].map(klageforloeb),
    }),
  };
}
