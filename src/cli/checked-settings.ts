import { readSettings, type Attributes, type Settings } from '../settings.js';
import { da } from '../strings/da.js';
import { UsageError } from './command.js';

/** What a command's options say; one that cannot be used ends it. */
export function checkedSettings(attributes: Attributes): Settings {
  const { settings, fejl } = readSettings(attributes, da);
  if (fejl[0]) throw new UsageError(fejl[0].besked);
  return settings;
}
