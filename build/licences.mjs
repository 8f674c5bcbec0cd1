import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { LICENCES } from './outputs.mjs';

/** Adds what is bundled without being a package: the boundaries of the map. */
export function addMapLicence(out) {
  appendFileSync(
    join(out, LICENCES),
    '\n---\n\n## Kortet\n\nIndeholder data fra Klimadatastyrelsen: Danmarks Administrative Geografiske Inddeling (DAGI) 1:500.000, ' +
      '13. februar 2014. Frie geografiske data; kilden skal nævnes, og det gør kildelinjen under kortet.\n',
  );
}
