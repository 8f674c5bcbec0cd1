import { isRates, outcomeAt, ratesAt } from '../dataset/outcome.js';
import { difference } from '../dataset/percent.js';
import { HELE_LANDET } from '../kommuner/kommuner.js';
import { inBrackets, noted, rateCell, stateCell } from './cell.js';
import { navnISaetning } from './names.js';
import type { ViewInput } from './view-input.js';

interface SummaryInput extends ViewInput {
  /** Figures are on their way. */
  readonly indlaeser?: boolean;
}

/** What is shown in one plain sentence, for the screen, for those who do not see the map, and for exports. */
export function summary({
  dataset,
  settings: { valgt, omraade },
  aar,
  strings,
  indlaeser,
}: SummaryInput): string {
  const outcome = outcomeAt(dataset, valgt, omraade, aar);
  if (indlaeser && !outcome) return strings.indlaeser;
  if (aar === undefined) return strings.ingenTal;
  const navn = navnISaetning(valgt, strings);
  const omraadeNavn = strings.omraadeISaetning[omraade];
  if (!isRates(outcome))
    return strings.sammendragUdenTal(navn, omraadeNavn, aar, stateCell(outcome, strings).text);
  const national = valgt === HELE_LANDET ? undefined : ratesAt(dataset, HELE_LANDET, omraade, aar);
  return strings.sammendrag({
    navn,
    omraade: omraadeNavn,
    aar,
    rate: noted(rateCell(outcome, strings)),
    sager: outcome.sager,
    ...(national && {
      landstal: inBrackets(rateCell(national, strings)),
      difference: difference(outcome.omgjort, national.omgjort),
    }),
  });
}
