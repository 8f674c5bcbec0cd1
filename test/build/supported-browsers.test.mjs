// What the built files use of JavaScript, the browser's objects and CSS, held against the oldest browsers they are built for.
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as csstree from 'css-tree';
import { BROWSERS } from '../../build/outputs.mjs';
import { root } from '../../build/root.mjs';
import { builtFolder } from '../tools/built.mjs';

const folder = builtFolder();
const read = (file) => readFileSync(join(folder, file), 'utf8');
const scripts = readdirSync(folder).filter(
  (file) => file.endsWith('.js') && !/-\d+\.\d+\.\d+/.test(file),
);

/** Browser → version, `{ chrome: 105 }`. */
const oldest = Object.fromEntries(
  BROWSERS.map((name) => /^([a-z]+)([\d.]+)$/.exec(name)).map(([, name, version]) => [
    name,
    Number(version),
  ]),
);

/** Used only where it is there, or doing no harm where it is not. */
const OPTIONAL = {
  'light-dark()': 'src/styles/light-dark.ts gives the light colours instead',
  '.createPolicy': 'Trusted Types, asked for by Lit only where they are',
  '.emptyScript': 'Trusted Types, asked for by Lit only where they are',
  '.touches': 'Safari has fingers on phones only',
  ClipboardItem: 'src/export/clipboard.ts has an older way',
  'text-wrap': 'a heading may end with one short line',
  hyphens: 'long words break without a hyphen',
  ':details-content': 'what is folded stays so on paper',
  'content-visibility': 'the same; maps far from the window are laid out at once',
  'forced-color-adjust': 'only in forced colours',
  'overflow-clip-margin': 'a tooltip may be cut at the edge of the map',
  'print-color-adjust': 'written with -webkit- too',
  'paint-order': 'for text in SVG much older than for text in HTML',
  '-webkit-tap-highlight-color': 'no loss',
  'user-select': 'no loss',
  cursor: 'no loss',
  'contain-intrinsic-block-size': 'only where content-visibility is',
  'contain-intrinsic-inline-size': 'no width of its own in a float or a row of boxes',
};

const version = (added) =>
  added === true
    ? 0
    : typeof added === 'string'
      ? parseFloat(added.replace('≤', '')) || Infinity
      : Infinity;

/** Browser → first version with a feature. */
const first = ({ support }) =>
  Object.fromEntries(
    Object.keys(oldest).map((browser) => [
      browser,
      Math.min(
        Infinity,
        ...[support[browser] ?? []]
          .flat()
          .filter(({ flags, version_removed }) => !flags && !version_removed)
          .map(({ version_added }) => version(version_added)),
      ),
    ]),
  );
const tooNew = (since) => Object.keys(oldest).filter((browser) => since[browser] > oldest[browser]);

/** Name of a property → the compatibility of all that have one of that name. */
const properties = new Map();
for (const objects of [bcd.javascript.builtins, bcd.api])
  for (const members of Object.values(objects))
    for (const [name, { __compat }] of Object.entries(members))
      if (__compat && name !== '__compat') {
        const plain = name.replace(/_static$/, '');
        properties.set(plain, [...(properties.get(plain) ?? []), first(__compat)]);
      }

const nodesOf = (code) => {
  const nodes = [];
  full(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => nodes.push(node));
  return nodes;
};

/** Names of the widget's own and its libraries' objects, some of which the browser's have too. */
const own = new Set([
  'details', // of a press
  'format', // of what Intl gives
  'initialValue', // of a task of Lit's
  'ink', // of colours
]);
for (const node of nodesOf(read('danmarkskort-omgoerelse.samlet.js'))) {
  const { type } = node;
  if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(type) && !node.computed)
    own.add(node.key.name ?? node.key.value);
  if (type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
    own.add(node.left.property.name);
}

/** What a script reads of other objects: `URL.canParse`, `.at`. */
function uses(code) {
  const found = new Set();
  for (const node of nodesOf(code)) {
    if (node.type === 'Identifier') found.add(node.name);
    if (node.type !== 'MemberExpression' || node.computed) continue;
    found.add(`.${node.property.name}`);
    if (node.object.type === 'Identifier') found.add(`${node.object.name}.${node.property.name}`);
  }
  return [...found].filter((name) => !own.has(name.replace(/^.*\./, '')));
}

