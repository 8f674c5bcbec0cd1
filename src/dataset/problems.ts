import type { Problem } from '../errors.js';
import { shorten } from '../shorten.js';

/** Where something stands in a source: `sti` is reported, `navn` is how the sentence names it. */
export interface Place {
  readonly sti: string;
  readonly navn: string;
}

/** A row and its fields. */
export interface RowPlace {
  readonly row: Place;
  field(name: string): Place;
}

/** A place that a sentence names as it is reported. */
export const placeAt = (sti: string): Place => ({ sti, navn: sti });

/** A place in JSON: `raekker[3]`, `raekker[3].omgjort`. It is put into words where something is wrong: of most rows nothing is. */
export class JsonPlace implements RowPlace {
  constructor(
    private readonly path: string,
    private readonly index?: number,
  ) {}

  get row(): Place {
    const { path, index } = this;
    return placeAt(index === undefined ? path : `${path}[${index}]`);
  }

  field(name: string): Place {
    return placeAt(`${this.row.sti}.${name}`);
  }
}

/** A place in a short form, where only the fields that stand in `raw` have a path of their own. */
export const shortPlace = (sti: string, raw: unknown): RowPlace => ({
  row: placeAt(sti),
  field: (name) =>
    placeAt(typeof raw === 'object' && raw !== null && name in raw ? `${sti}.${name}` : sti),
});

/** A sentence and the place it is about. */
export const problemAt = ({ sti, navn }: Place, sentence: string): Problem => ({
  sti,
  besked: `${navn}: ${sentence}`,
});

/** What was wrong with a source: left out (`fejl`), or kept but doubtful, or no row of figures at all (`advarsler`). */
export class Problems {
  readonly fejl: Problem[] = [];
  advarsler: Problem[] = [];

  error(place: Place, sentence: string): undefined {
    this.fejl.push(problemAt(place, sentence));
  }

  warn(place: Place, sentence: string): undefined {
    this.advarsler.push(problemAt(place, sentence));
  }

  /** Takes back what was doubted in rows that are refused after all. */
  forget(rows: ReadonlySet<string>): void {
    this.advarsler = this.advarsler.filter(
      ({ sti }) => !rows.has(sti) && !rows.has(sti.replace(/\.[^.]*$/, '')),
    );
  }
}

/** A value as a message quotes it, short. */
export function quoted(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return String(value);
  if (typeof value !== 'string') return Array.isArray(value) ? '[…]' : '{…}';
  return `"${shorten(value.trim().replace(/\s+/g, ' '))}"`;
}
