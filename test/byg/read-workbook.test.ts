import { expect } from '@open-wc/testing';
import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/browser';
import { FileError, readFile } from '../../src/byg/read-file.js';
import { cellText } from '../../src/byg/sheet-text.js';

type Cells = readonly (readonly unknown[])[];

async function fileOf(sheets: readonly { sheet: string; data: Cells }[]): Promise<File> {
  const blob = await writeXlsxFile(sheets as never).toBlob();
  return new File([blob], 'tal.xlsx');
}
const number = (value: number, format?: string) => ({ value, type: Number, format });
const HEADINGS = ['Kommune', 'Område', 'År', 'Sager', 'Omgørelsespct.', 'Hjemviste'];
const row = (kommune: string) => [
  kommune,
  'Socialområdet',
  number(2024),
  number(1040, '#,##0'),
  number(0.245, '0.0%'),
  number(20.5),
];

/** The same file with other XML in it. */
async function changed(
  file: File,
  ...changes: readonly [path: string, from: RegExp, to: string][]
) {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  for (const [path, from, to] of changes) {
    const xml = new TextDecoder().decode(files[path]);
    expect(xml).to.match(from);
    files[path] = new TextEncoder().encode(xml.replace(from, to));
  }
  return new File([zipSync(files)], 'tal.xlsx');
}

describe('an Excel file', () => {
  it('is read as Excel shows it: a percentage as such, decimals as they are', async () => {
    const { text, note } = await readFile(
      await fileOf([{ sheet: 'Ark1', data: [HEADINGS, row('Greve')] }]),
    );
    expect(text.split('\n')).to.deep.equal([
      HEADINGS.join('\t'),
      'Greve\tSocialområdet\t2024\t1040\t24,5 %\t20,5',
    ]);
    expect(note).to.equal('tal.xlsx, arket ”Ark1”, er læst, som Excel viser det.');
  });

  it('keeps the numbers of its rows, with a title and empty rows above', async () => {
    const data = [['Udtræk 2025'], [], HEADINGS, row('Greve')];
    const { text } = await readFile(await fileOf([{ sheet: 'Tal', data }]));
    expect(text.split('\n')[3]).to.match(/^Greve\t/);
  });

  it('is read from the sheet that has figures, and the others are named', async () => {
    const { text, note } = await readFile(
      await fileOf([
        { sheet: 'Forside', data: [['Om tallene']] },
        { sheet: 'Tal & mere', data: [HEADINGS, row('Ærø')] },
      ]),
    );
    expect(text).to.match(/Ærø/);
    expect(note).to.match(/arket ”Tal & mere”[^]*ikke læst: Forside\./);
  });

  it('is read from the sheet whose figures have empty rows above them', async () => {
    const data = [...Array.from({ length: 30 }, () => []), HEADINGS, row('Ærø')];
    const { text } = await readFile(
      await fileOf([
        { sheet: 'Forside', data: [['Om tallene']] },
        { sheet: 'Tal', data },
      ]),
    );
    expect(text).to.match(/Ærø/);
  });

  it('is read without the sheets and the rows that Excel does not show', async () => {
    const shown = await fileOf([
      { sheet: 'Gammel', data: [HEADINGS, row('Ærø')] },
      { sheet: 'Tal', data: [HEADINGS, row('Greve'), row('Samsø')] },
    ]);
    const { text, note } = await readFile(
      await changed(
        shown,
        ['xl/workbook.xml', /(<sheet [^>]*name="Gammel")/, '$1 state="hidden"'],
        ['xl/worksheets/sheet2.xml', /<row r="3"/, '<row r="3" hidden="1"'],
      ),
    );
    expect(text)
      .to.match(/Greve/)
      .and.not.to.match(/Samsø|Ærø/);
    expect(note).to.equal(
      'tal.xlsx, arket ”Tal”, er læst, som Excel viser det. 1 skjult række er ikke læst.',
    );
  });

  it('is read with the columns that Excel does not show, and says so', async () => {
    const file = await fileOf([{ sheet: 'Tal', data: [HEADINGS, row('Greve')] }]);
    const cols = '<cols><col min="2" max="3" hidden="1"/></cols><sheetData>';
    const { text, note } = await readFile(
      await changed(file, ['xl/worksheets/sheet1.xml', /<sheetData>/, cols]),
    );
    expect(text).to.match(/Greve\tSocialområdet\t2024/);
    expect(note).to.match(/Skjulte kolonner er læst med\.$/);
  });

  it('is read without the raised signs of notes and what is struck out, which would be digits of the figure', async () => {
    const file = await fileOf([
      { sheet: 'Tal', data: [HEADINGS, ['Greve', 'Socialområdet', '2024', '', '62,2', '']] },
    ]);
    const raised = '<r><rPr><vertAlign val="superscript"/><sz val="11"/></rPr><t>1</t></r></si>';
    const struck = '<r><rPr><strike/><sz val="11"/></rPr><t>7</t></r>';
    const rich = (text: string): [string, RegExp, string] => [
      'xl/sharedStrings.xml',
      new RegExp(`<si><t[^>]*>${text}</t></si>`),
      `<si>${struck}<r><rPr><strike val="0"/></rPr><t>${text}</t></r>${raised}`,
    ];
    const { text } = await readFile(await changed(file, rich('Greve'), rich('62,2')));
    expect(text.split('\n')[1]).to.equal('Greve\tSocialområdet\t2024\t\t62,2\t');
  });

  for (const [sheet, named] of [
    ['Børnehandicap 2023', { omraade: 'boernehandicap', aar: '2023' }],
    ['Tal for 2023', { aar: '2023' }],
    ['Ark1', {}],
    ['2022-2023', {}],
    ['Handicap', {}],
  ] as const)
    it(`is about the område and year that its sheet is named by: ${sheet}`, async () => {
      const data = [
        ['Kommune', 'Omgjort'],
        ['Greve', number(25)],
      ];
      const read = await readFile(await fileOf([{ sheet, data }]));
      expect(read.named).to.deep.equal(named);
    });

  it('has what cells merged over rows hold in each of them', async () => {
    const data = [
      [{ value: 'Kommune', rowSpan: 2 }, { value: 'Omgjort', columnSpan: 2 }, null],
      [null, 'Ændret', 'Hjemvist'],
      [{ value: 'Greve', rowSpan: 2 }, number(2.5, '0.0'), { value: 0.2, type: Number, format: '0%', rowSpan: 2 }], // prettier-ignore
      [null, number(3), null],
    ];
    const { text } = await readFile(await fileOf([{ sheet: 'Tal', data }]));
    expect(text.split('\n')).to.deep.equal([
      'Kommune\tOmgjort\t',
      'Kommune\tÆndret\tHjemvist',
      'Greve\t2,5\t20 %',
      'Greve\t3\t20 %',
    ]);
  });

  it('may be large', async () => {
    const data = [HEADINGS, ...Array.from({ length: 12_000 }, () => row('Greve'))];
    const { text } = await readFile(await fileOf([{ sheet: 'Tal', data }]));
    expect(text.split('\n')).to.have.length(12_001);
  });

  for (const { name, file, says } of [
    {
      name: 'is none',
      file: new File(['PK\u0003\u0004 noget'], 'a.xlsx'),
      says: /kan ikke læses som Excel/,
    },
    {
      name: 'is of the old kind',
      file: new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])], 'a.xls'),
      says: /ældre Excel-fil/,
    },
    {
      name: 'unpacks to more than figures can be',
      file: new File(
        [
          zipSync({
            'xl/worksheets/sheet1.xml': new Uint8Array(21 * 1024 * 1024),
          }),
        ],
        'a.xlsx',
      ),
      says: /a\.xlsx er for stor/,
    },
    { name: 'is empty', file: new File([''], 'a.csv'), says: /^a\.csv: Filen er tom[^(]*$/ },
    { name: 'is a web page', file: new File(['<!doctype html>'], 'a.csv'), says: /webside/ },
    { name: 'is too large', file: new File(['a'.repeat(3e6)], 'a.csv'), says: /over 2 MB/ },
  ])
    it(`says so in Danish where the file ${name}`, async () => {
      const error = await readFile(file).then(
        () => undefined,
        (reason: Error) => reason,
      );
      expect(error?.name).to.equal('FileError');
      expect(error?.message).to.match(says);
    });
});

