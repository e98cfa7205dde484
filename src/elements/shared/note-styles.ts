import { css } from 'lit';

/** Notes: calm ones with a coloured edge, urgent ones with a frame. */
export const noteStyles = css`
  .note {
    display: flex;
    gap: 12px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--accent);
    background: var(--tint);
  }
  .note > .icon {
    margin-block-start: 0.2em;
  }
  .note li + li {
    margin-block-start: 8px;
  }
  .note.urgent {
    border: 2px solid currentColor;
    border-inline-start-width: 8px;
    background: none;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .source {
    display: block;
    padding-block: 2px;
    font-size: 0.9em;
  }
`;
