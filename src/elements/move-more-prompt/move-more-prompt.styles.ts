import { css } from 'lit';

/** A message as a line, a card and a banner. */
export const promptStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    margin-block: 1em;
  }
  :host([hidden]) {
    display: none;
  }
  :host([variant='screen']) {
    margin: 0;
  }
  .root {
    --accent: var(--af-accent-on-surface, var(--af-color-accent, #0b6b63));
    --fill: var(--af-color-accent, #0b6b63);
    --surface: var(--af-color-surface, var(--af-surface, Canvas));
    --tint: color-mix(in srgb, var(--fill) 9%, transparent);
    --radius: var(--af-radius, 8px);
    box-sizing: border-box;
    font-family: var(--af-font-family, inherit);
    font-size: max(var(--af-font-size, 1em), 16px);
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    overflow-wrap: anywhere;
    outline-color: var(--fill);
    column-rule-color: var(--af-color-surface, Canvas);
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--accent);
  }
  .button {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
    font: inherit;
    cursor: pointer;
  }
  .button.main {
    background: var(--fill);
    color: var(--af-on-accent, #fff);
    font-weight: 600;
    text-decoration: none;
  }
  .button.main:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--af-color-focus, #1d70b8);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
  }
  .inline .button.main {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-weight: inherit;
    text-decoration: underline;
  }
  .card,
  .banner {
    display: grid;
    justify-items: start;
    gap: 16px;
    padding: 24px;
    border: 1px solid var(--af-color-border, color-mix(in srgb, currentColor 24%, transparent));
    border-inline-start: 6px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .banner {
    border-width: 0;
    border-radius: 0;
    background: linear-gradient(var(--tint), var(--tint)), var(--surface);
  }
  .message {
    max-width: 32em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .heard {
    font-size: 1.1em;
  }
  .source {
    font-size: 0.9em;
  }
  .note {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--accent);
    background: var(--tint);
  }
  li + li {
    margin-block-start: 8px;
  }
  .note.urgent {
    border: 2px solid currentColor;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  @container (min-width: 720px) {
    .banner {
      grid-template-columns: 1fr auto;
      align-items: center;
      column-gap: 32px;
      padding: 32px;
    }
    .banner > :not(.button) {
      grid-column: 1;
    }
    .banner > .button {
      grid-area: 1 / 2 / span 4;
    }
    .banner .message {
      font-size: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .button.main {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }
  }
  @media print {
    .root {
      --accent: #000;
      --surface: #fff;
      --tint: transparent;
      color: #000;
    }
    .card .button {
      display: none;
    }
  }
`;
