import { html, type TemplateResult } from 'lit';

// Terms of Danish law. An English text has them in brackets after its own word; a Danish one never has.
const TERMS =
  /\((omgørelsesprocent|omgjort|stadfæstet|hjemvist|ændret|ændret eller ophævet|delvist medhold, delvist hjemvist|medhold til kommunen|handlingsplan|barnets lov|serviceloven|lov om voksenansvar)\)/;

/** A text, its Danish terms marked as Danish: `Sent back (hjemvist)`. */
export const gloss = (text: string): unknown => {
  const parts = text.split(TERMS);
  if (parts.length === 1) return text;
  return parts.map((part, i): string | TemplateResult =>
    i % 2 === 0 ? part : html`(<span lang="da">${part}</span>)`,
  );
};
