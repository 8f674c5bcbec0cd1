import { html, nothing, type TemplateResult } from 'lit';

/** What came in by a link, which anybody may have written, and still stands as it came. */
export interface Unchecked {
  readonly tal: boolean;
  readonly kommentar: boolean;
  readonly adresse: boolean;
}

const MARKS: Readonly<Record<keyof Unchecked, readonly [what: string, then: string]>> = {
  tal: ['Tal fra linket, ikke kontrolleret.', 'Sammenlign dem med kilden, før I bruger dem.'],
  kommentar: ['Kommentar fra linket, ikke kontrolleret.', 'Læs den igennem, før I bruger den.'],
  adresse: ['Adressen kom med linket.', 'Er det jeres egen server?'],
};

/** Says so beside what it is about, or in the code that uses it. */
export const mark = (what: string, then = ''): TemplateResult =>
  html`<p class="maerke ukontrolleret"><strong>${what}</strong> ${then}</p>`;

export const uncheckedMark = (unchecked: Unchecked, name: keyof Unchecked): unknown =>
  unchecked[name] ? mark(...MARKS[name]) : nothing;

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** The lines of a text that are worth a mark, however they are spaced. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(withoutSpace)
    .filter((line) => line !== '');

/** Some of the lines still stand in the text. */
export function standsIn(text: string, lines: readonly string[]): boolean {
  const all = withoutSpace(text);
  return lines.some((line) => all.includes(line));
}
