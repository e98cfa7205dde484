import { css } from 'lit';

/** What an element has that stands among a page's own text: a paragraph's distance, which the page may change, and a column. */
export const standingStyles = css`
  :host {
    margin-block: 1em;
  }
  .root {
    /* Never drawn: what host-colours reads the page's accent and its cards' background from. */
    outline-color: var(--af-color-accent, #0b6b63);
    column-rule-color: var(--af-color-surface, Canvas);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }
`;
