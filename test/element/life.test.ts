import { expect } from '@open-wc/testing';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';
import { drawn } from '../helpers/drawn.js';
import { RODOVRE, element, text } from '../helpers/element.js';
import { shapes } from '../helpers/map.js';
import { quietConsole } from '../helpers/quiet-console.js';
import { rateOf } from '../helpers/said.js';

const host = (): HTMLElement => {
  const div = document.createElement('div');
  document.body.append(div);
  return div;
};

/** The element in a container, rendered, however it got there. */
const rendered = async (container: ParentNode): Promise<DanmarkskortOmgoerelse> => {
  const el = container.querySelector('danmarkskort-omgoerelse');
  if (!el) throw new Error('No element in the container');
  await el.updateComplete;
  return el;
};

const TAG = '<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>';

describe('the element comes to life', () => {
  const ways: readonly [string, (div: HTMLElement) => void][] = [
    ['by innerHTML', (div) => void (div.innerHTML = TAG)],
    [
      'from a cloned template',
      (div) => {
        const template = document.createElement('template');
        template.innerHTML = TAG;
        div.append(template.content.cloneNode(true));
      },
    ],
    [
      'by script, attributes after insertion',
      (div) => {
        const el = document.createElement('danmarkskort-omgoerelse');
        div.append(el);
        el.setAttribute('kommune', 'Rødovre');
      },
    ],
    [
      'by script, properties before insertion',
      (div) =>
        div.append(
          Object.assign(document.createElement('danmarkskort-omgoerelse'), { kommune: '175' }),
        ),
    ],
    ['inside a shadow root', (div) => void (div.attachShadow({ mode: 'open' }).innerHTML = TAG)],
    [
      'inside a closed details',
      (div) => void (div.innerHTML = `<details><summary>Kort</summary>${TAG}</details>`),
    ],
    [
      'in a column of no width',
      (div) => void (div.innerHTML = `<div style="width:0">${TAG}</div>`),
    ],
    ['on a hidden page part', (div) => void (div.innerHTML = `<div hidden>${TAG}</div>`)],
  ];
  for (const [way, insert] of ways)
    it(way, async () => {
      const div = host();
      insert(div);
      const el = await rendered(div.shadowRoot ?? div);
      expect(text(el, 'panel')).to.match(/^Rødovre/);
      expect(shapes(el, '175')).to.have.length(2);
      div.remove();
    });
});

describe('the element lives on', () => {
  const said = quietConsole('error');

  it('with what was chosen when it is moved', async () => {
    const el = await element({ kommune: 'Rødovre', valgt: 'Aarhus' });
    host().append(el);
    await el.updateComplete;
    expect(text(el, 'panel')).to.match(/^Aarhus/);
  });

  it('as a clone of its own', async () => {
    const el = await element({ kommune: 'Rødovre', valgt: 'Aarhus' });
    const div = host();
    div.append(el.cloneNode(true));
    const clone = await rendered(div);
    expect(text(clone, 'panel')).to.match(/^Aarhus/);
    clone.valgt = '561';
    await clone.updateComplete;
    expect(text(el, 'panel')).to.match(/^Aarhus/);
  });

  it('in and out of the document, fifty times', async () => {
    const el = await element({ kommune: 'Rødovre' });
    const div = host();
    for (let i = 0; i < 50; i++) {
      div.append(el);
      el.remove();
    }
    div.append(el);
    await el.updateComplete;
    expect(text(el, 'panel')).to.match(/^Rødovre/);
  });

  it('after a browser has translated it and left nothing but text and elements', async () => {
    const el = await element(RODOVRE);
    const comments = document.createNodeIterator(el.renderRoot, NodeFilter.SHOW_COMMENT);
    for (let one; (one = comments.nextNode());) (one as Comment).remove();
    for (const [valgt, rate] of [
      ['101', '40 %'],
      ['175', '62 %'],
    ]) {
      el.valgt = valgt;
      await el.updateComplete;
      expect(rateOf(el)).to.equal(rate);
    }
    expect(el.renderRoot.querySelectorAll('.widget')).to.have.length(1);
  });

  it('with what the page has inside it while it cannot be drawn', async () => {
    const el = await element(RODOVRE);
    const broken = {
      hostUpdate: () => {
        throw new Error('Cannot be drawn');
      },
    };
    el.addController(broken);
    el.valgt = '101';
    await el.updateComplete;
    expect(said).not.to.have.length(0);
    expect(el.renderRoot.querySelectorAll('slot:not([name])')).to.have.length(1);
    el.removeController(broken);
    el.valgt = '175';
    await el.updateComplete;
    expect(rateOf(el)).to.equal('62 %');
    expect(el.renderRoot.querySelectorAll('slot:not([name])')).to.have.length(0);
  });

  it('rendering once for a burst of a thousand changes', async () => {
    const el = await element({ kommune: 'Rødovre' });
    let renders = 0;
    el.addController({ hostUpdated: () => void renders++ });
    for (let i = 0; i < 1000; i++) el.setAttribute('valgt', i % 2 ? '751' : '101');
    await drawn(el);
    expect(renders).to.equal(1);
    await el.updateComplete;
    expect(text(el, 'panel')).to.match(/^Aarhus/);
  });
});
