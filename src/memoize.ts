/** Where what was made is kept: a Map, or a WeakMap for as long as its keys are there. */
interface Known<Key, Value> {
  has(key: Key): boolean;
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** The function, which makes what belongs to a key once. */
export function memoize<Key, Value>(
  make: (key: Key) => Value,
  known: Known<Key, Value> = new Map<Key, Value>(),
): (key: Key) => Value {
  return (key) => {
    let value = known.get(key);
    if (value === undefined && !known.has(key)) known.set(key, (value = make(key)));
    return value as Value;
  };
}
