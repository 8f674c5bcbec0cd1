import { onlyFile, type Command } from './command.js';
import { readFile } from './read-file.js';
import { tellReading } from './tell-reading.js';

export const valider: Command = {
  options: { omraade: { type: 'string' }, aar: { type: 'string' } },
  run(files, values, { say }) {
    const reading = readFile(onlyFile(files), values);
    tellReading(reading, say);
    return reading.fejl.length > 0 ? 1 : 0;
  },
};
