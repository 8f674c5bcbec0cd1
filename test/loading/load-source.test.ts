import { expect } from '@open-wc/testing';
import type { LoadFailure } from '../../src/errors.js';
import { fetchBytes, LIMIT_BYTES } from '../../src/loading/fetch-bytes.js';
import { loadSource } from '../../src/loading/load-source.js';
import { readSource } from '../../src/dataset/read-sources.js';
import { dataDa } from '../../src/strings/data-da.js';

const here = (path: string): URL => new URL(path, document.baseURI);
const never = new AbortController().signal;

describe('loading', () => {
  let realFetch: typeof fetch;
  let calls: { url: string; signal: AbortSignal | null | undefined }[];
  let unique = 0;
  beforeEach(() => {
    realFetch = window.fetch;
    calls = [];
    unique++;
  });
  afterEach(() => {
    window.fetch = realFetch;
  });
  function answer(make: () => Response | Promise<Response>): void {
    window.fetch = async (url, init) => {
      const signal = init?.signal;
      calls.push({ url: (url as URL).href, signal });
      const aborted = new Promise<never>((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason as Error)),
      );
      return Promise.race([make(), aborted]);
    };
  }

  const failures: readonly (readonly [string, LoadFailure, () => Response | Promise<Response>])[] =
    [
      ['404', 'findes-ikke', () => new Response('', { status: 404 })],
      ['403', 'adgang-naegtet', () => new Response('', { status: 403 })],
      ['418', 'status', () => new Response('', { status: 418 })],
      ['500', 'serverfejl', () => new Response('', { status: 500 })],
      ['a web page', 'html', () => new Response('<!doctype html>')],
      ['an empty file', 'tom', () => new Response('')],
      ['no answer at all', 'netvaerk', () => Promise.reject(new TypeError('Failed to fetch'))],
      [
        'a declared length over 2 MB',
        'for-stor',
        () => new Response('x', { headers: { 'content-length': String(LIMIT_BYTES + 1) } }),
      ],
      ['more than 2 MB', 'for-stor', () => new Response('x'.repeat(LIMIT_BYTES + 1))],
    ];
  for (const [name, failure, make] of failures)
    it(`has its own sentence for ${name}`, async () => {
      answer(make);
      const source = await loadSource(`/fejl-${unique}.json`, never);
      expect(source.form).to.equal('error');
      if (source.form !== 'error') return;
      expect(source.error.failure).to.equal(failure);
      const { fejl } = readSource(source, {
        defaults: { omraade: 'social', aar: 2024 },
        strings: dataDa,
      });
      expect(fejl.map(({ besked }) => besked)).to.deep.equal([
        `src: ${dataDa.hentning(source.error)} (/fejl-${unique}.json)`,
      ]);
    });

  it('takes a file of exactly 2 MB', async () => {
    answer(() => new Response('x'.repeat(LIMIT_BYTES)));
    expect((await fetchBytes(here('/stor'), never)).length).to.equal(LIMIT_BYTES);
  });

  it('tells an unreachable other domain from its own', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    const source = await loadSource('https://andet.example/tal.json', never);
    expect(source.form === 'error' && source.error.failure).to.equal('andet-domaene');
  });

  it('says that the visitor is offline', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    const own = Object.getOwnPropertyDescriptor(navigator, 'onLine');
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      const source = await loadSource('/offline.json', never);
      expect(source.form === 'error' && source.error.failure).to.equal('offline');
    } finally {
      if (own) Object.defineProperty(navigator, 'onLine', own);
      else delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('gives up after a while', async () => {
    answer(() => new Promise<Response>(() => undefined));
    const failed = fetchBytes(here('/langsom'), never, 20).catch((error: unknown) => error);
    expect(await failed).to.have.property('failure', 'for-langsom');
    expect(calls[0]?.signal?.aborted).to.be.true;
  });

  it('refuses what is no address', async () => {
    for (const src of ['https://', 'file:///C:/tal.csv', 'C:\\tal.csv']) {
      const source = await loadSource(src, never);
      expect(source.form === 'error' && source.error.failure, src).to.equal('forkert-adresse');
    }
  });

  it('asks once per address, and again only after a failure', async () => {
    const path = `/fælles-${unique}.json`;
    let broken = true;
    answer(() => (broken ? new Response('', { status: 500 }) : new Response('{"Rødovre": 62}')));
    expect((await loadSource(path, never)).form).to.equal('error');
    broken = false;
    const both = await Promise.all([loadSource(path, never), loadSource(here(path).href, never)]);
    expect(both.map(({ form }) => form)).to.deep.equal(['json', 'json']);
    expect((await loadSource(path, never)).form).to.equal('json');
    expect(calls).to.have.length(2);
  });

  it('aborts the request when the last one that waits has given up', async () => {
    answer(() => new Promise<Response>(() => undefined));
    const [first, second] = [new AbortController(), new AbortController()];
    const path = `/afbrudt-${unique}.json`;
    const waiting = [first, second].map(({ signal }) =>
      loadSource(path, signal).then(
        () => 'answer',
        () => 'gave up',
      ),
    );
    first.abort();
    expect(await waiting[0]).to.equal('gave up');
    expect(calls[0]?.signal?.aborted).to.be.false;
    second.abort();
    expect(await waiting[1]).to.equal('gave up');
    expect(calls[0]?.signal?.aborted).to.be.true;
    expect(calls).to.have.length(1);
  });

  it('reads CSV and JSON by what the file holds', async () => {
    answer(() => new Response('Kommune;Omgjort\nRødovre;62'));
    expect((await loadSource(`/tal-${unique}.json`, never)).form).to.equal('grid');
    answer(() => new Response('[]'));
    expect((await loadSource(`/tal-${unique}.csv`, never)).form).to.equal('json');
  });
});