function sinceOf(name) {
  const [object, member] = name.split('.');
  if (object === '') {
    const all = properties.get(member);
    // One name, several objects: the one that has had it longest.
    return (
      all &&
      Object.fromEntries(
        Object.keys(oldest).map((browser) => [
          browser,
          Math.min(...all.map((since) => since[browser])),
        ]),
      )
    );
  }
  const holder = bcd.javascript.builtins[object] ?? bcd.api[object];
  const compat = member
    ? (holder?.[member] ?? holder?.[`${member}_static`])?.__compat
    : (holder ?? bcd.api.Window[object])?.__compat;
  return compat && first(compat);
}

/** What a style sheet uses: property or at-rule or selector → since when. */
function cssUses(css) {
  const found = new Map();
  const add = (name, compat) => compat && found.set(name, first(compat));
  csstree.walk(csstree.parse(css), (node) => {
    if (node.type === 'Declaration' && !node.property.startsWith('--'))
      add(node.property, bcd.css.properties[node.property]?.__compat);
    if (node.type === 'Atrule') add(`@${node.name}`, bcd.css['at-rules'][node.name]?.__compat);
    if (/^Pseudo/.test(node.type)) add(`:${node.name}`, bcd.css.selectors[node.name]?.__compat);
    if (node.type === 'NestingSelector') add('&', bcd.css.selectors.nesting.__compat);
  });
  // Functions also stand in the values of custom properties, which are no values until they are used.
  for (const [, name] of css.matchAll(/([a-z-]+)\(/g))
    for (const type of [bcd.css.types, ...Object.values(bcd.css.types)])
      if (type[name]?.__compat) add(`${name}()`, type[name].__compat);
  return found;
}

describe(`the built files in ${BROWSERS.join(', ')}`, () => {
  for (const file of scripts)
    it(`are read as scripts of 2022: ${file}`, () => {
      const code = read(file);
      assert.doesNotThrow(() => parse(code, { ecmaVersion: 2022, sourceType: 'module' }));
      // The builder is for editors, who have newer browsers (docs/byg.md).
      if (file.startsWith('byg.')) return;
      for (const name of uses(code)) {
        const since = sinceOf(name);
        if (since && !(name in OPTIONAL))
          assert.deepEqual(tooNew(since), [], `${name}: ${JSON.stringify(since)}`);
      }
    });

  it('are styled', () => {
    const found = cssUses(read('danmarkskort-omgoerelse.skygge.css'));
    assert.ok(found.size > 100);
    for (const [name, since] of found)
      if (!(name in OPTIONAL))
        assert.deepEqual(tooNew(since), [], `${name}: ${JSON.stringify(since)}`);
  });

  it('would be found out: what is too new is named', () => {
    assert.notDeepEqual(tooNew(sinceOf('URL.canParse')), []);
    assert.notDeepEqual(tooNew(sinceOf('.toSorted')), []);
    assert.notDeepEqual(tooNew(cssUses('a { & b { x: 1 } }').get('&')), []);
    assert.throws(() => parse('using x = 1', { ecmaVersion: 2022 }));
  });

  it('are no newer than what the widget itself asks for before it starts', () => {
    const asked = [
      first(bcd.css.properties['container-type'].__compat),
      first(bcd.api.Document.adoptedStyleSheets.__compat),
    ];
    for (const [browser, least] of Object.entries(oldest))
      assert.equal(Math.max(...asked.map((since) => since[browser])), least, browser);
  });

  for (const file of ['README.md', 'docs/browsere.md'])
    it(`are named in ${file}`, () => {
      const text = readFileSync(join(root, file), 'utf8');
      const names = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari' };
      for (const [browser, least] of Object.entries(oldest))
        assert.match(
          text,
          new RegExp(`${names[browser]}(?: og Edge)?\\s${String(least).replace('.', '\\.')}`),
        );
    });
});
