import type { Problem } from '../errors.js';

/** Problems in the order of the lines or rows that they are about: what only all rows together show is found last. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const kinds = new Map<string, number>();
  return problems
    .map((problem) => {
      const [, kind = problem.sti, number] = /^(\D*)(\d+)/.exec(problem.sti) ?? [];
      if (!kinds.has(kind)) kinds.set(kind, kinds.size);
      return { problem, kind: kinds.get(kind) as number, number: Number(number) };
    })
    .sort((a, b) => a.kind - b.kind || a.number - b.number)
    .map(({ problem }) => problem);
}
