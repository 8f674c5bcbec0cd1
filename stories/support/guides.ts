/// <reference types="vite/client" />
import readme from '../../README.md?raw';

const files = import.meta.glob<string>('../../docs/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Where a guide that a page of its own shows is found; the others are chosen on the page of guides. */
const PAGES: Readonly<Record<string, string>> = {
  tal: 'dataformat',
  tilgaengelighed: 'tilgaengelighed',
};

/** Links between the guides, as Storybook has them. */
const linked = (text: string): string =>
  text.replaceAll(
    /\]\((?:docs\/)?([\w-]+)\.md\)/g,
    (_, name: string) => `](?path=/docs/${PAGES[name] ?? 'vejledninger'}--docs)`,
  );

/** The guides of docs/ by name, as they stand. */
export const GUIDES: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [
    path.split('/').at(-1)!.replace('.md', ''),
    linked(text.replaceAll('../data/danmarkskort.schema.json', '?path=/docs/dataformat--docs')),
  ]),
);

/** What stands under a heading of README.md. */
export const readmeSection = (heading: string): string =>
  linked(readme.split(`\n## ${heading}\n`)[1]?.split(/\n(?:## |<!--)/)[0] ?? '');
