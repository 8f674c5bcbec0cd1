/** An object with more values, made when they are first read. */
export function lazily<Given extends object, T extends object>(
  given: Given,
  make: { readonly [Key in keyof T]: () => T[Key] },
): Given & T {
  const made = { ...given } as Given & T;
  for (const key in make)
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make[key]();
        Object.defineProperty(made, key, { value });
        return value;
      },
    });
  return made;
}
