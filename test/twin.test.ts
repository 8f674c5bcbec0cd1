import { expect } from '@open-wc/testing';
import '../src/index.js';
import { waitUntil } from './helpers/wait-until.js';

describe('a div marked for the widget', () => {
  let main: HTMLElement;
  beforeEach(() => {
    main = document.createElement('main');
    document.body.append(main);
  });
  afterEach(() => main.remove());

  const widget = () => main.querySelector('danmarkskort-omgoerelse');
  const add = async (html: string) => {
    main.innerHTML = html;
    await waitUntil(() => widget());
    await widget()?.updateComplete;
  };

  it('holds the widget with the attributes and the children of the div', async () => {
    await add(
      '<section><div data-danmarkskort-omgoerelse data-kommune="Rødovre" data-aar="2023"><p>Før</p></div></section>',
    );
    expect(widget()?.getAttribute('kommune')).to.equal('Rødovre');
    expect(widget()?.aar).to.equal(2023);
    expect(widget()?.innerHTML).to.equal('<p>Før</p>');
    expect(widget()?.parentElement?.children).to.have.length(1);
  });

  it('lets the widget follow what happens to the div', async () => {
    await add('<div data-danmarkskort-omgoerelse data-kommune="Rødovre" data-andet="1"></div>');
    const div = widget()?.parentElement;
    div?.setAttribute('data-kommune', 'Aarhus');
    div?.setAttribute('data-andet', '2');
    div?.append('tekst');
    await waitUntil(() => widget()?.kommune === 'Aarhus');
    expect(widget()?.textContent).to.equal('tekst');
    expect(widget()?.hasAttribute('andet')).to.equal(false);
    div?.removeAttribute('data-kommune');
    await waitUntil(() => !widget()?.hasAttribute('kommune'));
  });

  for (const [attribute, meant] of [
    ['data-komune', 'data-kommune'],
    ['data-område', 'data-omraade'],
    ['kommune', 'data-kommune'],
  ] as const)
    it(`says that ${attribute} is not what it reads`, async () => {
      await add(`<div data-danmarkskort-omgoerelse ${attribute}="Rødovre" class="x" id="y"></div>`);
      const told = widget()?.shadowRoot?.querySelector('[part~=fejl]')?.textContent;
      expect(told).to.contain(`${attribute}: "${attribute}" kendes ikke. Skriv ${meant}.`);
    });

  it('keeps its one widget when it is moved', async () => {
    await add('<div data-danmarkskort-omgoerelse data-kommune="Rødovre"></div><p></p>');
    const before = widget();
    main.querySelector('p')?.append(before?.parentElement ?? '');
    await new Promise((done) => setTimeout(done));
    expect(main.querySelectorAll('danmarkskort-omgoerelse')).to.have.length(1);
    expect(widget() === before).to.be.true;
  });

  const refill = async (html: (div: Element) => string) => {
    await add('<div data-danmarkskort-omgoerelse data-kommune="Rødovre"><p>Før</p></div>');
    const div = widget()?.parentElement;
    if (!div) throw new Error('No div');
    div.innerHTML = html(div);
    await waitUntil(() => widget());
    return div;
  };

  it('holds a widget of what a script has filled it with anew', async () => {
    const div = await refill(() => '<p>Nyt</p>');
    expect(div.children).to.have.length(1);
    expect(widget()?.innerHTML).to.equal('<p>Nyt</p>');
    div.setAttribute('data-kommune', 'Aarhus');
    await waitUntil(() => widget()?.kommune === 'Aarhus');
  });

  it('holds one widget when it is filled with its own HTML', async () => {
    const div = await refill(({ innerHTML }) => innerHTML);
    expect(div.querySelectorAll('danmarkskort-omgoerelse')).to.have.length(1);
    expect(widget()?.innerHTML).to.equal('<p>Før</p>');
  });

  it('holds a widget again when a script has emptied it', async () => {
    const div = await refill(() => '');
    expect(div.children).to.have.length(1);
    await widget()?.updateComplete;
    expect(widget()?.kommune).to.equal('Rødovre');
  });
});
