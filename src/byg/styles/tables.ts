import { css } from 'lit';

export const tables = css`
  .rulle {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding: 0.3rem 0.75rem 0.3rem 0;
    text-align: start;
  }
  .raekke {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    gap: 0 1rem;
    margin-block: 0.5rem 1rem;
  }
  .raekke > p,
  .raekke > button {
    grid-column: 1 / -1;
    justify-self: start;
  }
`;
