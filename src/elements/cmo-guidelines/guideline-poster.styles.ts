import { type CSSResult, css, unsafeCSS } from 'lit';

/** A sheet in its true size, wherever it is to be so. */
const onPaper = (where: string, host = unsafeCSS(where)): CSSResult => css`
  ${host} .sheet {
    width: var(--wide);
    max-width: none;
    height: var(--tall);
    margin: 0;
    padding: var(--around);
    gap: var(--gap);
    border: 0;
    overflow: hidden;
    font-size: calc(var(--size, 12) * 1pt);
    line-height: var(--line-height);
  }
  ${host} .title > * {
    font-size: var(--title);
  }
  ${host} .topics {
    columns: 2;
  }
  ${host} .topics section {
    break-inside: auto;
    padding-block-end: var(--gap);
  }
  ${host} .qr-code {
    width: var(--code);
    height: var(--code);
  }
  ${host} .source {
    font-size: min(12pt, 1em);
    line-height: 1.2;
  }
  /* Sources run beside the code, and on beneath it where there are many. */
  ${host} footer {
    display: flow-root;
  }
  ${host} .code {
    float: inline-start;
    width: var(--code-width);
    margin-inline-end: 1.5em;
  }
`;

/** A sheet: on a screen as wide as there is room for, on paper exactly one page, everything in em of one size. */
export const posterStyles = css`
  .sheet {
    display: flex;
    flex-direction: column;
    gap: 1em;
    padding: 1.5em;
    border: 1px solid var(--line);
    background: #fff;
    color: #000;
    --accent: #000;
    --edge: #000;
    --line: #000;
    --surface: #fff;
    --quiet: #000;
  }
  /* A page's accent may be too pale for white paper. */
  guideline-picture {
    --af-accent-on-surface: #000;
    --af-color-surface: #fff;
    --af-color-border: #000;
  }
  header:not(:has(*)) {
    display: none;
  }
  header {
    font-size: 1.1em;
    font-weight: 600;
  }
  ::slotted(img),
  header img {
    max-height: 3em;
  }
  .title > * {
    font-size: 2.2em;
    line-height: 1.1;
    text-wrap: balance;
  }
  [data-topic='helps']::first-letter {
    text-transform: uppercase;
  }
  .topics {
    columns: 2 16em;
    column-gap: 2em;
  }
  .topics section {
    break-inside: avoid;
    padding-block-end: 0.8em;
  }
  section > :first-child {
    font-size: 1.15em;
    line-height: 1.3;
    break-after: avoid;
  }
  section p {
    break-inside: avoid;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: end;
    justify-content: space-between;
    margin-block-start: auto;
    padding-block-start: 0.75em;
    border-block-start: 2px solid #000;
  }
  footer > div {
    flex: 1 1 16em;
  }
  .code {
    display: flex;
    gap: 1em;
    align-items: center;
  }
  .code p {
    overflow-wrap: anywhere;
  }
  .qr-code {
    flex: none;
    width: 30mm;
    height: 30mm;
  }
  .source {
    font-size: 0.75em;
    line-height: 1.35;
  }
  @media (min-width: 700px) {
    .sheet {
      max-width: 48em;
      font-size: 17px;
      margin-inline: auto;
    }
  }
  section:not(:has(> p:not([hidden]))) {
    display: none;
  }
  :host {
    --wide: 210mm;
    --tall: 296.5mm;
    --around: 12mm 14mm 10mm;
    --gap: 0.8em;
    --line-height: 1.4;
    --title: 2.2em;
    --code: 30mm;
    --code-width: 55%;
    --row: calc(50% - 12px);
    --marks: 17em;
  }
  :host([paper='a5']) {
    --wide: 148mm;
    --tall: 209.5mm;
    --around: 7mm 10mm 5mm;
    --gap: 0.45em;
    --line-height: 1.22;
    --title: 1.4em;
    --code: 25mm;
    --code-width: 45%;
    --marks: 13em;
    --amount: 12.5em;
    --dial: 2.2em;
  }
  ${onPaper(':host([measured])')}
  @media print {
    :host {
      container-type: normal;
      page: af-a4;
      break-inside: avoid;
    }
    :host([paper='a5']) {
      page: af-a5;
    }
    ${onPaper(':host')}
    a {
      color: #000;
      text-decoration: none;
    }
  }
`;
