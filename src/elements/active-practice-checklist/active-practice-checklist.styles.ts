import { css } from 'lit';

/** Five areas on a page and on paper. */
export const checklistStyles = css`
  .root {
    gap: 16px;
  }
  .title > * {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .name > * {
    font-size: 1.15em;
    line-height: 1.3;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: end;
  }
  .field {
    flex: 0 1 12em;
  }
  .wide {
    flex: 1 1 18em;
  }
  .field input {
    width: 100%;
    min-width: 0;
  }
  .area .field input[type='date'] {
    width: min(12em, 100%);
  }
  .usual {
    flex-basis: 100%;
  }
  .area {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .idea {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 44px;
    padding-block: 4px;
    line-height: 1.35;
  }
  .idea input {
    flex: none;
    width: 22px;
    height: 22px;
    accent-color: var(--accent);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  progress {
    width: min(100%, 16em);
    height: 16px;
    accent-color: var(--accent);
  }
  .pledges li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--line);
  }
  .button:focus-within {
    outline: 3px solid var(--af-color-focus, #1d70b8);
    outline-offset: 2px;
  }
  label.button {
    position: relative;
  }
  /* Stays out of sight with focus too: its label shows it. */
  label.button input {
    position: absolute !important;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .opened {
    font-weight: 600;
  }
  .on-paper {
    display: none;
  }
  @media print {
    textarea {
      display: none;
    }
    .on-paper {
      display: block;
      min-height: 3em;
      border-block-end: 1px solid #000;
      white-space: pre-wrap;
    }
    .area {
      break-inside: avoid;
    }
    .idea {
      min-height: 0;
    }
  }
`;
