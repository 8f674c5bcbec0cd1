import type { DatasetFile } from '../dataset/dataset-file.js';

/** A dataset as JSON with one row per line, for people to read. */
export function datasetText(file: DatasetFile): string {
  const parts = Object.entries(file).map(([name, value]) => {
    const json = Array.isArray(value)
      ? `[\n${value.map((item) => `    ${spaced(item)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${json}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** On one line, with spaces as people write it. A line break inside a text is written \\n, and so left alone. */
const spaced = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
