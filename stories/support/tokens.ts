import { LitElement, css, html, unsafeCSS, type TemplateResult } from 'lit';
import manifest from '../../custom-elements.json';
import { elementOf } from '../../.storybook/arg-types.js';
import { tokens } from '../../src/styles/tokens.js';

interface Token {
  readonly name: string;
  readonly description: string;
  /** As tokens.ts declares it. */
  readonly standard: string;
  /** The name that the widget's own rules use. */
  readonly inner: string;
}

const declared = new Map(
  [...tokens.cssText.matchAll(/(--_[\w-]+): var\((--dko-[\w-]+), (.*)\);/g)]
    .reverse() // the first, before those for more contrast
    .map(([, inner = '', name = '', standard = '']) => [name, { inner, standard }]),
);

/** The public custom properties as the element documents them, with the defaults that its style sheet gives them. */
const TOKENS: readonly Token[] = (elementOf(manifest).cssProperties ?? []).map(
  ({ name, description = '' }) => {
    const found = declared.get(name);
    if (!found) throw new Error(`${name} is documented, but not declared in src/styles/tokens.ts`);
    return { name, description, ...found };
  },
);

/** A default as a page would write it: of the widget's own names that it goes by, the public ones. */
const publicly = (standard: string): string =>
  standard.replaceAll(
    /var\((--_[\w-]+)\)/g,
    (_, inner: string) => TOKENS.find((token) => token.inner === inner)?.name ?? inner,
  );

const isColour = ({ standard }: Token) => /#|--_(accent|ink)/.test(standard);

/** Every custom property with the value it has here, in this theme and this light. */
class TokenList extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
      }
      .rul {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        font-size: 14px;
        line-height: 1.4;
      }
      th,
      td {
        padding: 4px 16px 4px 0;
        border-bottom: 1px solid var(--_line);
        text-align: start;
        vertical-align: top;
      }
      .proeve {
        inline-size: 48px;
        block-size: 24px;
        border: 1px solid var(--_border);
        forced-color-adjust: none;
      }
      ${unsafeCSS(
        TOKENS.filter(isColour)
          .map(({ inner, name }) => `.${name.slice(2)} { background: var(${inner}) }`)
          .join('\n'),
      )}
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="rul" role="region" aria-label="Alle egenskaber" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Her</th>
            <th scope="col">Egenskab</th>
            <th scope="col">Hvad</th>
            <th scope="col">Ellers</th>
          </tr>
        </thead>
        <tbody>
          ${TOKENS.map(
            (token) =>
              html`<tr>
                <td>
                  ${isColour(token) ? html`<div class="proeve ${token.name.slice(2)}"></div>` : '–'}
                </td>
                <th scope="row"><code>${token.name}</code></th>
                <td>${token.description}</td>
                <td><code>${publicly(token.standard)}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('dko-egenskaber', TokenList);
