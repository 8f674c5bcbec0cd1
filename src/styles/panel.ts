import { css } from 'lit';

export const panelStyles = css`
  .procent {
    margin-block-start: 0.5em;
  }
  .procent strong {
    font-size: var(--_rate);
    font-weight: 600;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .procent .faa-sager {
    border: 1px solid;
    border-radius: 1em;
    padding: 0.1em 0.5em;
    white-space: nowrap;
    font-size: var(--_small);
  }
  .tilfaeldighed,
  .afvigelse {
    margin-block-start: 0.25em;
  }
  .afvigelse {
    font-weight: 600;
  }
  .besked,
  .besked ~ .beside {
    margin-block-start: 0.75em;
  }
  .laesevejledning,
  .sammendrag {
    margin-block-start: 0.75em;
    font-size: var(--_small);
  }
  details > p {
    margin-block: 0.5em;
  }
  .udfald,
  .forrige,
  .oplyst,
  .kommentar {
    margin-block-start: 1.5em;
  }
  :is(.udfald, .forrige, .kommentar) :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .kommentar p {
    white-space: pre-line;
  }
  slot[name='kommentar']::slotted(*) {
    margin-block-start: 0.5em;
  }
  /* On a phone the rate comes first, then the map, then the rest of the panel. */
  @container (width < 44em) {
    [data-alene] {
      visibility: hidden;
    }
    .rum > .panel {
      display: contents;
    }
    .noegletal {
      order: -1;
    }
    .mere {
      order: 1;
    }
    .mere > :first-child {
      margin-block-start: 0;
    }
  }
  @container (width >= 44em) {
    [data-visning='kort'] > .panel {
      grid-column: 2;
      grid-row: 1;
      max-width: 40em;
    }
    [data-visning='kort'] > .kortside {
      grid-column: 1;
      grid-row: 1;
    }
    [data-visning='kort'][data-uden-panel] > .kortside {
      justify-self: center;
      width: min(100%, 48em);
    }
    /* It comes after the map, and must not move it. */
    [data-visning='kort'] > .laesevejledning {
      order: 1;
    }
  }
  .fodnote {
    margin-block-start: 0.5em;
  }
`;
