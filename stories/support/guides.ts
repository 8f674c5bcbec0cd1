/// <reference types="vite/client" />
import { toId } from 'storybook/internal/csf';
import readme from '../../README.md?raw';
import security from '../../SECURITY.md?raw';

const files = import.meta.glob<string>('../../docs/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = new Map(
  Object.entries({ ...files, 'SECURITY.md': security }).map(([path, text]) => [
    path.split('/').at(-1)!.replace('.md', ''),
    text,
  ]),
);

/** Where a guide stands on a page with more to it; each of the others has its own in stories/vejledninger/, named as it is itself. */
const TITLES: Readonly<Record<string, string>> = {
  README: 'Vejledninger/Oversigt',
  tal: 'Dataformat',
  tilgaengelighed: 'Tilgængelighed',
};
const page = (title: string) => `?path=/docs/${toId(title, 'docs')}`;

/** Links between the guides, as Storybook has them; of a file that it does not show the name is left. */
const linked = (text: string): string =>
  text
    .replaceAll('../data/danmarkskort.schema.json', page('Dataformat'))
    .replaceAll(
      /\[([^\]]*)\]\((?:\.\.\/|docs\/)?([\w-]+)\.md\)/g,
      (_, words: string, name: string) => {
        const heading = texts.get(name)?.split('\n', 1)[0]?.replace('# ', '');
        if (heading === undefined) return words;
        return `[${words}](${page(TITLES[name] ?? `Vejledninger/${heading}`)})`;
      },
    );

/** The guides of docs/ by name, as they stand. */
export const GUIDES: ReadonlyMap<string, string> = new Map(
  [...texts].map(([name, text]) => [name, linked(text)]),
);

/** What stands under a heading of README.md. */
export const readmeSection = (heading: string): string =>
  linked(readme.split(`\n## ${heading}\n`)[1]?.split(/\n(?:## |<!--)/)[0] ?? '');
