import { css } from 'lit';

export const panelStyles = css`
  .undertitel {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .procent {
    margin-block-start: 0.5em;
  }
  .procent strong {
    font-size: 2.75em;
    font-weight: 600;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .procent .faa-sager {
    border: 1px solid currentColor;
    border-radius: 1em;
    padding: 0.1em 0.5em;
    white-space: nowrap;
    font-size: 0.875em;
  }
  .tilfaeldighed {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .afvigelse {
    font-weight: 600;
  }
  .besked,
  .egen-linje,
  .laesevejledning {
    margin-block-start: 0.75em;
  }
  .udfald {
    width: 100%;
    margin-block-start: 1.5em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .udfald caption {
    font-weight: 600;
    text-align: start;
  }
  .udfald th,
  .udfald td {
    padding: 0.3em 0.5em 0.3em 0;
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  .udfald td small {
    display: block;
  }
  .udfald tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .bjaelke {
    display: block;
    width: 100%;
    height: 1em;
  }
  .prik {
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.4em;
  }
  [data-udfald='stadfaestet'] {
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
  .forrige {
    margin-block-start: 1.5em;
  }
  .forrige :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
`;
