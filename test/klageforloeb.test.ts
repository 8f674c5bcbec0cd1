import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { KLAGEFORLOEB } from './data/published-text.js';
import { textOf } from './helpers/read-table.js';
import { find, findAll, widget } from './helpers/element.js';
import { engine } from './helpers/engine.js';

describe('klageforløb', () => {
  it('is fetched when København is shown, and not before', async () => {
    const fetched = () =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('klageforloeb-koebenhavn')).length;
    const element = await widget(
      html`<danmarkskort-omgoerelse valgt="Aarhus" aar="2024"></danmarkskort-omgoerelse>`,
    );
    expect(fetched()).to.equal(0);
    element.valgt = '101';
    await element.updateComplete;
    expect(fetched()).to.equal(1);
  });

  it("of København's forvaltning is shown with its counts, and that they do not add up", async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse valgt="København" aar="2024"></danmarkskort-omgoerelse>`,
    );
    const room = find(element, '.klageforloeb');
    const shown = textOf(room);
    expect(textOf(room.querySelector('.undertitel'))).to.equal(
      'Sundheds- og Omsorgsforvaltningen, servicelovens område',
    );
    expect(textOf(room.querySelector('.trin'))).to.equal(
      `${KLAGEFORLOEB.afgoerelser} afgørelser ${KLAGEFORLOEB.klager} klager sendt til Ankestyrelsen`,
    );
    expect([...room.querySelectorAll('.dele b')].map(textOf)).to.deep.equal(KLAGEFORLOEB.trin);
    for (const udfald of KLAGEFORLOEB.udfald) expect(shown).to.contain(udfald);
    expect(shown).to.contain('Delene giver 58, ikke 57');
    expect(shown).to.contain('dækker ikke de samme sager som kortets tal');
    expect(room.querySelectorAll('details')).to.have.length(KLAGEFORLOEB.sager);
    expect(textOf(find(element, '.kilder'))).to.contain('Københavns Kommune');
    await expect(element).to.be.accessible();
  });

  it('has headings below its own, on the sheet too', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse valgt="København" aar="2024"></danmarkskort-omgoerelse>`,
    );
    const headings = () => findAll(element, '.klageforloeb :is(h3, h4)').map(textOf);
    for (const visning of ['kort', 'bilag']) {
      element.visning = visning;
      await element.updateComplete;
      expect(headings(), visning).to.deep.equal([
        'Fra afgørelse til klage, 2024',
        'Hvad der blev af klagerne',
        'Udfald af afgjorte klager (29)',
        'Sager i korte træk (8)',
      ]);
    }
    const [own, below] = findAll(element, '.klageforloeb :is(h3, h4)');
    expect([own?.localName, below?.localName]).to.deep.equal(['h3', 'h4']);
    expect(findAll(element, '.paragraffer h4')).to.have.length(3);
  });

  it('is gone when another kommune or a year without it is chosen', async () => {
    const element = await widget(
      html`<danmarkskort-omgoerelse valgt="København" aar="2024"></danmarkskort-omgoerelse>`,
    );
    element.aar = 2023;
    await element.updateComplete;
    expect(findAll(element, '.klageforloeb')).to.have.length(0);
    element.aar = 2024;
    await element.updateComplete;
    expect(findAll(element, '.klageforloeb')).to.have.length(1);
    element.valgt = '751';
    await element.updateComplete;
    expect(findAll(element, '.klageforloeb')).to.have.length(0);
  });

  it('is left out with the other figures that come with the widget', async () => {
    const raekker = [{ kommune: 'København', omraade: 'social', aar: 2024, omgjort: 40 }];
    const element = await widget(
      html`<danmarkskort-omgoerelse
        valgt="København"
        aar="2024"
        uden-grunddata
        .data=${{ raekker }}
      ></danmarkskort-omgoerelse>`,
    );
    expect(findAll(element, '.klageforloeb')).to.have.length(0);
    element.udenGrunddata = false;
    await element.updateComplete;
    expect(findAll(element, '.klageforloeb')).to.have.length(1);
  });

  it("of the page's own figures stands before the widget's of the same unit, and beside that of another", async () => {
    const own = (enhed: string) => ({
      kommune: 'København',
      aar: 2024,
      enhed,
      klager: 3,
      udfald: [{ udfald: 'medhold', antal: 3 }],
    });
    const element = await widget(
      html`<danmarkskort-omgoerelse valgt="København" aar="2024"></danmarkskort-omgoerelse>`,
    );
    const units = () => findAll(element, '.klageforloeb .undertitel').map(textOf);
    const [embedded = ''] = units();
    const unit = embedded.replace(/,.*/, '');
    const give = async (enhed: string) => {
      element.data = { klageforloeb: [own(enhed)] };
      await element.updateComplete;
      return units();
    };
    expect(await give(unit)).to.deep.equal([unit]);
    expect(textOf(find(element, '.klageforloeb'))).to.contain('3 klager');
    expect(await give('En anden')).to.have.members([embedded, 'En anden']);
  });

  if (engine === 'chromium')
    it('prints its cases unfolded, and no heading alone at the foot of a page', async () => {
      const element = await widget(
        html`<danmarkskort-omgoerelse valgt="København" aar="2024"></danmarkskort-omgoerelse>`,
      );
      await emulateMedia({ media: 'print' });
      const statuses = findAll(element, '.sager details p');
      expect(statuses).not.to.have.length(0);
      for (const status of statuses) expect(status.checkVisibility(), textOf(status)).to.be.true;
      const summary = find(element, '.sager summary');
      expect(getComputedStyle(summary).listStyleType).to.equal('none');
      for (const heading of findAll(element, 'h2, h3, h4'))
        expect(getComputedStyle(heading).breakAfter, textOf(heading)).to.equal('avoid');
      await emulateMedia({ media: 'screen' });
    });

  it('says of a case what is known of it, and nothing of what is not', async () => {
    const data = {
      klageforloeb: [
        {
          kommune: 'Greve',
          aar: 2024,
          klager: 5,
          udfald: [
            { udfald: 'delvist', antal: 0 },
            { udfald: 'hjemvist', antal: 5 },
          ],
          sager: [
            { nr: 1, emne: 'BPA' },
            { nr: 2, emne: 'Aflastning', udfald: 'hjemvist', status: 'Behandles igen' },
          ],
        },
      ],
    };
    const element = await widget(
      html`<danmarkskort-omgoerelse
        kommune="Greve"
        aar="2024"
        .data=${data}
      ></danmarkskort-omgoerelse>`,
    );
    const [bare, whole] = findAll(element, '.sager > li');
    expect(textOf(bare)).to.equal('1. BPA');
    expect(bare?.querySelector('details'), 'nothing to unfold').to.equal(null);
    expect(textOf(whole?.querySelector('summary'))).to.equal('2. Aflastning: Hjemvist');
    expect(textOf(whole)).to.match(/ Behandles igen$/);
    const figures = findAll(element, '.klageforloeb .bjaelke text').map(textOf);
    expect(figures, 'none on a part without width').to.deep.equal(['5']);
    element.visning = 'bilag';
    await element.updateComplete;
    const [onPaper, wholeOnPaper] = findAll(element, '.sager > li').map(textOf);
    expect(onPaper).to.equal('1. BPA.');
    expect(wholeOnPaper).to.match(/^2. Aflastning. .*[Hh]jemvist.*. Behandles igen$/);
  });
});
