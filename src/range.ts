/** The whole numbers from `first` to `last`. Not by `Array.from`, which old scripts of a page replace with a lesser one. */
export const range = (first: number, last: number): number[] =>
  [...Array(last - first + 1).keys()].map((i) => first + i);
