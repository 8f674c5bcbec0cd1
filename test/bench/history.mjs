// npm run bench:history [-- FILE.svg]: size and first map over commits, as the README of each commit has them.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../../build/root.mjs';

const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 }).trim();
const [{ View, parse }, { compile }] = await Promise.all([
  import('vega'),
  import('vega-lite'),
]).catch(() => {
  console.error('Vega-Lite draws the graph and is missing: npm run bench:peers.');
  process.exit(1);
});
const { positionals } = parseArgs({ allowPositionals: true });
const file = positionals[0] ?? 'history.svg';

const WIDGET = 'danmarkskort-omgoerelse';
const FLOOR = 'static SVG (the floor)';
const UNTIL_MAP = 'until the first map';
const ONE_FILE = 'one file with everything';
const FROM_SCRIPT = "from the script tag, times the minimal Lit page's";
const FROM_DRAWN = "drawn beforehand, times the static page's";
const BYTES = 1024;
/** What is measured, and the most that is asked for: KB, and ratios. */
const SIZES = { [UNTIL_MAP]: 34, [ONE_FILE]: 60 };
const TIMES = { [FROM_SCRIPT]: 1, [FROM_DRAWN]: 1.1 };

/** The cells of the first row of a Markdown table that begins with these words. */
const rowOf = (readme, words) =>
  readme
    .split('\n')
    .find((line) => line.startsWith(`| ${words}`))
    ?.split('|')
    .map((cell) => cell.trim());
const msOf = (readme, page) => {
  const [, ms] = /\(([\d,]+) ms\)/.exec(rowOf(readme, page)?.[3]) ?? [];
  return ms && Number(ms.replace(',', ''));
};

function figuresIn(readme) {
  const kb = (row) => {
    const bytes = rowOf(readme, row)?.[2];
    return bytes && Number(bytes.replace(',', '')) / BYTES;
  };
  const own = msOf(readme, WIDGET);
  return {
    [UNTIL_MAP]: kb(UNTIL_MAP),
    [ONE_FILE]: kb(ONE_FILE),
    [FROM_SCRIPT]: own / msOf(readme, 'minimal Lit, paths made beforehand'),
    [FROM_DRAWN]: msOf(readme, `${WIDGET}, drawn beforehand`) / msOf(readme, FLOOR),
  };
}

const all = git('rev-list', '--reverse', 'HEAD').split('\n');
const number = new Map(all.map((commit, i) => [commit, i + 1]));
const measured = git('log', '--format=%H', '--reverse', '--', 'README.md')
  .split('\n')
  .map((commit) => ({
    commit: number.get(commit),
    ...figuresIn(git('show', `${commit}:README.md`)),
  }));

/** For each of them the commits that measured it anew. */
const points = (names) =>
  names.flatMap((what) => {
    const known = measured.filter(({ [what]: value }) => value > 0);
    return known
      .filter((one, i) => one[what] !== known[i - 1]?.[what])
      .map(({ commit, [what]: value }) => ({ commit, what, value }));
  });
const commits = { field: 'commit', type: 'quantitative', title: 'commits' };
const what = { field: 'what', type: 'nominal', title: null, legend: { labelLimit: 0 } };
const panel = (title, goals, y) => ({
  title,
  width: 640,
  height: 200,
  layer: [
    {
      data: { values: points(Object.keys(goals)) },
      mark: { type: 'line', point: true },
      encoding: {
        x: { ...commits, scale: { domain: [1, all.length] } },
        y: { field: 'value', type: 'quantitative', title: y, scale: { zero: false } },
        color: what,
      },
    },
    {
      data: { values: Object.entries(goals).map(([what, value]) => ({ what, value })) },
      mark: { type: 'rule', strokeDash: [4, 4] },
      encoding: { y: { field: 'value', type: 'quantitative' }, color: what },
    },
  ],
});
const { spec } = compile({
  background: 'white',
  vconcat: [
    panel('Size, and what is asked for (dashed)', SIZES, 'KB, brotli 11'),
    panel('First map, and what is asked for (dashed)', TIMES, 'ratio, CPU 4 × slower'),
  ],
  resolve: { scale: { color: 'independent' } },
});
writeFileSync(file, await new View(parse(spec)).toSVG());
console.log(`${file}: ${all.length} commits, from README.md as each of them has it.`);
