import { css } from 'lit';

/** Tools for staff: fields, buttons and boxes in the look of the page. */
export const toolStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .box {
    display: grid;
    gap: 16px;
    padding: 24px;
    border: 1px solid var(--af-color-border, color-mix(in srgb, currentColor 24%, transparent));
    border-radius: var(--radius);
    background: var(--surface);
  }
  .box + .box {
    margin-block-start: 24px;
  }
  label {
    display: block;
    font-weight: 600;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    display: block;
    width: 100%;
    max-width: 40em;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid color-mix(in srgb, currentColor 62%, transparent);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 10px 0;
    accent-color: var(--fill);
  }
  button {
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button.main {
    background: var(--fill);
    color: var(--af-on-accent, #fff);
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  .quiet {
    color: color-mix(in srgb, currentColor 78%, transparent);
  }
  .small {
    font-size: 0.9em;
  }
  :focus-visible {
    outline: 3px solid var(--af-color-focus, #1d70b8);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
  }
  @media (forced-colors: active) {
    button.main {
      border-width: 3px;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
