/** The function, remembering its last call: same arguments, same result, so that templates can skip what did not change. */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i]))
      last = { args, result: compute(...args) };
    return last.result;
  };
}
