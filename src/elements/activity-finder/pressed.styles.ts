import { css } from 'lit';

/** A button that stays pressed. */
export const pressedStyles = css`
  .button[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    background: linear-gradient(var(--tint), var(--tint)), var(--surface);
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
