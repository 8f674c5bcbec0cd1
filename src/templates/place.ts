import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

class Place extends Directive {
  override update({ element }: ElementPart, [x, y]: [number, number]): typeof noChange {
    // From script: a page's policy may forbid style attributes, and Lit's own style bindings write those.
    const { style } = element as HTMLElement;
    style.setProperty('left', `${x}%`);
    style.setProperty('top', `${y}%`);
    return noChange;
  }

  render(x: number, y: number): unknown {
    return [x, y];
  }
}

/** Puts an absolutely positioned element at a place in percent of what it stands in. */
export const place = directive(Place);
