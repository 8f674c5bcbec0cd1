import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view/view.js';

/** What was wrong with the input, in one sentence with the details folded, and what the visitor should know. */
export function notice({ notice, indlaeser, note, strings }: View): TemplateResult {
  return html`<div role="status">
      <p class="indlaeser">${indlaeser ? strings.indlaeser : nothing}</p>
      ${
        notice &&
        html`<div part="fejl" class="fejl">
          <p>${notice.besked}</p>
          ${
            notice.mere.length > 0
              ? html`<details>
                  <summary>${notice.mereTitel}</summary>
                  <ul>
                    ${notice.mere.map((besked) => html`<li>${besked}</li>`)}
                  </ul>
                </details>`
              : nothing
          }
        </div>`
      }
    </div>
    ${note && html`<p class="note">${note}</p>`}`;
}
