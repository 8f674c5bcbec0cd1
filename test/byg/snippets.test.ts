import { expect } from '@open-wc/testing';
import { DEFAULT, type Configuration } from '../../src/byg/configuration.js';
import { snippet, type Surroundings } from '../../src/byg/snippets.js';
import type { DatasetFile } from '../../src/dataset/dataset-file.js';

const AROUND: Surroundings = {
  adresse: 'https://www.kommune.dk/danmarkskort',
  built: {
    version: 'VERSION',
    filer: { 'danmarkskort-omgoerelse-VERSION.samlet.js': { integrity: 'sha384-HASH' } },
  },
  version: '1.2.3',
  file: undefined,
};
const FILE: DatasetFile = {
  version: 1,
  raekker: [
    { kommune: 'Rødovre', omraade: 'social', aar: 2024, omgjort: 62, bemaerkning: '</script><b>' },
  ],
};
const codes = (change: Partial<Configuration>, around: Partial<Surroundings> = {}): string[] =>
  snippet({ ...DEFAULT, ...change }, { ...AROUND, ...around }).dele.map(({ kode }) => kode);
const notes = (change: Partial<Configuration>, around: Partial<Surroundings> = {}): string =>
  snippet({ ...DEFAULT, ...change }, { ...AROUND, ...around }).noter.join('\n');

/** The pieces of HTML that a guide shows. */
async function guide(name: string): Promise<string[]> {
  const text = await (await fetch(`/docs/${name}`)).text();
  return [...text.matchAll(/```html\n([^]*?)```/g)].map(([, html = '']) => html);
}

