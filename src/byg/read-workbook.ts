// Excel files. Loaded with its library only when somebody brings one.
import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { headingOf } from '../dataset/grid-header.js';
import { parseCsv } from '../dataset/parse-csv.js';
import { sheetText, type Cell } from './sheet-text.js';

/** Bytes of the file unpacked; the figures of every kommune, område and year for a century are less. */
const MOST = 20 * 1024 * 1024;

/** Formats that every workbook has without saying so (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
};

export interface Workbook {
  /** The sheet that was read. */
  readonly ark: string;
  /** The other sheets. */
  readonly andre: readonly string[];
  /** Its rows as text, as they would be copied in Excel. */
  readonly text: string;
  /** Rows with something in them that Excel does not show. They are not read. */
  readonly skjulteRaekker: number;
  /** There are columns that Excel does not show. They are read: one may say what the others are about. */
  readonly skjulteKolonner: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (all, name: string) => ENTITIES[name] ?? all);

/** The attributes of every start tag of this name, in whatever namespace. */
const tags = (xml: string, name: string): Readonly<Record<string, string>>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, key = '', value = '']) => [
        key.replace(/^\w+:/, ''),
        unescape(value),
      ]),
    ),
  );

/** The format of each numbered cell style. */
function formatsOf(styles: string): readonly (string | undefined)[] {
  const custom = Object.fromEntries(
    tags(styles, 'numFmt').map(({ numFmtId = '', formatCode }) => [numFmtId, formatCode]),
  );
  const [cellStyles = ''] = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/.exec(styles) ?? [];
  return tags(cellStyles, 'xf').map(({ numFmtId = '' }) => custom[numFmtId] ?? BUILT_IN[numFmtId]);
}

/** `B3` as [2, 1]: row and column from 0. */
function placeOf(address: string): readonly [number, number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** The format of each cell that has one, by `row/column`. */
function cellFormats(sheet: string, formats: readonly (string | undefined)[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { r = '', s } of tags(sheet, 'c')) {
    const format = s === undefined ? undefined : formats[Number(s)];
    if (format !== undefined) found.set(placeOf(r).join('/'), format);
  }
  return found;
}

/** Writes what cells merged over several rows hold in each of them, as in a table with rowspan: one over several columns keeps to the first. */
function fillMerged<T>(rows: readonly T[][], sheet: string): void {
  for (const { ref = '' } of tags(sheet, 'mergeCell')) {
    const [from = '', to = from] = ref.split(':');
    const [top, column] = placeOf(from);
    const [bottom] = placeOf(to);
    const value = rows[top]?.[column];
    if (value !== undefined) for (const row of rows.slice(top + 1, bottom + 1)) row[column] = value;
  }
}

/** The path of each sheet in the package, by its name. */
function sheetPaths(workbook: string, relations: string): Map<string, string> {
  const targets = new Map(tags(relations, 'Relationship').map(({ Id, Target }) => [Id, Target]));
  return new Map(
    tags(workbook, 'sheet').map(({ name = '', id }) => {
      const target = targets.get(id) ?? '';
      return [name, target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

const isHidden = ({ hidden = '' }: Readonly<Record<string, string>>): boolean =>
  hidden === '1' || hidden === 'true';

/** The rows, from 0, that Excel does not show: hidden by hand or by a filter. */
const hiddenRows = (sheet: string): ReadonlySet<number> =>
  new Set(
    tags(sheet, 'row')
      .filter(isHidden)
      .map(({ r }) => Number(r) - 1),
  );

/** Texts without what is raised, lowered or struck out in a part of them: a note's sign is no digit of the figure before it. */
const withoutNotes = (xml: string): string =>
  xml.replace(/<((?:\w+:)?r)>(?:(?!<\/\1>)[^])*<\/\1>/g, (run) =>
    /<(?:\w+:)?(?:vertAlign\s[^>]*"su(?:per|b)script"|strike(?!\s+val="(?:0|false)")[\s/>])/.test(
      run,
    )
      ? ''
      : run,
  );

/** The sheet of an Excel file that has figures, as text. Throws for a file that is none. */
export async function readExcel(file: Blob): Promise<Workbook> {
  let size = 0;
  const packed = new Uint8Array(await file.arrayBuffer());
  const files = unzipSync(packed, {
    filter: ({ name, originalSize }) => {
      const wanted = /\.(xml|rels)$/.test(name);
      if (wanted && (size += originalSize) > MOST) throw new RangeError('too large');
      return wanted;
    },
  });
  const xml = (path: string): string => new TextDecoder().decode(files[path]);
  const formats = formatsOf(xml('xl/styles.xml'));
  const workbook = xml('xl/workbook.xml');
  const paths = sheetPaths(workbook, xml('xl/_rels/workbook.xml.rels'));
  const hidden = new Set(
    tags(workbook, 'sheet').flatMap(({ name = '', state }) =>
      state === undefined || state === 'visible' ? [] : [name],
    ),
  );

  const texts = 'xl/sharedStrings.xml';
  if (files[texts]) files[texts] = new TextEncoder().encode(withoutNotes(xml(texts)));
  // The library inflates large parts in workers made on the fly, which a strict policy forbids; what is stored needs none.
  const stored = zipSync(files, { level: 0 });
  const sheets = await readWorkbook(new Blob([stored]));
  const shown = sheets.filter(({ sheet }) => !hidden.has(sheet));
  const all = shown.map(({ sheet, data }) => {
    const source = xml(paths.get(sheet) ?? '');
    const ofCells = cellFormats(source, formats);
    const notShown = hiddenRows(source);
    const cells = data.map((row, i) =>
      row.map((value, j): Cell => ({
        value: value as Cell['value'],
        format: ofCells.get(`${i}/${j}`),
      })),
    );
    fillMerged(cells, source);
    // Empty, so that the others keep their numbers.
    const rows = cells.map((row, i) => (notShown.has(i) ? [] : row));
    return {
      ark: sheet,
      text: sheetText(rows),
      skjulteRaekker: cells.filter(
        (row, i) => notShown.has(i) && row.some(({ value }) => value !== null),
      ).length,
      skjulteKolonner: tags(source, 'col').some(isHidden),
    };
  });
  const chosen =
    all.find(({ text }) => headingOf(parseCsv(text).rows)) ??
    all.find(({ text }) => text.trim() !== '') ??
    all[0];
  if (!chosen) throw new RangeError('no sheets');
  return { ...chosen, andre: all.filter((one) => one !== chosen).map(({ ark }) => ark) };
}
