import { fold } from '../kommuner/fold.js';
import type { DataStrings } from '../strings/data-strings.js';
import type { RawObject } from './fields.js';
import { asText } from './invisible.js';
import { findOmraade } from './omraade.js';
import { quoted } from './problems.js';

/** Words for "all topics". */
const ALL_TOPICS = /^(|ialt|alle|allesager|allesagsemner|samlet|total|hele)$/;
/** The topics that a message names. */
const MOST = 5;

/**
 * An export from Ankestyrelsens Talportal, known by its columns Lovgivning and Sagsemne: a line counts only if it is about a whole
 * område, and lines are never added up.
 */
export class Portal {
  readonly #others = new Map<string, number>();

  /** A line with its område; undefined where it is about another topic. */
  rowOf(raw: RawObject): RawObject | undefined {
    const [lov = '', emne = ''] = [raw['lovgivning'], raw['emne']].map(asText);
    const whole = ALL_TOPICS.test(fold(emne)) ? findOmraade(lov) : undefined;
    const omraade = findOmraade(emne) ?? whole;
    if (omraade !== undefined) return { ...raw, omraade };
    const topic = [lov, emne].filter((text) => text !== '').join(', ') || '–';
    this.#others.set(topic, (this.#others.get(topic) ?? 0) + 1);
    return undefined;
  }

  /** What to say of the lines about other topics, if there were any. */
  others(strings: DataStrings): string | undefined {
    if (this.#others.size === 0) return undefined;
    const topics = [...this.#others].sort((a, b) => b[1] - a[1]);
    const count = topics.reduce((sum, [, lines]) => sum + lines, 0);
    const named = topics.slice(0, MOST).map(([topic, lines]) => `${quoted(topic)} (${lines})`);
    return strings.andreEmner(count, named, topics.length - MOST);
  }
}
