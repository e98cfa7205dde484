import { css } from 'lit';

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
    :host([paper='a4']) .sheet {
      font-size: 17px;
    }
    .sheet {
      max-width: 48em;
      margin-inline: auto;
    }
  }
  @media print {
    :host([paper='a5']) .title > * {
      font-size: 1.4em;
    }
    :host([paper='a5']) .qr-code {
      width: 25mm;
      height: 25mm;
    }
    :host {
      container-type: normal;
      page: af-a4;
      break-inside: avoid;
    }
    :host([paper='a5']) {
      page: af-a5;
    }
    .sheet,
    :host([paper='a4']) .sheet {
      width: 210mm;
      max-width: none;
      height: 296.5mm;
      margin: 0;
      padding: 12mm 14mm 10mm;
      border: 0;
      overflow: hidden;
      font-size: 13pt;
      line-height: 1.4;
      --row: 8.5em;
      --marks: 17em;
    }
    :host([paper='a4']) .little {
      font-size: 15pt;
    }
    :host([paper='a5']) .sheet {
      width: 148mm;
      height: 209.5mm;
      padding: 7mm 10mm 5mm;
      gap: 0.45em;
      font-size: 12pt;
      line-height: 1.22;
      --row: 9em;
      --marks: 13em;
      --dial: 2.2em;
    }
    :host([paper='a5']) .topics section {
      padding-block-end: 0.5em;
    }
    .topics {
      columns: 2;
    }
    footer {
      flex-wrap: nowrap;
    }
    footer > .code {
      flex: 1.4 1 0;
    }
    footer > div {
      flex: 1 1 0;
    }
    a {
      color: #000;
      text-decoration: none;
    }
  }
`;
