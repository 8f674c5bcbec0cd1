import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view/view.js';

/** What was wrong with the input, in one sentence with the details folded, and what the visitor should know. */
export function notice({ fejl, note, strings }: View): TemplateResult {
  const [first, ...more] = fejl;
  return html`${
    first &&
    html`<div part="fejl" class="fejl">
      <p>${first.besked}</p>
      ${
        more.length > 0
          ? html`<details>
              <summary>${strings.flereFejl(more.length)}</summary>
              <ul>
                ${more.map(({ besked }) => html`<li>${besked}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </div>`
  }${note && html`<p class="note">${note}</p>`}`;
}
