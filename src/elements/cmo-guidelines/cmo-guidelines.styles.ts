import { css } from 'lit';

/** A guideline on a page: calm, in columns where there is room. */
export const guidelineStyles = css`
  .root {
    gap: 24px;
  }
  .root.card {
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .picture {
    /* Room for what is on its way. */
    min-height: 12em;
    break-inside: avoid;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .card .picture {
    padding: 0;
    border: 0;
  }
  .title > * {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .card .title > * {
    font-size: 1.25em;
  }
  .topics {
    columns: 2 20em;
    column-gap: 32px;
  }
  .topic {
    break-inside: avoid;
    padding-block-end: 20px;
  }
  .topic > :first-child {
    font-size: 1.15em;
    line-height: 1.3;
    margin-block-end: 4px;
  }
  .topic p,
  .topic li,
  .source {
    max-width: 65ch;
  }
  .plain {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .plain li + li {
    margin-block-start: 4px;
  }
  .plain li::marker {
    color: var(--accent);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .who legend {
    margin-block-end: 8px;
    padding: 0;
    font-size: 1.25em;
    font-weight: 600;
  }
  .who label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    padding: 4px 14px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: pointer;
  }
  .who label:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    background: linear-gradient(var(--tint), var(--tint)), var(--surface);
  }
  .who input {
    flex: none;
    width: 18px;
    height: 18px;
    accent-color: var(--accent);
  }
  .root.poster {
    display: block;
  }
  .logo {
    max-height: 48px;
  }
  @media print {
    :host([variant='poster']) {
      container-type: normal;
      margin: 0;
    }
    .who,
    .actions,
    .personal {
      display: none;
    }
  }
`;
