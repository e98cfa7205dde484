import { css } from 'lit';

/** The list, its header and its states. */
export const listStyles = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  #start:focus {
    outline: none;
    box-shadow: none;
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: end;
    justify-content: space-between;
  }
  .summary {
    font-size: 1.25em;
  }
  .summary .quiet {
    font-size: 0.8em;
  }
  .include {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 44px;
    cursor: pointer;
  }
  .include input {
    width: 20px;
    height: 20px;
    accent-color: var(--accent);
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .divider {
    grid-column: 1 / -1;
    padding-block: 8px;
    font-weight: 600;
  }
  .root > .button {
    justify-self: start;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  .did-you-mean {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .state {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: 24px 16px;
    border: 1px dashed var(--edge);
    border-radius: var(--radius);
  }
  .towns {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .relax {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .relax .button {
    text-align: start;
  }
  .publishers {
    font-size: 0.9em;
  }
  @container (min-width: 800px) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
  }
  .skeleton {
    display: grid;
    gap: 12px;
  }
  .skeleton i {
    height: 1em;
    border-radius: 4px;
    background: var(--line);
  }
  .skeleton i:first-child {
    width: 60%;
    height: 1.4em;
  }
  .skeleton i:last-child {
    width: 40%;
  }
  @media print {
    /* Pages break well between blocks, and badly in a grid. */
    .root,
    .cards {
      display: block;
    }
    .header > :not(.summary),
    .more button {
      display: none;
    }
    .divider {
      border-block-start: 1px solid;
    }
  }
`;
