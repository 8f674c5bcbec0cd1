import { expect } from '@open-wc/testing';
import '../src/index.js';
import { waitUntil } from './helpers/wait-until.js';

describe('an element drawn beforehand', () => {
  const drawing = `<danmarkskort-omgoerelse kommune="Rødovre"><template shadowrootmode="open"><style>p { color: red }</style><p id="tegning">62 %</p></template></danmarkskort-omgoerelse>`;
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('div');
  });
  afterEach(() => page.remove());

  it('keeps its drawing until it renders, and then shows only its own rendering', async () => {
    page.setHTMLUnsafe(drawing);
    const el = page.querySelector('danmarkskort-omgoerelse');
    const root = el?.shadowRoot;
    expect(root?.querySelector('#tegning')?.textContent).to.equal('62 %');
    document.body.append(page);
    expect(root?.querySelector('#tegning')).not.to.equal(null);
    await el?.updateComplete;
    expect(el?.shadowRoot).to.equal(root);
    expect(root?.querySelector('#tegning')).to.equal(null);
    expect(root?.textContent).not.to.include('color: red');
    expect(root?.querySelectorAll('[part~="panel"]')).to.have.length(1);
    if (el) el.kommune = 'Aarhus';
    await el?.updateComplete;
    expect(root?.querySelector('[part~="panel"]')?.textContent).to.include('Aarhus');
  });

  it('hands over what a visitor has begun: the focus, what is open and what is typed', async () => {
    page.innerHTML = '<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>';
    document.body.append(page);
    const first = page.querySelector('danmarkskort-omgoerelse');
    await first?.updateComplete;
    const rendering = first?.shadowRoot?.innerHTML ?? '';
    page.setHTMLUnsafe(
      `<danmarkskort-omgoerelse kommune="Rødovre"><template shadowrootmode="open">${rendering}</template></danmarkskort-omgoerelse>`,
    );
    const el = page.querySelector('danmarkskort-omgoerelse');
    const root = el?.shadowRoot;
    const drawn = root?.querySelector<HTMLDetailsElement>('.laesevejledning details');
    const field = root?.querySelector<HTMLInputElement>('#find');
    if (!el || !root || !drawn || !field) throw new Error('nothing was drawn');
    drawn.open = true;
    field.value = 'Her';
    drawn.querySelector('summary')?.focus();
    await waitUntil(() => !drawn.isConnected, 'the drawing is gone');
    const own = root.querySelector<HTMLDetailsElement>('.laesevejledning details');
    expect(own?.open).to.equal(true);
    expect(root.activeElement).to.equal(own?.querySelector('summary'));
    expect(root.querySelectorAll('details[open]')).to.have.length(1);
    expect(root.querySelector<HTMLInputElement>('#find')?.value).to.equal('Her');
  });
});
