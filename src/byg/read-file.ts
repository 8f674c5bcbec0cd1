import { omraaderIn, yearsIn } from '../dataset/titles.js';
import { LoadError } from '../errors.js';
import { decode, isExcel, isOldExcel } from '../loading/decode.js';
import { LIMIT_BYTES } from '../loading/fetch-bytes.js';
import { countedDa } from '../strings/counted-da.js';
import { preparingDa } from '../strings/preparing-da.js';
import type { Brought } from './read-figures.js';

/** A file that an editor brought could not be read; the message is for the editor. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

export type Named = Partial<Pick<Brought, 'omraade' | 'aar'>>;

/** What a file held. */
export interface ReadFile {
  readonly text: string;
  /** What an editor should know of how it was read. */
  readonly note: string;
  /** What its name says, for a table without the column. */
  readonly named: Named;
}

/** The one område and the one year that a sheet is called by. */
function namedBy(sheet: string): Named {
  const [omraade, ...omraader] = omraaderIn(sheet);
  const [aar, ...years] = yearsIn(sheet);
  return {
    ...(omraade && omraader.length === 0 && { omraade }),
    ...(aar !== undefined && years.length === 0 && { aar: String(aar) }),
  };
}

async function excel(file: File): Promise<ReadFile> {
  const { readExcel } = await import('./read-workbook.js').catch(() => {
    throw new FileError('Den del af siden, der læser Excel-filer, kunne ikke hentes. Prøv igen.');
  });
  const { ark, andre, text, skjulteRaekker, skjulteKolonner } = await readExcel(file).catch(
    (error: unknown) => {
      throw error instanceof RangeError
        ? new FileError(`${file.name} er for stor. Gem kun arket med tallene, og brug den fil.`)
        : new FileError(
            `${file.name} kan ikke læses som Excel. Er den beskyttet med adgangskode? Gem arket som CSV, og brug den fil.`,
          );
    },
  );
  const notes = [
    `${file.name}, arket ”${ark}”, er læst, som Excel viser det.`,
    ...(skjulteRaekker > 0
      ? [`${countedDa(skjulteRaekker, 'skjult række', 'skjulte rækker')} er ikke læst.`]
      : []),
    ...(skjulteKolonner ? ['Skjulte kolonner er læst med.'] : []),
    ...(andre.length > 0 ? [`Filens andre ark er ikke læst: ${andre.join(', ')}.`] : []),
  ];
  return { text, note: notes.join(' '), named: namedBy(ark) };
}

const unread = (error: LoadError, { name }: File): FileError =>
  new FileError(`${name}: ${preparingDa.hentning(error)}`);

/** A PDF or a picture, by its first bytes or the type that its name gives it. */
const isPrinted = (bytes: Uint8Array, type: string): boolean =>
  /^image\/|\/pdf$/.test(type) ||
  /^(?:%PDF|.PNG|ÿØÿ|GIF8|II\*\0|MM\0\*|RIFF....WEBP|....ftyp)/s.test(
    String.fromCharCode(...bytes.subarray(0, 12)),
  );

/** Reads a CSV, JSON or Excel file. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > LIMIT_BYTES) throw unread(new LoadError('for-stor'), file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPrinted(bytes, file.type))
    throw new FileError(
      `${file.name} er en PDF eller et billede, og tal kan ikke læses derfra. Brug regnearket bag (.xlsx eller CSV), eller kopiér tabellen, og sæt den ind i feltet.`,
    );
  if (isExcel(bytes)) return excel(file);
  if (isOldExcel(bytes))
    throw new FileError(
      `${file.name} er en ældre Excel-fil (.xls) eller beskyttet med adgangskode. Gem den som .xlsx eller CSV.`,
    );
  try {
    return { text: decode(bytes), note: `${file.name} er læst.`, named: {} };
  } catch (error) {
    if (error instanceof LoadError) throw unread(error, file);
    throw error;
  }
}
