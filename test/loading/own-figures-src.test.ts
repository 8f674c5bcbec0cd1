import { expect } from '@open-wc/testing';
import { choose } from '../helpers/choices.js';
import { element } from '../helpers/element.js';
import { listen } from '../helpers/events.js';
import { quietConsole } from '../helpers/quiet-console.js';
import { fejlOf, rateOf, statusOf } from '../helpers/said.js';
import { waitUntil } from '../helpers/wait-until.js';

interface Request {
  readonly path: string;
  readonly signal: AbortSignal;
  readonly answer: (body: string, status?: number) => void;
}

describe('src', () => {
  quietConsole();
  let realFetch: typeof fetch;
  let requests: Request[];
  let number = 0;
  beforeEach(() => {
    realFetch = window.fetch;
    requests = [];
    window.fetch = (url, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal ?? new AbortController().signal;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        requests.push({
          path: (url as URL).pathname,
          signal,
          answer: (body, status = 200) => resolve(new Response(body, { status })),
        });
      });
  });
  afterEach(() => {
    window.fetch = realFetch;
  });
  /** An address that no other test has asked for. */
  const fresh = (): string => `/src-${++number}.json`;
  const requested = async (path: string): Promise<Request> => {
    await waitUntil(
      () => requests.some((request) => request.path === path),
      `no request for ${path}`,
    );
    return requests.find((request) => request.path === path) as Request;
  };

  it('keeps the figures on screen while it loads, and says that it does', async () => {
    const [first, second] = [fresh(), fresh()];
    const el = await element({ kommune: '175', aar: '2024', src: first });
    expect(rateOf(el)).to.equal('62 %');
    expect(statusOf(el)).to.equal('Henter tal …');
    (await requested(first)).answer('{"Rødovre": 50}');
    await waitUntil(() => rateOf(el) === '50 %');
    expect(statusOf(el)).to.equal('');

    el.src = second;
    await el.updateComplete;
    const request = await requested(second);
    expect(rateOf(el)).to.equal('50 %');
    expect(statusOf(el)).to.equal('Henter tal …');
    request.answer('{"Rødovre": 51}');
    await waitUntil(() => rateOf(el) === '51 %');
  });

  it('tells those who listen that it failed, in the region that told that it loads', async () => {
    const path = fresh();
    const el = await element({ src: path });
    const region = el.renderRoot.querySelector('[role=status]');
    expect(region?.textContent.trim()).to.equal('Henter tal …');
    (await requested(path)).answer('', 404);
    await waitUntil(() => fejlOf(el) !== '');
    expect(region?.textContent.trim()).to.equal(fejlOf(el));
  });

  it('calls nothing missing while it is on its way', async () => {
    const path = fresh();
    const el = await element({ kommune: 'Vejle', aar: '2024', src: path });
    const said = (): string =>
      ['.besked', '.sammendrag']
        .map((part) => el.renderRoot.querySelector(part)?.textContent)
        .join();
    expect(said()).to.equal('Henter tal …,Henter tal …');
    const heading = (): number =>
      el.renderRoot.querySelector('.rum')?.getBoundingClientRect().top ?? 0;
    const before = heading();
    (await requested(path)).answer('{"Rødovre": 50}');
    await waitUntil(() => said().includes('ikke oplyst'), said());
    expect(heading(), 'nothing moves').to.equal(before);
  });

  it('never lets a late answer overwrite a newer one', async () => {
    const [first, second] = [fresh(), fresh()];
    const el = await element({ kommune: '175', src: first });
    const slow = await requested(first);
    el.src = second;
    await el.updateComplete;
    (await requested(second)).answer('{"Rødovre": 51}');
    await waitUntil(() => rateOf(el) === '51 %');
    expect(slow.signal.aborted).to.be.true;
    slow.answer('{"Rødovre": 50}');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await el.updateComplete;
    expect(rateOf(el)).to.equal('51 %');
  });

  it('aborts when src is removed, and when the element is', async () => {
    const [first, second] = [fresh(), fresh()];
    const el = await element({ src: first });
    const request = await requested(first);
    el.removeAttribute('src');
    await el.updateComplete;
    await waitUntil(() => request.signal.aborted);
    expect(statusOf(el)).to.equal('');

    el.src = second;
    await el.updateComplete;
    const other = await requested(second);
    const parent = el.parentElement as HTMLElement;
    el.remove();
    expect(other.signal.aborted).to.be.true;
    requests = [];
    parent.append(el);
    (await requested(second)).answer('{"Herlev": 51}');
    await waitUntil(() => statusOf(el) === '');
    expect(fejlOf(el)).to.equal('');
  });

  it('says what went wrong, keeps the figures of the file before, and recovers', async () => {
    const [first, second, third] = [fresh(), fresh(), fresh()];
    const el = await element({ kommune: '175', aar: '2024', src: first });
    const heard = listen(el);
    (await requested(first)).answer('{"Rødovre": 50, "Atlantis": 1}');
    await waitUntil(() => rateOf(el) === '50 %');
    el.src = second;
    (await requested(second)).answer('', 404);
    await waitUntil(() => fejlOf(el).startsWith('src'), fejlOf(el));
    const [failed, kept, ...before] = fejlOf(el).split('\n');
    expect(failed).to.equal(`src: Filen findes ikke (404). Kontrollér adressen. (${second})`);
    expect(kept).to.equal(`src: Tallene er fortsat dem fra ${first}.`);
    expect(before.join()).to.match(/^Atlantis: /);
    expect(heard.fejl).to.have.length(2);
    expect(heard.fejl[1]?.fejl[0]?.sti).to.equal('src');
    expect(heard.indlaest, 'no new figures').to.have.length(1);
    expect(rateOf(el)).to.equal('50 %');
    el.src = third;
    (await requested(third)).answer(
      '[{"kommune":"175","omraade":"social","aar":2024,"omgjort":52}]',
    );
    await waitUntil(() => rateOf(el) === '52 %');
    expect(fejlOf(el)).to.equal('');
  });

  it('does not call a year wrong that the file on its way may have', async () => {
    const path = fresh();
    const el = await element({ kommune: '175', aar: '2025', src: path });
    expect(fejlOf(el)).to.equal('');
    (await requested(path)).answer('{"Rødovre": 50}');
    await waitUntil(() => rateOf(el) === '50 %');
    expect(fejlOf(el)).to.equal('');
  });

  it('is asked for once by two elements', async () => {
    const path = fresh();
    const [one, two] = [
      await element({ kommune: '175', src: path }),
      await element({ kommune: '175', src: path }),
    ];
    (await requested(path)).answer('{"Rødovre": 50}');
    await waitUntil(() => rateOf(one) === '50 %' && rateOf(two) === '50 %');
    expect(requests).to.have.length(1);
  });

  it('lets data win over src and src over the children, in whatever order they come and go', async () => {
    const path = fresh();
    const el = await element({ kommune: '175', aar: '2024' });
    const child = document.createElement('script');
    child.type = 'application/json';
    child.textContent = '{"Rødovre": 10}';
    let known = false;
    const sources: Record<string, { on: () => void; off: () => void; shown: string }> = {
      child: { on: () => el.append(child), off: () => child.remove(), shown: '10 %' },
      src: {
        on: () => el.setAttribute('src', path),
        off: () => el.removeAttribute('src'),
        shown: '20 %',
      },
      data: {
        on: () => el.setAttribute('data', '{"Rødovre": 30}'),
        off: () => el.removeAttribute('data'),
        shown: '30 %',
      },
    };
    const on = new Set<string>();
    const order = ['child', 'src', 'data'];
    const steps = [
      'data',
      'child',
      'src',
      'data',
      'child',
      'src',
      'src',
      'child',
      'data',
      'src',
      'data',
      'child',
    ];
    for (const step of steps) {
      if (on.delete(step)) sources[step]?.off();
      else {
        on.add(step);
        sources[step]?.on();
        if (step === 'src' && !known) {
          (await requested(path)).answer('{"Rødovre": 20}');
          known = true;
        }
      }
      const top = order.filter((name) => on.has(name)).at(-1);
      const expected = top === undefined ? '62 %' : sources[top]?.shown;
      await waitUntil(
        () => rateOf(el) === expected && statusOf(el) === '',
        `${step}: ${rateOf(el)}`,
      );
    }
    expect(requests).to.have.length(1);
  });

  it('reads a short form for what the page has set, not for what the visitor has chosen', async () => {
    const el = await element({ kommune: '175', aar: '2024', data: '{"Rødovre": 50}' });
    await choose(el, 'Område', 'boernehandicap');
    expect(rateOf(el)).to.equal('78 %');
    await choose(el, 'Område', 'social');
    await choose(el, 'År', '2023');
    expect(rateOf(el)).to.equal('36 %');
    el.omraade = 'boernehandicap';
    el.aar = 2024;
    await el.updateComplete;
    expect(rateOf(el)).to.equal('50 %');
    el.removeAttribute('omraade');
    await el.updateComplete;
    expect(rateOf(el)).to.equal('50 %');
  });
});
