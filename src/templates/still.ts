import { noChange, nothing, render, type TemplateResult } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';

type Template<Input extends readonly unknown[]> = (...input: Input) => TemplateResult | undefined;

/**
 * A template with one root that is drawn anew, and not updated, when its input changes. Lit keeps a part and a marker in memory for
 * every cell that it may have to update; tables and charts, which nobody operates, are most of them.
 */
class Still extends Directive {
  #input: readonly unknown[] = [];

  override update(
    _: ChildPart,
    [template, ...input]: [Template<readonly unknown[]>, ...unknown[]],
  ): unknown {
    if (input.every((value, i) => value === this.#input[i])) return noChange;
    this.#input = input;
    const fragment = document.createDocumentFragment();
    render(template(...input), fragment);
    return fragment.firstElementChild ?? nothing;
  }

  render(template: Template<readonly unknown[]>, ...input: unknown[]): unknown {
    return template(...input);
  }
}

export const still = directive(Still) as <Input extends readonly unknown[]>(
  template: Template<Input>,
  ...input: Input
) => unknown;
