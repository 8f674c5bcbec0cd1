import { findOmraade } from './dataset/omraade.js';
import { distance } from './distance.js';
import type { Problem } from './errors.js';
import { findKommune } from './kommuner/find-kommune.js';
import { fold } from './kommuner/fold.js';
import type { Strings } from './strings/strings.js';
import { plainOf, twinOf } from './twin-element.js';

/** An attribute in its canonical spelling; what is not understood stays as it was written. */
const canonical = (find: (written: string) => string | undefined) => {
  const spell = (value: string): string => find(value) ?? value;
  return {
    fromAttribute: (value: string | null) => (value === null ? undefined : spell(value)),
    toAttribute: (value: unknown) => (typeof value === 'string' ? spell(value) : null),
  };
};

export const kommuneAttribute = canonical(findKommune);
export const omraadeAttribute = canonical(findOmraade);

const CANONICAL = new Map(Object.entries({ valgt: kommuneAttribute, omraade: omraadeAttribute }));

/** How a value of this attribute is written: a kommune as its three-digit code. */
export const spelling = (name: string, value: string | null): string | null =>
  CANONICAL.get(name)?.fromAttribute(value) ?? value;

/** A number; what is none stays as it was written, so that the message can quote it. */
export const numberAttribute = {
  fromAttribute: (value: string | null): unknown =>
    value === null || value.trim() === '' ? undefined : Number.isNaN(+value) ? value : +value,
};

/** An address, if there is one. */
export const addressAttribute = (value: string | null): string | undefined =>
  value?.trim() || undefined;

/** There or not; a CMS may write its unticked box as "False" or "0". */
export const yesAttribute = (value: string | null): boolean =>
  value !== null && !/^(false|0|no|nej)$/i.test(value);

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
