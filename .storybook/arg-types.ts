import type { ArgTypes } from '@storybook/web-components-vite';
import { OMRAADER } from '../src/dataset/omraade.js';
import { readSettings, SKJULBARE, SPROG, VISNINGER } from '../src/settings.js';
import { da } from '../src/strings/da.js';
import { SKALAER } from '../src/view/scale.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** What is read of the element's declaration in custom-elements.json. */
interface ElementDeclaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly members?: readonly (Item & {
    readonly kind: string;
    readonly static?: boolean;
    readonly parameters?: readonly Item[];
  })[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly ElementDeclaration[] }[];
}

export const elementOf = (manifest: unknown): ElementDeclaration =>
  (manifest as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName)!;

const control = (type: 'text' | 'number' | 'boolean' | 'select' | 'check') => ({
  control: { type },
});
const text = control('text');
const oneOf = (options: readonly (string | number)[]) => ({ ...control('select'), options });

/** The attributes in the order in which one thinks of them, each with the control that fits its values. */
const ATTRIBUTES: Record<string, ArgTypes> = {
  Hvad: {
    kommune: text,
    valgt: text,
    omraade: oneOf(OMRAADER),
    aar: control('number'),
    sammenlign: text,
  },
  Udseende: {
    visning: oneOf(VISNINGER),
    skala: oneOf(SKALAER),
    skjul: { ...control('check'), options: SKJULBARE },
    sprog: oneOf(SPROG),
    overskriftsniveau: oneOf([1, 2, 3, 4, 5, 6]),
  },
  Kilde: {
    data: text,
    src: text,
    'uden-grunddata': control('boolean'),
    'geometri-src': text,
  },
};

const { settings } = readSettings({}, da);
const DEFAULTS: Readonly<Record<string, string | number>> = {
  omraade: settings.omraade,
  visning: settings.visning,
  skala: settings.skala,
  overskriftsniveau: settings.overskriftsniveau,
};

type Entry = [string, ArgTypes[string]];

/** The table and the controls of the documentation pages, from the element's own doc comment. */
export function argTypesOf({
  attributes = [],
  events = [],
  members = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
}: ElementDeclaration): ArgTypes {
  const placed = Object.values(ATTRIBUTES).flatMap(Object.keys);
  const lost = attributes.filter(({ name }) => !placed.includes(name));
  if (lost.length > 0)
    throw new Error(
      `No control in .storybook/arg-types.ts: ${lost.map(({ name }) => name).join()}`,
    );

  const entry = (
    category: string,
    { description, type }: Item,
    name: string,
  ): ArgTypes[string] => ({
    name,
    description,
    table: { category, type: type && { summary: type.text } },
  });
  const controls = Object.entries(ATTRIBUTES).flatMap(([category, group]) =>
    Object.entries(group).flatMap(([name, given]): Entry[] => {
      const attribute = attributes.find((one) => one.name === name);
      if (!attribute) return [];
      const { options } = given as { options?: readonly unknown[] };
      const summary = options?.join(' | ') ?? attribute.type?.text;
      const standard = DEFAULTS[name];
      const table = {
        category,
        type: { summary },
        ...(standard ? { defaultValue: { summary: String(standard) } } : {}),
      };
      return [[name, { ...entry(category, attribute, name), ...given, table }] satisfies Entry];
    }),
  );
  const methods = members.filter(
    ({ kind, description, static: isStatic }) => kind === 'method' && description && !isStatic,
  );
  // Keys of their own: a part may be called as an attribute is.
  const described = <Described extends Item>(
    category: string,
    items: readonly Described[],
    name = (item: Described) => item.name,
  ) =>
    items.map((item): Entry => [
      `${category} ${item.name}`,
      { ...entry(category, item, name(item)), control: { disable: true } },
    ]);
  return Object.fromEntries<ArgTypes[string]>([
    ...controls,
    ...described('Hændelser', events),
    ...described(
      'Metoder',
      methods,
      ({ name, parameters = [] }) => `${name}(${parameters.map((one) => one.name).join(', ')})`,
    ),
    ...described('Pladser til indhold', slots, ({ name }) => name || '(uden navn)'),
    ...described('Dele til styling', cssParts, ({ name }) => `::part(${name})`),
    ...described('Farver og mål', cssProperties),
  ]);
}
