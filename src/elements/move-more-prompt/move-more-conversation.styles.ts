import { css } from 'lit';

/** A conversation's steps, its fields, and the sheet it ends in. */
export const conversationStyles = css`
  legend {
    font-weight: 600;
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    font-weight: 400;
  }
  .row > .pick {
    margin-inline-end: 16px;
  }
  .steps {
    display: grid;
    gap: 16px;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .steps > li {
    display: grid;
    gap: 8px;
    padding-inline-start: 52px;
    position: relative;
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    width: 36px;
    height: 36px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    font-weight: 700;
    line-height: 32px;
    text-align: center;
  }
  .steps :is(h3, h4, h5, h6) {
    font-size: 1.1em;
    line-height: 36px;
  }
  .steps ul {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  .steps q {
    font-weight: 600;
  }
  .steps ul > li {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--accent);
  }
  .choices {
    list-style: none;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--fill);
    color: var(--af-on-accent, #fff);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .paper {
    display: none;
  }
  @media print {
    .paper[data-af-alone] {
      display: block;
      padding: 14mm 20mm;
      background: #fff;
      color: #000;
      font-size: 14pt;
      line-height: 1.4;
    }
    .paper-title {
      margin-block-end: 5mm;
      font-size: 26pt;
      font-weight: 800;
    }
    .paper-activity {
      margin-block-end: 4mm;
      padding: 3mm 5mm;
      border: 0.5mm solid #000;
      break-inside: avoid;
    }
    .paper-field {
      margin-block-end: 4mm;
      break-inside: avoid;
    }
    .lines {
      min-block-size: 10mm;
      border-block-end: 0.3mm solid #000;
    }
  }
`;
