import { html, noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { memoize } from '../memoize.js';
import type { Option } from '../view/view.js';

function make(options: readonly Option[]): DocumentFragment {
  const elements = document.createDocumentFragment();
  for (const { value, text } of options) {
    const option = document.createElement('option');
    option.value = value;
    option.text = text;
    elements.append(option);
  }
  return elements;
}

/** Made once per list and copied, for the same reason as the areas of the map are. */
const madeOnce = memoize(make, new WeakMap());

class Options extends Directive {
  #input: readonly unknown[] = [];

  override update({ parentNode }: ChildPart, input: [readonly Option[], string, boolean]): unknown {
    const [options, selected, whole] = input;
    const [before, , wasWhole] = this.#input;
    const select = parentNode as HTMLSelectElement;
    // What a visitor chooses is not the end of it: the page may take it back.
    if (input.every((value, i) => value === this.#input[i]) && select.value === selected)
      return noChange;
    this.#input = input;
    if (whole && wasWhole && options === before) {
      select.value = selected;
      return noChange;
    }
    if (!whole) return make(options.filter(({ value }) => value === selected));
    const elements = document.importNode(madeOnce(options), true);
    for (const option of elements.children as HTMLCollectionOf<HTMLOptionElement>)
      option.selected = option.value === selected;
    return elements;
  }

  /** Without a browser, and without a script that a choice could be told to: only what is chosen. */
  render(...[options, selected]: [readonly Option[], string, boolean]): unknown {
    return options
      .filter(({ value }) => value === selected)
      .map(({ value, text }) => html`<option value=${value} selected>${text}</option>`);
  }
}

/**
 * The options of a select with one of them selected.
 *
 * @param whole false leaves out those that are not selected
 */
export const options = directive(Options);
