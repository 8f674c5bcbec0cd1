import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../build/root.mjs';
import { builtFolder } from '../tools/built.mjs';

const dist = builtFolder();
const folder = mkdtempSync(join(tmpdir(), 'danmarkskort-cli-'));
after(() => rmSync(folder, { recursive: true }));

const cli = (...args) =>
  spawnSync(process.execPath, [join(dist, 'npm/cli.js'), ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
const file = (name, content) => {
  writeFileSync(join(folder, name), content);
  return name;
};
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { raekker: embedded } = JSON.parse(
  readFileSync(join(root, 'data/danmarkskort.json'), 'utf8'),
);
/** The years in which a kommune has an embedded figure, newest first. */
const years = [
  ...new Set(
    embedded
      .filter(({ kommune, omraade }) => kommune !== 'Danmark' && omraade === 'social')
      .map(({ aar }) => aar),
  ),
].sort((a, b) => b - a);

describe('the command line', () => {
  it('ends quietly where nobody reads the rest of it', () => {
    const command = `"${process.execPath}" "${join(dist, 'npm/cli.js')}" statisk --kommune Rødovre | head -c 10`;
    const { stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    assert.doesNotMatch(stderr, /EPIPE/);
  });

  /** What the shell makes of the command and what stands behind it; the code of the command is the last line of what it tells. */
  const shell = (args, behind) => {
    const command = `{ "${process.execPath}" "${join(dist, 'npm/cli.js')}" ${args}; echo $? >&2; } ${behind}`;
    return spawnSync('sh', ['-c', command], { encoding: 'utf8', cwd: folder });
  };

  it('ends with the code of the file where nobody reads what is wrong with it', () => {
    const rows = 'Rødover;social;2024;50\n'.repeat(3000);
    const name = file('mange.csv', `Kommune;Område;År;Omgjort\n${rows}`);
    assert.equal(shell(`valider ${name}`, '| true').stderr, '1\n');
  });

  it('says that there is no room for what it writes', { skip: !existsSync('/dev/full') }, () => {
    const { stderr } = shell('statisk --kommune Rødovre --adresse /kort', '>/dev/full');
    assert.match(stderr, /^Der kan ikke skrives: Der er ikke mere plads\.\n2$/m);
    const name = file('plads.csv', 'Kommune;År;Omgjort\nRødovre;2024;62\n');
    const quiet = shell(`konverter ${name} --til json 2>/dev/full`, '');
    assert.match(quiet.stdout, /"omgjort": 62/);
    assert.equal(quiet.stderr, '0\n');
  });

  it('explains itself in Danish', () => {
    const { stdout, status } = cli('--help');
    assert.equal(status, 0);
    for (const command of ['valider', 'konverter', 'statisk', 'integritet']) {
      assert.ok(stdout.includes(command));
      const help = cli(command, '--help');
      assert.equal(help.status, 0);
      assert.equal(cli(command, '--hjaelp').stdout, help.stdout);
      assert.match(help.stdout, new RegExp(`npx danmarkskort-omgoerelse ${command}`));
    }
    assert.match(stdout, /Afslutningskode/);
    assert.match(stdout, /ikke på npm endnu/);
    for (const name of ['--version', '-v']) assert.equal(cli(name).stdout, `${version}\n`);
    for (const name of ['help', 'hjaelp', 'hjælp', '--hjaelp', '--hjælp', '-h'])
      assert.equal(cli(name).stdout, stdout, name);
    assert.equal(cli('hjaelp', 'valider').stdout, cli('valider', '--help').stdout);
  });

  for (const args of [
    [],
    ['valdier'],
    ['toString'],
    ['valider'],
    ['valider', 'a.csv', 'b.csv'],
    ['konverter', 'tal.csv'],
    ['konverter', 'tal.csv', '--til', 'xml'],
  ])
    it(`ends with 2 and a sentence, not a stack: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = cli(...args);
      assert.equal(status, 2);
      assert.ok(`${stdout}${stderr}`.includes('npx danmarkskort-omgoerelse'));
      assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/);
    });

  file('tal.csv', 'Kommune;År;Omgjort\nRødovre;2024;62\n');
  for (const [args, said] of [
    [['valider', '--ukendt'], '"--ukendt" findes ikke.'],
    [['statisk', '--kommune', 'Greve', '--år', '2024'], '"--år" findes ikke. Mente du --aar?'],
    [['statisk', 'Rødovre'], '"Rødovre" hører ikke til her. Skriv --kommune Rødovre.'],
    [
      ['statisk', '--kommune', 'Greve', '--adresse', 'www.kommune.dk/danmarkskort'],
      '"www.kommune.dk/danmarkskort" er ikke en hel adresse. Skriv https://www.kommune.dk/danmarkskort.',
    ],
    [
      ['integritet', '--adresse', 'kommune.dk'],
      '"kommune.dk" er ikke en hel adresse. Skriv https://kommune.dk.',
    ],
    [
      ['valider', '-streg.csv'],
      '"-s" findes ikke. Begynder navnet på en fil med en streg, så skriv ./ foran.',
    ],
    [['konverter', 'tal.csv', '--til'], '"--til" mangler sin værdi. Skriv --til=X.'],
    [['konverter', '--til', '--ud', 'x.csv'], '"--til" mangler sin værdi. Skriv --til=X.'],
    [
      ['statisk', '--kommune', 'Rødovre', '--hydrer=ja'],
      '"--hydrer" skal stå alene, uden en værdi.',
    ],
    [['statisk', '--kommune', ''], '"--kommune" mangler sin værdi. Skriv --kommune=X.'],
    [['statisk', '--kommune', ' '], '"--kommune" mangler sin værdi. Skriv --kommune=X.'],
    [
      ['statisk', '--kommune', 'Rødovre', '--adresse='],
      '"--adresse" mangler sin værdi. Skriv --adresse=X.',
    ],
    [['valider', 'findes-ikke.csv'], 'Filen "findes-ikke.csv" kan ikke læses: Den findes ikke.'],
    [['valider', '.'], 'Filen "." kan ikke læses: Det er en mappe.'],
    [
      ['valider', 'tal.csv/x'],
      'Filen "tal.csv/x" kan ikke læses: En fil står, hvor der skulle være en mappe.',
    ],
    [
      ['valider', 'https://rk.dk/tal.csv'],
      '"https://rk.dk/tal.csv" er en adresse. Hent filen først, og skriv dens navn.',
    ],
    [['valider', 'tal.csv', '--omraade', 'handicap'], /handicap/],
    [
      ['konverter', 'tal.csv', '--til', 'json', '--ud', '.'],
      'Der kan ikke skrives til ".": Det er en mappe.',
    ],
    [
      ['konverter', 'tal.csv', '--til', 'json', '--ud', 'ny/x'],
      'Der kan ikke skrives til "ny/x": Mappen findes ikke.',
    ],
    [
      ['statisk', '--kommune', 'alle', '--ud', 'tal.csv'],
      'Der kan ikke skrives til "tal.csv": En fil står, hvor der skulle være en mappe.',
    ],
    [
      ['integritet', '--kontroller', 'findes-ikke'],
      'Mappen "findes-ikke" kan ikke læses: Den findes ikke.',
    ],
    [
      ['integritet', '--kontroller', 'tal.csv'],
      'Mappen "tal.csv" kan ikke læses: En fil står, hvor der skulle være en mappe.',
    ],
  ])
    it(`says what is wrong, and where it is explained: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = cli(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      const [sentence, help] = stderr.split('\n').slice(-3);
      if (typeof said === 'string') assert.equal(sentence, said);
      else assert.match(sentence, said);
      assert.equal(help, `Se hvordan: npx danmarkskort-omgoerelse ${args[0]} --help`);
    });

  it('asks for the command that was meant', () =>
    assert.match(
      cli('Validér').stderr,
      /^Kommandoen "Validér" findes ikke\. Mente du valider\?$/m,
    ));
});

describe('valider', () => {
  it('finds nothing wrong with the figures that come with the widget', () => {
    const { status, stdout } = cli('valider', join(root, 'data/danmarkskort.json'));
    assert.equal(status, 0);
    assert.match(stdout, /0 fejl, 0 advarsler/);
  });

  it('names every error and warning with its place, and ends with 1 for an error', () => {
    const name = file(
      'fejl.csv',
      'Kommune;Område;År;Omgørelsesprocent;Sager\nRødovre;social;2024;62,0;74\nRødover;social;2024;50;3\nGreve;social;2024;162;3\n',
    );
    const { status, stdout } = cli('valider', name);
    assert.equal(status, 1);
    assert.match(stdout, /^FEJL +.*linje 3.*Rødover/m);
    assert.match(stdout, /^FEJL +.*linje 4.*162/m);
    assert.match(stdout, /1 brugbar række om 1 kommune/);
  });

  it('lets a file with warnings only pass', () => {
    const raekke = {
      kommune: 'Rødovre',
      omraade: 'social',
      aar: 2024,
      omgjort: 62,
      stadfaestet: 50,
    };
    const { status, stdout } = cli('valider', file('sum.json', JSON.stringify([raekke])));
    assert.equal(status, 0);
    assert.match(stdout, /^advarsel +.*afviger/m);
  });

  it('reads Windows-1252, and takes område and year from the command where the file has none', () => {
    const name = file('gammel.csv', Buffer.from('Kommune;Omgørelsespct.\nRødovre;62\n', 'latin1'));
    const { status, stdout } = cli('valider', name, '--aar', '2023');
    assert.equal(status, 0);
    assert.match(stdout, /^1 brugbar række om 1 kommune, 0 fejl, 0 advarsler/);
    assert.equal(cli('valider', name, '--aar', 'i fjor').status, 2);
  });

  it('takes the year that the widget would take where nothing names one, and says so', () => {
    const name = file('kort.json', '{"Rødovre": 62, "Danmark": 44.9}');
    const { status, stdout } = cli('valider', name);
    assert.equal(status, 0);
    const said = `^advarsel +kort\\.json: har intet år og er læst som ${years[0]}, .* --aar\\.$`;
    assert.match(stdout, new RegExp(said, 'm'));
    assert.match(stdout, /^2 brugbare rækker om 1 kommune og hele landet, 0 fejl/m);
    const faulty = cli('valider', file('kort.json', '{"Rødovre": 62, "Atlantis": 50}'));
    assert.equal(faulty.status, 1);
    assert.match(faulty.stdout, /^FEJL +.*Atlantis[^]*^advarsel +.*læst som 2024/m);
    const none = cli('valider', file('kort.json', '{"Rødovre": 0.62}'));
    assert.doesNotMatch(none.stdout, /læst som/);
  });

  it('takes the område from the command where the file has none', () => {
    const name = file('uden-omraade.csv', 'Kommune;År;Omgjort\nRødovre;2024;62\nAtlantis;2024;3\n');
    const args = [name, '--omraade', 'boernehandicap'];
    const { status, stdout } = cli('konverter', ...args, '--til', 'json');
    assert.equal(status, 1);
    assert.equal(JSON.parse(stdout).raekker[0].omraade, 'boernehandicap');
  });

  for (const [navne, om] of [
    [['Rødovre', 'Danmark'], '2 brugbare rækker om 1 kommune og hele landet'],
    [['Rødovre', 'Herlev'], '2 brugbare rækker om 2 kommuner'],
    [['Danmark'], '1 brugbar række om hele landet'],
    [['Atlantis'], '0 brugbare rækker om 0 kommuner'],
  ])
    it(`says whom the rows are about: ${navne.join(', ')}`, () => {
      const rows = navne.map((navn) => `${navn};social;2024;62\n`).join('');
      const { stdout } = cli('valider', file('om.csv', `Kommune;Område;År;Omgjort\n${rows}`));
      assert.match(stdout, new RegExp(`^${om}, \\d fejl`, 'm'));
    });
});

describe('percentages as Excel keeps them', () => {
  it('are refused', () => {
    const name = file('broek.csv', 'Kommune;År;Omgjort\nLemvig;2024;0,62\nThisted;2024;0,55\n');
    const { status, stdout } = cli('valider', name);
    assert.equal(status, 1);
    assert.match(stdout, /^FEJL +linje 3: 0,55 ligner en brøk\. Skriv 55, hvis det er 55 %\./m);
  });

  it('are told of in the order of the lines', () => {
    const rows = 'Atlantis;2024;62\nLemvig;2024;0,62\nAtlantis;2024;55\n';
    const { stdout } = cli('valider', file('orden.csv', `Kommune;År;Omgjort\n${rows}`));
    const lines = [...stdout.matchAll(/^FEJL +linje (\d)/gm)].map(([, line]) => line);
    assert.deepEqual(lines, ['2', '3', '4']);
  });
});

describe('a row without a year', () => {
  it('is an error that says what a row needs, whatever the command says', () => {
    const name = file('uden.json', '[{"kommune":"Greve","omraade":"social","omgjort":25}]');
    const { status, stdout } = cli('valider', name, '--aar', '2023');
    assert.equal(status, 1);
    assert.match(stdout, /^FEJL +\[0\]\.aar: mangler aar\. Det skal stå ved tallene selv\.$/m);
  });
});

describe('a step of a klageforløb without a count', () => {
  it('is an error that says so, and nothing of rows', () => {
    const klageforloeb = [{ kommune: 'Greve', aar: 2024, trin: [{ navn: 'Afgjort' }] }];
    const { stdout } = cli('valider', file('trin.json', JSON.stringify({ klageforloeb })));
    assert.match(stdout, /^FEJL +klageforloeb\[0\]\.trin\[0\]\.antal: mangler antal\.$/m);
  });
});

describe('a file that is no JSON', () => {
  it('is named with the line of the fault', () => {
    const text = '{\n  "Rødovre": 62,\n  "Greve": 30,\n}\n';
    const { status, stdout } = cli('valider', file('komma.json', text));
    assert.equal(status, 1);
    assert.match(stdout, /^FEJL +komma\.json, linje 4: kan ikke læses som JSON/m);
  });
});

it('reads no file that a page would not', () => {
  const rows = 'Rødovre;Socialområdet samlet;2024;62\n'.repeat(60_000);
  const name = file('stor.csv', `Kommune;Område;År;Omgjort\n${rows}`);
  const { status, stdout } = cli('valider', name);
  assert.equal(status, 1);
  assert.match(stdout, /over 2 MB/);
  const page = cli('valider', file('side.csv', '<!doctype html><p>62'));
  assert.match(page.stdout, /^FEJL +side\.csv: Filen er en webside [^(]*\(HTML\)[^(]*$/m);
});

it('writes over no file that it reads', () => {
  const content = 'Kommune;Omgjort\nRødovre;62\nRødovrup;61\n';
  const name = file('mine.csv', content);
  for (const args of [
    ['konverter', name, '--til', 'json', '--ud', `./${name}`],
    ['statisk', '--kommune', 'Rødovre', '--data', name, '--ud', name],
  ]) {
    const { status, stderr } = cli(...args);
    assert.equal(status, 2);
    assert.match(stderr, /kan ikke både læses og skrives/);
    assert.equal(readFileSync(join(folder, name), 'utf8'), content);
  }
});

describe('konverter', () => {
  const original = join(root, 'data/danmarkskort.json');
  const rows = (name) => {
    const { raekker } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return raekker;
  };

  it('gives the same figures back by way of CSV, and says what CSV has no room for', () => {
    assert.equal(cli('konverter', original, '--til', 'json', '--ud', 'a.json').status, 0);
    const { status, stderr } = cli('konverter', original, '--til', 'csv', '--ud', 'a.csv');
    assert.equal(status, 0);
    assert.match(stderr, /kilderne/);
    assert.equal(cli('konverter', 'a.csv', '--til', 'json', '--ud', 'b.json').status, 0);
    const withoutSource = rows('a.json').map((row) => ({ ...row, kilde: undefined }));
    assert.ok(withoutSource.length > 40);
    assert.deepEqual(
      rows('b.json').map((row) => ({ ...row, kilde: undefined })),
      withoutSource,
    );
  });

  it('has a help that names all that CSV has no room for', () => {
    const content = {
      titel: 'Tal',
      kilder: [{ id: 'k', titel: 'Kilde' }],
      raekker: [
        { kommune: 'Greve', omraade: 'social', aar: 2024, sager: 0, afgoerelser: { mindst: 10 } },
      ],
      behandling: [{ kommune: 'Greve', aar: 2024, moede: '2025-09-30' }],
      klageforloeb: [{ kommune: 'Greve', aar: 2024, klager: 2 }],
    };
    const name = file('tabt.json', JSON.stringify(content));
    const { stderr } = cli('konverter', name, '--til', 'csv');
    const [, lost] = /CSV har ikke plads til (.*)\./.exec(stderr);
    assert.equal(lost.split(/, | og /).length, 5);
    assert.ok(cli('konverter', '--help').stdout.includes(`CSV har ikke plads til ${lost};`), lost);
  });

  it('says that it has written nothing, where an older file stays as it is', () => {
    const name = file('forkert.csv', 'Kommune;År;Omgjort\nRødovre;2024;162\n');
    file('gammel.json', '{}');
    const { status, stderr } = cli('konverter', name, '--til', 'json', '--ud', 'gammel.json');
    assert.equal(status, 1);
    assert.match(stderr, /^Intet er skrevet\.$/m);
  });

  it('keeps the decimals that were given', () => {
    const name = file(
      'decimaler.csv',
      'Kommune;Område;År;Omgørelsesprocent\nGreve;social;2024;62,0\n',
    );
    const { stdout } = cli('konverter', name, '--til', 'json');
    assert.equal(JSON.parse(stdout).raekker[0].omgjort, '62.0');
    const { stdout: csv } = cli('konverter', name, '--til', 'csv');
    assert.match(csv, /;62,0;/);
  });

  it('writes the rows of the file alone, with the year they were read as', () => {
    const name = file('kort.json', '{"Rødovre": 62}');
    const { stdout, stderr } = cli('konverter', name, '--til', 'json');
    assert.match(stderr, new RegExp(`læst som ${years[0]},`));
    assert.deepEqual(JSON.parse(stdout).raekker, [
      { kommune: 'Rødovre', omraade: 'social', aar: years[0], omgjort: 62 },
    ]);
  });

  it('writes a dataset that has only what stands beside rows', () => {
    const behandling = [{ kommune: 'Greve', aar: 2024, moede: '2025-09-30' }];
    const name = file('behandling.json', JSON.stringify({ version: 1, behandling }));
    const { stdout } = cli('konverter', name, '--til', 'json');
    assert.deepEqual(JSON.parse(stdout).behandling, behandling);
  });

  it('keeps what stands beside the rows', () => {
    const content = {
      version: 1,
      kilder: [{ id: 'k', titel: 'Kilde' }],
      raekker: [
        { kommune: 'Greve', omraade: 'social', aar: 2024, sager: 0, afgoerelser: { mindst: 10 } },
      ],
      behandling: [{ kommune: 'Greve', aar: 2024, moede: '2025-09-30', handlingsplan: false }],
      klageforloeb: [
        {
          kommune: 'Greve',
          enhed: 'Social',
          aar: 2024,
          afgoerelser: { mindst: 34000 },
          klager: 2,
          trin: [{ navn: 'Afgjort', antal: 2 }],
          udfald: [{ udfald: 'hjemvist', antal: 1 }],
          sager: [{ nr: 1, emne: 'Emne', udfald: 'hjemvist', status: 'Afsluttet' }],
          kilde: 'k',
        },
      ],
    };
    const { stdout, status } = cli(
      'konverter',
      file('alt.json', JSON.stringify(content)),
      '--til',
      'json',
    );
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), content);
  });
});

describe('statisk', () => {
  it('shows figures without a year, and asks for one where they are to stand alone', () => {
    const name = file('kort.json', '{"Rødovre": 61.5}');
    const args = ['statisk', '--kommune', 'Rødovre', '--data', name];
    const shown = cli(...args);
    assert.equal(shown.status, 0);
    assert.match(shown.stdout, /61,5/);
    assert.match(shown.stderr, new RegExp(`læst som ${years[0]},`));
    const alone = cli(...args, '--uden-grunddata');
    assert.equal(alone.status, 1);
    assert.match(alone.stderr, /^FEJL +kort\.json: mangler et år\. Skriv --aar/m);
    assert.match(cli(...args, '--uden-grunddata', '--aar', '2023').stdout, /61,5/);
  });

  it('says that it leaves out a klageforløb, where it does', () => {
    const raekker = [{ kommune: 'Greve', omraade: 'social', aar: 2024, omgjort: 25 }];
    const kilder = [{ id: 'k', titel: 'Årsrapport om klager' }];
    const klageforloeb = [{ kommune: 'Greve', aar: 2024, klager: 2, kilde: 'k' }];
    const statisk = (content, ...more) => {
      const name = file('forloeb.json', JSON.stringify(content));
      return cli('statisk', '--kommune', 'Greve', '--data', name, ...more);
    };
    const said = /^Stykket viser ikke klageforløbene: /m;
    const without = statisk({ raekker, kilder, klageforloeb });
    assert.match(without.stderr, said);
    assert.doesNotMatch(without.stdout, /Årsrapport/, 'a source of what is not there');
    const element = statisk({ raekker, kilder, klageforloeb }, '--hydrer');
    assert.doesNotMatch(element.stderr, said);
    assert.match(element.stdout, /Årsrapport/);
    assert.doesNotMatch(statisk({ raekker }).stderr, said);
  });

  it('says that the element needs a script, where no address gives it one', () => {
    const told = (...more) => cli('statisk', '--kommune', 'Greve', ...more).stderr;
    const said = /^Uden --adresse skal siden selv hente scriptet, /m;
    assert.match(told('--hydrer'), said);
    assert.doesNotMatch(told('--hydrer', '--adresse', '/danmarkskort'), said);
    assert.doesNotMatch(told(), said);
  });

  it('writes a piece about the whole country', () => {
    for (const more of [[], ['--hydrer']]) {
      const { status, stdout } = cli('statisk', '--kommune', 'Danmark', '--aar', '2024', ...more);
      assert.equal(status, 0);
      assert.match(stdout, /44,9/);
      assert.doesNotMatch(stdout, /<danmarkskort-omgoerelse[^>]* kommune=/);
    }
  });

  it('writes nothing for a year without figures, and says which years have some', () => {
    for (const more of [[], ['--hydrer']]) {
      const args = ['--kommune', 'Rødovre', '--aar', '2022', ...more];
      const { status, stdout, stderr } = cli('statisk', ...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      const some = new Intl.ListFormat('da', { type: 'disjunction' }).format(years.map(String));
      assert.ok(
        stderr.includes(`Her er ingen kommunetal for socialområdet i 2022. Skriv ${some}.`),
        stderr,
      );
    }
  });

  it('shows a klageforløb beside rows that cannot be used', () => {
    const raekker = [{ kommune: 'Grxve', omraade: 'social', aar: 2024, omgjort: 25 }];
    const klageforloeb = [{ kommune: 'Greve', aar: 2024, klager: 2 }];
    const name = file('kun-forloeb.json', JSON.stringify({ raekker, klageforloeb }));
    const { status, stdout } = cli('statisk', '--kommune', 'Greve', '--data', name, '--hydrer');
    assert.equal(status, 1);
    assert.match(stdout, /"klager":2/);
  });

  it('makes no folder for pieces that cannot be drawn, and takes "alle" in any case', () => {
    const args = ['--kommune', 'ALLE', '--ud', 'ny', '--aar', '1999'];
    const { status, stderr } = cli('statisk', ...args);
    assert.equal(status, 2);
    assert.match(stderr, /1999/);
    assert.equal(existsSync(join(folder, 'ny')), false);
  });

  it('writes nothing where none of the figures could be used', () => {
    const name = file('forkert.csv', 'Kommune;År;Omgjort\nRødovre;2024;162\n');
    const args = ['--kommune', 'Rødovre', '--data', name, '--ud', 'intet.html'];
    const { status, stderr } = cli('statisk', ...args);
    assert.equal(status, 1);
    assert.match(stderr, /162 er over 100[^]*Intet er skrevet/);
    assert.equal(existsSync(join(folder, 'intet.html')), false);
  });
});

describe('integritet', () => {
  it('gives the lines for a page, with the hash of the one file', () => {
    const { filer } = JSON.parse(readFileSync(join(dist, 'integritet.json'), 'utf8'));
    const { stdout, status } = cli('integritet', '--adresse', 'https://www.rk.dk/kort/');
    assert.equal(status, 0);
    const name = `danmarkskort-omgoerelse-${version}.samlet.js`;
    assert.ok(stdout.includes(`src="https://www.rk.dk/kort/${name}"`));
    assert.ok(stdout.includes(`integrity="${filer[name].integrity}"`));
    for (const [built, { integrity }] of Object.entries(filer))
      assert.match(stdout, new RegExp(`^${built} +${integrity.replace(/[+/]/g, '\\$&')}$`, 'm'));
    assert.match(stdout, /crossorigin="anonymous"/);
    assert.ok(
      cli('integritet').stdout.includes(`src="https://www.kommune.dk/danmarkskort/${name}"`),
    );
  });

  it('tells whether a folder holds the files as they were built', () => {
    const copy = join(folder, 'server');
    cpSync(dist, copy, { recursive: true });
    assert.equal(cli('integritet', '--kontroller', copy).status, 0);
    writeFileSync(join(copy, 'indlejret.js'), '// ændret');
    rmSync(join(copy, 'indlejret.css'));
    writeFileSync(join(copy, 'tema/fds.css'), '/* ændret */');
    rmSync(join(copy, 'byg.js'));
    mkdirSync(join(copy, 'byg.js'));
    const { status, stdout } = cli('integritet', '--kontroller', copy);
    assert.equal(status, 1);
    assert.match(stdout, /er en anden +indlejret\.js/);
    assert.match(stdout, /mangler +indlejret\.css/);
    assert.match(stdout, /er en anden +tema\/fds\.css/);
    assert.match(stdout, /kan ikke læses +byg\.js/);
    assert.match(stdout, /^4 af \d+ filer er ikke dem fra version/m);
  });

  it('says what is missing where the command line is copied out of its package', () => {
    const copy = join(folder, 'kopi');
    mkdirSync(copy);
    cpSync(join(dist, 'npm/cli.js'), join(copy, 'cli.mjs'));
    const { status, stderr } = spawnSync(process.execPath, [join(copy, 'cli.mjs'), 'integritet'], {
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^Listen over filerne, .*integritet\.json", kan ikke læses: Den findes ikke\./,
    );
  });
});
