import { css } from 'lit';

/** Boxes in a row where there is room for their words, one under the other where there is none. */
export const searchStyles = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-items: end;
  }
  .what,
  .button.main {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    gap: 4px;
    min-width: 0;
  }
  label {
    font-weight: 600;
  }
  /* Suggestions lie over whatever follows, a map and its layers too. */
  :host(:focus-within) {
    position: relative;
    z-index: 1001;
  }
  .what {
    position: relative;
  }
  .suggestions {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    inset-block-start: 100%;
    max-height: min(22em, 50vh);
    margin-block-start: 4px;
    overflow: auto;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 4px 12px color-mix(in srgb, #000 18%, transparent);
  }
  .suggestion {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    justify-content: space-between;
    min-height: 44px;
    padding: 10px 14px;
    cursor: pointer;
  }
  .suggestion .quiet {
    font-size: 0.9em;
  }
  .suggestion:hover,
  .suggestion[aria-selected='true'] {
    background: linear-gradient(var(--tint), var(--tint)), var(--surface);
  }
  .suggestion[aria-selected='true'] {
    box-shadow: inset 4px 0 var(--accent);
  }
  :dir(rtl) .suggestion[aria-selected='true'] {
    box-shadow: inset -4px 0 var(--accent);
  }
  .field input,
  .field select {
    width: 100%;
  }
  .field input[type='search'] {
    appearance: none;
  }
  input::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  .button.main {
    justify-content: center;
  }
  .place,
  .understood,
  .emergency {
    grid-column: 1 / -1;
  }
  .understood {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .place:empty,
  .understood:not(:has(*)),
  .emergency:not(:has(*)) {
    position: absolute;
  }
  .unknown {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--accent);
  }
  @container (min-width: 18.5em) {
    .root {
      grid-template-columns: minmax(0, 1fr) minmax(8.5em, auto);
    }
  }
  @container (min-width: 26em) {
    .root {
      grid-template-columns: minmax(0, 2fr) minmax(8.5em, 1fr) auto;
    }
    .button.main {
      grid-column: auto;
    }
  }
  @container (min-width: 43em) {
    .root {
      grid-template-columns: minmax(14em, 2fr) minmax(9em, 1fr) minmax(8em, auto) auto;
    }
    .what {
      grid-column: auto;
    }
  }
  @media (forced-colors: active) {
    .suggestion[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
