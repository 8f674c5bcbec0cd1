const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const buttonsIn = (toolbar: Element): HTMLButtonElement[] => [
  ...toolbar.querySelectorAll('button'),
];

/** When the focus has left, the first button is the stop again: the one that was may go away. */
function left({ currentTarget, relatedTarget }: FocusEvent): void {
  const toolbar = currentTarget as Element;
  if (!toolbar.contains(relatedTarget as Node | null)) stopAt(toolbar);
}

function stopAt(toolbar: Element, stop = toolbar.querySelector('button')): void {
  for (const button of buttonsIn(toolbar)) button.tabIndex = button === stop ? 0 : -1;
}

/**
 * Makes the buttons of a toolbar one tab stop: arrows, Home and End move between them (APG toolbar pattern). The template gives
 * the first button `tabindex="0"` and the others `-1`.
 */
export function rove(event: KeyboardEvent): void {
  const toolbar = event.currentTarget as HTMLElement;
  const buttons = buttonsIn(toolbar);
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
  stopAt(toolbar, to);
  toolbar.addEventListener('focusout', left);
  to.focus();
}
