import { css } from 'lit';

/** Boxes in a row where there is room, one under the other where there is none. */
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
  @container (min-width: 280px) {
    .root {
      grid-template-columns: minmax(0, 1fr) minmax(8.5em, auto);
    }
  }
  @container (min-width: 440px) {
    .root {
      grid-template-columns: minmax(0, 2fr) minmax(8.5em, 1fr) auto;
    }
    .button.main {
      grid-column: auto;
    }
  }
  @container (min-width: 720px) {
    .root {
      grid-template-columns: minmax(14em, 2fr) minmax(9em, 1fr) minmax(8em, auto) auto;
    }
    .what {
      grid-column: auto;
    }
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
