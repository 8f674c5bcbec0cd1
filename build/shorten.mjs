import { readFileSync, readdirSync } from 'node:fs';
import { minify as terser } from 'terser';
import ts from 'typescript';
import { minify as oxc } from 'vite';

const source = new URL('../src/', import.meta.url);

/** What only the widget's own code reads: the sentences and the views. */
const OWN = /^(?:strings|view)\//;

/** Names of the widget's own properties that stand nowhere in a text, so that nothing can ask for them by a text. */
function ownNames() {
  const own = new Set();
  const others = new Set();
  for (const file of readdirSync(source, { recursive: true })) {
    if (!file.endsWith('.ts') || file.startsWith('cli')) continue;
    const path = new URL(file, source);
    const read = (node) => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
        for (const [word] of node.text.matchAll(/\w+/g)) others.add(word);
      const named = ts.isPropertySignature(node) || ts.isMethodSignature(node);
      if (named || ts.isClassElement(node))
        if (node.name && ts.isIdentifier(node.name))
          (named && OWN.test(file) ? own : others).add(node.name.text);
      ts.forEachChild(node, read);
    };
    read(ts.createSourceFile(file, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  }
  return [...own].filter((name) => !others.has(name)).sort();
}

/** The same short name in every piece. */
function shortNames() {
  const names = ownNames();
  const props = Object.fromEntries(names.map((name, i) => [`$${name}`, `$${i.toString(36)}`]));
  return { regex: new RegExp(`^(?:${names.join('|')})$`), cache: () => ({ props: { props } }) };
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
        mangle: { properties: { regex: names.regex } },
        nameCache: names.cache(),
        sourceMap: { content: first.map, asObject: true },
      });
      return { code: short, map };
    },
  };
};
