import { nothing, render, type TemplateResult } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { memoizeLast } from '../view/memoize-last.js';

type Template<Input extends readonly unknown[]> = (...input: Input) => TemplateResult | undefined;
type Drawing = [Template<readonly unknown[]>, ...unknown[]];

/**
 * A template with one root that is drawn anew, and not updated, when its input changes. Lit keeps a part and a marker in memory for
 * every cell that it may have to update; tables and charts, which nobody operates, are most of them.
 */
class Still extends Directive {
  readonly #draw = memoizeLast((...drawing: Drawing) => {
    const fragment = document.createDocumentFragment();
    render(this.render(...drawing), fragment);
    return fragment.firstElementChild ?? nothing;
  });

  override update(_: ChildPart, drawing: Drawing): unknown {
    return this.#draw(...drawing);
  }

  /** Without a browser. */
  render(...[template, ...input]: Drawing): unknown {
    return template(...input);
  }
}

export const still = directive(Still) as <Input extends readonly unknown[]>(
  template: Template<Input>,
  ...input: Input
) => unknown;
