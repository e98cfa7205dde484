import { css } from 'lit';

/** The picture, on a page and on a poster. Strokes and fills take the text's colour and the accent. */
export const pictureStyles = css`
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin: 0;
  }
  figure svg {
    display: block;
    max-width: 100%;
    overflow: visible;
    fill: none;
  }
  .day {
    fill: currentColor;
    font-size: 18px;
  }
  .amounts,
  .week {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--row, 13em)), 1fr));
    gap: 16px 24px;
  }
  .amounts {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
  }
  .amount {
    min-width: min(var(--amount, 14em), 100%);
  }
  .number {
    display: flex;
    gap: 8px;
    align-items: center;
    line-height: 1;
  }
  .number strong {
    flex: none;
    overflow-wrap: normal;
    font-size: calc(0.84 * var(--dial, 3.8em));
    font-variant-numeric: tabular-nums;
  }
  .number svg {
    height: var(--dial, 3.8em);
    width: auto;
    min-width: 0;
  }
  /* As wide as the clock faces above it, and no wider. */
  .about {
    width: 0;
    min-width: 100%;
  }
  .amount:only-child .about {
    width: auto;
  }
  .or {
    align-self: center;
  }
  @container (max-width: 480px) {
    .or {
      flex-basis: 100%;
    }
  }
  .row p,
  .or {
    font-weight: 600;
  }
  .row svg {
    width: 100%;
    max-width: var(--marks, 22em);
    margin-block-start: 4px;
  }
  .any {
    align-self: end;
  }
  .track {
    stroke: var(--edge);
    stroke-width: 2;
  }
  .filled {
    stroke: var(--accent);
    stroke-width: 12;
  }
  .hand,
  .stroke {
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
  }
  .stroke {
    stroke: var(--accent);
    stroke-width: 4;
  }
  .solid {
    fill: var(--accent);
  }
`;
