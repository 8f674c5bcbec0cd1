import { noChange } from 'lit';
import { directive, Directive, type PropertyPart } from 'lit/directive.js';

class Checked extends Directive {
  override update({ element }: PropertyPart, [checked]: [boolean]): typeof noChange {
    (element as HTMLInputElement).checked = checked;
    return noChange;
  }

  render(checked: boolean): unknown {
    return checked;
  }
}

/** Whether a radio button is checked, set at every drawing: what a visitor chooses is not the end of it, the page may take it back. */
export const checked = directive(Checked);
