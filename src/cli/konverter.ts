import { isEmpty } from '../dataset/is-empty.js';
import { datasetFile } from '../dataset/write-json.js';
import { datasetRows, lostInCsv } from '../dataset/write-csv.js';
import { csvOf } from '../export/csv.js';
import { list } from '../strings/list.js';
import { UsageError, onlyFile, text, type Command } from './command.js';
import { readFile } from './read-file.js';
import { tellReading } from './tell-reading.js';
import { refuseToOverwrite, writeOut } from './write-out.js';

export const konverter: Command = {
  options: {
    til: { type: 'string' },
    ud: { type: 'string' },
    omraade: { type: 'string' },
    aar: { type: 'string' },
  },
  run(files, values, output) {
    const til = text(values['til']);
    if (til !== 'json' && til !== 'csv') throw new UsageError('Skriv --til json eller --til csv.');
    const file = onlyFile(files);
    const ud = text(values['ud']);
    refuseToOverwrite(file, ud);
    const reading = readFile(file, values);
    const { dataset } = reading;
    tellReading(reading, output.tell);
    const lost = til === 'csv' ? lostInCsv(dataset) : [];
    if (lost.length > 0) output.tell(`CSV har ikke plads til ${list(lost, 'og')}.\n`);
    if (!isEmpty(dataset)) {
      const content =
        til === 'json'
          ? `${JSON.stringify(datasetFile(dataset), null, 2)}\n`
          : csvOf(datasetRows(dataset));
      writeOut(content, ud, output);
    } else output.tell('Intet er skrevet.\n');
    return reading.fejl.length > 0 ? 1 : 0;
  },
};
