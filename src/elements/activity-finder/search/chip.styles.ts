import { css } from 'lit';

/** What is on, a chip each, to be taken off with a press. */
export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    padding: 4px 12px;
    border: 1px solid var(--accent);
    border-radius: 18px;
    background: linear-gradient(var(--tint), var(--tint)), var(--surface);
    text-align: start;
    cursor: pointer;
  }
`;
