import { distance } from './distance.js';
import type { Problem } from './errors.js';
import { fold } from './kommuner/fold.js';
import type { Strings } from './strings/strings.js';
import { plainOf, twinOf } from './twin-element.js';

/**
 * The attributes of an element that only a slip keeps from being read, as `år` and `omrade`, or `kommune` where `data-kommune` is
 * known.
 */
export const misspelt = (
  element: Element | undefined,
  known: readonly string[],
  strings: Strings,
): readonly Problem[] =>
  [...(element?.attributes ?? [])]
    // Before the element is defined, a framework writes a property that is false as an attribute of its name.
    .filter(({ name, value }) => value !== 'false' && !known.includes(name))
    .flatMap(({ name: sti }) => {
      const name = fold(sti);
      // What is one letter from a short name may be somebody else's.
      const isLong = (one: string): boolean => (plainOf(one) ?? one).length > 4;
      const meant = known.find(
        (one) =>
          name === fold(one) ||
          twinOf(sti) === one ||
          (isLong(one) && distance(name, fold(one)) === 1),
      );
      return meant ? [{ sti, besked: strings.ugyldigVaerdi(sti, sti, [meant]) }] : [];
    });
