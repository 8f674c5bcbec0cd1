// npm run size: what the built scripts weigh and are made of; fails over budget.
import { builtFolder } from './built.mjs';
import { BUDGETS, madeOf, weigh } from './weigh.mjs';

const number = (value) => value.toLocaleString('da').padStart(8);
const folder = builtFolder();
const { files, first, ...weights } = weigh(folder);

for (const { file, bytes, first } of files.toSorted(
  (a, b) => b.first - a.first || b.bytes - a.bytes,
))
  console.log(`${number(bytes)}  ${first ? 'før første kort' : 'efter          '}  ${file}`);
for (const file of first) {
  console.log(`\n${file}, fordelt efter kilde:`);
  for (const { source, bytes } of madeOf(folder, file).filter(({ bytes }) => bytes >= 50))
    console.log(`${number(bytes)}  ${source}`);
}
console.log();
for (const [name, budget] of Object.entries(BUDGETS)) {
  const over = weights[name] > budget;
  console.log(`${name}: ${weights[name]} af ${budget} bytes${over ? ' — FOR MEGET' : ''}`);
  if (over) process.exitCode = 1;
}
