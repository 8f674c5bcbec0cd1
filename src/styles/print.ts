import { css } from 'lit';

/** On paper. With what loads on demand: the first map is not printed before that has come. */
export const printStyles = css`
  @media print {
    /* Ink on paper also where the page is light on dark. */
    :host,
    .widget {
      color-scheme: light;
      background: var(--_paper);
      color: var(--_ink);
      --_measure: 66ch; /* fewer pages */
    }
    .forklaring,
    .resten > *,
    .sager > li,
    .kilder,
    tr {
      break-inside: avoid;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .fodnote {
      break-before: avoid;
    }
    /* What the figure does not say comes along, and so do the cases and what the colours mean; of the rest what is folded does not. */
    :is(.laesevejledning, .sager, .forklaring) details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    :is(.laesevejledning, .sager, .forklaring) summary {
      list-style: none;
    }
    .resten details:not([open], .sager details) {
      display: none;
    }
    .vaerktoejer,
    .vaelgere,
    .forvalg {
      display: none;
    }
    .flade {
      max-width: 105mm; /* about 120 mm high */
    }
    /* The legend beside its map, so that no page parts them. */
    @container (36em <= width < 44em) {
      [data-visning='kort'] > .kortside {
        display: grid;
        grid-template-columns: 105mm minmax(0, 1fr);
        gap: 0 1.5em;
      }
      [data-visning='kort'] .forklaring {
        align-self: end;
      }
      [data-visning='kort'] .sammendrag {
        grid-column: 1 / -1;
      }
    }
    /* In grey print the two sides have the same tones: the lower one is dotted round the edge. */
    :is([part~='kommune'], .skala rect, .felt rect)[data-klasse^='under'],
    [data-under] {
      stroke: var(--_ink);
      stroke-width: 2px;
      stroke-dasharray: 1.5 2.5;
      vector-effect: non-scaling-stroke;
    }
    .flade,
    .forklaring {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
  /* A page on its side has room for map and legend, where the map is lower. */
  @media print and (orientation: landscape) {
    .rum .flade {
      max-width: 70mm;
    }
  }
  /* Firefox 153 leaves out on paper what the rule of a container gives another display, and the text of SVG in it. */
  @supports (-moz-appearance: none) {
    @media print {
      :host,
      .widget,
      .tabelside {
        container-type: normal;
      }
      .rum,
      .resten {
        display: block;
      }
      .kortside {
        break-inside: avoid;
      }
    }
  }
`;
