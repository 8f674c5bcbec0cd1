import { expect } from '@open-wc/testing';
import { LoadError, type LoadFailure } from '../../src/errors.js';
import { da } from '../../src/strings/da.js';
import { dataDa } from '../../src/strings/data-da.js';
import { dataEn } from '../../src/strings/data-en.js';
import type { DataStrings } from '../../src/strings/data-strings.js';
import { en } from '../../src/strings/en.js';
import { laterStrings, type LaterStrings } from '../../src/strings/later-strings.js';
import type { Strings } from '../../src/strings/strings.js';
import { AFVIGELSE } from '../../src/view/scale.js';
import { leftover, noTerm } from '../helpers/languages.js';

/** Every function of an interface by name, called with a number in each place where one belongs. */
type Calls<T> = {
  [K in keyof T as T[K] extends (...args: never[]) => unknown ? K : never]-?: (
    strings: T,
    n: number,
  ) => string | readonly string[];
};

const NAVN = 'Rødovre';
const AAR = 2024;

const calls: Calls<Omit<Strings, 'data' | 'later'>> = {
  kort: (s) => [s.kort('X', AAR), s.kort('X', undefined)],
  afvigelse: (s, n) => [s.afvigelse(n), s.afvigelse(-n)],
  antalAf: (s, n) => s.antalAf('62', n),
  sager: (s, n) => s.sager(n),
  ikkeOplyst: (s) => s.ikkeOplyst(NAVN, 'X'),
  ingenSager: (s) => s.ingenSager(NAVN, 'X'),
  diskretioneret: (s) => s.diskretioneret(NAVN),
  tallenePasserIkke: (s, n) => s.tallenePasserIkke(`${NAVN} (${s.format.points(n)})`),
  forrigeTitel: (s) => s.forrigeTitel(AAR),
  nyesteAar: (s) => s.nyesteAar(AAR, 'X', 2019),
  flereFejl: (s, n) => s.flereFejl(n),
  ukendtKommune: (s) => [
    s.ukendtKommune('x', 'y', []),
    s.ukendtKommune('x', 'y', [NAVN]),
    s.ukendtKommune('x', 'y', [NAVN, NAVN]),
  ],
  talFraTil: (s) => s.talFraTil(1, 6),
  ugyldigVaerdi: (s) => s.ugyldigVaerdi('x', 'y', ['z', 'w']),
  aarUdenTal: (s) => [s.aarUdenTal(2019, 'X', [2024]), s.aarUdenTal(2019, 'X', [])],
  laeserMangler: (s) => s.laeserMangler('data'),
  tilfaeldighed: (s, n) =>
    ([undefined, 'over', 'under', 'omkring'] as const).map((verdict) =>
      s.tilfaeldighed(n, '10', '70', verdict),
    ),
  sammendrag: (s, n) => [
    s.sammendrag({ navn: NAVN, omraade: 'X', aar: AAR, rate: '62', sager: n }),
    s.sammendrag({ navn: NAVN, omraade: 'X', aar: AAR, rate: '62', landstal: '4', difference: n }),
    s.sammendrag({
      navn: s.heleLandetISaetning,
      omraade: 'X',
      aar: AAR,
      rate: '62',
      landstal: '4',
      difference: -n,
    }),
  ],
  sammendragUdenTal: (s) => s.sammendragUdenTal(NAVN, 'X', AAR, s.klasse['ikke-oplyst']),
  kommunensAfgoerelser: (s, n) => [
    s.kommunensAfgoerelser({ value: n, atLeast: false }),
    s.kommunensAfgoerelser({ value: n, atLeast: true }),
  ],
  modtagere: (s, n) => s.modtagere(n),
  kommentar: (s) => s.kommentar(NAVN),
  behandling: (s) =>
    [undefined, true, false].flatMap((plan) => [
      s.behandling(s.format.date('2025-09-30'), plan),
      s.behandling(undefined, plan),
    ]),
  antalAfgoerelser: (s, n) => [
    s.antalAfgoerelser({ value: n, atLeast: false }).join(' '),
    s.antalAfgoerelser({ value: n, atLeast: true }).join(' '),
  ],
  kortFra: (s) => s.kortFra('x'),
  geometriUbrugelig: (s) => s.geometriUbrugelig('x', s.delMangler),
};

