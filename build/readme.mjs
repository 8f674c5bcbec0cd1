// npm run docs: the tables of README.md, from the class's doc comment.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { elementOf, readManifest } from './manifest.mjs';
import { root } from './root.mjs';

const MARKED = /(<!-- tabeller -->\n)[^]*(<!-- \/tabeller -->)/;

function table(title, column, items) {
  if (!items?.length) return '';
  const cell = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
  const rows = items.map(({ name, description = '' }) => `| ${name} | ${cell(description)} |`);
  return `### ${title}\n\n| ${column} | |\n|---|---|\n${rows.join('\n')}\n\n`;
}
const code = ({ name, description }) => ({ name: `\`${name}\``, description });

const signature = ({ name, parameters = [], description }) => ({
  name: `\`${name}(${parameters.map((parameter) => parameter.name).join(', ')})\``,
  description,
});

/** Attributes, events, methods, slots, parts and custom properties, as Markdown tables. */
function tables(element) {
  const methods = element.members.filter(
    ({ kind, description, static: isStatic }) => kind === 'method' && description && !isStatic,
  );
  return [
    table('Attributter', 'attribut', element.attributes.map(code)),
    table('Hændelser', 'hændelse', element.events.map(code)),
    table('Metoder', 'metode', methods.map(signature)),
    table(
      'Pladser til indhold',
      'slot',
      element.slots?.map(({ name, description }) =>
        code({ name: name || '(uden navn)', description }),
      ),
    ),
    table('Dele til styling', '`::part()`', element.cssParts?.map(code)),
    table('Farver og mål', 'egenskab', element.cssProperties?.map(code)),
  ].join('');
}

/** The README with its tables as the code now has them. */
export async function updated(readme, element) {
  const text = readme.replace(MARKED, (_, start, end) => `${start}\n${tables(element)}${end}`);
  const config = await prettier.resolveConfig(join(root, 'README.md'));
  return prettier.format(text, { ...config, parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(argv[1]).href) {
  const file = join(root, 'README.md');
  writeFileSync(file, await updated(readFileSync(file, 'utf8'), elementOf(readManifest())));
}
