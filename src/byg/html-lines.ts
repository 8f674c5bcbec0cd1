import { escaped } from '../html-text.js';

/** As prettier and the guides break lines. */
const LINE = 100;

/** Names and values; an empty value is written as the name alone. */
export type Attributes = readonly (readonly [name: string, value: string])[];

/** A start tag, on one line if `rest` of that line has room too. */
function tag(name: string, attributes: Attributes, rest = 0): string {
  const written = attributes.map(([key, value]) =>
    value === '' ? key : `${key}="${escaped(value)}"`,
  );
  const line = `<${[name, ...written].join(' ')}>`;
  return line.length + rest <= LINE
    ? line
    : `<${name}\n${written.map((one) => `  ${one}\n`).join('')}>`;
}

/** An element in lines of at most 100 letters, its children indented. */
export const element = (
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string =>
  children.length === 0
    ? `${tag(name, attributes, `</${name}>`.length)}</${name}>`
    : `${tag(name, attributes)}\n${children.map(indented).join('\n')}\n</${name}>`;

/** JSON has its own lines and may stand deeper. */
export const indented = (lines: string): string => lines.replace(/^(?=.)/gm, '  ');
