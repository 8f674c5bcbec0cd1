import { html, type TemplateResult } from 'lit';
import '../../src/index.js';
import type { DanmarkskortOmgoerelse } from '../../src/danmarkskort-omgoerelse.js';

/** Answers by path, so that the stories need no server and show the addresses that a page would have. */
const answers = new Map<string, () => Response | Promise<Response>>();
const realFetch = window.fetch.bind(window);
window.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const answer = answers.get(new URL(url, document.baseURI).pathname);
  return answer ? Promise.resolve().then(answer) : realFetch(input, init);
};

export function answering(path: string, answer: () => Response | Promise<Response>): string {
  answers.set(path, answer);
  return path;
}

/** A widget on figures that nobody has published, which is said beside it. */
export const madeUp = (widget: TemplateResult): TemplateResult =>
  html`<p>Eksemplet viser opdigtede tal.</p>
    ${widget}`;

/** The widgets that have told what became of their figures. */
const told = new WeakSet<EventTarget>();
for (const name of ['data-fejl', 'data-indlaest'])
  document.addEventListener(name, ({ target }) => target && told.add(target));

/** Waits until the widget has read all its figures. */
export async function settled({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const el = canvasElement.querySelector<DanmarkskortOmgoerelse>('danmarkskort-omgoerelse');
  do {
    await el?.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (el?.src && !told.has(el));
}
