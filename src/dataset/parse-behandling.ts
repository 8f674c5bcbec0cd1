import type { Behandling } from './dataset.js';
import { isAbsent, type Parse } from './fields.js';

/**
 * One entry of `behandling`: needs a kommune and the year of the figures. Without its meeting it would say that the figures have
 * been treated, so a date that cannot be read leaves it out.
 */
export const parseBehandling: Parse<Behandling> = (fields) => {
  const kommune = fields.kommune();
  const aar = fields.aar();
  const moede = fields.day('moede');
  if (kommune === undefined || aar === undefined) return undefined;
  if (moede === undefined && !isAbsent(fields.raw['moede'])) return undefined;
  return {
    kommune,
    aar,
    moede,
    handlingsplan: fields.oneOf('handlingsplan', [true, false]),
    ...fields.address('url'),
  };
};
