/**
 * The function of named arguments, remembering its last call: as long as each of them is the same, so is the result, and templates
 * can skip what did not change. They are named in the same order in every call.
 */
export function memoizeFields<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  let last: readonly unknown[] | undefined;
  let result: Result;
  return (input) => {
    const fields: readonly unknown[] = Object.values(input);
    if (!last || fields.some((field, i) => !Object.is(field, last?.[i]))) {
      result = compute(input);
      last = fields;
    }
    return result;
  };
}

/** The same for arguments without names. */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  const of = memoizeFields((args: Args) => compute(...args));
  return (...args) => of(args);
}