/** A count as the view sets it before its word; thousands are another matter. */
const after = (n: number, words: string): string => `${Math.min(n, 2)} ${words}`;

const laterCalls: Calls<LaterStrings> = {
  kortTaster: (s) => [s.kortTaster(true), s.kortTaster(false)],
  hovedtabel: (s) => s.hovedtabel(NAVN, AAR),
  parentesForklaring: (s) => s.parentesForklaring(AAR),
  udviklingSomTekst: (s) => [
    s.udviklingSomTekst(['1'], NAVN, []),
    s.udviklingSomTekst(['1'], NAVN, ['2']),
  ],
  bestemmelserAar: (s) => s.bestemmelserAar(AAR),
  klageudfaldTitel: (s, n) => s.klageudfaldTitel(n),
  klager: (s, n) => after(n, s.klager(n)),
  klagesager: (s, n) => s.klagesager(n),
  klagerPasserIkke: (s) => s.klagerPasserIkke('4', '5'),
  bilagKort: (s) => s.bilagKort('X', AAR),
  sammenlignMed: (s) => s.sammenlignMed(NAVN),
  antalVist: (s, n) => s.antalVist(n, 1234),
  aaretFoer: (s) => s.aaretFoer(2023),
  geometriMangler: (s, n) => [
    s.geometriMangler([NAVN], 0),
    s.geometriMangler([NAVN, NAVN], 0),
    s.geometriMangler([NAVN], n),
  ],
  forklaringTaster: (s) => s.forklaringTaster('X'),
  sammenligning: (s) => s.sammenligning(AAR),
  klageforloeb: (s) => s.klageforloeb(AAR),
  kommunerEnhed: (s, n) => s.kommunerEnhed(n),
  daekning: (s) => s.daekning(7, 98),
  antalForslag: (s, n) => [s.antalForslag(n, n), s.antalForslag(n, 2 * n)],
  menteDu: (s) => s.menteDu([NAVN, NAVN]),
  tabel: (s) => s.tabel('X'),
};

const FAILURES: Record<LoadFailure, true> = {
  'adgang-naegtet': true,
  'andet-domaene': true,
  'findes-ikke': true,
  'for-langsom': true,
  'for-stor': true,
  'forkert-adresse': true,
  html: true,
  netvaerk: true,
  offline: true,
  regneark: true,
  serverfejl: true,
  status: true,
  tegnsaet: true,
  tom: true,
};
/** The sentence for each failure to load. */
const failed = (s: DataStrings): string[] =>
  (Object.keys(FAILURES) as LoadFailure[]).map((failure) =>
    s.hentning(new LoadError(failure, 418)),
  );

