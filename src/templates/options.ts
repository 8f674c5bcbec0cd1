import { html, noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import type { Option } from '../view/view.js';

const made = new WeakMap<readonly Option[], DocumentFragment>();

function copyOf(options: readonly Option[]): DocumentFragment {
  let elements = made.get(options);
  if (!elements) {
    elements = document.createDocumentFragment();
    for (const { value, text } of options) {
      const option = document.createElement('option');
      option.value = value;
      option.text = text;
      elements.append(option);
    }
    made.set(options, elements);
  }
  return document.importNode(elements, true);
}

const same = (a: readonly Option[], b: readonly Option[] | undefined): boolean =>
  a === b ||
  (a.length === b?.length &&
    a.every(({ value, text }, i) => value === b[i]?.value && text === b[i].text));

/** The options of a select: copies of ones made once per list, for the same reason as the areas of the map are. */
class Options extends Directive {
  #options: readonly Option[] | undefined;
  #elements: readonly HTMLOptionElement[] = [];
  #selected: string | undefined;

  override update(
    _: ChildPart,
    [options, selected]: [readonly Option[], string | undefined],
  ): unknown {
    let copy: DocumentFragment | undefined;
    if (!same(options, this.#options)) {
      this.#options = options;
      copy = copyOf(options);
      this.#elements = [...copy.children] as HTMLOptionElement[];
    }
    if (copy || selected !== this.#selected) {
      this.#selected = selected;
      const chosen = this.#elements.find(({ value }) => value === selected);
      if (chosen) chosen.selected = true;
    }
    return copy ?? noChange;
  }

  /** Without a browser. */
  render(options: readonly Option[], selected: string | undefined): unknown {
    return options.map(
      ({ value, text }) =>
        html`<option value=${value} .selected=${value === selected}>${text}</option>`,
    );
  }
}

export const options = directive(Options);
