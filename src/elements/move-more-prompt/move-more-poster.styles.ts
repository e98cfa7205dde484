import { css } from 'lit';

/** A poster: the words large, in a frame of two lines, the code at the foot. `--u` is a hundredth of the sheet's width. */
export const posterStyles = css`
  .poster {
    --u: calc(2.1 * var(--mm));
    --code: 52;
    padding: calc(7 * var(--u));
    gap: calc(3 * var(--u));
    font-size: calc(3.2 * var(--u));
    line-height: 1.3;
  }
  .poster.a5 {
    --u: calc(1.48 * var(--mm));
    --code: 40;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(4 * var(--u));
    min-block-size: calc(9 * var(--u));
    font-weight: 600;
  }
  .head ::slotted(*) {
    max-block-size: calc(12 * var(--u));
    max-inline-size: calc(40 * var(--u));
  }
  .words {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: center;
    gap: calc(3 * var(--u));
    padding: calc(5 * var(--u));
    border: calc(0.9 * var(--u)) solid #000;
    outline: calc(0.25 * var(--u)) solid #000;
    outline-offset: calc(0.7 * var(--u));
    min-block-size: 0;
    overflow: hidden;
  }
  .text {
    font-size: calc(var(--size, 9) * var(--u));
    font-weight: 800;
    line-height: 1.08;
    text-wrap: balance;
  }
  .heard {
    font-size: calc(5 * var(--u));
    line-height: 1.2;
  }
  /* Makes room along with the message, down to 12 point. */
  .must {
    font-size: min(calc(3.2 * var(--u)), max(calc(4.24 * var(--mm)), calc(var(--size, 9) * var(--u) / 2)));
  }
  .foot {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--u));
    padding-block-start: calc(1.5 * var(--u));
  }
  .foot p {
    font-size: calc(4.2 * var(--u));
    line-height: 1.25;
  }
  .poster .small {
    font-size: max(calc(2 * var(--u)), calc(4.24 * var(--mm)));
  }
  .cards {
    display: grid;
    grid-template: 1fr 1fr / 1fr 1fr;
  }
  .card {
    --code: 34;
    display: flex;
    flex-direction: column;
    gap: calc(2.5 * var(--mm));
    padding: calc(7 * var(--mm));
    border: calc(0.2 * var(--mm)) dashed #767676;
    font-size: calc(4.3 * var(--mm));
    line-height: 1.3;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: hidden;
  }
  .card .where {
    align-self: start;
    padding: calc(1 * var(--mm)) calc(3 * var(--mm));
    border: calc(0.5 * var(--mm)) solid #000;
    border-radius: calc(4 * var(--mm));
    font-weight: 600;
  }
  .card .title {
    font-size: calc(var(--size, 7.5) * var(--mm));
    font-weight: 800;
    line-height: 1.15;
    text-wrap: balance;
  }
  .card ol {
    display: grid;
    gap: calc(1.6 * var(--mm));
    padding-inline-start: calc(6 * var(--mm));
  }
  .card .grow {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: center;
    gap: calc(3 * var(--mm));
    min-block-size: 0;
  }
  .card .said {
    font-size: calc(5.2 * var(--mm));
  }
  .card .rest {
    display: flex;
    flex: 1;
    align-items: center;
  }
  .card .foot {
    gap: calc(4 * var(--mm));
    padding: 0;
  }
  .card .foot p {
    font-size: calc(4.3 * var(--mm));
  }
`;