const dataCalls: Calls<DataStrings> = {
  over100: (s, n) => s.over100(`"${n}"`),
  under0: (s, n) => s.under0(`"${n}"`),
  ikkeTal: (s) => s.ikkeTal('"x"'),
  ikkeHeltal: (s) => s.ikkeHeltal('"x"'),
  skjultAntal: (s) => s.skjultAntal('"x"'),
  maaskeOmgjort: (s) => [s.maaskeOmgjort(['"A"']), s.maaskeOmgjort(['"A"', '"B"'])],
  felterUenige: (s) => s.felterUenige(['"a"', '"b"']),
  uenigStatus: (s) => s.uenigStatus('ikke oplyst'),
  maaskeAntal: (s) => [s.maaskeAntal(['A']), s.maaskeAntal(['A', 'B'])],
  umuligProcent: (s, n) => s.umuligProcent({ value: 44, decimals: 0 }, n),
  fremtid: (s) => s.fremtid(AAR),
  broek: (s) => [s.broek(0.62, 62, false), s.broek(0.4, 40, true)],
  ikkeAar: (s) => s.ikkeAar('"x"'),
  ikkeTekst: (s) => s.ikkeTekst('"x"'),
  ikkeEnAf: (s) => s.ikkeEnAf('"x"', ['y', 'z']),
  ukendtFelt: (s) => s.ukendtFelt('"x"', ['y', 'z']),
  ikkeDato: (s) => s.ikkeDato('"x"'),
  mangler: (s) => [s.mangler('x'), s.mangler('x', ['y', 'z'])],
  ukendtKommune: (s) => [s.ukendtKommune('"x"', []), s.ukendtKommune('"x"', [NAVN, NAVN])],
  kodeOgNavn: (s) => s.kodeOgNavn('175', NAVN),
  flereGange: (s) => s.flereGange(NAVN, 'social', AAR, ['x', 'y']),
  summerPasserIkke: (s, n) => s.summerPasserIkke(n),
  ukendtKilde: (s) => s.ukendtKilde('x'),
  ukendteKolonner: (s) => s.ukendteKolonner(['X', 3]),
  kolonnerUenige: (s) =>
    s.kolonnerUenige([
      ['X', 2],
      ['X', 4],
    ]),
  iStedetFor: (s) =>
    s.iStedetFor([
      [
        ['X', 2],
        ['X', 4],
      ],
    ]),
  kildeToGange: (s) => s.kildeToGange('x'),
  ikkeAdresse: (s) => s.ikkeAdresse('"x"'),
  ikkeDatasaet: (s) => s.ikkeDatasaet('"x"'),
  ikkeRaekke: (s) => s.ikkeRaekke('"x"'),
  ikkeObjekt: (s) => s.ikkeObjekt('"x"'),
  jsonFejl: (s) =>
    (['krumme', 'decimalkomma'] as const).flatMap((fault) => [
      s.jsonFejl(fault, true),
      s.jsonFejl(fault, false),
    ]),
  ingenOverskrift: (s) => [s.ingenOverskrift([]), s.ingenOverskrift(['Kommune'])],
  uklarTitel: (s) => [s.uklarTitel('"x"', 'aar'), s.uklarTitel('"x"', 'omraade')],
  tilstandOverTal: (s) => s.tilstandOverTal('sager 0'),
  ingenRaekke: (s) => s.ingenRaekke('"x"'),
  andreEmner: (s, n) => s.andreEmner(n, ['X'], n),
  hentning: failed,
  fortsat: (s) => s.fortsat('x'),
};

/** All plain texts in a strings object, and what its functions without arguments of interest give. */
function texts(of: object): string[] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]): string[] => {
    if (['sprog', 'data', 'later', 'format'].includes(key)) return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}

// What a field is called in a file and the values that it takes are the same in every language.
const FIELDS =
  /\b(kommune|omraade|aar|data|raekker|kilder|titel|status|sager|omgjort|stadfaestet|aendret|hjemvist|diskretioneret|social|boernehandicap|voksenhandicap|geometri-src|kode|Danmark|true|false)\b|År|Område/gi;

const languages = [
  { strings: da, data: dataDa, thousand: '1.234' },
  { strings: en, data: dataEn, thousand: '1,234' },
];

