import type { Omraade } from './dataset/omraade.js';
import type { Problem } from './errors.js';
import type { Kode } from './kommuner/kommuner.js';
import type { Visning } from './settings.js';

class DetailEvent<Detail> extends Event {
  constructor(
    type: string,
    readonly detail: Detail,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/** A visitor chose a kommune, or hele landet (`000`, `Danmark`). */
export class KommuneValgtEvent extends DetailEvent<{ kode: Kode; navn: string }> {
  constructor(kode: Kode, navn: string) {
    super('kommune-valgt', { kode, navn });
  }
}

/** A visitor chose an område. */
export class OmraadeValgtEvent extends DetailEvent<{ omraade: Omraade }> {
  constructor(omraade: Omraade) {
    super('omraade-valgt', { omraade });
  }
}

/** A visitor chose a year. */
export class AarValgtEvent extends DetailEvent<{ aar: number }> {
  constructor(aar: number) {
    super('aar-valgt', { aar });
  }
}

/** A visitor chose to see the map, the table or the sheet. */
export class VisningValgtEvent extends DetailEvent<{ visning: Visning }> {
  constructor(visning: Visning) {
    super('visning-valgt', { visning });
  }
}

/** Input that could not be used: unreadable sources, rows left out, bad attribute values. Once per change of input. */
export class DataFejlEvent extends DetailEvent<{ fejl: readonly Problem[] }> {
  constructor(fejl: readonly Problem[]) {
    super('data-fejl', { fejl });
  }
}

/** A source of the page's own gave rows, also beside errors. Once per change of the page's figures. */
export class DataIndlaestEvent extends DetailEvent<{
  /** Rows that the page's own sources gave. */
  raekker: number;
  /** Kommuner that they are about, the country not counted. */
  kommuner: number;
  /** Rows that were kept but are doubtful, and lines that were left out as no rows of figures: notes and sums. */
  advarsler: readonly Problem[];
}> {
  constructor(detail: { raekker: number; kommuner: number; advarsler: readonly Problem[] }) {
    super('data-indlaest', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kommune-valgt': KommuneValgtEvent;
    'omraade-valgt': OmraadeValgtEvent;
    'aar-valgt': AarValgtEvent;
    'visning-valgt': VisningValgtEvent;
    'data-fejl': DataFejlEvent;
    'data-indlaest': DataIndlaestEvent;
  }
}
