import file from '../../data/klageforloeb-koebenhavn.json' with { type: 'json' };
import { klageforloebKey, type Dataset } from './dataset.js';
import { parseEach } from './fields.js';
import { parseKlageforloeb } from './parse-klageforloeb.js';

/** København's Sundheds- og Omsorgsforvaltning 2024, from the forvaltning's own count. */
export const EMBEDDED_KLAGEFORLOEB: Dataset['klageforloeb'] = new Map(
  parseEach([file], 'klageforloeb', parseKlageforloeb).value.map((one) => [
    klageforloebKey(one),
    one,
  ]),
);
