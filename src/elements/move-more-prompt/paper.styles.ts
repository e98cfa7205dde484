import { css } from 'lit';

/**
 * Sheets of paper. All sizes count in millimetres: true ones on paper, and on a screen as large as there is room.
 * Black on white, so that any printer will do; nothing is told by colour alone.
 */
export const paperStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    max-width: 52em;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-end: 16px;
  }
  button {
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--fill);
    color: var(--af-on-accent, #fff);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--af-color-focus, #1d70b8);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
  }
  .sheet {
    --mm: calc(100cqi / 210);
    display: flex;
    flex-direction: column;
    inline-size: calc(210 * var(--mm));
    block-size: calc(297 * var(--mm));
    border: 1px solid #767676;
    background: #fff;
    color: #000;
    forced-color-adjust: none;
    overflow: hidden;
    overflow-wrap: break-word;
  }
  .sheet + .sheet {
    margin-block-start: 24px;
  }
  .sheet.a5 {
    --mm: calc(100cqi / 210 * 1.4142);
    inline-size: calc(148 * var(--mm));
    block-size: calc(210 * var(--mm));
  }
  .qr-code {
    display: block;
    flex: none;
    inline-size: calc(var(--code) * var(--mm));
    block-size: calc(var(--code) * var(--mm));
  }
  .address {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  @media print {
    :host {
      max-width: none;
    }
    .tools {
      display: none;
    }
    .sheet,
    .sheet.a5 {
      --mm: 1mm;
      border: 0;
      break-inside: avoid;
      break-after: page;
    }
    .sheet + .sheet {
      margin-block-start: 0;
    }
    .sheet:last-of-type {
      break-after: auto;
    }
    .sheet {
      block-size: 296.5mm;
    }
    .sheet.a5 {
      block-size: 209.5mm;
    }
  }
`;
