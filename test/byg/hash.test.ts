import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  ATTRIBUTES,
  BREDDER,
  DEFAULT,
  folderAddress,
  TALPLADSER,
  TEMAER,
  VEJE,
  type Configuration,
} from '../../src/byg/configuration.js';
import { readHash, writeHash } from '../../src/byg/hash.js';
import { squeeze, unsqueeze } from '../../src/byg/squeeze.js';
import { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import type { DatasetFile } from '../../src/dataset/dataset-file.js';
import { LIMIT_BYTES } from '../../src/loading/fetch-bytes.js';
import { runs } from '../helpers/runs.js';

const FILE: DatasetFile = {
  version: 1,
  raekker: [{ kommune: 'Rødovre', omraade: 'social', aar: 2024, omgjort: '62.0', sager: 74 }],
};

const ALL: Configuration = {
  attributes: {
    kommune: 'Høje-Taastrup',
    omraade: 'boernehandicap',
    aar: '2023',
    visning: 'tabel',
    skala: 'niveau',
    sammenlign: 'Aarhus,Ærø',
    skjul: 'panel kilder',
    sprog: 'en',
    overskriftsniveau: '3',
    'uden-grunddata': '',
  },
  kommentar: 'Vi læser & lærer.\n"Æ" <b>',
  tema: 'fds',
  bredde: 'mobil',
  vej: 'iframe',
  talplads: 'csv',
  udenSri: true,
  adresse: 'https://www.kommune.dk/danmarkskort',
};

describe('a link to the builder', () => {
  it('carries every choice and the figures, and reads back as the same', async () => {
    const { hash, udenTal } = await writeHash(ALL, FILE);
    expect(udenTal).to.equal(false);
    const { configuration, tal = '', fejl } = await readHash(hash);
    expect(fejl).to.deep.equal([]);
    expect(configuration).to.deep.equal(ALL);
    expect(JSON.parse(tal)).to.deep.equal(FILE);
  });

  it('is short for few choices, and can say that there is no kommune', async () => {
    expect((await writeHash(DEFAULT, undefined)).hash).to.equal('#kommune=R%C3%B8dovre');
    const nobody = { ...DEFAULT, attributes: {} };
    const { hash } = await writeHash(nobody, undefined);
    expect((await readHash(hash)).configuration).to.deep.equal(nobody);
    expect((await readHash('')).configuration).to.deep.equal(DEFAULT);
  });

  it('leaves figures out that a link has no room for', async () => {
    const raekker = Array.from({ length: 3000 }, (_, i) => ({
      kommune: 'Rødovre',
      omraade: 'social',
      aar: 2024,
      omgjort: (i * 7919) % 100,
      bemaerkning: String((i * 104729) % 99991),
    }));
    const { hash, udenTal } = await writeHash(DEFAULT, { version: 1, raekker });
    expect(udenTal).to.equal(true);
    expect(hash).to.equal('#kommune=R%C3%B8dovre');
  });

  for (const { name, hash, says } of [
    { name: 'a kommune', hash: '#kommune=R%C3%B8dover', says: /Ukendt kommune "Rødover".*Rødovre/ },
    { name: 'a område', hash: '#omraade=bil', says: /omraade: "bil" kendes ikke/ },
    { name: 'a year', hash: '#aar=snart', says: /aar: "snart" kendes ikke/ },
    { name: 'a theme', hash: '#tema=../../ond', says: /tema: "..\/..\/ond" kendes ikke/ },
    { name: 'a way in', hash: '#vej=__proto__', says: /vej: "__proto__" kendes ikke/ },
    { name: 'figures', hash: '#tal=abc', says: /Tallene i linket kan ikke læses/ },
    { name: 'an address', hash: '#adresse=javascript:alert(1)', says: /adresse: .* kendes ikke/ },
    { name: 'a name', hash: '#onload=alert(1)', says: /dele, som siden ikke kender/ },
  ])
    it(`names what it cannot use, and falls back: ${name}`, async () => {
      const { configuration, fejl, tal } = await readHash(hash);
      expect(fejl).to.have.length(1);
      expect(fejl[0]).to.match(says);
      expect(tal).to.equal(undefined);
      expect(configuration).to.deep.equal({ ...DEFAULT, attributes: {} });
    });

  it('keeps the good words of a list and names the bad', async () => {
    const { configuration, fejl } = await readHash('#skjul=panel+bil&sammenlign=Greve,Narnia');
    expect(configuration.attributes).to.deep.equal({ skjul: 'panel', sammenlign: 'Greve' });
    expect(fejl.join()).to.match(/"Narnia"[^]*"bil"/);
  });

  it('takes anything without throwing, and gives only values that it knows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string(), fc.string())),
        fc.string(),
        async (some, text) => {
          const known = [...ATTRIBUTES, 'tema', 'vej', 'bredde', 'talplads', 'adresse', 'tal'];
          const pairs = some.map(([a, b], i) => [
            i % 2 ? a : (known[a.length % known.length] ?? a),
            b,
          ]);
          for (const hash of [`#${new URLSearchParams(pairs)}`, text]) {
            const { configuration } = await readHash(hash);
            expect(BREDDER).to.include(configuration.bredde);
            expect(VEJE).to.include(configuration.vej);
            expect(TALPLADSER).to.include(configuration.talplads);
            expect([...TEMAER, undefined]).to.include(configuration.tema);
            expect(configuration.adresse ?? '/').to.match(/^(https?:\/\/|\/)/);
          }
        },
      ),
      runs(100),
    );
  });

  it('knows every attribute of the element, but for those that are the visitor’s or follow from the figures', () => {
    const plain = DanmarkskortOmgoerelse.observedAttributes.filter(
      (name) => !name.startsWith('data-'),
    );
    expect([...ATTRIBUTES, 'valgt', 'data', 'src', 'geometri-src'].sort()).to.deep.equal(
      plain.sort(),
    );
  });
});

