import { css } from 'lit';

/** A screen read at three metres: at 1920 by 1080 pixels, and on its side, nothing to be read is under 60 px. */
export const screenStyles = css`
  :host {
    display: block;
    container-type: size;
    position: relative;
    block-size: 100vh;
    block-size: 100dvh;
    overflow: hidden;
    background: linear-gradient(var(--tint), var(--tint)), var(--surface);
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .stage {
    display: grid;
    grid-template: 1fr auto / 1fr auto;
    gap: 3cqmin;
    block-size: 100%;
    padding: 6cqmin;
    font-size: 5.6cqmin;
    line-height: 1.25;
  }
  .slides {
    display: grid;
    grid-column: 1 / -1;
    min-block-size: 0;
  }
  .slide {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 0.5em;
    grid-area: 1 / 1;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: hidden;
    opacity: 0;
    transition: opacity 1.5s ease-in-out;
  }
  .slide.on {
    opacity: 1;
  }
  .slide p {
    overflow-wrap: break-word;
    text-wrap: balance;
  }
  .text {
    font-size: calc(var(--size, 8) * 1cqmin);
    font-weight: 700;
    line-height: 1.12;
  }
  .above {
    color: var(--accent);
    font-weight: 600;
  }
  .corner {
    display: flex;
    grid-column: 2;
    align-items: end;
    justify-content: end;
    gap: 3cqmin;
    text-align: end;
  }
  .corner .qr-code {
    flex: none;
    inline-size: 26cqmin;
    block-size: 26cqmin;
  }
  .invitation {
    overflow-wrap: anywhere;
  }
  .foot {
    align-self: end;
    grid-column: 1;
  }
  .logo ::slotted(*) {
    max-block-size: 10cqmin;
    max-inline-size: 40cqmin;
  }
  .line {
    position: absolute;
    inset: auto 0 0;
    block-size: 1.2cqmin;
    background: var(--tint);
  }
  .line > div {
    block-size: 100%;
    background: var(--fill);
    transform-origin: 0 0;
  }
  :host(:dir(rtl)) .line > div {
    transform-origin: 100% 0;
  }
  .controls {
    position: absolute;
    inset: 0 0 auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 12px;
    background: var(--surface);
    font-size: max(16px, 2.4cqmin);
    opacity: 0;
    transition: opacity 150ms;
  }
  .controls:focus-within,
  .controls.shown {
    opacity: 1;
  }
  .controls button {
    min-block-size: max(44px, 5cqmin);
    padding: 4px 16px;
    border: 2px solid currentColor;
    border-radius: 8px;
    background: var(--surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--af-color-focus, #1d70b8);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
  }
  @container (aspect-ratio < 1) {
    .stage {
      grid-template: 1fr auto auto / 1fr;
      gap: 6cqmin;
    }
    .foot,
    .corner {
      grid-column: 1;
    }
    .corner {
      flex-direction: row-reverse;
      align-items: center;
      text-align: start;
    }
    .corner .qr-code {
      inline-size: 34cqmin;
      block-size: 34cqmin;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .slide,
    .controls {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .line > div {
      background: CanvasText;
    }
  }
`;
