import { css } from 'lit';

export const outcomeStyles = css`
  table {
    width: 100%;
    /* Not inherited in quirks mode, which the sheet's own window is in. */
    font-size: inherit;
    color: inherit;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.25em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.35em 0.75em 0.35em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  tr > * + * {
    text-align: end;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  thead th {
    font-size: var(--_small);
    color: var(--_muted);
    padding-inline-end: 0.86em; /* its own em is smaller: as far in as the figures */
    vertical-align: bottom;
  }
  /* What a figure is, where its heading does not stand above it; read out it still is by the heading. */
  :is(td, thead)::before {
    display: none;
    content: attr(data-etiket);
    color: var(--_muted);
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }
  @supports (content: 'x' / '') {
    :is(td, thead)::before {
      content: attr(data-etiket) / '';
    }
  }
  @container (width >= 38em) {
    .udfald tbody th {
      padding-inline-start: 1.15em;
      text-indent: -1.15em;
    }
  }
  .udfald td small {
    line-height: 1.2;
    display: block;
    white-space: nowrap;
  }
  .udfald thead td {
    width: 45%;
  }
  /* Large letters leave no room for words beside figures. */
  @container (width < 17em) {
    .udfald :is(table, thead, tbody) {
      display: block;
    }
    .udfald tr {
      display: flex;
      flex-wrap: wrap;
    }
    .udfald tr > * {
      flex: 1;
    }
    .udfald tr > :first-child {
      flex-basis: 100%;
      padding-block-end: 0;
    }
    .bjaelke text {
      display: none;
    }
  }
  .bjaelker {
    margin-block-start: 0.5em;
  }
  .bjaelker p {
    font-size: var(--_small);
  }
  .bjaelker .bjaelke {
    margin-block-end: 0.5em;
  }
  .udfald table {
    margin-block-start: 0.5em;
  }
  @media print {
    .udfald,
    .forrige {
      break-inside: avoid;
    }
  }
  .bjaelke {
    display: block;
    width: 100%;
    height: 1.6em;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    overflow: visible;
  }
  .bund {
    fill: var(--_line);
    opacity: 0.5;
  }
  .prik {
    flex: none;
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.4em;
  }
  .prikker {
    display: block;
    max-width: 100%;
    height: auto;
    margin-block-start: 0.75em;
  }
  .prikker path {
    stroke-width: 1.4;
  }
  [data-udfald='stadfaestet'],
  [data-udfald='medhold'] {
    fill: var(--_stadfaestet);
  }
  [data-udfald='hjemvist'] {
    fill: var(--_hjemvist);
  }
  [data-udfald='aendret'] {
    fill: var(--_aendret);
  }
  [data-udfald='omgjort'] {
    fill: var(--_omgjort);
  }
  [data-udfald='delvist'] {
    fill: var(--_delvist);
  }
  .bjaelke text[data-udfald] {
    fill: var(--_paper);
  }
  .bjaelke text:is([data-udfald='stadfaestet'], [data-udfald='medhold']) {
    fill: var(--_ink);
  }
  .prikker path[data-udfald] {
    stroke: var(--_hjemvist);
  }
  .prikker path[data-udfald='stadfaestet'] {
    fill: none;
  }
  .prikker path[data-udfald='aendret'] {
    stroke: var(--_aendret);
  }
  .bjaelke .landstal {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  /* Seen on the darkest tone too. */
  .bjaelke .landstal.ydre {
    stroke: var(--_paper);
    stroke-width: 5px;
  }
`;
