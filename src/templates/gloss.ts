import { html, type TemplateResult } from 'lit';

/** Terms of Danish law, known by how they begin: an English text has them in brackets after its own word; a Danish one never has. */
export const TERMS = /\(((?:omg|stadf|hjemv|ændr|delv|medh|handl|barn|serv|lov)[a-zæøå, ]+)\)/;

/** A text, its Danish terms marked as Danish: `Sent back (hjemvist)`. */
export const gloss = (text: string): unknown => {
  const parts = text.split(TERMS);
  if (parts.length === 1) return text;
  return parts.map((part, i): string | TemplateResult =>
    i % 2 === 0 ? part : html`(<span lang="da">${part}</span>)`,
  );
};
