import type { Behandling } from './dataset.js';
import { Fields, type Parse } from './fields.js';

/** One entry of `behandling`: needs a kommune and the year of the figures. */
export const parseBehandling: Parse<Behandling> = (raw, sti, context) => {
  const fields = new Fields(raw, sti, context);
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
