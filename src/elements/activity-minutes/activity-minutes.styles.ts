import { css } from 'lit';

/** Two boxes, their sum, and what can be done with it. */
export const minutesStyles = css`
  .root {
    /* Never drawn: what host-colours reads the page's accent and its cards' background from. */
    outline-color: var(--af-color-accent, #0b6b63);
    column-rule-color: var(--af-color-surface, Canvas);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
    display: grid;
    gap: 4px;
    flex: 1 1 16em;
    align-content: end;
  }
  .field input {
    width: 6em;
  }
  textarea {
    width: 100%;
    padding: 8px 14px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  .refused {
    flex-basis: 100%;
    font-weight: 600;
  }
  .refused:empty {
    display: none;
  }
  [aria-invalid='true'] {
    border-width: 3px !important;
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
  @media print {
    .not-on-paper {
      display: none;
    }
    .root {
      break-inside: avoid;
    }
  }
`;
