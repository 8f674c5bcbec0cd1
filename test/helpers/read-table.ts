/** The text of an element as it is read: one space between words, non-breaking ones included. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A table's body as records: column header → cell, the row header under `''`; columns without a header are left out. */
export function readTable(table: Element): Record<string, string>[] {
  const headers = [...table.querySelectorAll('thead tr > *')].map(textOf);
  return [...table.querySelectorAll('tbody tr')].map(
    (row) =>
      Object.fromEntries(
        [...row.children].flatMap((cell, i) => {
          const copy = cell.cloneNode(true) as Element;
          copy.querySelectorAll('[aria-hidden], svg').forEach((hidden) => hidden.remove());
          return i > 0 && !headers[i] ? [] : [[i === 0 ? '' : headers[i], textOf(copy)]];
        }),
      ) as Record<string, string>,
  );
}

/** A printed percentage (`2.7`) as Danes write it: `2,7 %`. */
export const danish = (printed: string): string => `${printed.replace('.', ',')} %`;
