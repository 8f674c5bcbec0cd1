import { aTimeout, expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { ReactiveControllerHost } from 'lit';
import type { DanmarkskortOmgoerelse } from '../../src/index.js';
import { embeddedShapes } from '../../src/geometry/embedded-shapes.js';
import { Zoom } from '../../src/interaction/zoom.js';
import { find, findAll, mount, settled } from '../helpers/element.js';
import { engine } from '../helpers/engine.js';
import { collection, feature, square } from '../helpers/geojson.js';
import { middleOf, shapes, zoomed } from '../helpers/map.js';
import { waitUntil } from '../helpers/wait-until.js';

const viewBox = (element: DanmarkskortOmgoerelse): number[] =>
  (find(element, '.flade > svg').getAttribute('viewBox') ?? '').split(' ').map(Number);
const level = (element: DanmarkskortOmgoerelse): number => 1000 / (viewBox(element)[2] ?? NaN);
const button = (element: DanmarkskortOmgoerelse, label: string) =>
  find(element, `.zoom [title="${label}"]`);

describe('zoom', () => {
  let element: DanmarkskortOmgoerelse;
  beforeEach(async () => {
    await setViewport({ width: 800, height: 1000 });
    element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
  });

  it('goes in, out and back to the whole country by its buttons', async () => {
    button(element, 'Zoom ind').click();
    await zoomed(element);
    expect(level(element)).to.be.closeTo(2, 0.01);
    button(element, 'Zoom ind').click();
    await zoomed(element);
    button(element, 'Zoom ud').click();
    await zoomed(element);
    expect(level(element)).to.be.closeTo(2, 0.01);
    button(element, 'Vis hele landet').click();
    await zoomed(element);
    expect(level(element)).to.equal(1);
  });

  it('brings the chosen kommune to the middle by its buttons, so that all of it stays in sight', async () => {
    for (let i = 0; i < 3; i++) {
      button(element, 'Zoom ind').click();
      await zoomed(element);
    }
    const [x = 0, y = 0, w = 0, h = 0] = viewBox(element);
    const box = (findAll(element, '[data-kode="175"]')[1] as unknown as SVGPathElement).getBBox();
    expect(box.x).to.be.within(x, x + w - box.width);
    expect(box.y).to.be.within(y, y + h - box.height);
  });

  it('says which of its buttons lead nowhere', async () => {
    const disabled = () => findAll(element, '.zoom [aria-disabled=true]').map(({ title }) => title);
    expect(disabled()).to.deep.equal(['Zoom ud', 'Vis hele landet']);
    for (let i = 0; i < 4; i++) {
      button(element, 'Zoom ind').click();
      await zoomed(element);
      expect(disabled()).to.deep.equal(i < 3 ? [] : ['Zoom ind']);
    }
  });

  it('goes to the own kommune', async () => {
    button(element, 'Zoom til egen kommune').click();
    await zoomed(element);
    expect(level(element)).to.be.above(3);
    const [x = 0, y = 0, w = 0, h = 0] = viewBox(element);
    const box = (findAll(element, '[data-kode="175"]')[1] as unknown as SVGPathElement).getBBox();
    expect(box.x + box.width / 2).to.be.within(x, x + w);
    expect(box.y + box.height / 2).to.be.within(y, y + h);
  });

  it('keeps the kommune that the keys have led to in sight', async () => {
    for (const kode of ['580', '147']) {
      element.kommune = kode;
      element.valgt = kode;
      await settled(element);
      find(element, '.flade').focus();
      await sendKeys({ press: 'Home' });
      for (const press of ['+', '+', '+', '-']) {
        await sendKeys({ press });
        await zoomed(element);
        const map = find(element, '.flade').getBoundingClientRect();
        const { left, top } = find(element, '.tip').getBoundingClientRect();
        const peget = findAll(element, '.peget').at(-1)?.getBoundingClientRect();
        const seen =
          Math.max(map.left, peget?.left ?? NaN) < Math.min(map.right, peget?.right ?? NaN) &&
          Math.max(map.top, peget?.top ?? NaN) < Math.min(map.bottom, peget?.bottom ?? NaN);
        expect(seen, `${kode} ${press}`).to.be.true;
        expect(left, `${kode} ${press}`).to.be.within(map.left - 50, map.right);
        expect(top, `${kode} ${press}`).to.be.within(map.top - 50, map.bottom);
      }
      await sendKeys({ press: '0' });
      await zoomed(element);
    }
  });

  it('leaves the sheet its whole map, which nobody zooms', async () => {
    button(element, 'Zoom til egen kommune').click();
    await zoomed(element);
    element.visning = 'bilag';
    await settled(element);
    expect(level(element)).to.equal(1);
    const [clientX, clientY] = middleOf(element, '751');
    find(element, '.bilag .flade > svg').dispatchEvent(
      new MouseEvent('dblclick', { clientX, clientY, bubbles: true, cancelable: true }),
    );
    await zoomed(element);
    expect(level(element)).to.equal(1);
    element.visning = 'kort';
    await settled(element);
    expect(level(element)).to.be.above(3);
  });

  it('shows all of other boundaries, also where they reach as far', async () => {
    const address = (kode: string): string =>
      URL.createObjectURL(
        new Blob([JSON.stringify(collection(feature({ kode }, square(9.9, 57.4, 0.3))))]),
      );
    const drawn = (kode: string) =>
      waitUntil(() => findAll(element, '[part~=kommune]')[0]?.dataset['kode'] === kode, kode);
    element.geometriSrc = address('860');
    await drawn('860');
    await settled(element);
    const whole = viewBox(element);
    button(element, 'Zoom ind').click();
    await zoomed(element);
    expect(viewBox(element)).to.not.deep.equal(whole);
    element.geometriSrc = address('751');
    await drawn('751');
    await settled(element);
    expect(viewBox(element)).to.deep.equal(whole);
  });

  it('leaves a plain wheel to the page and takes ctrl and wheel', async () => {
    const svg = find(element, '.flade > svg');
    const [clientX, clientY] = middleOf(element, '751');
    const wheel = (ctrlKey: boolean) =>
      new WheelEvent('wheel', { deltaY: -100, ctrlKey, clientX, clientY, cancelable: true });
    expect(svg.dispatchEvent(wheel(false)), 'scrolls').to.be.true;
    expect(level(element)).to.equal(1);
    expect(svg.dispatchEvent(wheel(true)), 'does not scroll').to.be.false;
    await settled(element);
    expect(level(element)).to.be.above(1.5);
    const [x, y] = middleOf(element, '751');
    expect(Math.hypot(x - clientX, y - clientY)).to.be.below(3);
  });

  const doubleClick = async (kode: string): Promise<void> => {
    const [clientX, clientY] = middleOf(element, kode);
    find(element, '.flade > svg').dispatchEvent(
      new MouseEvent('dblclick', { clientX, clientY, bubbles: true, cancelable: true }),
    );
    await zoomed(element);
  };

  it('moves by a mouse drag when zoomed, and the drag chooses nothing', async () => {
    await doubleClick('751');
    const [x, y] = middleOf(element, '751');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 30, y + 20] });
    await sendMouse({ type: 'move', position: [x + 60, y + 40] });
    await sendMouse({ type: 'up' });
    await settled(element);
    const [x2, y2] = middleOf(element, '751');
    expect([x2 - x, y2 - y].map((d, i) => Math.abs(d - [60, 40][i]!) < 3)).to.deep.equal([
      true,
      true,
    ]);
    expect(element.valgt).to.be.undefined;
    // As assistive technology clicks: without a pointer before it.
    shapes(element, '751')[0]?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    expect(element.valgt).to.equal('751');
  });

  it('lets the tip be clicked after a drag', async () => {
    await doubleClick('751');
    const [x, y] = middleOf(element, '751');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 30, y + 20] });
    await sendMouse({ type: 'up' });
    await settled(element);
    await sendMouse({ type: 'move', position: [x + 31, y + 21] });
    await waitUntil(() => findAll(element, '.tip:not([inert])').length > 0, 'rests');
    const tip = find(element, '.tip').getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(tip.x + tip.width / 2), Math.round(tip.y + tip.height / 2)],
    });
    expect(element.valgt).to.equal('751');
  });

  it('is dragged from where it is, also while it moves by itself', async () => {
    await doubleClick('751');
    const [clientX, clientY] = middleOf(element, '751');
    const svg = find(element, '.flade > svg');
    const at = { clientX, clientY, bubbles: true, cancelable: true };
    svg.dispatchEvent(new MouseEvent('dblclick', at));
    await aTimeout(80);
    svg.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'mouse' }));
    window.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: clientX + 40 }));
    const dragged = viewBox(element);
    await zoomed(element);
    expect(viewBox(element)).to.deep.equal(dragged);
    window.dispatchEvent(new PointerEvent('pointerup', at));
  });

  it('goes along to a kommune that is chosen elsewhere, and not to one that is clicked on the map', async () => {
    const seen = (kode: string) => {
      const [x, y] = middleOf(element, kode);
      const { left, right, top, bottom } = find(element, '.flade').getBoundingClientRect();
      return x > left && x < right && y > top && y < bottom;
    };
    for (let i = 0; i < 2; i++) {
      button(element, 'Zoom ind').click();
      await zoomed(element);
    }
    const before = level(element);
    expect(seen('860'), 'Hjørring is out of sight').to.be.false;
    element.valgt = '860';
    await settled(element);
    await zoomed(element);
    expect(seen('860')).to.be.true;
    expect(level(element)).to.be.closeTo(before, 0.01);
    const camera = viewBox(element);
    shapes(element, '813')[0]?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    await settled(element);
    expect(element.valgt).to.equal('813');
    expect(viewBox(element)).to.deep.equal(camera);
    element.valgt = '000';
    await settled(element);
    await zoomed(element);
    expect(level(element)).to.equal(1);
  });

  it('goes in on the chosen kommune while it is seen', async () => {
    element.valgt = '860';
    await settled(element);
    for (let i = 0; i < 3; i++) {
      button(element, 'Zoom ind').click();
      await zoomed(element);
    }
    const [x, y] = middleOf(element, '860');
    const { left, right, top, bottom } = find(element, '.flade').getBoundingClientRect();
    expect(x > left && x < right && y > top && y < bottom).to.be.true;
  });

  it('comes back from the nearest by a double click: one finger has no other way without the buttons', async () => {
    for (let i = 0; i < 4; i++) await doubleClick('751');
    expect(level(element)).to.be.closeTo(12, 0.01);
    await doubleClick('751');
    expect(level(element)).to.equal(1);
  });

  it('doubles by a double click', async () => {
    await doubleClick('751');
    expect(level(element)).to.be.closeTo(2, 0.01);
  });

  it('follows plus, minus and 0 on the keyboard', async () => {
    find(element, '.flade').focus();
    await sendKeys({ press: '+' });
    await zoomed(element);
    expect(level(element)).to.be.closeTo(2, 0.01);
    await sendKeys({ press: '0' });
    await zoomed(element);
    expect(level(element)).to.equal(1);
  });

  // WebKitGTK does not let scripts make touches; Firefox knows none without a touch screen.
  if (typeof Touch === 'function' && engine !== 'webkit') {
    /** Whether the page may do what it does itself. */
    const touch = (type: string, ...places: readonly (readonly [number, number])[]): boolean => {
      const target = find(element, '.flade > svg');
      const touches = places.map(
        ([clientX, clientY], identifier) => new Touch({ identifier, target, clientX, clientY }),
      );
      return target.dispatchEvent(new TouchEvent(type, { touches, cancelable: true }));
    };

    it('follows two fingers, and leaves one to the page', async () => {
      const [x, y] = middleOf(element, '751');
      expect(touch('touchmove', [x, y]), 'one scrolls').to.be.true;
      expect(touch('touchmove', [x - 20, y], [x + 20, y]), 'two do not').to.be.false;
      touch('touchmove', [x - 60, y], [x + 60, y]);
      touch('touchend');
      await settled(element);
      expect(level(element)).to.be.closeTo(3, 0.05);
      const [x2, y2] = middleOf(element, '751');
      expect(Math.hypot(x2 - x, y2 - y)).to.be.below(3);
    });

    it('leaves two fingers to a page that is zoomed in, while the map is whole', async () => {
      const [x, y] = middleOf(element, '751');
      const two = () => touch('touchmove', [x - 20, y], [x + 20, y]);
      const allowed = () => getComputedStyle(find(element, '.flade > svg')).touchAction;
      const scale = (value: number) =>
        Object.defineProperty(visualViewport, 'scale', { value, configurable: true });
      try {
        scale(2);
        expect(two()).to.be.true;
        expect(allowed()).to.equal('auto');
        button(element, 'Zoom ind').click();
        await zoomed(element);
        expect(two(), 'zoomed').to.be.false;
        expect(allowed(), 'zoomed').to.equal('pan-x pan-y');
      } finally {
        Reflect.deleteProperty(visualViewport ?? {}, 'scale');
      }
    });

    it('tells one finger on a zoomed map, and none on the whole, that two would move it', async () => {
      const told = () => element.renderRoot.querySelector('.flade .tip')?.textContent.trim() ?? '';
      const one = async (): Promise<string> => {
        touch('touchmove', middleOf(element, '751'));
        await settled(element);
        return told();
      };
      expect(await one()).to.equal('');
      button(element, 'Zoom ind').click();
      await zoomed(element);
      expect(await one()).to.equal('Flyt kortet med to fingre');
      touch('touchend');
      await settled(element);
      expect(told()).to.equal('');
    });
  }

  const move = async (): Promise<void> => {
    const place = document.createElement('div');
    element.before(place);
    place.append(element);
    await settled(element);
  };

  it('points where the mouse is when the element has been moved', async () => {
    await move();
    await sendMouse({ type: 'move', position: middleOf(element, '751') });
    await settled(element);
    expect(find(element, '.tip').textContent).to.contain('Aarhus');
  });

  it('stands still where a glide was when the element is moved', async () => {
    button(element, 'Zoom ind').click();
    await new Promise(requestAnimationFrame);
    await move();
    expect(find(element, '.flade').hasAttribute('data-i-bevaegelse')).to.be.false;
    button(element, 'Vis hele landet').click();
    await zoomed(element);
    expect(level(element)).to.equal(1);
  });

  it('shows other boundaries whole, also in the middle of a glide', async () => {
    const host = { addController: () => undefined, requestUpdate: () => undefined };
    const zoom = new Zoom(host as unknown as ReactiveControllerHost, () => null);
    zoom.show(embeddedShapes());
    zoom.in();
    await new Promise(requestAnimationFrame);
    zoom.show({ ...embeddedShapes(), viewBox: [0, 0, 10, 10] });
    expect(zoom.moving).to.be.false;
    await aTimeout(300);
    expect(zoom.camera).to.deep.equal([0, 0, 10, 10]);
  });

  it('keeps strokes thin', async () => {
    const border = (): number => {
      const svg = find<SVGSVGElement>(element, '.flade > svg');
      const area = getComputedStyle(find(element, '[part~=kommune]'));
      return (parseFloat(area.strokeWidth) * svg.clientWidth) / svg.viewBox.baseVal.width;
    };
    const thin = border();
    expect(thin).to.be.within(0.3, 0.61);
    button(element, 'Zoom ind').click();
    await zoomed(element);
    expect(border()).to.be.closeTo(thin, 0.01);
    const outline = getComputedStyle(find(element, '.omrids'));
    expect(outline.getPropertyValue('vector-effect')).to.equal('non-scaling-stroke');
  });

  if (engine === 'chromium')
    it('is instant where motion is to be reduced', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      button(element, 'Zoom ind').click();
      expect(level(element)).to.equal(2);
      await emulateMedia({ reducedMotion: 'no-preference' });
    });
});
