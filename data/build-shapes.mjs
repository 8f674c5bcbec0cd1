import { readFile, writeFile } from 'node:fs/promises';
import { packShapes } from './pack-shapes.mjs';

const file = (name) => new URL(name, import.meta.url);
const topology = JSON.parse(await readFile(file('kommuner.topo.json'), 'utf8'));
await writeFile(file('kommuner.shapes.json'), packShapes(topology));
