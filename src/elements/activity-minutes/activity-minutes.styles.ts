import { css } from 'lit';

/** Two boxes, their sum, and what can be done with it. */
export const minutesStyles = css`
  .root {
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .title > * {
    font-size: 1.25em;
    line-height: 1.25;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: end;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .field {
    flex: 1 1 16em;
    align-content: end;
  }
  .field input {
    width: 6em;
  }
  .answer {
    display: grid;
    gap: 4px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--accent);
    background: var(--tint);
  }
  .bars {
    display: block;
    width: 100%;
    max-width: 26em;
  }
  .bars text {
    fill: currentColor;
    font-size: 16px;
    font-variant-numeric: tabular-nums;
  }
  .filled {
    fill: var(--accent);
  }
  .line {
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  @media print {
    .root {
      break-inside: avoid;
    }
  }
`;
