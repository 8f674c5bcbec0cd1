/** Marks a line, counted from 1, in a field whose lines do not wrap, and scrolls it into view. */
export function selectLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  field.focus();
  field.setSelectionRange(before, before + (lines[line - 1] ?? '').length);
  // No browser scrolls to what is marked. One line above it stays in view.
  field.scrollTop = (field.scrollHeight / lines.length) * (line - 2);
  field.scrollLeft = 0;
}
