import { expect, html, oneEvent } from '@open-wc/testing';
import { drawn } from '../helpers/drawn.js';
import { element, RODOVRE, widget } from '../helpers/element.js';
import { listen } from '../helpers/events.js';
import { klasseOf } from '../helpers/map.js';
import { quietConsole } from '../helpers/quiet-console.js';
import { fejlOf, rateOf, statusOf } from '../helpers/said.js';
import { waitUntil } from '../helpers/wait-until.js';

const table = (rows: readonly string[][]) =>
  html`<table>
    ${rows.map(
      (cells) =>
        html`<tr>
          ${cells.map((cell) => html`<td>${cell}</td>`)}
        </tr>`,
    )}
  </table>`;

describe('own figures', () => {
  const said = quietConsole();

  for (const { name, data, kommune = '175', shown } of [
    { name: 'a short form', data: '{"Rødovre": 61}', shown: '61 %' },
    {
      name: 'a short form with fields',
      data: '{"Rødovre": {"omgjort": 61, "sager": 74}}',
      shown: '61 %',
    },
    {
      name: 'a short form by område',
      data: '{"Rødovre": {"social": 61, "boernehandicap": 2}}',
      shown: '61 %',
    },
    { name: 'printed decimals', data: '{"Rødovre": "61.0"}', shown: '61,0 %' },
    {
      name: 'a bare list',
      data: '[{"kommune":"175","omraade":"social","aar":2024,"omgjort":61}]',
      shown: '61 %',
    },
    {
      name: 'a dataset',
      data: '{"raekker":[{"kommune":175,"omraade":"Socialområdet","aar":2024,"stadfaestet":39}]}',
      shown: '61 %',
    },
    { name: 'a real zero', data: '{"Herlev": 0}', kommune: 'Herlev', shown: '0 %' },
  ])
    it(`shows ${name} from the data attribute`, async () => {
      const el = await element({ kommune, aar: '2024', data });
      expect(rateOf(el)).to.equal(shown);
      expect(fejlOf(el)).to.equal('');
    });

  for (const [name, box] of [
    [
      'table',
      '<div><div><table><tr><th>Kommune<th>Omgjort<tr><td>Rødovre<td>61</table></div></div>',
    ],
    ['JSON', '<p><script type="application/json">{"Rødovre": 61}</script></p>'],
    [
      'JSON with its encoding',
      '<p><script type="application/json; charset=utf-8">{"Rødovre": 61}</script></p>',
    ],
  ] as const)
    it(`reads a child that the editor has wrapped: ${name}`, async () => {
      const el = document.createElement('danmarkskort-omgoerelse');
      el.kommune = '175';
      el.innerHTML = box;
      await widget(html`${el}`);
      expect(rateOf(el)).to.equal('61 %');
    });

  it('keeps the headings of a child table from a browser that translates the page', async () => {
    const el = await widget(
      html`<danmarkskort-omgoerelse kommune="175"
        >${table([
          ['Kommune', 'Omgjort'],
          ['Rødovre', '61'],
        ])}</danmarkskort-omgoerelse
      >`,
    );
    expect(rateOf(el)).to.equal('61 %');
    expect(el.querySelector('table')?.translate).to.equal(false);
  });

  it('takes an object as the data property', async () => {
    const el = await element({ kommune: '175', aar: '2024' });
    el.data = { Rødovre: 61 };
    await el.updateComplete;
    expect(rateOf(el)).to.equal('61 %');
    el.data = undefined;
    await el.updateComplete;
    expect(rateOf(el)).to.equal('62 %');
  });

  it('reads what can never be equal to itself once', async () => {
    const el = await element({ kommune: '175', aar: '2024' });
    const { fejl } = listen(el);
    el.data = NaN;
    await el.updateComplete;
    expect(rateOf(el)).to.equal('62 %');
    expect(fejl).to.have.length(1);
  });

  it('leaves the embedded figures out', async () => {
    const el = await widget(
      html`<danmarkskort-omgoerelse
        kommune="175"
        aar="2024"
        uden-grunddata
      ></danmarkskort-omgoerelse>`,
    );
    expect(klasseOf(el, '175')).to.equal('ikke-oplyst');
    el.udenGrunddata = false;
    await el.updateComplete;
    expect(klasseOf(el, '175')).to.equal('over-2');
  });

  for (const [written, klasse] of [
    ['true', 'ikke-oplyst'],
    ['false', 'over-2'],
    ['False', 'over-2'],
    ['0', 'over-2'],
    ['nej', 'over-2'],
  ] as const)
    it(`takes uden-grunddata="${written}" at its word`, async () => {
      const el = await element({ kommune: '175', aar: '2024', 'uden-grunddata': written });
      expect(klasseOf(el, '175')).to.equal(klasse);
    });

  it('asks for a year where a short form has none to go by', async () => {
    const el = await widget(
      html`<danmarkskort-omgoerelse
        uden-grunddata
        data='{"Rødovre": 62}'
      ></danmarkskort-omgoerelse>`,
    );
    expect(fejlOf(el)).to.contain('aar');
    el.aar = 2025;
    await el.updateComplete;
    expect(fejlOf(el)).to.equal('');
    expect(klasseOf(el, '175')).to.equal('niveau-4');
  });

  for (const [attribute, given, said] of [
    ['omraade', 'handicap', 'mangler omraade. Skriv social'],
    ['aar', '2023/24', 'mangler et år'],
  ] as const)
    it(`files a figure under no other ${attribute} than the one the page tried to set`, async () => {
      const el = await element({ ...RODOVRE, data: '{"Rødovre": 78}', [attribute]: given });
      expect(rateOf(el)).to.equal('62 %');
      expect(fejlOf(el)).to.contain(`${attribute}: "${given}" kendes ikke`).and.to.contain(said);
      el.setAttribute(attribute, attribute === 'aar' ? '2024' : 'social');
      await el.updateComplete;
      expect([rateOf(el), fejlOf(el)]).to.deep.equal(['78 %', '']);
    });

  it('names a bad row once, in the widget, the event and the console', async () => {
    const el = await element();
    const { fejl, indlaest } = listen(el);
    el.data = {
      raekker: [
        { kommune: 'Rødovre', omraade: 'social', aar: 2024, omgjort: 62 },
        { kommune: 'Herlev', omraade: 'social', aar: 2024, omgjort: 162 },
      ],
    };
    await el.updateComplete;
    await el.updateComplete;
    expect(fejlOf(el)).to.equal('raekker[1].omgjort: 162 er over 100.');
    expect(fejl).to.deep.equal([
      { fejl: [{ sti: 'raekker[1].omgjort', besked: 'raekker[1].omgjort: 162 er over 100.' }] },
    ]);
    expect(indlaest).to.deep.equal([{ raekker: 1, kommuner: 1, advarsler: [] }]);
    expect(said).to.have.length(1);
    el.valgt = '101';
    await el.updateComplete;
    expect(fejl).to.have.length(1);
    expect(indlaest).to.have.length(1);
    el.omraade = 'boernehandicap';
    await el.updateComplete;
    el.sprog = 'en';
    await el.updateComplete;
    expect(fejl, 'said in another language').to.have.length(2);
    expect(indlaest, 'the same figures').to.have.length(1);
  });

  it('tells the console of doubts about a source without rows, since no event does', async () => {
    const el = await element();
    const { fejl, indlaest } = listen(el);
    el.data = { behandling: [{ kommune: 'Rødovre', aar: 2024, handlingsplan: 'nej' }] };
    await el.updateComplete;
    expect([fejl, indlaest]).to.deep.equal([[], []]);
    expect(said).to.deep.equal([
      '<danmarkskort-omgoerelse>\nbehandling[0].handlingsplan: "nej" kendes ikke. Skriv true eller false.',
    ]);
  });

  it('reads a child script and a child table, also when they arrive late or change', async () => {
    const el = await element({ kommune: '175', aar: '2024' });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"Rødovre": 61}';
    el.append(script);
    await waitUntil(() => rateOf(el) === '61 %');
    script.textContent = '{"Rødovre": 60}';
    await waitUntil(() => rateOf(el) === '60 %');
    script.remove();
    await waitUntil(() => rateOf(el) === '62 %');

    const other = await widget(
      html`<danmarkskort-omgoerelse kommune="175" aar="2024">
        ${table([
          ['Tal fra kommunen', ''],
          ['Kommune', 'Omgørelsespct.'],
          ['Rødovre Kommune', '61,5 %'],
        ])}
      </danmarkskort-omgoerelse>`,
    );
    await other.updateComplete;
    expect(rateOf(other)).to.equal('61,5 %');
  });

  it('reads the figures in a table that stands in a table made for layout', async () => {
    const layout = document.createElement('div');
    layout.innerHTML =
      '<table><tr><td><table><tr><th>Kommune<th>Omgjort<tr><td>Rødovre<td>61</table></table>';
    const el = await widget(
      html`<danmarkskort-omgoerelse kommune="175">${layout}</danmarkskort-omgoerelse>`,
    );
    expect(rateOf(el)).to.equal('61 %');
    expect(fejlOf(el)).to.equal('');
  });

  it('says that figures are read also when it takes another attribute to read them', async () => {
    const el = await widget(
      html`<danmarkskort-omgoerelse
        uden-grunddata
        data='{"Rødovre": 61}'
      ></danmarkskort-omgoerelse>`,
    );
    const { indlaest } = listen(el);
    expect(fejlOf(el)).to.not.equal('');
    el.aar = 2024;
    await el.updateComplete;
    expect(fejlOf(el)).to.equal('');
    expect(indlaest).to.deep.equal([{ raekker: 1, kommuner: 1, advarsler: [] }]);
    el.valgt = '101';
    await el.updateComplete;
    expect(indlaest).to.have.length(1);
  });

  it('reads a heading of two lines with cells over several rows and columns', async () => {
    const el = document.createElement('danmarkskort-omgoerelse');
    el.kommune = '175';
    el.aar = 2024;
    el.innerHTML = `<table>
      <tr><th rowspan=2>Kommune<th rowspan=2>År<th colspan=2>Omgjort<th rowspan=2>Sager
      <tr><th>Ændret<th>Hjemvist
      <tr><td>Rødovre<td>2024<td>2,7<td>58<td>74
    </table>`;
    await widget(html`${el}`);
    expect(rateOf(el)).to.equal('60,7 %');
    expect(fejlOf(el)).to.equal('');
  });

  it('shows the figures of no year where cells over several columns name two', async () => {
    const el = document.createElement('danmarkskort-omgoerelse');
    el.kommune = '175';
    el.udenGrunddata = true;
    el.innerHTML = `<table>
      <tr><th rowspan=2>Kommune<th colspan=2>2023<th colspan=2>2024
      <tr><th>Omgørelsesprocent<th>Sager<th>Omgørelsesprocent<th>Sager
      <tr><td>Rødovre<td>36<td>127<td>62<td>74
    </table>`;
    await widget(html`${el}`);
    expect(klasseOf(el, '175')).to.equal('ikke-oplyst');
    expect(fejlOf(el)).to.contain(
      'Omgørelsesprocent (kolonne 2) og Omgørelsesprocent (kolonne 4) gælder det samme',
    );
  });

  it('reads no table of a slot, whatever slot the element itself is in', async () => {
    const rows = [
      ['Kommune', 'Omgjort'],
      ['Rødovre', '61'],
    ];
    const slotted = await widget(
      html`<danmarkskort-omgoerelse kommune="175" aar="2024">
        <figure slot="kommentar">${table(rows)}</figure>
      </danmarkskort-omgoerelse>`,
    );
    expect(rateOf(slotted)).to.equal('62 %');
    const wrapper = await widget(
      html`<div slot="indhold">
        <danmarkskort-omgoerelse kommune="175" aar="2024" slot="kort"
          ><figure>${table(rows)}</figure></danmarkskort-omgoerelse
        >
      </div>`,
    );
    const inner = wrapper.querySelector('danmarkskort-omgoerelse');
    await inner?.updateComplete;
    expect(inner && rateOf(inner)).to.equal('61 %');
  });

  it('fetches a file, shows that it does, and drops its figures when src goes', async () => {
    const el = await element({ kommune: '175', aar: '2024' });
    const file = new Blob(['Kommune;Omgjort\r\nRødovre;61\r\n']);
    const url = URL.createObjectURL(file);
    el.src = url;
    await drawn(el);
    expect(statusOf(el)).to.contain('Henter');
    expect(rateOf(el)).to.equal('62 %');
    await oneEvent(el, 'data-indlaest');
    await el.updateComplete;
    expect(rateOf(el)).to.equal('61 %');
    expect(statusOf(el)).to.equal('');
    el.removeAttribute('src');
    el.src = undefined;
    await el.updateComplete;
    expect(rateOf(el)).to.equal('62 %');
  });
});
