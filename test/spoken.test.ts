import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { find, widget } from './helpers/element.js';

/** What a screen reader says on its way through the widget, ends of groups and the lists of the selects left out. */
async function walk(template: TemplateResult, most = 400): Promise<string[]> {
  const element = await widget(template);
  // The lists of kommuner are read in the select, not on the way past it.
  element.renderRoot.querySelectorAll('option').forEach((option) => (option.hidden = true));
  await virtual.start({ container: find(element, '.widget') });
  for (let i = 0; i < most; i++) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()).startsWith('end of document')) break;
  }
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return log
    .map((phrase) => phrase.replace(/\s/g, ' '))
    .filter((phrase) => !/^(end of |paragraph$|strong$)/.test(phrase));
}

/** The phrases stand in the log in this order, others perhaps between them. */
function expectInOrder(log: readonly string[], phrases: readonly (string | RegExp)[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const at = log.findIndex(
      (one, i) => i >= from && (typeof phrase === 'string' ? one === phrase : phrase.test(one)),
    );
    expect(
      at,
      `${phrase} after "${log[from - 1] ?? 'the start'}" in:\n${log.join('\n')}`,
    ).to.be.at.least(0);
    from = at + 1;
  }
}

/** What nobody can make sense of: figures and parts without words, code, shapes without names. */
const meaningless = /undefined|\[object|NaN|^(image|img|graphics?-\w+|button|link|combobox)$|url\(/;

describe("a screen reader's walk", () => {
  it('tells the page from the heading by the rate to the map, once', async () => {
    const log = await walk(
      html`<danmarkskort-omgoerelse kommune="Rødovre" aar="2024"></danmarkskort-omgoerelse>`,
    );
    expectInOrder(log, [
      'heading, Danmarkskort over omgørelsesprocenter, level 2',
      /^combobox, Find kommune/,
      /^combobox, Kommune/,
      /^combobox, Område/,
      /^combobox, År/,
      'group, Visning',
      /^radio, Kort, /,
      'heading, Rødovre, level 3',
      'Socialområdet samlet · 2024',
      '62 %',
      'omgjort',
      '46 af 74 sager',
      '17,1 procentpoint over landsgennemsnittet',
      'Hele landet: 44,9 %',
      /^Tallet dækker kun afgørelser, der er klaget over/,
      'heading, Sådan faldt sagerne ud, level 4',
      'table, Sådan faldt sagerne ud',
      'row, Hjemvist 59 % 44 sager 37,8 %',
      'image, 74 sager: 44 hjemvist, 2 ændret eller ophævet, 28 stadfæstet',
      'button, Spring kortet over, og vis tallene som tabel',
      /^kort, Kort over kommunernes omgørelsesprocenter, Socialområdet samlet, 2024, I 2024 omgjorde Ankestyrelsen .* Piletasterne/,
      'button, Zoom ind',
      'image, Rødovre: 62 %. Hele landet: 44,9 %',
      'button, ikke oplyst : 91 kommuner, not pressed',
      /^image, Omgørelsesprocent i hele landet: 2016: 37 %, .* Rødovre: 2023: 36 %, 2024: 62 %/,
      'heading, Kilder, level 3',
    ]);
    for (const phrase of log) expect(phrase).not.to.match(meaningless);
    // One map, not 98 shapes.
    expect(log.filter((phrase) => phrase.startsWith('kort, '))).to.have.length(1);
    expect(log.filter((phrase) => /^(image|graphics|img)/.test(phrase))).to.have.length(3);
  });

  it('reads the table row by row with its headings', async () => {
    const log = await walk(
      html`<danmarkskort-omgoerelse
        kommune="Rødovre"
        aar="2024"
        visning="tabel"
      ></danmarkskort-omgoerelse>`,
      260,
    );
    expectInOrder(log, [
      'searchbox, Find i tabellen: kommune eller region',
      '98 af 98 kommuner',
      /Alle kommuner: Socialområdet samlet · 2024/,
      /^columnheader, Kommune, .*ascending/,
      'columnheader, Stadfæstet',
      /^row, Hele landet 44,9 %/,
      'button, Hele landet, not pressed',
      /^row, Albertslund .*ikke oplyst/,
    ]);
    for (const phrase of log) expect(phrase).not.to.match(meaningless);
  });

  it('meets what is wrong right after the heading', async () => {
    const log = await walk(
      html`<danmarkskort-omgoerelse kommune="Rødover" visning="tabel"></danmarkskort-omgoerelse>`,
      60,
    );
    expectInOrder(log.slice(0, 5), [
      'heading, Danmarkskort over omgørelsesprocenter, level 2',
      'kommune: Ukendt kommune "Rødover": Mente du Rødovre? Skriv et navn som Rødovre eller en kode som 175.',
    ]);
  });
});
