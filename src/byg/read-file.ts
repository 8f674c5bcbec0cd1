import { LoadError } from '../errors.js';
import { decode, isExcel, isOldExcel } from '../loading/decode.js';
import { LIMIT_BYTES } from '../loading/fetch-bytes.js';
import { preparingDa } from '../strings/preparing-da.js';

/** A file that an editor brought could not be read; the message is for the editor. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

async function excel(file: File): Promise<{ text: string; note: string }> {
  const { readExcel } = await import('./read-workbook.js').catch(() => {
    throw new FileError('Den del af siden, der læser Excel-filer, kunne ikke hentes. Prøv igen.');
  });
  const { ark, andre, text } = await readExcel(file).catch((error: unknown) => {
    throw error instanceof RangeError
      ? new FileError(`${file.name} er for stor. Gem kun arket med tallene, og brug den fil.`)
      : new FileError(
          `${file.name} kan ikke læses som Excel. Er den beskyttet med adgangskode? Gem arket som CSV, og brug den fil.`,
        );
  });
  const others = andre.length > 0 ? ` Filens andre ark er ikke læst: ${andre.join(', ')}.` : '';
  return { text, note: `${file.name}, arket ”${ark}”, er læst, som Excel viser det.${others}` };
}

const unread = (error: LoadError, { name }: File): FileError =>
  new FileError(`${name}: ${preparingDa.hentning(error)}`);

/** A PDF or a picture, by its first bytes or the type that its name gives it. */
const isPrinted = (bytes: Uint8Array, type: string): boolean =>
  /^image\/|\/pdf$/.test(type) ||
  /^(?:%PDF|.PNG|ÿØÿ|GIF8|II\*\0|MM\0\*|RIFF....WEBP|....ftyp)/s.test(
    String.fromCharCode(...bytes.subarray(0, 12)),
  );

/** The text of a CSV, JSON or Excel file, and what an editor should know of how it was read. */
export async function readFile(file: File): Promise<{ text: string; note: string }> {
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
    return { text: decode(bytes), note: `${file.name} er læst.` };
  } catch (error) {
    if (error instanceof LoadError) throw unread(error, file);
    throw error;
  }
}