describe('a cell', () => {
  for (const [value, format, text] of [
    [0.62, '0%', '62 %'],
    [0.6249, '0.0%', '62,5 %'],
    [0.62, '0.00%', '62,00 %'],
    [0.07, 'General%', '7 %'],
    [62.5, undefined, '62,5'],
    [0.1 + 0.2, undefined, '0,3'],
    [2.7, '0.0', '2,7'],
    [1234, '#,##0', '1234'],
    [62, '0.0"%"', '62,0'],
    [0.0845, '0.0%', '8,5 %'],
    [8.45, '0.0', '8,5'],
    [0.619, '0%;[Red]-0%', '62 %'],
    ['"citat', undefined, '"""citat"'],
    [null, '0%', ''],
    [0, '0%', '0 %'],
    [' to\nlinjer ', undefined, 'to linjer'],
    [new Date(Date.UTC(2024, 11, 31)), undefined, '2024-12-31'],
    [new Date(Date.UTC(2024, 11, 31)), 'yyyy', '2024'],
  ] as const)
    it(`${String(value)} as ${format} is “${text}”`, () =>
      expect(cellText({ value, format })).to.equal(text));
});

describe('a file that figures cannot be read from', () => {
  const bytes = (...parts: (string | number)[]) =>
    Uint8Array.from(
      parts.flatMap((part) =>
        typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : [part],
      ),
    );
  for (const [name, content, type] of [
    ['kort.pdf', bytes('%PDF-1.7\n%', 0xe2, 0xe3, 0), 'application/pdf'],
    ['uden-type.pdf', bytes('%PDF-1.4'), ''],
    ['skærm.png', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0), ''],
    ['foto.jpg', bytes(0xff, 0xd8, 0xff, 0xe0, 0), ''],
    ['foto.heic', bytes(0, 0, 0, 24, 'ftypheic'), ''],
    ['foto.webp', bytes('RIFF', 1, 2, 3, 0, 'WEBP'), ''],
    ['kort.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'],
  ] as const)
    it(`is told apart, with what to bring instead: ${name}`, async () => {
      const error = await readFile(new File([content], name, { type })).catch((e: unknown) => e);
      expect(error)
        .to.be.instanceOf(FileError)
        .with.property('message')
        .match(/PDF eller et billede[^]*Brug regnearket[^]*kopiér tabellen/);
    });

  for (const text of ['Kommune;Omgjort\nGreve;25', 'II;Omgjort\nGreve;25', 'Loftype;25'])
    it(`is none by its first letters alone: ${text.slice(0, 7)}`, async () => {
      const { note } = await readFile(new File([text], 'tal.csv', { type: 'text/csv' }));
      expect(note).to.equal('tal.csv er læst.');
    });
});
