import { aTimeout, expect, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { drawn } from '../helpers/drawn.js';
import { find, findAll, focused, mount, settled } from '../helpers/element.js';
import { engine } from '../helpers/engine.js';
import { next } from '../helpers/events.js';
import { middleOf, onScreen } from '../helpers/map.js';
import { said } from '../helpers/said.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the mouse on the map', () => {
  before(() => setViewport({ width: 800, height: 1000 }));
  afterEach(() => sendMouse({ type: 'move', position: [799, 999] }));

  it('names the kommune under it, with its rate, distance and cases', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    await sendMouse({ type: 'move', position: middleOf(element, '751') });
    await settled(element);
    const tip = find(element, '.tip').textContent ?? '';
    expect(tip).to.contain('Aarhus').and.to.match(/\d\s%/).and.to.contain('landsgennemsnittet');
    expect(element.valgt).to.be.undefined;
  });

  it('sets the mark for few cases behind what was done', async () => {
    const few = [{ kommune: 'Aarhus', omraade: 'social', aar: 2024, omgjort: 85, sager: 9 }];
    const element = await mount(
      html`<danmarkskort-omgoerelse aar="2024" .data=${few}></danmarkskort-omgoerelse>`,
    );
    await sendMouse({ type: 'move', position: middleOf(element, '751') });
    await settled(element);
    const tip = find(element, '.tip').textContent?.replace(/\s+/g, ' ');
    expect(tip).to.contain('Aarhus 85 % omgjort (få sager)');
  });

  it('can move onto the tip, and Esc takes it away', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    await sendMouse({ type: 'move', position: middleOf(element, '751') });
    await settled(element);
    await aTimeout(350);
    const { x, y, width, height } = find(element, '.tip').getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });
    await settled(element);
    expect(find(element, '.tip').matches(':hover')).to.be.true;
    expect(find(element, '.tip').textContent).to.contain('Aarhus');
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(findAll(element, '.tip').length).to.equal(0);
  });

  it('stays at the first Esc where that closes the menu over it, and keeps the page’s own from closing at the second', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const menu = find<HTMLDetailsElement>(element, '.menu');
    menu.open = true;
    menu.querySelector('summary')?.focus();
    await sendMouse({ type: 'move', position: middleOf(element, '751') });
    await settled(element);
    const esc = async () => {
      const event = new KeyboardEvent('keydown', {
        key: 'Escape',
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      const unheard = (focused(element) ?? element).dispatchEvent(event);
      await settled(element);
      return [menu.open, findAll(element, '.tip').length, unheard];
    };
    expect(await esc()).to.deep.equal([false, 1, false]);
    expect(await esc()).to.deep.equal([false, 0, false]);
    expect(await esc()).to.deep.equal([false, 0, true]);
  });

  it('can move onto the tip from where it rests, far from where it came into the kommune', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const [x, y] = middleOf(element, '751');
    const { top } = find(element, '[data-kode="751"]').getBoundingClientRect();
    for (let at = Math.round(top) - 10; at <= y; at += 3)
      await sendMouse({ type: 'move', position: [x, at] });
    await sendMouse({ type: 'move', position: [x, y] });
    await aTimeout(350);
    await settled(element);
    const { bottom } = find(element, '.tip').getBoundingClientRect();
    for (let at = y; at > bottom - 8; at -= 2) await sendMouse({ type: 'move', position: [x, at] });
    await settled(element);
    expect(find(element, '.tip').matches(':hover')).to.be.true;
    expect(find(element, '.tip').textContent).to.contain('Aarhus');
  });

  it('leaves the own and the chosen kommune the outlines that the legend has', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre" valgt="Aarhus"></danmarkskort-omgoerelse>`,
    );
    await sendMouse({ type: 'move', position: middleOf(element, '751') });
    await settled(element);
    const kinds = findAll(element, '.flade .omrids').map((path) => path.getAttribute('class'));
    const kindOf = (kind: string) => kinds.map((one) => one?.includes(kind)).lastIndexOf(true);
    expect(kindOf('peget')).to.be.at.least(0).and.below(kindOf('egen'));
    expect(kindOf('peget')).to.be.below(kindOf('valgt'));
  });

  it('goes past the tip while it moves; a click on a tip where it rests chooses what the tip names', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const [x, aarhus] = middleOf(element, '751');
    const root = element.renderRoot as ShadowRoot;
    const moveTo = async (y: number) => {
      const over = root.elementFromPoint(x, y);
      expect(over?.closest('.tip') === null, `no tip at ${y}`).to.be.true;
      const init = { clientX: x, clientY: y, bubbles: true };
      over?.dispatchEvent(new PointerEvent('pointermove', init));
      await element.updateComplete;
    };
    for (let y = aarhus; y > aarhus - 60; y -= 4) await moveTo(y);
    await moveTo(aarhus);
    const under = root.elementFromPoint(x, aarhus - 12)?.getAttribute('data-kode');
    expect(under).to.be.a('string').and.not.to.equal('751');
    await waitUntil(() => root.elementFromPoint(x, aarhus - 12)?.closest('.tip'), 'rests');
    await sendMouse({ type: 'click', position: [x, aarhus - 12] });
    await settled(element);
    expect(element.valgt).to.equal('751');
  });

  it('chooses by a click before the code for pointing has come', async () => {
    const element = document.createElement('danmarkskort-omgoerelse');
    document.body.append(element);
    await drawn(element);
    expect(findAll(element, '.zoom').length).to.equal(0);
    find(element, '[data-kode="851"]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(element.valgt).to.equal('851');
    await settled(element);
    expect(element.valgt).to.equal('851');
    element.remove();
  });

  it('chooses by a click, without drawing the areas anew', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const before = findAll(element, '[part~=kommune]');
    let redrawn = 0;
    const watcher = new MutationObserver((records) => {
      redrawn += records.filter(({ attributeName }) => attributeName === 'd').length;
    });
    for (const area of before) watcher.observe(area, { attributes: true });
    const [x, y] = middleOf(element, '851');
    setTimeout(() => void sendMouse({ type: 'click', position: [x, y] }));
    const { detail } = await next(element, 'kommune-valgt');
    await settled(element);
    expect(detail).to.deep.equal({ kode: '851', navn: 'Aalborg' });
    expect(element.getAttribute('valgt')).to.equal('851');
    const after = findAll(element, '[part~=kommune]');
    expect(after.every((area, i) => area === before[i])).to.be.true;
    expect(redrawn).to.equal(0);
    watcher.disconnect();
  });

  it('hits an island from 8 pixels off its coast, and nothing in the open sea', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const bbox = find<SVGPathElement>(element, '[data-kode="825"]').getBBox();
    const [left, y] = onScreen(element, [bbox.x, bbox.y + bbox.height * 0.6]);
    await sendMouse({ type: 'click', position: onScreen(element, [760, 520]) });
    await settled(element);
    expect(element.valgt).to.be.undefined;
    await sendMouse({ type: 'click', position: [left - 8, y] });
    await settled(element);
    expect(element.valgt).to.equal('825');
  });
});

