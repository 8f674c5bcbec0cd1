// The page for an iframe and the script that fits its height, among strangers that write to them.
import { aTimeout, expect } from '@open-wc/testing';
import {
  FOLDER,
  STRICT_CSP,
  built,
  freshPath,
  host,
  openPage,
  page,
  type HostPage,
} from '../helpers/host-page.js';
import { waitUntil } from '../helpers/wait-until.js';

const FRAME_SCRIPT = `<script src="${FOLDER}/indlejret-ramme.js" defer></script>`;
const TYPE = 'danmarkskort-omgoerelse:hoejde';
const headers = { 'content-security-policy': `${STRICT_CSP}; frame-src *` };
/** A page that says to the page around whatever it is told to say. */
const PARROT = page(
  '<script>addEventListener("message", ({ data }) => { if (data.sig) parent.postMessage(...data.sig) })</script>',
);

describe('the page for an iframe', () => {
  built();

  const frameOf = ({ document }: HostPage): HTMLIFrameElement =>
    document.querySelector('iframe') as HTMLIFrameElement;
  const heightOf = (at: HostPage): number => frameOf(at).getBoundingClientRect().height;
  const open = async (src: string): Promise<HostPage> => {
    const iframe = `<iframe width="700" height="150" src="${src}"></iframe>`;
    return openPage(page(iframe + FRAME_SCRIPT), { headers });
  };
  /** A foreign page at the address that the iframe's own page has. */
  const parrot = async (): Promise<string> => {
    const path = `${freshPath()}/indlejret.html`;
    await host({ [path]: { html: PARROT } });
    return path;
  };

  for (const across of [false, true])
    it(`gives the iframe the height of its content, ${across ? 'across origins' : 'on one origin'}`, async () => {
      const { other } = await host({});
      const base = across ? other : location.origin;
      const vaert = across ? `&amp;vaert=${location.origin}` : '';
      const at = await open(`${base}${FOLDER}/indlejret.html?kommune=175${vaert}`);
      await waitUntil(() => heightOf(at) > 600, 'no height');
      expect(at.said).to.deep.equal([]);
    });

  it('is told no height by anything but a sensible message', async () => {
    const at = await open(await parrot());
    const say = (message: unknown): void =>
      frameOf(at).contentWindow?.postMessage({ sig: [message, '*'] }, '*');
    const forged: unknown[] = [
      ...[
        NaN,
        Infinity,
        -Infinity,
        -1,
        0,
        -0,
        1e9,
        100_001,
        Number.MAX_VALUE,
        '900',
        '900px',
        '',
        null,
        undefined,
        true,
        [900],
        { valueOf: 900 },
        new Date(900),
        900n,
        '1e3',
        'calc(100%)',
      ].map((hoejde) => ({ type: TYPE, hoejde })),
      { type: 'andet', hoejde: 900 },
      { type: [TYPE], hoejde: 900 },
      { hoejde: 900 },
      TYPE,
      900,
      null,
      undefined,
      [],
      [TYPE, 900],
    ];
    for (const message of forged) say(message);
    await aTimeout(100);
    expect(heightOf(at)).to.equal(154);
    for (let i = 0; i < 1000; i++) say(forged[i % forged.length]);
    say({ type: TYPE, hoejde: 900 });
    await waitUntil(() => heightOf(at) === 904);
    expect(at.said).to.deep.equal([]);
  });

  it('follows the last of a flood of true messages', async () => {
    const at = await open(await parrot());
    const say = (hoejde: number): void =>
      frameOf(at).contentWindow?.postMessage({ sig: [{ type: TYPE, hoejde }, '*'] }, '*');
    for (let i = 0; i < 2000; i++) say(200 + (i % 700));
    say(777);
    await waitUntil(() => heightOf(at) === 781, `${heightOf(at)}`);
    expect(at.said).to.deep.equal([]);
  });

  it('is told no height by the page itself, a stranger’s window or another iframe', async () => {
    const { other } = await host({});
    const stranger = freshPath();
    await host({ [stranger]: { html: PARROT } });
    const at = await open(`${FOLDER}/indlejret.html?kommune=175`);
    await waitUntil(() => heightOf(at) > 600, 'no height');
    const second = at.document.createElement('iframe');
    second.src = other + stranger;
    const loaded = new Promise((done) => second.addEventListener('load', done));
    at.document.body.append(second);
    await loaded;
    const message = { type: TYPE, hoejde: 333 };
    at.window.postMessage(message, '*');
    window.frames[0]?.postMessage(message, '*');
    second.contentWindow?.postMessage({ sig: [message, '*'] }, '*');
    await aTimeout(200);
    // It may still grow by its own word, but nobody made it 333.
    expect(heightOf(at)).to.be.above(600);
    expect(second.getBoundingClientRect().height).to.equal(154);
  });

  it('tells its height to nobody but the page it is for', async () => {
    const { other } = await host({});
    const heard: unknown[] = [];
    const listen = ({ data, origin }: MessageEvent): void =>
      void (origin === other && heard.push(data));
    window.addEventListener('message', listen);
    const frame = document.createElement('iframe');
    try {
      // Not told whom it is for: its own origin, which this page is not.
      frame.src = `${other}${FOLDER}/indlejret.html?kommune=175`;
      const loaded = new Promise((done) => frame.addEventListener('load', done));
      document.body.append(frame);
      await loaded;
      for (let i = 0; i < 200; i++)
        frame.contentWindow?.postMessage('danmarkskort-omgoerelse:hvor-hoej', '*');
      await aTimeout(300);
      expect(heard).to.deep.equal([]);
    } finally {
      window.removeEventListener('message', listen);
      frame.remove();
    }
  });

  it('says so where the map does not come', async () => {
    const html = (await (await fetch(`${FOLDER}/indlejret.html`)).text()).replaceAll(
      'module',
      'modul',
    );
    const path = `/vaert/${freshPath().slice(7)}`;
    const css = await (await fetch(`${FOLDER}/indlejret.css`)).text();
    await host({
      [path]: { html: html.replace('href="indlejret.css"', `href="${path}.css"`) },
      [`${path}.css`]: { html: css },
    });
    const frame = document.createElement('iframe');
    frame.src = path;
    document.body.append(frame);
    await waitUntil(
      () =>
        frame.contentDocument
          ?.querySelector('#ellers')
          ?.checkVisibility({ visibilityProperty: true }),
      'nothing is said',
    );
    expect(frame.contentDocument?.body.innerText).to.match(/nyere browser/);
    frame.remove();
  });
});
