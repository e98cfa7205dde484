import { css } from 'lit';

/** Boxes to fill in: their labels, what is wrong with an answer, and what paper has no use for. */
export const formStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .field label {
    font-weight: 600;
  }
  textarea {
    width: 100%;
    padding: 8px 14px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  .refused {
    flex-basis: 100%;
    font-weight: 600;
  }
  .refused:empty {
    display: none;
  }
  [aria-invalid='true'] {
    border-width: 3px !important;
  }
  @media print {
    .not-on-paper {
      display: none;
    }
  }
`;
