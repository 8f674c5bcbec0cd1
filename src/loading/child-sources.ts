import type { GridRow } from '../dataset/parse-grid.js';
import type { Source } from '../dataset/read-sources.js';

/** Notes, what is struck out, and what is no text: no part of the figure beside it. */
const UNREAD = 'sup, sub, del, s, strike, script, style, [hidden]';

function isUnread(node: Node): boolean {
  if (!(node instanceof HTMLElement)) return false;
  const { display, visibility, verticalAlign, textDecoration } = node.style;
  return (
    node.matches(UNREAD) ||
    display === 'none' ||
    visibility === 'hidden' ||
    /^su[bp]/.test(verticalAlign) ||
    /line-through/.test(textDecoration)
  );
}

/** What a person reads in a cell. Only what the page writes on it can hide: nothing in the widget is drawn, so none has a style. */
const textIn = (node: Node): string =>
  [...node.childNodes]
    .map((child) => {
      if (child instanceof Text) return child.data;
      if (!(child instanceof Element) || isUnread(child)) return '';
      return /^(br|p|div|li|t[dh])$/.test(child.localName) ? ` ${textIn(child)} ` : textIn(child);
    })
    .join('');

/** The caption and the rows of a table with one text per column: a cell over several rows stands in each, one over several columns in the first. */
function tableRows(table: HTMLTableElement): GridRow[] {
  const read = (cell: Element): string => textIn(cell).replace(/\s+/g, ' ').trim();
  const title = table.caption ? [{ number: 0, cells: [read(table.caption)] }] : [];
  const held: { text: string; rows: number }[] = [];
  const rows = [...table.rows].map((row, i) => {
    const cells: string[] = [];
    const takeHeld = (): void => {
      for (let above = held[cells.length]; above && above.rows > 0; above = held[cells.length]) {
        above.rows--;
        cells.push(above.text);
      }
    };
    for (const cell of row.cells) {
      takeHeld();
      const text = read(cell);
      for (let column = 0; column < Math.min(cell.colSpan, 50); column++) {
        held[cells.length] = { text: column === 0 ? text : '', rows: cell.rowSpan - 1 };
        cells.push(column === 0 ? text : '');
      }
    }
    takeHeld();
    return { number: i + 1, cells };
  });
  return [...title, ...rows];
}

/** The figures in a child script or table. */
export function childSource(child: Element): Source {
  return child instanceof HTMLTableElement
    ? { sti: 'table', form: 'grid', grid: { kind: 'tabelraekke', rows: tableRows(child) } }
    : { sti: 'script', form: 'json', text: child.textContent ?? '' };
}
