import { css } from 'lit';

/**
 * What every part of the finder shares: the host page's look taken over, its accidents undone, and the few controls.
 *
 * The page's font, text size and colours come through; what a page's `* { … !important }` would drag in with them
 * (letter spacing, capitals, alignment) is undone on `.root`, the one element each part renders.
 * Sizes are `em` or `px`: on a page with `html { font-size: 62.5% }` a root em is no measure.
 */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root {
    --accent: var(--af-accent-on-surface, var(--af-color-accent, #0b6b63));
    --fill: var(--af-color-accent, #0b6b63);
    --on-fill: var(--af-on-accent, #fff);
    --surface: var(--af-color-surface, var(--af-surface, Canvas));
    --line: var(--af-color-border, color-mix(in srgb, currentColor 24%, transparent));
    --edge: color-mix(in srgb, currentColor 62%, transparent);
    --tint: color-mix(in srgb, var(--fill) 9%, transparent);
    --quiet: color-mix(in srgb, currentColor 78%, transparent);
    --radius: var(--af-radius, 8px);
    font-family: var(--af-font-family, inherit);
    font-size: max(var(--af-font-size, 1em), 16px);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    letter-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul {
    list-style: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    max-width: 100%;
    margin: 0;
  }
  .button,
  .field input,
  .field select {
    min-height: 44px;
    padding: 8px 14px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: linear-gradient(var(--tint), var(--tint)), var(--surface);
  }
  .button.main {
    border-color: var(--accent);
    background: var(--fill);
    color: var(--on-fill);
    font-weight: 600;
  }
  .button.main:hover {
    text-decoration: underline;
  }
  .link {
    min-height: 44px;
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .icon {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 3px solid var(--af-color-focus, #1d70b8);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
  }
  .quiet {
    color: var(--quiet);
  }
  .out-of-sight:not(:focus):not(:focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .root {
      --accent: LinkText;
      --fill: ButtonText;
      --on-fill: ButtonFace;
      --line: CanvasText;
      --edge: CanvasText;
      --tint: Canvas;
      --quiet: CanvasText;
    }
    .button.main {
      forced-color-adjust: none;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .root {
      --accent: #000;
      --fill: #fff;
      --on-fill: #000;
      --surface: #fff;
      --line: #000;
      --edge: #000;
      --quiet: #000;
      --tint: transparent;
      color: #000;
    }
    .button {
      min-height: 0;
      padding: 0;
      border: 0;
    }
  }
`;
