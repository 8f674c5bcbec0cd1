import { escaped } from '../html-text.js';

/** Sizes of text, and from one line of it to the next, in map units. */
export const TEXT = 24;
export const SMALL = 20;
export const LINE = 34;
/** Of the size of its text, what a letter takes on average in the widest of the fonts and weights: DejaVu Sans in bold. */
const LETTER = 0.64;

export const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${x}" y="${y}"${attributes && ` ${attributes}`}>${escaped(words)}</text>`;

/** The lines of a text that has this much room. */
export function wrap(words: string, width: number, size = TEXT): string[] {
  const longest = width / (LETTER * size);
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (line.length > longest) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

export const movedTo = (x: number, y: number, drawn: string): string =>
  `<g transform="translate(${x} ${y})">${drawn}</g>`;
