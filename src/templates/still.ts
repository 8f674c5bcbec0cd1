import { nothing, render, type TemplateResult } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { memoizeLast } from '../memoize-last.js';

type Template<Input extends readonly unknown[]> = (...input: Input) => TemplateResult | undefined;
type Call = [Template<readonly unknown[]>, ...unknown[]];

/**
 * A template with one root that is drawn anew, and not updated, when its input changes. Lit keeps a part and a marker in memory for
 * every cell that it may have to update; tables and charts, which nobody operates, are most of them.
 */
class Still extends Directive {
  readonly #draw = memoizeLast((...call: Call) => {
    const fragment = document.createDocumentFragment();
    render(this.render(...call), fragment);
    return fragment.firstElementChild ?? nothing;
  });

  override update(_: ChildPart, call: Call): unknown {
    return this.#draw(...call);
  }

  /** Without a browser. */
  render(...[template, ...input]: Call): unknown {
    return template(...input);
  }
}

export const still = directive(Still) as <Input extends readonly unknown[]>(
  template: Template<Input>,
  ...input: Input
) => unknown;
