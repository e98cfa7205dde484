import { css } from 'lit';

/** The map's frame; what is drawn inside has its own styles in the map's room. */
export const mapElementStyles = css`
  .root {
    display: grid;
    gap: 8px;
  }
  .open {
    justify-content: center;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
  }
  .move {
    margin-inline-end: auto;
  }
  .close {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .canvas {
    position: relative;
    z-index: 0;
    isolation: isolate;
    overflow: hidden;
    overflow-wrap: normal;
    height: var(--af-map-height, min(70vh, 32em));
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
