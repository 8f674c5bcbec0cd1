import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Lit's decorators without those for standard decorators, which the compiler does not write. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** Not an attribute: what is shown changes with it. */
export const state = () => property({ state: true, attribute: false });
