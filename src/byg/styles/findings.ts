import { css } from 'lit';

/** What the page found in figures, links and fields. */
export const findings = css`
  .maerke,
  .fund {
    border-inline-start: 4px solid var(--_muted);
    padding: 0.5rem 0.75rem;
    background: var(--_toning);
  }
  .fundene {
    display: grid;
    gap: 0.5rem;
    margin-block-end: 1rem;
    list-style: none;
    padding: 0;
  }
  .fund p,
  .fund details {
    margin: 0;
  }
  .fund ul {
    margin-block-start: 0.25rem;
    font-size: 0.875rem;
  }
  .fund {
    overflow-wrap: anywhere;
  }
  .fund li + li {
    margin-block-start: 0.25rem;
  }
  .fund button {
    overflow-wrap: normal;
    white-space: nowrap;
  }
  .fund.fejl,
  .linkfejl {
    margin: 0;
    border-color: var(--_fejl);
  }
  .linkfejl {
    margin-block-end: 1.5rem;
  }
  .fund.tvivl,
  .ukontrolleret {
    border-color: var(--_over-2);
  }
  .feltfejl {
    margin-block: 0.25rem 0.75rem;
    color: var(--_fejl);
    font-weight: 600;
  }
  .rapport-kort {
    font-weight: 600;
  }
`;
