// From the class's doc comment: custom-elements.json, and what editors, JSX and Vue make of it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

/** The manifest of the whole source, as custom-elements.json has it. */
export function readManifest() {
  const folder = mkdtempSync(join(tmpdir(), 'danmarkskort-manifest-'));
  try {
    const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const args = [cem, 'analyze', '--config', 'build/manifest.config.mjs'];
    execFileSync(process.execPath, [...args, '--outdir', relative(root, folder)], { cwd: root });
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The element's own declaration. */
export const elementOf = (manifest) =>
  manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName);

/** What of the manifest the package gives: the element, where npm finds it, and not the modules that it is built from. */
function publicManifest(manifest) {
  const element = { ...elementOf(manifest), superclass: { name: 'LitElement', package: 'lit' } };
  const path = 'dist/npm/index.js';
  const declaration = { name: element.name, module: path };
  const exports = [
    { kind: 'js', name: element.name, declaration },
    { kind: 'custom-element-definition', name: element.tagName, declaration },
  ];
  const module = { kind: 'javascript-module', path, declarations: [element], exports };
  return { ...manifest, modules: [module] };
}

/** A description that begins with a value in code lists the values: "`kort`, `tabel` eller `bilag`." */
export const valuesOf = ({ description = '' }) =>
  description.startsWith('`')
    ? [...description.split('.', 1)[0].matchAll(/`([^`]+)`/g)].map(([, value]) => value)
    : [];

const markdown = (value) => ({ kind: 'markdown', value });

/** https://github.com/microsoft/vscode-custom-data */
const vsCodeData = ({ tagName, description, attributes }) => ({
  version: 1.1,
  tags: [
    {
      name: tagName,
      description: markdown(description),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description),
        ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
        ...(valuesOf(attribute).length > 0 && {
          values: valuesOf(attribute).map((name) => ({ name })),
        }),
      })),
    },
  ],
});

const named = (items = []) => items.map(({ name, description }) => ({ name, description }));

/** https://github.com/JetBrains/web-types */
const webTypes = (element, version) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: element.tagName,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: {
              required: attribute.type?.text !== 'boolean',
              type:
                valuesOf(attribute)
                  .map((value) => `'${value}'`)
                  .join(' | ') || attribute.type?.text,
            },
          })),
          slots: named(element.slots),
          js: {
            properties: named(propertiesOf(element)),
            events: named(element.events),
          },
          css: { parts: named(element.cssParts), properties: named(element.cssProperties) },
        },
      ],
    },
  },
});

const propertiesOf = ({ members = [] }) =>
  members.filter((member) => member.kind === 'field' && member.attribute && !member.static);

/** Types for JSX: the global `JSX` namespace, and `JsxElements` for those that have one of their own. */
function jsxTypes(element) {
  const events = element.events.map(({ type }) => type.text);
  const doc = (text) => `  /** ${text.replaceAll('\n', ' ')} */\n`;
  const lines = [
    ...element.attributes.map(
      ({ name, description, fieldName }) =>
        `${doc(description)}  '${name}'?: DanmarkskortOmgoerelse['${fieldName}'];\n`,
    ),
    ...element.events.map(
      ({ name, description, type }) =>
        `${doc(description)}  'on${name}'?: (event: ${type.text}) => void;\n`,
    ),
  ];
  return `import type { ${['DanmarkskortOmgoerelse', ...events].join(', ')} } from './index.js';

/** What the element has of its own. */
export interface DanmarkskortOmgoerelseOwnProps {
${lines.join('')}  [twin: \`data-\${string}\`]: unknown;
  class?: string;
}

export interface DanmarkskortOmgoerelseProps extends DanmarkskortOmgoerelseOwnProps {
  [handler: \`on\${string}\`]: ((event: any) => void) | undefined;
  [aria: \`aria-\${string}\`]: unknown;
  id?: string;
  className?: string;
  dir?: string;
  hidden?: boolean;
  inert?: boolean;
  lang?: string;
  part?: string;
  role?: string;
  slot?: string;
  style?: unknown;
  tabIndex?: number;
  tabindex?: number | string;
  title?: string;
  translate?: 'yes' | 'no';
  suppressHydrationWarning?: boolean;
  key?: string | number | null;
  ref?: unknown;
  children?: unknown;
}

export interface JsxElements {
  '${element.tagName}': DanmarkskortOmgoerelseProps;
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends JsxElements {}
  }
}
`;
}

/** React's types since 19 have a namespace of their own instead of the global one. */
const reactTypes = ({ tagName }) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { DanmarkskortOmgoerelse } from './index.js';
import type { DanmarkskortOmgoerelseOwnProps } from './jsx.js';

export type DanmarkskortOmgoerelseReactProps = DanmarkskortOmgoerelseOwnProps &
  DetailedHTMLProps<HTMLAttributes<DanmarkskortOmgoerelse>, DanmarkskortOmgoerelse>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': DanmarkskortOmgoerelseReactProps;
    }
  }
}
`;

/** Vue's templates know a custom element by what a component has: Vue gives it what is bound as properties, by their names. */
const vueTypes = ({
  tagName,
  attributes,
  events,
}) => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ${['DanmarkskortOmgoerelse', ...events.map(({ type }) => type.text)].join(', ')} } from './index.js';

export type DanmarkskortOmgoerelseVueProps = HTMLAttributes &
  PublicProps &
  Partial<Pick<DanmarkskortOmgoerelse, ${attributes.map(({ fieldName }) => `'${fieldName}'`).join(' | ')}>>;

export interface DanmarkskortOmgoerelseVueEvents {
${events.map(({ name, type }) => `  '${name}': (event: ${type.text}) => void;\n`).join('')}}

declare module 'vue' {
  interface GlobalComponents {
    '${tagName}': new () => DanmarkskortOmgoerelse & {
      $props: DanmarkskortOmgoerelseVueProps;
      $emit: EmitFn<DanmarkskortOmgoerelseVueEvents>;
    };
  }
}
`;

export function writeManifestFiles(out, version) {
  const manifest = readManifest();
  const element = elementOf(manifest);
  const write = (file, content) =>
    writeFileSync(
      join(out, file),
      typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
    );
  write('custom-elements.json', publicManifest(manifest));
  write('vscode.html-custom-data.json', vsCodeData(element));
  write('web-types.json', webTypes(element, version));
  write('npm/jsx.d.ts', jsxTypes(element));
  write('npm/react.d.ts', reactTypes(element));
  write('npm/vue.d.ts', vueTypes(element));
  // A bundler follows an import for the types alone, and must find something.
  for (const name of ['jsx', 'react', 'vue']) write(`npm/${name}.js`, 'export {};\n');
  // So does TypeScript with an import of a style sheet.
  write('npm/tema.d.ts', 'export {};\n');
}