describe('the code', () => {
  it('is that of the guides', async () => {
    const html = await guide('html.md');
    expect(html).to.include(codes({})[0]);
    expect(html).to.include(codes({ udenSri: true })[0]);
    expect(html).to.include(codes({ udenSri: true, vej: 'div' })[0]);
    const attributes = { kommune: 'Rødovre', omraade: 'social' };
    const [frame, script] = codes({ vej: 'iframe', attributes });
    expect(await guide('iframe.md')).to.deep.equal([frame, script]);
    const statisk = await (await fetch('/docs/statisk.md')).text();
    const [command = ''] = codes({ vej: 'statisk' });
    expect(statisk).to.include(command.replace(/ --adresse \S+/, ''));
    expect(statisk).to.include('--adresse https://www.kommune.dk/danmarkskort');
  });

  it('has each attribute, also as its data- twin', () => {
    const attributes = { kommune: 'Rødovre', visning: 'tabel', 'uden-grunddata': '' };
    expect(codes({ attributes })[0]).to.include(
      '<danmarkskort-omgoerelse kommune="Rødovre" visning="tabel" uden-grunddata></danmarkskort-omgoerelse>',
    );
    const { dataset } =
      new DOMParser()
        .parseFromString(codes({ attributes, vej: 'div' })[0] ?? '', 'text/html')
        .querySelector('div') ?? document.body;
    expect({ ...dataset }).to.deep.equal({
      danmarkskortOmgoerelse: '',
      kommune: 'Rødovre',
      visning: 'tabel',
      udenGrunddata: '',
    });
    expect(codes({ attributes, vej: 'iframe' })[0]).to.include(
      'indlejret.html?kommune=Rødovre&amp;visning=tabel&amp;uden-grunddata="',
    );
  });

  it('holds figures that cannot end their script, and a comment that is only text', () => {
    for (const vej of ['script', 'div'] as const) {
      const [kode = ''] = codes(
        { vej, kommentar: 'Én\n\n<img src=x onerror=alert(1)>' },
        { file: FILE },
      );
      const box = new DOMParser().parseFromString(kode, 'text/html');
      const [, figures] = box.querySelectorAll('script');
      expect(JSON.parse(figures?.textContent ?? '')).to.deep.equal(FILE);
      expect(box.querySelectorAll('img')).to.have.length(0);
      const comments = [...box.querySelectorAll('p[slot="kommentar"]')];
      expect(comments.map(({ textContent }) => textContent)).to.deep.equal([
        'Én',
        '<img src=x onerror=alert(1)>',
      ]);
    }
  });

  it('points to a file beside the scripts where the figures stand in one', () => {
    const [kode] = codes({ talplads: 'csv' }, { file: FILE });
    expect(kode).to.include('src="https://www.kommune.dk/danmarkskort/omgoerelse-tal.csv"');
    const [frame] = codes({ vej: 'iframe' }, { file: FILE });
    expect(frame).to.include('&amp;src=omgoerelse-tal.json');
    expect(snippet({ ...DEFAULT, vej: 'iframe' }, { ...AROUND, file: FILE }).fil).to.equal(
      'omgoerelse-tal.json',
    );
    const [command] = codes({ vej: 'statisk' }, { file: FILE });
    expect(command).to.include('--data omgoerelse-tal.json').and.not.include('--uden-grunddata');
    const alone = { kommune: 'Ærø', 'uden-grunddata': '' };
    expect(codes({ vej: 'statisk', attributes: alone }, { file: FILE })[0]).to.match(
      / --uden-grunddata --ud omgoerelse\.html\n$/,
    );
  });

  it('writes the whole country where no kommune is chosen, as the preview shows it', () => {
    const [command] = codes({ vej: 'statisk', attributes: {} });
    expect(command).to.match(/ --kommune Danmark .* --ud omgoerelse\.html\n$/);
  });

  it('says what a way leaves behind, and when the check sum is missing', () => {
    expect(notes({ vej: 'iframe', tema: 'fds', kommentar: 'x' })).to.include(
      'En iframe tager ikke temaet eller kommentaren med.',
    );
    const attributes = { kommune: 'Rødovre', skala: 'niveau' };
    expect(notes({ vej: 'statisk', attributes })).to.include(
      'Statisk HTML tager ikke skalaen med.',
    );
    const hidden = { kommune: 'Rødovre', skjul: 'panel', 'uden-grunddata': '' };
    expect(notes({ vej: 'statisk', attributes: hidden, tema: 'fds', kommentar: 'x' })).to.include(
      'Statisk HTML tager ikke valget af skjulte dele, temaet eller kommentaren med.',
    );
    const klageforloeb = [{ kommune: 'Rødovre', aar: 2024, klager: 2 }];
    const left = 'Statisk HTML viser ikke klageforløbene i jeres tal.';
    const file: DatasetFile = { ...FILE, klageforloeb };
    expect(notes({ vej: 'statisk' }, { file })).to.include(left);
    expect(notes({ vej: 'statisk' }, { file: FILE })).not.to.include(left);
    expect(notes({}, { built: undefined })).to.match(/Kontrolsummen \(SRI\) mangler/);
    expect(codes({}, { built: undefined })[0]).not.to.include('integrity');
  });

  it('has the address of a frame on its own, not written for HTML', () => {
    const attributes = { kommune: 'Rødovre', visning: 'tabel' };
    const [, , address] = codes({ vej: 'iframe', attributes });
    expect(address).to.equal(
      'https://www.kommune.dk/danmarkskort/indlejret.html?kommune=Rødovre&visning=tabel\n',
    );
  });

  it('names a frame by the kommune as it is called', () => {
    const title = (kommune: string | undefined): string =>
      /title="([^"]*)"/.exec(codes({ vej: 'iframe', attributes: kommune ? { kommune } : {} })[0] ?? '')?.[1] ?? ''; // prettier-ignore
    expect(title('Rødovre')).to.equal('Omgørelsesprocent i Rødovre Kommune');
    expect(title('København')).to.equal('Omgørelsesprocent i Københavns Kommune');
    expect(title('Bornholm')).to.equal('Omgørelsesprocent i Bornholms Regionskommune');
    expect(title(undefined)).to.equal('Omgørelsesprocenter i Danmarks kommuner');
  });

  it('brings the theme and, for npm, the version', () => {
    expect(codes({ tema: 'fds' })[0]).to.match(
      /^<link rel="stylesheet" href="https:\/\/www.kommune.dk\/danmarkskort\/tema\/fds.css" \/>\n<script/,
    );
    expect(codes({ vej: 'npm', tema: 'fds' })).to.deep.equal([
      'npm install --save-exact danmarkskort-omgoerelse@1.2.3\n',
      "import 'danmarkskort-omgoerelse';\nimport 'danmarkskort-omgoerelse/dist/tema/fds.css';\n",
      '<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>\n',
    ]);
  });

  it('says that npm does not have the package yet', () => {
    expect(notes({ vej: 'npm' })).to.include('danmarkskort-omgoerelse-1.2.3.tgz');
    expect(notes({ vej: 'statisk' })).to.include('node dist/npm/cli.js');
    expect(notes({ vej: 'script' })).not.to.include('ikke på npm');
  });
});