describe('a squeezed text', () => {
  it('reads back, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const squeezed = await squeeze(text);
        expect(squeezed).to.match(/^[\w-]*$/);
        expect(await unsqueeze(squeezed)).to.equal(text);
      }),
      runs(50),
    );
  });

  it('is nothing when it was cut, or unfolds to more than figures can be', async () => {
    const squeezed = await squeeze(JSON.stringify(FILE));
    expect(await unsqueeze(squeezed.slice(0, -8))).to.equal(undefined);
    expect(await unsqueeze('ikke base64!')).to.equal(undefined);
    const most = await unsqueeze(await squeeze('a'.repeat(LIMIT_BYTES)));
    expect(most?.length).to.equal(LIMIT_BYTES);
    const bomb = await squeeze('a'.repeat(LIMIT_BYTES + 1));
    expect(bomb.length).to.be.lessThan(4000);
    expect((await unsqueeze(bomb))?.length).to.equal(undefined);
  });
});

describe('the address of the folder', () => {
  for (const [written, address] of [
    ['https://www.kommune.dk/danmarkskort/', 'https://www.kommune.dk/danmarkskort'],
    [' http://localhost:8080/a ', 'http://localhost:8080/a'],
    ['/filer/danmarkskort', '/filer/danmarkskort'],
    ['https://www.kommune.dk/danmarkskort/byg.html', 'https://www.kommune.dk/danmarkskort'],
    ['/danmarkskort/indlejret.html/', '/danmarkskort'],
    ['https://kommune.dk/byg.html#kommune=Greve', 'https://kommune.dk'],
    ['https://kommune.html', 'https://kommune.html'],
    ['https://kommune.dk/"onload="x', 'https://kommune.dk/%22onload=%22x'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//ond.dk/x', undefined],
    ['kommune.dk', undefined],
    ['https://kommune.dk/?a=b', undefined],
    ['https://', undefined],
  ] as const)
    it(`${written}`, () => expect(folderAddress(written)).to.equal(address));
});
