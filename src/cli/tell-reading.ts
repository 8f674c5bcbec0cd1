import { inOrder } from '../dataset/in-order.js';
import type { OwnReading } from '../dataset/read-sources.js';
import { countedDa } from '../strings/counted-da.js';
import { placesDa } from '../strings/places-da.js';
import type { Output } from './command.js';

/** Every error and warning, each with its place, and what is left. */
export function tellReading(reading: OwnReading, tell: Output['tell']): void {
  const { fejl, advarsler, raekker } = reading;
  for (const { besked } of inOrder(fejl)) tell(`FEJL      ${besked}\n`);
  for (const { besked } of advarsler) tell(`advarsel  ${besked}\n`);
  tell(
    `${countedDa(raekker, 'brugbar række', 'brugbare rækker')} om ${placesDa(reading)}, ` +
      `${countedDa(fejl.length, 'fejl', 'fejl')}, ${countedDa(advarsler.length, 'advarsel', 'advarsler')}.\n`,
  );
}
