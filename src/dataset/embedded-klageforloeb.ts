import file from '../../data/klageforloeb-koebenhavn.json' with { type: 'json' };
import { findKommune } from '../kommuner/find-kommune.js';
import { klageforloebKey, type Dataset, type Klageforloeb } from './dataset.js';

// The tests have checked the file: nothing in it can be wrong.
const koebenhavn = {
  ...file,
  kommune: findKommune(file.kommune),
  afgoerelser: { value: file.afgoerelser.mindst, atLeast: true },
} as Klageforloeb;

/** København's Sundheds- og Omsorgsforvaltning 2024, from the forvaltning's own count. */
export const EMBEDDED_KLAGEFORLOEB: Dataset['klageforloeb'] = new Map([
  [klageforloebKey(koebenhavn), koebenhavn],
]);
