import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { AFVIGELSE, NIVEAU } from '../../src/view/scale.js';
import { contrast } from '../helpers/contrast.js';
import { find, findAll, focused, mount, settled } from '../helpers/element.js';
import { engine } from '../helpers/engine.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the map, the legend and the tools', () => {
  it('are without faults for axe', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre" valgt="Aarhus"></danmarkskort-omgoerelse>`,
    );
    await expect(element).to.be.accessible();
  });

  it('have at most 30 tab stops', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre"></danmarkskort-omgoerelse>`,
    );
    const radios = findAll(element, 'input[type=radio]').length;
    const stops = findAll(element, 'a[href], button, input, select, summary, [tabindex]').filter(
      (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
    ).length;
    expect(stops - radios + 1).to.be.within(8, 30);
  });

  it('let the arrows move within the legend, and raise the class that has the focus', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const [first, second] = findAll(element, '.klasser button');
    first?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    expect(focused(element) === second).to.be.true;
    expect(find(element, '.flade').dataset['fremhaev']).to.equal('under-2');
    expect(
      findAll(element, '.klasser button').filter(({ tabIndex }) => tabIndex === 0).length,
    ).to.equal(1);
  });

  it('keep the legend within reach of the keyboard when the class that had the focus is gone', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    find(element, '.klasser button').focus();
    await sendKeys({ press: 'End' });
    expect(focused(element) === findAll(element, '.klasser button').at(-1)).to.be.true;
    find(element, '.flade').focus();
    element.skala = 'niveau';
    await settled(element);
    const stops = findAll(element, '.klasser button').map(({ tabIndex }) => tabIndex);
    expect(stops).to.have.length.below(8);
    expect(stops.filter((stop) => stop === 0)).to.have.length(1);
  });

  it('raise a class under the mouse, and hold it when pressed', async () => {
    await setViewport({ width: 800, height: 1300 });
    const element = await mount(
      html`<danmarkskort-omgoerelse aar="2024"></danmarkskort-omgoerelse>`,
    );
    const button = find(element, '[data-gruppe="ikke-oplyst"]');
    const { x, y } = button.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + 9), Math.round(y + 9)] });
    await settled(element);
    expect(find(element, '.flade').dataset['fremhaev']).to.equal('ikke-oplyst');
    await sendMouse({ type: 'click', position: [Math.round(x + 9), Math.round(y + 9)] });
    await sendMouse({ type: 'move', position: [1, 1] });
    await settled(element);
    expect(find(element, '.flade').dataset['fremhaev']).to.equal('ikke-oplyst');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    const odense = find(element, '[part~=kommune][data-kode="461"]');
    await waitUntil(() => Number(getComputedStyle(odense).fillOpacity) < 0.5, 'not faded');
  });

  it('raise nothing that no longer occurs, but again when it does', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse
        .data=${[
          { kommune: 'Læsø', omraade: 'social', aar: 2024, omgjort: 50, sager: 4 },
          { kommune: 'Læsø', omraade: 'voksenhandicap', aar: 2024, omgjort: 50, sager: 40 },
        ]}
        uden-grunddata
      ></danmarkskort-omgoerelse>`,
    );
    const raised = () => find(element, '.flade').dataset['fremhaev'];
    find(element, '[data-gruppe="faa-sager"]').click();
    await settled(element);
    expect(raised()).to.equal('faa-sager');
    element.omraade = 'voksenhandicap';
    await settled(element);
    expect(raised()).to.equal(undefined);
    element.omraade = 'social';
    await settled(element);
    expect(raised()).to.equal('faa-sager');
  });

  it('count the kommuner of each class, 98 in all', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse aar="2024"></danmarkskort-omgoerelse>`,
    );
    const counts = findAll(element, '.klasser .antal').map(({ textContent }) =>
      parseInt(textContent),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(98);
  });

  it('mark the country and the chosen kommune on the scale', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse valgt="Rødovre" aar="2024"></danmarkskort-omgoerelse>`,
    );
    const label = find(element, '.skala').getAttribute('aria-label');
    expect(label).to.match(/^Rødovre: 62\s%\. Hele landet: 44,9\s%$/);
    expect(findAll(element, '.skala .maerke').length).to.equal(2);
  });

  for (const [skala, classes, marks, limits] of [
    ['afvigelse', AFVIGELSE, [50, 81.57], ['−20', '−10', '−3', '+3', '+10', '+20']],
    ['niveau', NIVEAU, [53.2, 76], ['20\u00a0%', '35\u00a0%', '50\u00a0%', '65\u00a0%']],
  ] as const)
    it(`have the classes from low to high on the scale ${skala}, and the marks where they belong`, async () => {
      const element = await mount(
        html`<danmarkskort-omgoerelse
          valgt="Rødovre"
          aar="2024"
          skala=${skala}
        ></danmarkskort-omgoerelse>`,
      );
      const at = (one: Element, name: string) => parseFloat(one.getAttribute(name) ?? '');
      const rects = findAll(element, '.skala rect').sort((a, b) => at(a, 'x') - at(b, 'x'));
      expect(rects.map(({ dataset }) => dataset['klasse'])).to.deep.equal([...classes]);
      const lines = findAll(element, '.skala .maerke').map((line) => at(line, 'x1'));
      expect(lines.map((x) => Math.round(100 * x) / 100)).to.deep.equal([...marks]);
      const words = findAll(element, '.skala .maerke + text').map(({ textContent }) => textContent);
      expect(words.map((word) => word.split(':')[0])).to.deep.equal(['Hele landet', 'Rødovre']);
      const between = findAll(element, '.skala .graense');
      expect(between.map(({ textContent }) => textContent)).to.deep.equal([...limits]);
      between.forEach((limit, i) => {
        expect(at(limit, 'x')).to.be.closeTo(at(rects[i + 1] as Element, 'x'), 0.01);
      });
    });

  for (const [visning, width] of [
    ['kort', 304],
    ['bilag', 304],
    ['bilag', 790],
  ] as const)
    for (const rate of [20, 50, 56, 70])
      it(`keep the words of a mark at ${rate} % within the legend, ${visning} ${width} px wide`, async () => {
        const row = {
          kommune: '760',
          omraade: 'social',
          aar: 2024,
          sager: 9,
          stadfaestet: 100 - rate,
        };
        const element = await mount(
          html`<danmarkskort-omgoerelse
            style="width: ${width}px; font: 16px Arial"
            kommune="760"
            visning=${visning}
            .data=${[row]}
          ></danmarkskort-omgoerelse>`,
        );
        const { left, right, top } = find(element, '.forklaring').getBoundingClientRect();
        const words = findAll(element, '.skala text:not(.graense)');
        expect(words.map(({ textContent }) => textContent).join(' ')).to.contain('få sager');
        for (const word of words) {
          const box = word.getBoundingClientRect();
          expect([box.left >= left, box.right <= right, box.top > top]).to.not.include(false);
        }
      });

  it('keep the limits of the scale apart, and hyphenate, on a phone with letters of double size', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      const element = await mount(
        html`<danmarkskort-omgoerelse
          style="width: 304px"
          kommune="760"
        ></danmarkskort-omgoerelse>`,
      );
      const boxes = findAll(element, '.graense').map((limit) => limit.getBoundingClientRect());
      for (const [i, { right }] of boxes.slice(0, -1).entries())
        expect(boxes[i + 1]?.left).to.be.above(right);
      const title = find(element, 'h2');
      expect(getComputedStyle(title).hyphens).to.equal('auto');
      title.style.cssText = 'width: min-content; overflow-wrap: normal; hyphens: manual';
      expect(title.scrollWidth).to.be.at.most(304);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('keep a meaning for every state when the legend is folded to a line', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse
        aar="2024"
        skjul="forklaring vaerktoejer vaelgere"
      ></danmarkskort-omgoerelse>`,
    );
    expect(find(element, '.forklaring summary').textContent).to.contain('ikke oplyst');
    expect(find<HTMLDetailsElement>(element, '.forklaring details').open).to.be.false;
    for (const gone of ['.vaelgere', '.vaerktoejer', '.zoom'])
      expect(findAll(element, gone).length, gone).to.equal(0);
  });

  it('show hidden tools to who has skipped the map, for a way back', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse skjul="vaerktoejer"></danmarkskort-omgoerelse>`,
    );
    find(element, '.spring').click();
    await settled(element);
    find(element, 'input[value=kort]').click();
    await settled(element);
    expect(findAll(element, '.flade')).to.have.length(1);
  });

  if (engine === 'chromium')
    it('keep their colours in print, and leave the buttons out', async () => {
      const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
      await emulateMedia({ media: 'print' });
      for (const selector of ['.flade', '.forklaring'])
        expect(
          getComputedStyle(find(element, selector)).getPropertyValue('print-color-adjust'),
        ).to.equal('exact');
      for (const selector of ['.zoom', '.vaerktoejer', '.vaelgere'])
        expect(find(element, selector).checkVisibility(), selector).to.be.false;
      await emulateMedia({ media: 'screen' });
    });

  it('hatch by a pattern on paper, where few programs draw a gradient without end', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse aar="2024"></danmarkskort-omgoerelse>`,
    );
    const hatched = () => find(element, '#kort-ikke-oplyst').localName;
    expect(hatched()).to.equal('linearGradient');
    for (const [event, drawn] of [
      ['beforeprint', 'pattern'],
      ['afterprint', 'linearGradient'],
    ] as const) {
      dispatchEvent(new Event(event));
      await settled(element);
      expect(hatched(), event).to.equal(drawn);
    }
  });

  it('show the level on the scale niveau', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse aar="2024" skala="niveau"></danmarkskort-omgoerelse>`,
    );
    const klasse = find(element, '[data-kode="175"]').dataset['klasse'];
    expect(klasse).to.equal('niveau-4'); // Rødovre 62 %
  });

  for (const scheme of ['light', 'dark'])
    it(`outline own and chosen with 3:1 on every class, ${scheme}`, async () => {
      const element = await mount(
        html`<danmarkskort-omgoerelse kommune="Rødovre" valgt="Aarhus"></danmarkskort-omgoerelse>`,
      );
      element.style.colorScheme = scheme;
      const stroke = (selector: string) => getComputedStyle(find(element, selector)).stroke;
      const area = find(element, '[part~=kommune]');
      for (const kind of ['egen', 'valgt'])
        for (const klasse of [...AFVIGELSE, ...NIVEAU]) {
          area.style.transition = 'none';
          area.dataset['klasse'] = klasse;
          const { fill } = getComputedStyle(area);
          const tones = [stroke(`.${kind}.ydre`), stroke(`.${kind}.indre`)];
          const best = Math.max(...tones.map((tone) => contrast(tone, fill)));
          expect(best, `${kind} on ${klasse}`).to.be.at.least(3);
        }
    });

  const oneInEach = (rates: readonly number[]) =>
    [50, ...rates].map((omgjort, i) => ({
      kommune: ['000', '751', '851', '461', '561', '730', '615', '630'][i],
      omraade: 'social',
      aar: 2024,
      omgjort,
      sager: 5,
    }));
  for (const scheme of ['light', 'dark'])
    for (const [skala, classes, rates] of [
      ['afvigelse', AFVIGELSE, [25, 35, 45, 50, 55, 65, 75]],
      ['niveau', NIVEAU, [10, 25, 40, 55, 70]],
    ] as const)
      it(`ring few cases with 3:1 on every class of ${skala}, ${scheme}`, async () => {
        const element = await mount(
          html`<danmarkskort-omgoerelse
            aar="2024"
            uden-grunddata
            skala=${skala}
            .data=${oneInEach(rates)}
          ></danmarkskort-omgoerelse>`,
        );
        element.style.colorScheme = scheme;
        const rings = findAll(element, '.flade .ringe');
        expect(rings.map(({ dataset }) => dataset['klasse'])).to.have.members(classes);
        for (const ring of rings) {
          const [tone = '', under = ''] = [...ring.children].map(
            (one) => getComputedStyle(one).stroke,
          );
          expect(contrast(tone, under), ring.dataset['klasse']).to.be.at.least(3);
        }
      });

  it('keep a long mark on the scale within it at 320 px', async () => {
    for (const omgjort of [42, 28]) {
      const made = { kommune: 'Frederikshavn', omraade: 'social', aar: 2024, sager: 8 };
      const raekker = [{ ...made, stadfaestet: 100 - omgjort }];
      const element = await mount(
        html`<danmarkskort-omgoerelse
          kommune="Frederikshavn"
          aar="2024"
          .data=${{ raekker }}
          style="display: block; width: 300px; font: 16px sans-serif"
        ></danmarkskort-omgoerelse>`,
      );
      const scale = find(element, '.skala').getBoundingClientRect();
      const texts = findAll(element, '.skala text');
      expect(texts).not.to.have.length(0);
      for (const text of texts) {
        const { left, right } = text.getBoundingClientRect();
        expect(left, text.textContent).to.be.at.least(scale.left - 1);
        expect(right, text.textContent).to.be.at.most(scale.right + 1);
      }
    }
  });

  it('tell whose outline is which, where there are two', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Rødovre" valgt="Aarhus"></danmarkskort-omgoerelse>`,
    );
    const outlined = () =>
      findAll(element, '.forklaring li').map((item) => [
        item.textContent.trim(),
        item.querySelector('.omrids')?.classList[1],
      ]);
    expect(outlined()).to.deep.equal([
      ['Rødovre', 'egen'],
      ['Aarhus', 'valgt'],
    ]);
    for (const kind of ['egen', 'valgt']) {
      const strokes = (within: string) =>
        findAll(element, `${within} .omrids.${kind}`).map((one) => getComputedStyle(one).stroke);
      expect(strokes('.forklaring'), kind).to.deep.equal(strokes('.flade').slice(0, 2));
    }
    element.visning = 'bilag';
    await settled(element);
    await waitUntil(() => findAll(element, '.bilag .forklaring .omrids').length === 4);
    element.visning = 'kort';
    for (const valgt of ['Rødovre', 'Hele landet']) {
      element.valgt = valgt;
      await settled(element);
      expect(outlined(), valgt).to.deep.equal([]);
    }
  });

  it('keep the focus ring of a zoom button on its paper, whatever of the map lies behind it', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    find(element, '.flade').focus();
    await sendKeys({ press: 'Shift' }); // keys, so that the ring is there
    const button = find(element, '.zoom button');
    button.focus();
    const { outlineOffset, outlineWidth } = getComputedStyle(button);
    expect(parseFloat(outlineOffset) + parseFloat(outlineWidth)).to.be.below(0);
  });

  if (engine === 'chromium')
    it('show in forced colours that a zoom button leads nowhere', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
      const grey = document.createElement('p');
      grey.style.color = 'GrayText';
      document.body.append(grey);
      const colours = findAll(element, '.zoom button').map((button) => [
        button.ariaDisabled === 'true',
        getComputedStyle(button).color === getComputedStyle(grey).color,
      ]);
      grey.remove();
      await emulateMedia({ forcedColors: 'none' });
      expect(colours).to.deep.equal([
        [false, false],
        [true, true],
        [true, true],
      ]);
    });

  if (engine === 'chromium')
    it('show in forced colours the ring of few cases, and where words end and their count begins', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await mount(
        html`<danmarkskort-omgoerelse
          .data=${[{ kommune: 'Læsø', omraade: 'social', aar: 2024, omgjort: 50, sager: 4 }]}
        ></danmarkskort-omgoerelse>`,
      );
      const few = '[data-gruppe="faa-sager"]';
      const { fill } = getComputedStyle(find(element, `${few} rect`));
      const { stroke } = getComputedStyle(find(element, `${few} rect + rect`));
      const { borderInlineStartStyle: line } = getComputedStyle(find(element, `${few} .antal`));
      await emulateMedia({ forcedColors: 'none' });
      expect(fill).to.not.equal(stroke);
      expect(line).to.equal('solid');
    });

  it('close the menu when something else is pressed', async () => {
    const element = await mount(html`<danmarkskort-omgoerelse></danmarkskort-omgoerelse>`);
    const menu = find<HTMLDetailsElement>(element, '.menu');
    const press = (at: Element) =>
      at.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    menu.open = true;
    await new Promise((done) => menu.addEventListener('toggle', done, { once: true }));
    press(find(element, '.menu-liste'));
    expect(menu.open, 'a press in the menu').to.be.true;
    press(find(element, '.panel'));
    expect(menu.open).to.be.false;
  });

  for (const [width, size] of [
    [343, 32],
    [700, 32],
  ] as const)
    it(`keep a name within the map at ${width} px in letters of ${size} px`, async () => {
      const element = await mount(
        html`<danmarkskort-omgoerelse
          style="width: ${width}px; max-inline-size: none; font: ${size}px 'DejaVu Sans', Verdana, sans-serif"
        ></danmarkskort-omgoerelse>`,
      );
      const map = find(element, '.flade').getBoundingClientRect();
      let named = 0;
      for (const kode of ['173', '210', '376', '259', '561', '101', '400', '760', '741']) {
        element.valgt = kode;
        await settled(element);
        const [name] = findAll(element, '.navneskilt');
        if (!name) continue;
        named++;
        const { left, right } = name.getBoundingClientRect();
        expect(left, name.textContent).to.be.at.least(map.left);
        expect(right, name.textContent).to.be.at.most(map.right);
      }
      expect(named).to.be.above(0);
    });

  it('keep words on the map legible at 320 px, and nothing scrolls sideways', async () => {
    const element = await mount(
      html`<danmarkskort-omgoerelse kommune="Samsø"></danmarkskort-omgoerelse>`,
    );
    element.style.width = '320px';
    await settled(element);
    for (const word of findAll(element, '.rammenavn, .navneskilt'))
      expect(parseFloat(getComputedStyle(word).fontSize)).to.be.at.least(11);
    expect(findAll(element, '.rammenavn').map(({ textContent }) => textContent)).to.include.members(
      ['Hovedstaden', 'Bornholm'],
    );
    expect(find(element, '.navneskilt').textContent).to.equal('Samsø');
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
