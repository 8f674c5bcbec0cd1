import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { fillDocument } from '../../src/print/print-sheet.js';
import { engine } from '../helpers/engine.js';
import { textOf } from '../helpers/read-table.js';
import { find, widget } from '../helpers/element.js';
import { waitUntil } from '../helpers/wait-until.js';

/** An empty window of this origin, as `window.open` gives one. */
async function emptyWindow(): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  document.body.append(frame);
  await new Promise((done) => setTimeout(done, 50));
  return frame.contentWindow as Window & typeof globalThis;
}

const sheet = () =>
  widget(
    html`<danmarkskort-omgoerelse kommune="Rødovre" visning="bilag"
      ><p slot="kommentar">Vores ord</p></danmarkskort-omgoerelse
    >`,
  );

describe('printing the sheet', () => {
  it('makes a document of its own, with title, language and paper', async () => {
    const element = await sheet();
    const target = await emptyWindow();
    fillDocument(target, find(element, '.bilag'), 'da');
    const { document } = target;
    expect(document.title).to.match(/^Danmarkskort.* – Rødovre$/);
    expect(document.documentElement.lang).to.equal('da');
    const rules = [...(document.adoptedStyleSheets[0]?.cssRules ?? [])].map((rule) => rule.cssText);
    expect(rules.join('\n')).to.match(/@page[^}]*18mm/);
  });

  it('is ink on paper, in the colours of the page', async () => {
    const element = await sheet();
    const page = { '--dko-papir': '#111', '--dko-blaek': '#fff', '--dko-hjemvist': '#123456' };
    for (const [name, value] of Object.entries(page)) element.style.setProperty(name, value);
    const target = await emptyWindow();
    fillDocument(target, find(element, '.bilag'), 'da');
    const host = target.document.querySelector('main');
    const names = Object.keys(page).map((name) => host?.style.getPropertyValue(name));
    expect(names).to.deep.equal(['', '', '#123456']);
  });

  it('copies every word of the sheet, the own comment included, and none of the controls', async () => {
    const element = await sheet();
    const target = await emptyWindow();
    fillDocument(target, find(element, '.bilag'), 'da');
    const host = target.document.querySelector('main');
    const copy = host?.shadowRoot?.querySelector('.bilag');
    expect(textOf(copy)).to.equal(textOf(find(element, '.bilag')));
    expect(copy?.querySelectorAll('button')).to.have.length(0);
    const comment = copy?.querySelector<HTMLSlotElement>('slot[name=kommentar]');
    expect(comment?.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal([
      'Vores ord',
    ]);
    // The page's own: no rule of the sheet's paragraphs and lists reaches it.
    expect(host?.textContent).to.equal('Vores ord');
  });

  it('needs no inline style: the bars have their colours from the constructed sheets', async () => {
    const element = await sheet();
    const target = await emptyWindow();
    fillDocument(target, find(element, '.bilag'), 'da');
    const root = target.document.querySelector('main')?.shadowRoot;
    expect(root?.querySelectorAll('style')).to.have.length(0);
    const bar = root?.querySelector('.bjaelke rect[data-udfald="hjemvist"]');
    // WebKit has the colour with the first rendering.
    await waitUntil(
      () => bar && target.getComputedStyle(bar).fill === 'rgb(67, 122, 104)',
      'the bar has its colour',
    );
  });

  it('keeps the colours that the page has given the element', async () => {
    const element = await sheet();
    element.style.setProperty('--dko-hjemvist', 'rgb(1, 2, 3)');
    element.style.setProperty('--dko-radius', '7px');
    const target = await emptyWindow();
    fillDocument(target, find(element, '.bilag'), 'da');
    const bar = target.document
      .querySelector('main')
      ?.shadowRoot?.querySelector('.bjaelke rect[data-udfald="hjemvist"]');
    await waitUntil(() => bar && target.getComputedStyle(bar).fill === 'rgb(1, 2, 3)');
  });

  it('opens a window at the press of the button, and prints it', async () => {
    const element = await sheet();
    const target = await emptyWindow();
    let printed = 0;
    target.print = () => printed++;
    const open = window.open;
    window.open = () => target;
    try {
      find(element, 'button').click();
    } finally {
      window.open = open;
    }
    await waitUntil(() => printed > 0, 'the window is printed');
    expect(printed).to.equal(1);
    expect(target.document.querySelector('main')?.shadowRoot?.querySelector('.bilag')).to.exist;
  });

  it('prints the page itself where no window opens', async () => {
    const element = await sheet();
    let printed = 0;
    const { open, print } = window;
    Object.assign(window, { open: () => null, print: () => printed++ });
    try {
      find(element, 'button').click();
    } finally {
      Object.assign(window, { open, print });
    }
    expect(printed).to.equal(1);
  });
});

if (engine === 'chromium')
  describe('printing the page', () => {
    it('is ink on paper where the page is light on dark', async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse
          style="color-scheme: dark; color: #eee"
        ></danmarkskort-omgoerelse>`,
      );
      const look = (selector: string) => getComputedStyle(find(element, selector));
      await emulateMedia({ media: 'print' });
      const printed = [
        look('.widget').backgroundColor,
        look('.forklaring-titel').color,
        look('.klasser button').color,
        look('.felt [data-klasse="over-3"]').fill,
      ];
      await emulateMedia({ media: 'screen' });
      expect(printed).to.deep.equal([
        'rgb(255, 255, 255)',
        'rgb(26, 26, 26)',
        'rgb(26, 26, 26)',
        'rgb(171, 90, 10)',
      ]);
    });
  });