describe('the keyboard on the map', () => {
  const focusMap = async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre" aar="2024"></danmarkskort-omgoerelse>`,
    );
    find(element, '.spring').focus();
    await sendKeys({ press: 'Tab' });
    await settled(element);
    return element;
  };

  it('enters at the own kommune, with a ring, a tip and a spoken line', async () => {
    const element = await focusMap();
    const surface = find(element, '.flade');
    expect(focused(element) === surface).to.be.true;
    expect(parseFloat(getComputedStyle(surface).outlineWidth)).to.be.at.least(2);
    expect(find(element, '.tip').textContent).to.contain('Rødovre');
    expect(said(element)).to.contain('Rødovre: 62').and.to.contain('74 sager');
  });

  it('moves by arrows to the neighbour, speaks it and leaves the choice alone', async () => {
    const element = await focusMap();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    await waitUntil(() => said(element).startsWith('Frederiksberg: '), 'speaks the neighbour');
    expect(element.valgt).to.be.undefined;
  });

  it('moves a step for each key, also where they come faster than the first step', async () => {
    const element = await focusMap();
    const surface = find(element, '.flade');
    for (let times = 0; times < 2; times++)
      surface.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await waitUntil(() => said(element).startsWith('København: '), 'is past Frederiksberg');
  });

  it('goes nowhere when the focus leaves before the neighbour is known', async () => {
    const element = await focusMap();
    const surface = find(element, '.flade');
    surface.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    surface.blur();
    await settled(element);
    expect(findAll(element, '.tip').length).to.equal(0);
  });

  it('chooses by Enter and comes back by Home', async () => {
    const element = await focusMap();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => said(element).startsWith('Hvidovre'));
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.valgt).to.equal('167');
    expect(said(element)).to.equal('Hvidovre: ikke oplyst.');
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(said(element)).to.contain('Rødovre');
    expect(element.valgt).to.equal('167');
  });

  it('begins with the own kommune while the country is shown', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre" valgt="000"></danmarkskort-omgoerelse>`,
    );
    find(element, '.flade').focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => said(element).startsWith('Hvidovre'), said(element));
  });

  it('leaves by Esc, and then the arrows are the page’s again', async () => {
    const element = await focusMap();
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(findAll(element, '.tip').length).to.equal(0);
    const arrow = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      bubbles: true,
      cancelable: true,
    });
    expect(find(element, '.flade').dispatchEvent(arrow)).to.be.true;
  });

  it('is one stop: the next Tab leaves the areas', async () => {
    const element = await focusMap();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.closest('.zoom')).to.not.be.null;
    await settled(element);
    expect(findAll(element, '.tip').length).to.equal(0);
    for (const area of findAll(element, '[part~=kommune]')) {
      expect(area.hasAttribute('tabindex')).to.be.false;
      expect(area.hasAttribute('role')).to.be.false;
    }
  });

  it('has a way past it to the table', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    find(element, '.spring').focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    const { detail } = await next(element, 'visning-valgt');
    expect(detail).to.deep.equal({ visning: 'tabel' });
    await waitUntil(() => focused(element)?.matches('.tabelfilter input'));
  });
});

