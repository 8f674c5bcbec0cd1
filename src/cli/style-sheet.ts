import { css, type CSSResult } from 'lit';
import { ELEMENT_NAME } from '../element-name.js';
import { styles as below } from '../rooms/below.js';
import { styles as hands } from '../rooms/hands.js';
import { styles as klageforloeb } from '../rooms/klageforloeb.js';
import { legendStyles } from '../styles/legend.js';
import { styles } from '../styles/styles.js';
import { tableStyles } from '../styles/table.js';

const staticStyles = css`
  :host {
    margin-block: 1em;
  }
  /* The map is drawn in the light colours, on a paper of its own. */
  figure {
    color-scheme: light;
    margin: 0;
    background: var(--_paper);
    color: var(--_ink);
  }
  figure > svg {
    display: block;
    width: 100%;
    height: auto;
  }
  figure > svg pattern path {
    stroke: var(--_missing);
  }
  @media (forced-colors: active) {
    figure > svg text {
      fill: CanvasText;
    }
  }
  @container (width < 30em) {
    figure > svg text {
      font-size: 38px;
      transform: translateY(14px);
    }
  }
  .rum + * {
    margin-block-start: calc(1.5 * var(--_gap));
  }
  .alle-kommuner {
    margin-block: 1.5em;
    overflow-x: auto;
  }
`;

const minified = (sheets: readonly CSSResult[]): string =>
  [...new Set(sheets)]
    .map(({ cssText }) => cssText)
    .join('')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();

/** Until the script comes the controls keep their place; where none will, they go. */
const drawnStyles = css`
  @media (scripting: none) {
    .vaelgere,
    .vaerktoejer,
    .forvalg,
    .zoom,
    .spring {
      display: none;
    }
  }
`;

/** The style of the element's shadow root. */
export const SHADOW_CSS = minified([...styles, ...hands, ...below, ...klageforloeb, drawnStyles]);

/** The style of static HTML: the element's rules inside the class that bears its name, so that they reach nothing else on the page. */
export const STATIC_CSS = `.${ELEMENT_NAME}{${minified([
  ...styles,
  ...below,
  tableStyles,
  legendStyles,
  staticStyles,
])
  .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '&:is($1)')
  .replace(/:host\b/g, '&')}}`;
