import type { Behandling } from './dataset.js';
import type { Parse } from './fields.js';

/** One entry of `behandling`: needs a kommune and the year of the figures. */
export const parseBehandling: Parse<Behandling> = (fields) => {
  const kommune = fields.kommune();
  const aar = fields.aar();
  if (kommune === undefined || aar === undefined) return undefined;
  return {
    kommune,
    aar,
    moede: fields.day('moede'),
    handlingsplan: fields.yesOrNo('handlingsplan'),
    url: fields.url('url'),
  };
};
