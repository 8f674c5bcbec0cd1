const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Makes the buttons of a toolbar one tab stop: arrows, Home and End move between them (APG toolbar pattern). The template gives
 * the first button `tabindex="0"` and the others `-1`.
 */
export function rove(event: KeyboardEvent): void {
  const toolbar = event.currentTarget as HTMLElement;
  const buttons = [...toolbar.querySelectorAll('button')];
  const from = buttons.indexOf((event.target as Element).closest('button') as HTMLButtonElement);
  const step = STEPS[event.key];
  const to =
    event.key === 'Home'
      ? buttons[0]
      : event.key === 'End'
        ? buttons.at(-1)
        : step && buttons.at((from + step) % buttons.length);
  if (from < 0 || !to) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === to ? 0 : -1;
  to.focus();
}
