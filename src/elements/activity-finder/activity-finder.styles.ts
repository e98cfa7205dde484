import { css } from 'lit';

/** One column on a narrow page; from 720 px of its own width the list stands beside the map. */
export const finderStyles = css`
  .finder {
    /* Never drawn: what host-colours reads the page's accent and its cards' background from. */
    outline-color: var(--af-color-accent, #0b6b63);
    column-rule-color: var(--af-color-surface, Canvas);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    container-type: inline-size;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-items: start;
  }
  .layout > * {
    min-width: 0;
  }
  @container (min-width: 720px) {
    .layout:has(activity-map[open]) {
      /* Shares of the width hold where text is large. */
      grid-template-columns: var(--af-list-width, minmax(min(22em, 55%), 28em)) minmax(min(18em, 40%), 1fr);
    }
    .layout > * {
      grid-column: 1 / -1;
    }
    .layout:has(activity-map[open]) > activity-list {
      grid-column: 1;
      grid-row: 3;
    }
    .layout > activity-map[open] {
      grid-column: 2;
      grid-row: 3;
      position: sticky;
      inset-block-start: 16px;
    }
  }
  @media print {
    activity-search,
    activity-filters,
    activity-map {
      display: none;
    }
    .finder,
    .layout {
      display: block;
    }
  }
`;
