import type { Problem } from '../errors.js';
import type { Strings } from '../strings/strings.js';

/** What was wrong with the input: one sentence, and the rest of it folded. */
export interface NoticeView {
  readonly besked: string;
  readonly mereTitel: string;
  readonly mere: readonly string[];
}

/** More than this nobody reads; the event has them all. */
const MOST = 50;

/** A sentence for each, and how many more there are. */
export function sentences(problems: readonly Problem[], strings: Strings): readonly string[] {
  const said = problems.slice(0, MOST).map(({ besked }) => besked);
  const rest = problems.length - MOST;
  return rest > 0 ? [...said, strings.flereFejl(rest)] : said;
}

export function noticeView(
  [first, ...rest]: readonly Problem[],
  strings: Strings,
): NoticeView | undefined {
  if (!first) return undefined;
  return {
    besked: first.besked,
    mereTitel: strings.flereFejl(rest.length),
    mere: sentences(rest, strings),
  };
}