for (const { strings, data, thousand } of languages)
  describe(`the texts in ${strings.sprog}`, () => {
    const later = laterStrings(strings);
    const said = (n: number): Record<string, string[]> =>
      Object.fromEntries([
        ...Object.entries(calls).map(([key, call]) => [key, [call(strings, n)].flat()]),
        ...Object.entries(laterCalls).map(([key, call]) => [key, [call(later, n)].flat()]),
        ...Object.entries(dataCalls).map(([key, call]) => [`data.${key}`, [call(data, n)].flat()]),
      ]) as Record<string, string[]>;

    for (const n of [0, 1, 1234])
      it(`are whole sentences with ${n}`, () => {
        for (const [key, all] of Object.entries(said(n)))
          for (const text of all) {
            expect(text, key).to.match(/\S/);
            expect(text, key).not.to.match(/undefined|NaN|\[object|null| {2}| [.,]|\.\./);
          }
      });

    it('tell one failure to load from another', () => {
      const sentences = failed(data);
      expect(new Set(sentences).size).to.equal(sentences.length);
    });

    it('count one in the singular', () => {
      const plural =
        /(?<![\d.,])1 (sager|klager|afgørelser|kommuner|borgere|linjer|cases|appeals|municipalities|citizens|decisions|lines|other topics|more things|andre emner)\b/;
      for (const [key, all] of Object.entries(said(1)))
        for (const text of all.filter((one) => !/over 1 /.test(one)))
          expect(text, key).not.to.match(plural);
    });

    it('separate thousands as the language does', () => {
      for (const [key, all] of Object.entries(said(1234)))
        for (const text of all.filter(() => !/klagesag$|^data\.(over100|under0)$/.test(key)))
          expect(text.replaceAll(thousand, ''), key).not.to.match(/1[.,]?234/);
    });

    it('hold nothing of the other language', () => {
      const numbered = [0, 1, 1234].flatMap((n) => Object.values(said(n)).flat());
      const intros = Object.values(later.bestemmelserIntro).flatMap((intro) => [
        intro(true),
        intro(false),
      ]);
      for (const text of [
        ...texts(strings),
        ...texts(later),
        ...texts(data),
        ...intros,
        ...numbered,
      ]) {
        expect(leftover(text.replace(FIELDS, ''), strings.sprog), text).to.equal(undefined);
        expect(noTerm(text), text).to.equal(undefined);
      }
    });
  });

describe('numbers and dates', () => {
  it('are written as the language writes them', () => {
    expect(da.format.percent({ value: 44.9, decimals: 1 })).to.equal('44,9\u00a0%');
    expect(en.format.percent({ value: 44.9, decimals: 1 })).to.equal('44.9%');
    expect(da.format.date('2025-09-30')).to.equal('30. september 2025');
    expect(en.format.date('2025-09-30')).to.equal('30 September 2025');
    expect(en.format.date('2025-06')).to.equal('June 2025');
  });
});

describe('a figure beside the country', () => {
  const said = (strings: Strings, difference: number) => [
    strings.afvigelse(difference),
    strings.sammendrag({
      navn: 'Greve',
      omraade: 'x',
      aar: 2024,
      rate: '62',
      sager: 74,
      landstal: '(45)',
      difference,
    }),
    strings.tilfaeldighed(74, '51', '72', difference > 0 ? 'over' : 'under'),
  ];
  for (const [strings, over, under] of [
    [da, 'over', 'under'],
    [en, 'above', 'below'],
  ] as const)
    it(`is on the side where it is: ${over}, ${under}`, () => {
      for (const text of said(strings, 17.1)) {
        expect(text).to.match(new RegExp(`\\b${over}\\b`));
        expect(text).not.to.match(new RegExp(`\\b${under}\\b`));
      }
      for (const text of said(strings, -17.1)) {
        expect(text).to.match(new RegExp(`\\b${under}\\b`));
        expect(text).not.to.match(new RegExp(`\\b${over}\\b`));
      }
      for (const klasse of AFVIGELSE.filter((one) => one !== 'omkring'))
        expect(strings.klasse[klasse]).to.match(
          new RegExp(` ${klasse.startsWith('over') ? over : under}$`),
        );
    });

  it('and a handlingsplan are said of as they are', () => {
    for (const [strings, yes, no] of [
      [da, /Der laves en handlingsplan/, /Der laves ikke en handlingsplan/],
      [en, /An action plan/, /No action plan/],
    ] as const) {
      expect(strings.behandling(undefined, true)).to.match(yes);
      expect(strings.behandling(undefined, false)).to.match(no);
    }
  });
});
