import { findOmraade } from './dataset/omraade.js';
import { findKommune } from './kommuner/find-kommune.js';

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
