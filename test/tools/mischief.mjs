// A server at its best and at its worst: what a page's files may meet on their way.
import { gzipSync } from 'node:zlib';

const FIGURES = '{"Rødovre": 51, "Danmark": 44.9}';
const square = (x, y) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ],
});
/** Two kommuner, to be told from the widget's own map. */
const BOUNDARIES = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { kode: '0175' }, geometry: square(12, 55) },
    { type: 'Feature', properties: { kode: '0860' }, geometry: square(10, 57) },
  ],
});

const JSON_TYPE = { 'content-type': 'application/json' };
const GZIP = { ...JSON_TYPE, 'content-encoding': 'gzip' };
const OPEN = { 'access-control-allow-origin': '*' };
const half = (text) => Buffer.from(text).subarray(0, Buffer.byteLength(text) / 2);
/** 60 MB of spaces in 60 kB. */
let bomb;

/** Answers by the address `/KIND/…`; `?kort` asks for boundaries instead of figures. `other` is the same server's other origin. */
export function mischief(other) {
  const held = new Map();
  const asked = new Map();
  const dropped = new Set();

  const kinds = {
    fil: (response, { body, type }) => response.writeHead(200, type).end(body),
    aaben: (response, { body }) => response.writeHead(200, { ...JSON_TYPE, ...OPEN }).end(body),
    status: (response, { rest }) => response.writeHead(Number(rest[0])).end('{}'),
    /** Half of it now, the other half when the same address under `/slip/` is asked for. */
    vent: (response, { body, rest }) => {
      response.writeHead(200, JSON_TYPE).write(half(body));
      const finish = () => response.end(Buffer.from(body).subarray(half(body).length));
      held.set(rest.join('/'), [...(held.get(rest.join('/')) ?? []), finish]);
    },
    slip: (response, { rest }) => {
      for (const finish of held.get(rest.join('/')) ?? []) finish();
      response.writeHead(held.delete(rest.join('/')) ? 200 : 404).end();
    },
    /** How often the rest of this address has been asked for. */
    antal: (response, { rest }) =>
      response.writeHead(200, JSON_TYPE).end(String(asked.get(rest.join('/')) ?? 0)),
    afbrudt: (response, { body }) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': Buffer.byteLength(body) });
      response.write(half(body), () => setTimeout(() => response.destroy(), 50));
    },
    /** Begins an answer that is to be refused, by its status or by its length, and never ends it. */
    haenger: (response, { rest }) => {
      response.once('close', () => dropped.add(rest.join('/')));
      response.writeHead(Number(rest[0]), { ...JSON_TYPE, 'content-length': 2e7 }).write('{');
    },
    /** Whether that answer was let go of. */
    sluppet: (response, { rest }) =>
      response.writeHead(dropped.has(rest.join('/')) ? 200 : 404).end(),
    halvt: (response, { body }) => response.writeHead(200, JSON_TYPE).end(half(body)),
    'afbrudt-stykker': (response, { body }) => {
      response.writeHead(200, JSON_TYPE);
      response.write(half(body), () => setTimeout(() => response.destroy(), 50));
    },
    lukket: (response) => response.destroy(),
    viderestil: (response, { rest, search }) =>
      response.writeHead(302, { location: `/net/${rest.join('/')}${search}` }).end(),
    fremmed: (response, { rest, search }) =>
      response.writeHead(302, { location: `${other()}/net/${rest.join('/')}${search}` }).end(),
    rundt: (response, { path }) => response.writeHead(302, { location: path }).end(),
    pakket: (response, { body }) => response.writeHead(200, GZIP).end(gzipSync(body)),
    bombe: (response, { body }) => {
      bomb ??= gzipSync(Buffer.concat([Buffer.alloc(60e6, ' '), Buffer.from(body)]));
      response.writeHead(200, GZIP).end(bomb);
    },
    uendelig: (response) => {
      response.writeHead(200, JSON_TYPE);
      const more = () => {
        if (response.destroyed) return;
        if (response.write(Buffer.alloc(1e6, ' '))) setTimeout(more, 1);
        else response.once('drain', more);
      };
      more();
    },
    html: (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Log ind'),
    tom: (response) => response.writeHead(204).end(),
    regneark: (response) => response.writeHead(200).end(Buffer.from([0x50, 0x4b, 3, 4, 0, 1, 2])),
    utf16: (response, { body }) =>
      response.writeHead(200, JSON_TYPE).end(Buffer.from(`\ufeff${body}`, 'utf16le')),
  };

  return (request, response, path) => {
    const { pathname, search, searchParams } = new URL(path, 'http://localhost');
    const [kind, ...rest] = pathname.split('/').slice(1);
    asked.set(pathname.slice(1), (asked.get(pathname.slice(1)) ?? 0) + 1);
    const body = searchParams.has('kort') ? BOUNDARIES : FIGURES;
    kinds[kind]?.(response, { body, type: JSON_TYPE, rest, search, path: request.url });
    return kind in kinds;
  };
}
