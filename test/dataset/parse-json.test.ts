import { expect } from '@open-wc/testing';
import { engine } from '../helpers/engine.js';
import { beskeder, json, read, rowsOf, value } from './read.js';

const row = (fields: object): object => ({
  kommune: 'Rødovre',
  omraade: 'social',
  aar: 2024,
  ...fields,
});
const dataset = (...rows: unknown[]) => value({ raekker: rows });

describe('JSON', () => {
  for (const { name, source, rows } of [
    {
      name: 'a short form',
      source: json('{"Rødovre": 62, "Danmark": 44.9}'),
      rows: ['000/social/2024 omgjort=44.9', '175/social/2024 omgjort=62'],
    },
    {
      name: 'a short form with cases',
      source: json('{"Rødovre": {"omgjort": 62, "sager": 74}}'),
      rows: ['175/social/2024 omgjort=62 sager=74'],
    },
    {
      name: 'a short form whose year is left empty',
      source: json(
        '{"Rødovre": {"omgjort": 62, "aar": null}, "Greve": {"omgjort": 50, "aar": ""}}',
      ),
      rows: ['175/social/2024 omgjort=62', '253/social/2024 omgjort=50'],
    },
    {
      name: 'a short form by område',
      source: json('{"Rødovre": {"social": 62, "Børnehandicap": 78}}'),
      rows: ['175/boernehandicap/2024 omgjort=78', '175/social/2024 omgjort=62'],
    },
    {
      name: 'a short form by område with fields',
      source: json('{"175": {"voksenhandicap": {"stadfaestet": 67, "sager": 6}}}'),
      rows: ['175/voksenhandicap/2024 sager=6 stadfaestet=67'],
    },
    {
      name: 'a short form with a year of its own',
      source: json('{"Rødovre": {"omgjort": 62, "aar": 2023}}'),
      rows: ['175/social/2023 omgjort=62'],
    },
    {
      name: 'a short form with a year of its own, in English',
      source: json('{"Rødovre": {"omgjort": 62, "year": 2023}}'),
      rows: ['175/social/2023 omgjort=62'],
    },
    {
      name: 'a bare list',
      source: value([row({ omgjort: 62 })]),
      rows: ['175/social/2024 omgjort=62'],
    },
    {
      name: 'a dataset',
      source: dataset(row({ omgjort: 62, sager: 74, stadfaestet: 38, aendret: 2.7, hjemvist: 59 })),
      rows: ['175/social/2024 aendret=2.7 hjemvist=59 omgjort=62 sager=74 stadfaestet=38'],
    },
    {
      name: 'decimals as printed',
      source: dataset(row({ omgjort: '63.0' })),
      rows: ['175/social/2024 omgjort=63.0'],
    },
    {
      name: 'both parts without a total',
      source: dataset(row({ aendret: 0, hjemvist: 33 })),
      rows: ['175/social/2024 aendret=0 hjemvist=33'],
    },
    { name: 'no cases', source: dataset(row({ sager: 0 })), rows: ['175/social/2024 sager=0'] },
    {
      name: 'suppressed figures',
      source: dataset(row({ status: 'diskretioneret' })),
      rows: ['175/social/2024 status=diskretioneret'],
    },
    { name: 'a real 0', source: dataset(row({ omgjort: 0 })), rows: ['175/social/2024 omgjort=0'] },
    {
      name: 'fields by the headings of a table',
      source: json(
        '[{"Kommunekode": 175, "Kommune": "Rødovre", "Område": "Socialområdet", "År": 2024, "Omgørelsesprocent": 62, "Hjemviste": "59 %"}]',
      ),
      rows: ['175/social/2024 hjemvist=59 omgjort=62'],
    },
    {
      name: 'a short form with such fields',
      source: json('{"Rødovre": {"År": 2023, "Omgørelsesprocent": 62}}'),
      rows: ['175/social/2023 omgjort=62'],
    },
    {
      name: 'a missing field beside a figure',
      source: dataset(row({ omgjort: 62, stadfaestet: null, sager: '--' })),
      rows: ['175/social/2024 omgjort=62'],
    },
    {
      name: 'text indented with spaces that do not break',
      source: json('{\n\u00a0\u00a0"Rødovre":\u00a062,\ufeff\u200b\n\u00a0"Danmark": 44.9\u2009}'),
      rows: ['000/social/2024 omgjort=44.9', '175/social/2024 omgjort=62'],
    },
    {
      name: 'signs that cannot be seen',
      source: json(
        '{\u00a0"raekker": [{"kommune": "175\u200b", "omraade": "so\u00adcial", "aar": "2024\u2060", "omgjort": "\ufeff61", "sager": "\u200b", "bemaerkning": "af\u00adgø\u00a0relse"}, {"kommune": "Herlev", "omraade": "social", "aar": 2024, "status": "diskretioneret\u200b"}]}',
      ),
      rows: [
        '163/social/2024 status=diskretioneret',
        '175/social/2024 bemaerkning=af\u00adgø\u00a0relse omgjort=61',
      ],
    },
    { name: 'nothing at all', source: value({ raekker: [] }), rows: [] },
    { name: 'a dataset without rows', source: value({ titel: 'Uden tal' }), rows: [] },
    {
      name: 'the same row twice',
      source: dataset(row({ omgjort: 62 }), row({ kommune: 175, omgjort: '62.0' })),
      rows: ['175/social/2024 omgjort=62'],
    },
  ])
    it(`reads ${name}`, () => {
      const reading = read([source]);
      expect(rowsOf(reading)).to.deep.equal(rows);
      expect(reading.fejl).to.deep.equal([]);
      expect(reading.advarsler).to.deep.equal([]);
    });

  for (const { fields, fejl } of [
    { fields: { omgjort: 162 }, fejl: 'raekker[1].omgjort: 162 er over 100.' },
    { fields: { omgjort: -1 }, fejl: 'raekker[1].omgjort: -1 er under 0.' },
    {
      fields: { omgjort: 'høj' },
      fejl: 'raekker[1].omgjort: "høj" er ikke et tal fra 0 til 100. Lad feltet stå tomt, hvor tallet mangler, og skriv diskretioneret i Status, hvor det er skjult.',
    },
    { fields: { omgjort: 62, sager: 7.5 }, fejl: 'raekker[1].sager: 7.5 er ikke et helt tal.' },
    { fields: { omgjort: 62, sager: -7 }, fejl: 'raekker[1].sager: -7 er under 0.' },
    {
      fields: { omgjort: 62, kommune: 'Rødover' },
      fejl: 'raekker[1].kommune: ukendt kommune "Rødover": Mente du Rødovre?',
    },
    { fields: { omgjort: 62, kommune: 999 }, fejl: 'raekker[1].kommune: ukendt kommune 999.' },
    { fields: { omgjort: 62, kommune: undefined }, fejl: 'raekker[1].kommune: mangler kommune.' },
    {
      fields: { omgjort: 62, omraade: 'vejvæsen' },
      fejl: 'raekker[1].omraade: "vejvæsen" kendes ikke. Skriv social, boernehandicap eller voksenhandicap.',
    },
    {
      fields: { omgjort: 62, omraade: undefined },
      fejl: 'raekker[1].omraade: mangler omraade. Skriv social, boernehandicap eller voksenhandicap.',
    },
    { fields: { omgjort: 62, aar: undefined }, fejl: 'raekker[1].aar: mangler aar.' },
    {
      fields: { omgjort: 62, aar: '2024K1' },
      fejl: 'raekker[1].aar: "2024K1" er ikke et år som 2024.',
    },
    {
      fields: { omgjort: 62, status: 'fortrolig' },
      fejl: 'raekker[1].status: "fortrolig" kendes ikke. Skriv diskretioneret, oplyst, ingen sager eller ikke oplyst.',
    },
    {
      fields: { sager: 74 },
      fejl: 'raekker[1]: mangler procenter. Skriv omgjort, stadfaestet, både aendret og hjemvist, sager 0 eller status diskretioneret. Udelad en kommune uden tal.',
    },
    {
      fields: { aendret: 5 },
      fejl: 'raekker[1]: mangler procenter. Skriv omgjort, stadfaestet, både aendret og hjemvist, sager 0 eller status diskretioneret. Udelad en kommune uden tal.',
    },
  ])
    it(`leaves a row out, keeps the rest and says "${fejl}"`, () => {
      const reading = read([dataset(row({ omgjort: 44.9, kommune: 'Danmark' }), row(fields))]);
      expect(rowsOf(reading)).to.deep.equal(['000/social/2024 omgjort=44.9']);
      expect(beskeder(reading.fejl)).to.deep.equal([fejl]);
      expect(reading.fejl[0]?.sti).to.equal(fejl.split(': ')[0]);
    });

  for (const part of ['behandling', 'klageforloeb'])
    it(`names once what is no object in ${part}`, () =>
      expect(beskeder(read([value({ raekker: [], [part]: [5] })]).fejl)).to.deep.equal([
        `${part}[0]: 5 er ikke et objekt med felter, {"navn": "værdi"}.`,
      ]));

  for (const { fields, rows, advarsel } of [
    {
      fields: { status: 'diskretioneret', omgjort: 62 },
      rows: ['175/social/2024 omgjort=62 status=diskretioneret'],
      advarsel: 'raekker[0]: diskretioneret gælder, så tallene ved siden af vises ikke.',
    },
    {
      fields: { status: 'diskretioneret', sager: 0 },
      rows: ['175/social/2024 sager=0 status=diskretioneret'],
      advarsel: 'raekker[0]: diskretioneret gælder, så tallene ved siden af vises ikke.',
    },
    {
      fields: { sager: 0, omgjort: 62 },
      rows: ['175/social/2024 omgjort=62 sager=0'],
      advarsel: 'raekker[0]: sager 0 gælder, så tallene ved siden af vises ikke.',
    },
    {
      fields: { omgjort: 62, stadfaestet: 36 },
      rows: ['175/social/2024 omgjort=62 stadfaestet=36'],
      advarsel:
        'raekker[0]: delene afviger 2,0 procentpoint fra summen. Tallene vises, som de er givet.',
    },
    {
      fields: { omgjort: 62, stadfaestet: 36.4 },
      rows: ['175/social/2024 omgjort=62 stadfaestet=36.4'],
      advarsel:
        'raekker[0]: delene afviger 1,6 procentpoint fra summen. Tallene vises, som de er givet.',
    },
    {
      fields: { aendret: 10, hjemvist: 20, stadfaestet: 60 },
      rows: ['175/social/2024 aendret=10 hjemvist=20 stadfaestet=60'],
      advarsel:
        'raekker[0]: delene afviger 10,0 procentpoint fra summen. Tallene vises, som de er givet.',
    },
    {
      fields: { omgjort: 30, hjemvist: 62 },
      rows: ['175/social/2024 hjemvist=62 omgjort=30'],
      advarsel:
        'raekker[0]: delene afviger 32,0 procentpoint fra summen. Tallene vises, som de er givet.',
    },
    {
      fields: { stadfaestet: 60, aendret: 42 },
      rows: ['175/social/2024 aendret=42 stadfaestet=60'],
      advarsel:
        'raekker[0]: delene afviger 2,0 procentpoint fra summen. Tallene vises, som de er givet.',
    },
    {
      fields: { omgjort: 62, kilde: 'ukendt' },
      rows: ['175/social/2024 kilde=ukendt omgjort=62'],
      advarsel: 'kilde: "ukendt" står ikke i kilder. Tallene vises som oplyst af denne side.',
    },
    {
      fields: { omgjort: 62, aar: 2999 },
      rows: ['175/social/2999 omgjort=62'],
      advarsel: 'raekker[0].aar: 2999 er ikke begyndt. Kontrollér året.',
    },
    {
      fields: { omgjort: 62, modtagere: 1.5 },
      rows: ['175/social/2024 omgjort=62'],
      advarsel: 'raekker[0].modtagere: 1.5 er ikke et helt tal.',
    },
  ])
    it(`keeps a doubtful row and warns "${advarsel}"`, () => {
      const reading = read([dataset(row(fields))]);
      expect(rowsOf(reading)).to.deep.equal(rows);
      expect(reading.fejl).to.deep.equal([]);
      expect(beskeder(reading.advarsler)).to.deep.equal([advarsel]);
    });

  for (const difference of [0, 0.5, 1, 1.5])
    it(`says nothing of sums that are ${difference} procentpoint off`, () => {
      const reading = read([dataset(row({ omgjort: 62, stadfaestet: 38 - difference }))]);
      expect(reading.advarsler).to.deep.equal([]);
    });

  it('says nothing of parts that are 1.5 procentpoint off in binary fractions too', () => {
    const parts = row({ omgjort: 14.6, aendret: 10, hjemvist: 6.1 });
    expect(read([dataset(parts)]).advarsler).to.deep.equal([]);
  });

  it('says nothing of the year that has begun', () => {
    const aar = new Date().getFullYear();
    expect(read([dataset(row({ omgjort: 62, aar }))]).advarsler).to.deep.equal([]);
  });

  it('reads counts of decisions and recipients', () => {
    const reading = read([
      dataset(row({ omgjort: 62, afgoerelser: { mindst: 34000 }, modtagere: 120 })),
    ]);
    const [first] = reading.dataset.rows.values();
    expect(first?.afgoerelser).to.deep.equal({ value: 34000, atLeast: true });
    expect(first?.modtagere).to.equal(120);
  });

  it('reads a count of no recipients as 0, not as missing', () => {
    const [first] = read([dataset(row({ omgjort: 62, modtagere: 0 }))]).dataset.rows.values();
    expect(first?.modtagere).to.equal(0);
  });

  it('leaves out and names both rows of a key that stands twice with different values', () => {
    const reading = read([
      dataset(
        row({ omgjort: 62 }),
        row({ kommune: 'Herlev', omgjort: 40 }),
        row({ kommune: '0175', omgjort: 63 }),
      ),
    ]);
    expect(rowsOf(reading)).to.deep.equal(['163/social/2024 omgjort=40']);
    expect(reading.fejl.map(({ sti }) => sti)).to.deep.equal(['raekker[0]', 'raekker[2]']);
    expect(reading.fejl[0]?.besked)
      .to.contain('Rødovre')
      .and.to.contain('raekker[0] og raekker[2]');
  });

  it('leaves out all rows of a key, also where the last agrees with the first', () => {
    const reading = read([
      dataset(row({ omgjort: 62 }), row({ omgjort: 63 }), row({ omgjort: 62 })),
    ]);
    expect(rowsOf(reading)).to.deep.equal([]);
    expect(reading.fejl).to.have.length(3);
  });

  for (const fields of [
    { sager: 74 },
    { afgoerelser: 900 },
    { modtagere: 12 },
    { bemaerkning: 'Foreløbigt' },
    { kilde: 'a' },
  ])
    it(`leaves out two rows of a key that differ in ${Object.keys(fields).join()}`, () =>
      expect(
        rowsOf(read([dataset(row({ omgjort: 62 }), row({ omgjort: 62, ...fields }))])),
      ).to.deep.equal([]));

  it('warns once of each field that what stands beside the rows does not have', () => {
    const { advarsler } = read([
      value({
        kilder: [
          { id: 'a', titel: 'A', link: 'https://example.dk' },
          { id: 'b', titel: 'B', link: 'https://example.dk' },
        ],
        behandling: [{ kommune: '175', aar: 2024, møde: '2025-09-30' }],
        klageforloeb: [{ kommune: '175', aar: 2024, sager: [{ nr: 1, emne: 'Hjælp', note: '' }] }],
      }),
    ]);
    expect(beskeder(advarsler)).to.deep.equal([
      'kilder[0].link: "link" bruges ikke. Felterne hedder id, titel, udgiver, url og dato.',
      'behandling[0].møde: "møde" bruges ikke. Felterne hedder kommune, aar, moede, handlingsplan og url.',
      'klageforloeb[0].sager[0].note: "note" bruges ikke. Felterne hedder nr, emne, udfald og status.',
    ]);
  });

  it('reads one row alone as a list of it', () => {
    const one = read([
      json('{"Kommune": "Rødovre", "omraade": "social", "aar": 2023, "omgjort": 50}'),
    ]);
    expect(rowsOf(one)).to.deep.equal(['175/social/2023 omgjort=50']);
    expect([...one.fejl, ...one.advarsler]).to.deep.equal([]);
    const bad = read([json('{"kode": 175, "omraade": "social", "omgjort": 150}', 'script')]);
    expect(beskeder(bad.fejl)).to.deep.equal(['script.omgjort: 150 er over 100.']);
    const none = read([
      json('{"kommune": "Rødovre", "omraade": "social", "omgjort": 50}', 'script'),
    ]);
    expect(beskeder(none.fejl)).to.deep.equal(['script.aar: mangler aar.']);
  });

  it('sees a name that JSON text gives twice', () => {
    const reading = read([json('{"Rødovre": 62, "Herlev": {"omgjort": 40}, "Rødovre": 63}')]);
    expect(rowsOf(reading)).to.deep.equal(['163/social/2024 omgjort=40']);
    expect(reading.fejl).to.have.length(2);
  });

  for (const { text, besked } of [
    { text: '{"Rødovre": ', besked: 'data: kan ikke læses som JSON.' },
    { text: 'Rødovre 62', besked: 'data: er ikke JSON.' },
    { text: '[6\u00a02]', besked: 'data: kan ikke læses som JSON.' },
    { text: '62', besked: 'data: 62 er ikke et datasæt.' },
    { text: '"Rødovre"', besked: 'data: "Rødovre" er ikke et datasæt.' },
    { text: 'null', besked: 'data: null er ikke et datasæt.' },
    { text: '{"raekker": {}}', besked: 'raekker: skal være en liste' },
    { text: '[62]', besked: '[0]: 62 er ikke en række' },
    {
      text: '{"rækker": [62]}',
      besked: 'rækker: "rækker" bruges ikke. Felterne hedder version, titel, kilder, raekker',
    },
    {
      text: '{"kommuner": [62]}',
      besked: 'kommuner: "kommuner" bruges ikke. Felterne hedder version',
    },
    { text: '{"Rødovre": [62]}', besked: 'Rødovre: […] er ikke et tal' },
    { text: '{"Rødovre": 162}', besked: 'Rødovre: 162 er over 100.' },
    { text: '{"Rødovre": {"social": 162}}', besked: 'Rødovre.social: 162 er over 100.' },
    { text: '{"Rødovre": {"omgjort": 162}}', besked: 'Rødovre.omgjort: 162 er over 100.' },
    { text: '{"Rødover": 62}', besked: 'Rødover: ukendt kommune "Rødover": Mente du Rødovre?' },
    {
      text: '{“Rødovre: 62}',
      besked: 'data: har typografiske anførselstegn eller &quot; og kan ikke læses.',
    },
    { text: '{"Rødovre": 62,5, 7}', besked: 'data: har et tal med komma og kan ikke læses.' },
    {
      text: '{"Rødovre": {"omgjort": 62, "sager": 1,234}}',
      besked: 'Rødovre.sager: "1,234" er ikke et helt tal.',
    },
  ])
    it(`says what is wrong with ${text}`, () => {
      const reading = read([json(text)]);
      expect(rowsOf(reading)).to.deep.equal([]);
      expect(reading.fejl).to.have.length(1);
      expect(reading.fejl[0]?.besked).to.contain(besked);
    });

  for (const { text, rows, advarsel } of [
    {
      text: '{“Rødovre”: 62}',
      rows: ['175/social/2024 omgjort=62'],
      advarsel: 'typografiske anførselstegn',
    },
    {
      text: '{"Rødovre": {"omgjort": 62,5, "bemaerkning": "Se ”notat” her"}}',
      rows: ['175/social/2024 bemaerkning=Se ”notat” her omgjort=62.5'],
      advarsel: 'tal med komma',
    },
    {
      text: '{„Rødovre“: {„omgjort“: 62}}',
      rows: ['175/social/2024 omgjort=62'],
      advarsel: 'typografiske anførselstegn',
    },
    {
      text: '{&quot;Rødovre&quot;: {&#34;omgjort&#x22;: 62}}',
      rows: ['175/social/2024 omgjort=62'],
      advarsel: 'anførselstegn eller &quot;',
    },
    {
      text: '{&amp;quot;Rødovre&amp;quot;: 62}',
      rows: ['175/social/2024 omgjort=62'],
      advarsel: 'anførselstegn eller &quot;',
    },
    {
      text: '{"Rødovre": 62,5}',
      rows: ['175/social/2024 omgjort=62.5'],
      advarsel: 'tal med komma',
    },
    {
      text: '{"Rødovre": {"omgjort": 62,5, "sager": 72, "bemaerkning": "se : 1,5, der"}}',
      rows: ['175/social/2024 bemaerkning=se : 1,5, der omgjort=62.5 sager=72'],
      advarsel: 'tal med komma',
    },
  ])
    it(`reads ${text} and warns`, () => {
      const reading = read([json(text)]);
      expect(rowsOf(reading)).to.deep.equal(rows);
      expect(reading.fejl).to.deep.equal([]);
      expect(reading.advarsler).to.have.length(1);
      expect(reading.advarsler[0]?.besked).to.contain(advarsel);
    });

  // Safari does not say where.
  if (engine !== 'webkit')
    it('says in which line of a file there is no JSON', () => {
      const text = '{\n  "Rødovre": 62,\n  "Greve": 30,\n}';
      const { fejl } = read([json(text)]);
      expect(beskeder(fejl)[0]).to.match(/^data, linje 4: kan ikke læses som JSON/);
    });

  for (const [status, said] of [
    ['Diskretioneret', 'status=diskretioneret'],
    ['Oplyst', 'omgjort=62'],
    ['ikke oplyst', 'omgjort=62'],
  ])
    it(`knows the status of the element's own CSV: ${status}`, () => {
      const figures = said?.startsWith('status') ? {} : { omgjort: 62 };
      const reading = read([dataset(row({ ...figures, status }))]);
      expect(reading.fejl).to.deep.equal([]);
      expect(rowsOf(reading)).to.deep.equal([`175/social/2024 ${said}`]);
    });

  for (const [status, sager, doubts] of [
    ['ikke oplyst', 74, 1],
    ['Ingen sager', 74, 1],
    ['ingen sager', undefined, 1],
    ['oplyst', 74, 0],
  ] as const)
    it(`doubts a status that the figures contradict: ${status}, ${sager}`, () => {
      const { advarsler } = read([dataset(row({ omgjort: 50, sager, status }))]);
      expect(advarsler).to.have.length(doubts);
      for (const besked of beskeder(advarsler))
        expect(besked).to.contain(`siger ”${status.toLowerCase()}”, men rækken har tal`);
    });

  for (const fields of [
    { omgjort: 46, omgørelsesprocent: 62 },
    { Omgørelsesprocent: 62, 'omgjort i pct.': 63 },
  ])
    it(`refuses a row that says two things: ${JSON.stringify(fields)}`, () => {
      const reading = read([
        dataset(row({ sager: 74, ...fields }), row({ kommune: 'Greve', omgjort: 30 })),
      ]);
      expect(rowsOf(reading)).to.have.length(1);
      expect(beskeder(reading.fejl)).to.deep.equal([
        `raekker[0]: "${Object.keys(fields).join('" og "')}" gælder det samme, men har forskellige tal, så rækken er ikke brugt. Skriv kun det ene.`,
      ]);
    });

  it('reads two names that are not of figures, the first of them', () => {
    const names = {
      Kommunenavn: 'Greve',
      Kommuner: 'Greve Kommune',
      Kommentar: 'a',
      Bemærkninger: 'b',
    };
    expect(
      rowsOf(read([dataset({ omraade: 'social', aar: 2024, omgjort: 30, ...names })])),
    ).to.deep.equal(['253/social/2024 bemaerkning=a omgjort=30']);
  });

  it('takes the name with its unit, and one that holds something', () => {
    const rows = [
      row({ 'Antal sager': 74, sager: null, Hjemviste: 44, 'Hjemvist pct.': 59, Ændret: 2.7 }),
    ];
    expect(rowsOf(read([dataset(...rows)]))).to.deep.equal([
      '175/social/2024 aendret=2.7 hjemvist=59 sager=74',
    ]);
  });

  it('names a part of a dataset that it does not know, and the behandling that stands twice', () => {
    const reading = read([
      json(
        '{"version": 1, "titel": "Vores tal", "rækker": [], "Rødovre": 62, "behandling": [{"kommune": "Greve", "aar": 2024, "moede": "2025-09-30"}, {"kommune": "Greve", "aar": 2024, "moede": "2025-10-01"}], "klageforloeb": [{"kommune": "Greve", "aar": 2024, "kilde": "x"}]}',
      ),
    ]);
    const parts = 'version, titel, kilder, raekker, behandling og klageforloeb';
    expect(beskeder(reading.advarsler)).to.deep.equal([
      `rækker: "rækker" bruges ikke. Felterne hedder ${parts}.`,
      `Rødovre: "Rødovre" bruges ikke. Felterne hedder ${parts}.`,
      'behandling[1]: gælder det samme som en tidligere. Den sidste bruges.',
      'kilde: "x" står ikke i kilder. Tallene vises som oplyst af denne side.',
    ]);
  });

  it('names each field of a row that it does not use, once', () => {
    const fields =
      'kommune, kode, omraade, aar, sager, stadfaestet, omgjort, aendret, hjemvist, status, afgoerelser, modtagere, bemaerkning og kilde';
    const more = { 'Antal sager': 61, sagr: 74, Sagsemne: 'Hjælpemidler' };
    const rows = [
      { ...more, ...row({ omgjort: 62, sager: 74 }) },
      row({ kommune: 'Greve', omgjort: 3, sager: 74, ...more }),
    ];
    const reading = read([dataset(...rows), json('{"Herlev": {"omgjort": 62, "sagr": 74}}')]);
    expect(rowsOf(reading)).to.deep.equal([
      '163/social/2024 omgjort=62',
      '175/social/2024 omgjort=62 sager=74',
      '253/social/2024 omgjort=3 sager=74',
    ]);
    expect(beskeder(reading.advarsler)).to.deep.equal([
      `raekker[0].Antal sager: "Antal sager" bruges ikke. Felterne hedder ${fields}.`,
      `raekker[0].sagr: "sagr" bruges ikke. Felterne hedder ${fields}.`,
      `raekker[0].Sagsemne: "Sagsemne" bruges ikke. Felterne hedder ${fields}.`,
      `Herlev.sagr: "sagr" bruges ikke. Felterne hedder ${fields}.`,
    ]);
  });

  it('does nothing with keys such as __proto__', () => {
    const reading = read([
      json(
        '{"__proto__": {"omgjort": 62}, "constructor": 3, "Rødovre": {"omgjort": 62, "__proto__": {"sager": 1}}}',
      ),
    ]);
    expect(rowsOf(reading)).to.deep.equal(['175/social/2024 omgjort=62']);
    expect(({} as Record<string, unknown>)['sager']).to.equal(undefined);
    expect(({} as Record<string, unknown>)['omgjort']).to.equal(undefined);
  });

  it('survives an object that throws when it is read', () => {
    const reading = read([
      value({
        get raekker(): never {
          throw new Error('no');
        },
      }),
    ]);
    expect(reading.fejl).to.have.length(1);
  });

  it('links to web addresses only, and shows anything else as text', () => {
    const kilder = [
      'https://rk.dk/a',
      'http://rk.dk',
      'javascript:alert(1)',
      '/bilag.pdf',
      'HTTPS://RK.DK',
      'https://',
    ].map((url, i) => ({ id: `k${i}`, titel: 'Bilag', url }));
    const reading = read([value({ kilder, raekker: [] })]);
    const read_ = [...reading.dataset.kilder.values()];
    expect(read_.map(({ url }) => url)).to.deep.equal([
      'https://rk.dk/a',
      'http://rk.dk',
      undefined,
      undefined,
      'HTTPS://RK.DK',
      undefined,
    ]);
    expect(read_.map(({ adresse }) => adresse)).to.deep.equal([
      undefined,
      undefined,
      'javascript:alert(1)',
      '/bilag.pdf',
      undefined,
      'https://',
    ]);
    expect(reading.advarsler).to.have.length(3);
  });
});
