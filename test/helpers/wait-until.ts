import { waitUntil as waitUntilOrGiveUp } from '@open-wc/testing';

/**
 * Waits until something holds, and looks more often than it does by itself. A second is too short on a busy machine, where WebKit
 * takes more than ten to let go of an endless file.
 */
export const waitUntil = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntilOrGiveUp(holds, message, { timeout: 30_000, interval: 20 });
