import type { OwnReading } from '../dataset/read-sources.js';
import { HELE_LANDET } from '../kommuner/kommuner.js';
import { countedDa } from './counted-da.js';

/** What the rows are about: `1 kommune og hele landet`. For figures that were read on their own, without those of the widget. */
export function placesDa({ dataset, kommuner }: OwnReading): string {
  const land = [...dataset.rows.values()].some(({ kommune }) => kommune === HELE_LANDET);
  return [
    ...(kommuner > 0 || !land ? [countedDa(kommuner, 'kommune', 'kommuner')] : []),
    ...(land ? ['hele landet'] : []),
  ].join(' og ');
}
