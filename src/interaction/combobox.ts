import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findKommune } from '../kommuner/find-kommune.js';
import { fold } from '../kommuner/fold.js';
import { HELE_LANDET, nameOf, type Kode } from '../kommuner/kommuner.js';
import { searchKommuner } from '../kommuner/search-kommuner.js';
import { suggestKommuner } from '../kommuner/suggest-kommuner.js';
import { valueOf } from '../value-of.js';

/** Suggestions shown at a time: more letters, not more scrolling. */
const MOST = 8;

/** What a query may mean. */
interface Matches {
  readonly koder: readonly Kode[];
  /** Nothing is called so: at most nearly. */
  readonly guessed: boolean;
}

/** The country by any of its names or how one that is shown begins, kommuner by a part of their name or code; for a misspelt name those that are near. */
function matchesOf(query: string, country: readonly string[]): Matches {
  const wanted = fold(query);
  if (wanted === '') return { koder: [], guessed: true };
  const isCountry =
    findKommune(query) === HELE_LANDET || country.some((navn) => fold(navn).startsWith(wanted));
  const koder = [
    ...(isCountry ? [HELE_LANDET] : []),
    ...searchKommuner(query).map(({ kode }) => kode),
  ];
  if (koder.length > 0) return { koder, guessed: false };
  const guesses = suggestKommuner(query).flatMap((navn) => findKommune(navn) ?? []);
  return { koder: guesses, guessed: true };
}

/**
 * The state of the search field, after the APG's editable combobox with list autocomplete: the focus stays in the field, the
 * arrow keys move through the suggestions, Enter takes one or, where it is not clear which, leads to the first; Esc first closes the
 * list, then empties the field.
 */
export class Combobox implements ReactiveController {
  query = '';
  open = false;
  /** The suggestion that Enter would take; -1 is none. */
  active = -1;
  /** What the country is called: the first is shown, all of them are found by how they begin. */
  country: readonly string[] = [];
  #host: ReactiveControllerHost;
  #choose: (kode: Kode) => void;
  #keeps: boolean;

  /**
   * @param keeps what was written stays when the focus goes on to another field; else it goes along, since beside what is shown it
   * would be read as that. A phone's keys take the focus nowhere when they are put away.
   */
  constructor(host: ReactiveControllerHost, choose: (kode: Kode) => void, keeps = false) {
    (this.#host = host).addController(this);
    this.#choose = choose;
    this.#keeps = keeps;
  }

  hostDisconnected(): void {
    this.#set(this.query, false);
  }

  get matches(): Matches {
    return matchesOf(this.query, this.country);
  }

  get suggestions(): readonly { readonly kode: Kode; readonly navn: string }[] {
    const { country, matches } = this;
    const name = (kode: Kode): string => (kode === HELE_LANDET && country[0]) || nameOf(kode);
    return matches.koder.slice(0, MOST).map((kode) => ({ kode, navn: name(kode) }));
  }

  input = (event: Event): void => {
    const value = valueOf(event);
    this.#set(value, value.trim() !== '');
  };

  blur = ({ relatedTarget }: FocusEvent): void =>
    this.#set(relatedTarget && !this.#keeps ? '' : this.query, false);

  key = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const count = this.suggestions.length;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (count === 0) return;
        this.#set(this.query, true, this.#next(event.key === 'ArrowDown' ? 1 : -1, count + 1));
        break;
      case 'Enter':
        this.#take();
        break;
      case 'Escape':
        if (!this.open && this.query === '') return;
        this.#set(this.open ? this.query : '', false);
        break;
      default:
        return;
    }
    event.preventDefault();
    const field = event.target as Element;
    void this.#host.updateComplete.then(() =>
      (
        (field.getRootNode() as ShadowRoot).getElementById(`find-${this.active}`) ?? field
      ).scrollIntoView({ block: 'nearest' }),
    );
  };

  take(kode: Kode): void {
    this.#set('', false);
    this.#choose(kode);
  }

  /** Through the list and back to the field itself, round and round. */
  #next(step: number, places: number): number {
    return ((this.active + 1 + step + places) % places) - 1;
  }

  #take(): void {
    const suggestions = this.open ? this.suggestions : [];
    const only = suggestions.length === 1 && !this.matches.guessed ? suggestions[0] : undefined;
    const kode = suggestions[this.active]?.kode ?? findKommune(this.query) ?? only?.kode;
    if (kode !== undefined) this.take(kode);
    else if (this.suggestions.length > 0) this.#set(this.query, true, 0);
  }

  #set(query: string, open: boolean, active = -1): void {
    if (query === this.query && open === this.open && active === this.active) return;
    Object.assign(this, { query, open, active });
    this.#host.requestUpdate();
  }
}
