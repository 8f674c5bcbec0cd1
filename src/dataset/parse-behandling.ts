import type { Behandling } from './dataset.js';
import type { Parse } from './fields.js';

/**
 * One entry of `behandling`: needs a kommune and the year of the figures. Without its meeting it would say that the figures have
 * been treated, so a date that cannot be read leaves it out.
 */
export const parseBehandling: Parse<Behandling> = (fields) =>
  fields.usable({
    kommune: fields.kommune(),
    aar: fields.aar(),
    moede: fields.day('moede'),
    handlingsplan: fields.oneOf('handlingsplan', [true, false]),
    ...fields.address('url'),
  });
