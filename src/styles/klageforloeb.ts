import { css } from 'lit';

export const klageforloebStyles = css`
  .trin {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2.5em;
    margin-block-start: 0.75em;
  }
  .trin b {
    display: block;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.2;
  }
  .dele li {
    display: grid;
    grid-template-columns: 2.5em minmax(0, 1fr);
    max-width: var(--_measure);
    border-block-start: 1px solid var(--_line);
    padding-block: 0.3em;
    font-variant-numeric: tabular-nums;
  }
  .klageforloeb .bjaelke {
    max-width: calc(var(--_measure) / 0.875); /* as wide as the larger text around it */
  }
  .noegle {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.4em;
    font-size: var(--_small);
  }
  .klageforloeb .sager > li {
    max-width: var(--_measure);
    padding-block: 0.25em;
  }
  .sager summary {
    padding-inline-start: 1.05em;
    text-indent: -1.05em;
  }
  .klageforloeb .sager small {
    margin-inline-start: 0.5em;
  }
`;
