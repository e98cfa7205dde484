import { css } from 'lit';

/** One button that unfolds everything on a narrow page; a row of buttons on a wide one. Panels push the rest down. */
export const filtersStyles = css`
  .root {
    display: grid;
    gap: 12px;
  }
  .fold {
    justify-content: center;
  }
  .icon:last-child {
    transition: transform 150ms;
  }
  [aria-expanded='true'] > .icon:last-child {
    transform: rotate(180deg);
  }
  [aria-expanded='true'] {
    border-color: var(--accent);
  }
  .row {
    display: grid;
    gap: 8px;
  }
  .row > .button {
    justify-content: space-between;
  }
  .row.folded {
    display: none;
  }
  .row > .done {
    justify-content: center;
  }
  .count {
    min-width: 1.5em;
    font-variant-numeric: tabular-nums;
    color: var(--quiet);
    text-align: end;
  }
  .button .count {
    padding-inline: 6px;
    border-radius: 1em;
    background: var(--tint);
    text-align: center;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    justify-items: start;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .panel > .field {
    max-width: 100%;
  }
  fieldset,
  .lists {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .lists {
    display: grid;
    gap: 16px;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .choices {
    columns: 15em;
    column-gap: 24px;
  }
  .choices li {
    break-inside: avoid;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 44px;
    padding: 4px 8px;
    margin-inline: -8px;
    border-radius: var(--radius);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--tint);
  }
  .choice > span:nth-child(2) {
    flex: 1;
  }
  .choice.none {
    color: var(--quiet);
  }
  .choice input {
    flex: none;
    width: 20px;
    height: 20px;
    accent-color: var(--accent);
  }
  .small {
    font-size: 0.9em;
  }
  .age {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .age label {
    font-weight: 600;
  }
  .age input {
    width: 6em;
  }
  @container (min-width: 720px) {
    .fold,
    .row > .done {
      display: none;
    }
    .row,
    .row.folded {
      display: flex;
      flex-wrap: wrap;
    }
    .panel {
      order: 1;
      flex-basis: 100%;
    }
    .panel .long {
      max-height: 26em;
      overflow: auto;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .icon:last-child {
      transition: none;
    }
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
