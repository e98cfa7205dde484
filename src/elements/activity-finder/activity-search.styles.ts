import { css } from 'lit';

/**
 * Boxes in a row where there is room for their words, one under the other where there is none. Suggestions never cover the
 * button: it stands beside its box or, where text is so large that it cannot, they push it down.
 */
export const searchStyles = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-items: end;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
    max-height: min(22em, 50vh);
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
    text-overflow: ellipsis;
  }
  .field select {
    /* Browsers add the rest. */
    padding-inline: 10px;
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
  @container (min-width: 14em) {
    .root {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .where,
    .within {
      grid-column: 1 / -1;
    }
    .button.main {
      grid-area: 1 / -2;
    }
    /* Nothing stands over the button. */
    .what label {
      inline-size: 100cqi;
    }
    .suggestions {
      position: absolute;
      z-index: 1;
      inset-block-start: 100%;
      inline-size: 100cqi;
      margin-block-start: 4px;
    }
  }
  @container (min-width: 14em) and (max-width: 25.99em) {
    .button.main .icon {
      display: none;
    }
  }
  @container (min-width: 18.5em) {
    .root {
      grid-template-columns: minmax(0, 1fr) 2.6em auto;
    }
    .what {
      grid-column: 1 / 3;
    }
    .where {
      grid-column: 1;
    }
    .within {
      grid-column: 2 / -1;
    }
  }
  @container (min-width: 43em) {
    .root {
      grid-template-columns: minmax(14em, 2fr) minmax(9em, 1fr) minmax(8em, auto) auto;
    }
    .what,
    .where,
    .within {
      grid-column: auto;
    }
    .what label,
    .suggestions {
      inline-size: 100%;
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
