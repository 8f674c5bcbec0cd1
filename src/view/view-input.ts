import type { Dataset } from '../dataset/dataset.js';
import type { Settings } from '../settings.js';
import type { Strings } from '../strings/strings.js';

/** What a view is made from: the figures, which of them to show, and in whose words. */
export interface ViewInput<Aar extends number | undefined = number | undefined> {
  readonly dataset: Dataset;
  readonly settings: Settings;
  /** The year shown; undefined where there are no figures at all. */
  readonly aar: Aar;
  readonly strings: Strings;
}

export const hasYear = <Input extends ViewInput>(
  input: Input,
): input is Input & { readonly aar: number } => input.aar !== undefined;
