/** The parts of JSON Schema that the schema of the dataset file uses. */
interface Schema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'tal',
  integer: 'helt tal',
  boolean: '`true` eller `false`',
  null: '`null`',
};

/** The lists of a dataset file as Markdown tables, one for each, from its JSON Schema. */
export function schemaTables(schema: Schema): string {
  const resolve = (part: Schema): Schema =>
    part.$ref ? (schema.definitions?.[part.$ref.split('/').at(-1) ?? ''] ?? {}) : part;

  const kinds = (part: Schema): readonly string[] => {
    const { anyOf, type = [], items, properties, ...is } = resolve(part);
    if (anyOf) return anyOf.flatMap(kinds);
    if ('const' in is) return [code(is.const)];
    if (is.enum) return is.enum.map(code);
    if (items) return [`liste af ${kinds(items).join(' eller ')}`];
    if (properties) return [`\`{ ${Object.keys(properties).join(', ')} }\``];
    return [type].flat().map((one) => TYPES[one] ?? one);
  };

  const fieldsOf = (items: Schema): readonly (readonly [string, string, Schema])[] => {
    const item = resolve(items);
    const variants = (item.anyOf ?? [item]).map(resolve);
    const always = (name: string) => variants.every(({ required = [] }) => required.includes(name));
    // The variants differ in what they require: a field is told as the one tells it that requires least.
    const told = (name: string) =>
      variants.filter(({ required = [] }) => !required.includes(name))[0] ?? variants[0];
    const names = [...new Set(variants.flatMap(({ properties = {} }) => Object.keys(properties)))];
    return names
      .map(
        (name) => [name, always(name) ? 'ja' : '', told(name)?.properties?.[name] ?? {}] as const,
      )
      .toSorted(([, left], [, right]) => right.length - left.length);
  };

  return Object.entries(schema.properties ?? {})
    .flatMap(([list, { items }]) => (items ? [[list, items] as const] : []))
    .toSorted(([left], [right]) => Number(right === 'raekker') - Number(left === 'raekker'))
    .map(([list, items]) => {
      const rows = fieldsOf(items).map(([name, always, part]) => {
        const types = [...new Set(kinds(part))].join(' eller ');
        const description = part.description ?? resolve(part).description ?? '';
        return `| \`${name}\` | ${always} | ${cell(types)} | ${cell(description)} |`;
      });
      const head = '| felt | skal med | type | hvad |\n| --- | --- | --- | --- |';
      return `## ${list}\n\n${resolve(items).description ?? ''}\n\n${head}\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

const code = (value: unknown) => `\`${JSON.stringify(value)}\``;
const cell = (text: string) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