describe('a finger on the map', () => {
  /** A real finger where the browser can be given one, else its pointer events. */
  const finger = async (
    element: HTMLElement & { renderRoot: HTMLElement | DocumentFragment },
    steps: readonly (readonly ['start' | 'move' | 'end', number, number])[],
  ) => {
    for (const [type, x, y] of steps) {
      if (engine !== 'webkit') await executeServerCommand('touch', { type, x, y });
      else {
        const name = { start: 'pointerdown', move: 'pointermove', end: 'pointerup' }[type];
        const target = element.renderRoot.querySelector('.flade > svg');
        const init = { clientX: x, clientY: y, bubbles: true, composed: true };
        target?.dispatchEvent(
          new PointerEvent(name, { ...init, pointerType: 'touch', isPrimary: true }),
        );
      }
    }
  };

  it('shows the tip while it is down and takes it away when it lifts elsewhere', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const [x, y] = middleOf(element, '751');
    await finger(element, [['start', x, y]]);
    await settled(element);
    expect(find(element, '.tip').textContent).to.contain('Aarhus');
    await finger(element, [
      ['move', x - 60, y],
      ['end', x - 60, y],
    ]);
    await settled(element);
    expect(findAll(element, '.tip').length).to.equal(0);
    expect(element.valgt).to.be.undefined;
  });

  it('leaves scrolling to the page', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const { touchAction } = getComputedStyle(find(element, '.flade > svg'));
    expect(touchAction).to.equal('pan-x pan-y');
  });

  if (engine !== 'webkit')
    it('chooses by a tap, and the next touch elsewhere takes the tip away', async () => {
      const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
      const [x, y] = middleOf(element, '751');
      await executeServerCommand('touch', { type: 'tap', x, y });
      await waitUntil(() => element.valgt === '751', 'a choice');
      await settled(element);
      await executeServerCommand('touch', { type: 'tap', x: 790, y: 990 });
      await settled(element);
      expect(findAll(element, '.tip').length).to.equal(0);
    });

  it('reaches the kommune below the tip of another, and then names that', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const [x, y] = middleOf(element, '751');
    await finger(element, [
      ['start', x, y],
      ['end', x, y],
    ]);
    await settled(element);
    const tip = find(element, '.tip').getBoundingClientRect();
    const root = element.renderRoot as ShadowRoot;
    const below = root.elementFromPoint(x, (tip.top + tip.bottom) / 2);
    expect(below?.getAttribute('data-kode')).to.be.a('string').and.not.to.equal('751');
  });
});
