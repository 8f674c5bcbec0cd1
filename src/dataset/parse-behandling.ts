import type { Behandling } from './dataset.js';
import { Fields, type Parsed } from './fields.js';

/** One entry of `behandling`: needs a kommune and the year of the figures. */
export function parseBehandling(raw: unknown, sti: string): Parsed<Behandling> {
  const fields = new Fields(raw, sti);
  const kommune = fields.kommune();
  const aar = fields.whole('aar');
  const rest = {
    moede: fields.day('moede'),
    handlingsplan: fields.yesOrNo('handlingsplan'),
    url: fields.url('url'),
  };
  const value = kommune === undefined || aar === undefined ? undefined : { kommune, aar, ...rest };
  return fields.require(value, 'kommune', 'aar');
}
