import { readFileSync, readdirSync } from 'node:fs';
import { minify as terser } from 'terser';
import ts from 'typescript';
import { minify as oxc } from 'vite';

const source = new URL('../src/', import.meta.url);
const modules = new URL('../node_modules/', import.meta.url);

/** What only the widget's own code reads, and neither pages nor files: the sentences, the views and what draws and handles them. */
const OWN =
  /^(?:strings|view|templates|interaction|rooms|export|print|loading\/(?!decode|fetch)|geometry\/(?!read|topology))/;
const LIT = [
  '@lit/reactive-element/reactive-element.js',
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
];
/** Whose properties have names that others have given. */
const OTHERS = [...LIT, '@types/geojson/index.d.ts', '@types/topojson-specification/index.d.ts'];
/** A text that may be the name of a property, or a list of them; a sentence and a piece of HTML are none. */
const NAMES = /^[\w ,.|-]*$/;

const isTagged = (node) => {
  const template = ts.isTemplateSpan(node.parent) ? node.parent.parent : node.parent;
  return ts.isTaggedTemplateExpression(
    ts.isTemplateExpression(template) ? template.parent : template,
  );
};

/** Names of the widget's own properties that stand nowhere in a text, so that nothing can ask for them by a text. */
function ownNames() {
  const own = new Set();
  const others = new Set();
  const written = new Set();
  const leave = (text) => {
    for (const [word] of text.matchAll(/\w+/g)) others.add(word);
  };
  for (const file of OTHERS) leave(readFileSync(new URL(file, modules), 'utf8'));
  for (const file of readdirSync(source, { recursive: true })) {
    if (!file.endsWith('.ts') || /^(?:byg|cli)/.test(file)) continue;
    const read = (node) => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
        if (NAMES.test(node.text) && !isTagged(node)) leave(node.text);
      if (ts.isTypeElement(node) || ts.isClassElement(node))
        if (node.name && ts.isIdentifier(node.name))
          (OWN.test(file) ? own : others).add(node.name.text);
      if (ts.isIdentifier(node)) written.add(node.text);
      ts.forEachChild(node, read);
    };
    const code = readFileSync(new URL(file, source), 'utf8');
    read(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  }
  return { names: [...own].filter((name) => !others.has(name)).sort(), written };
}

/** Of the short names, how many the names are spread over. */
const SPREAD = 400;
/** Of those tried the smallest: where a name begins to look for a short one of its own. */
const SEED = 9;
const hash = (name) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, SEED);

/**
 * The same short name in every piece: letters as variables have them, which compresses best, but none that names something now. By
 * the name itself, so that it stays when others come and go: else each new one shifts the rest, and the sizes by a hundred bytes.
 */
function shortNames() {
  const { names: own, written } = ownNames();
  const lit = LIT.map((file) => readFileSync(new URL(file, modules), 'utf8')).join('');
  const names = [...own, ...new Set(lit.match(/_\$\w+\$?/g))];
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const short = ['', ...letters].flatMap((first) => letters.map((last) => first + last));
  const used = new Set([...written, ...lit.match(/(?<=\.)\w+/g)]);
  const shortFor = (name) => {
    let i = hash(name) % SPREAD;
    while (used.has(short[i])) i++;
    if (i >= short.length) throw new Error('There are more names than short ones for them.');
    used.add(short[i]);
    return short[i];
  };
  const props = Object.fromEntries(names.map((name) => [`$${name}`, shortFor(name)]));
  const regex = new RegExp(`^(?:${names.join('|').replaceAll('$', '\\$')})$`);
  return { regex, cache: () => ({ props: { props } }) };
}

/**
 * Minifies with two minifiers, since each finds what the other leaves, and shortens the names of the widget's own properties. Before
 * the files get their names, which are those of what is in them.
 */
export const shorten = () => {
  let names;
  return {
    name: 'shorten',
    async renderChunk(code, { fileName }) {
      names ??= shortNames();
      const first = await oxc(fileName, code, {
        module: true,
        compress: { target: 'es2022' },
        codegen: { removeWhitespace: true },
        sourcemap: true,
      });
      const { code: short, map } = await terser(first.code, {
        ecma: 2022,
        module: true,
        compress: { passes: 3 },
        // Without a character that would make a browser keep two bytes for each, or that an old page's encoding would spoil.
        format: { ascii_only: true },
        mangle: { properties: { regex: names.regex } },
        nameCache: names.cache(),
        sourceMap: { content: first.map, asObject: true },
      });
      return { code: short, map };
    },
  };
};
