/** An object whose values are made when they are first read. */
export function lazily<T extends object>(make: { readonly [Key in keyof T]: () => T[Key] }): T {
  const made = {} as T;
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
