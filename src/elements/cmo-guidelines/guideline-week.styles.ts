import { css } from 'lit';

/** The form, the bar and the list of a week. */
export const weekStyles = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  #week > * {
    font-size: 1.25em;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: end;
  }
  .field {
    flex: 1 1 12em;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    margin-inline-end: 16px;
  }
  fieldset input {
    width: 20px;
    height: 20px;
    accent-color: var(--accent);
  }
  .bar {
    display: block;
    width: 100%;
    max-width: 34em;
  }
  .filled {
    fill: var(--accent);
    transition: width 150ms;
  }
  .frame,
  .tick {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .done li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--line);
  }
  @media (prefers-reduced-motion: reduce) {
    .filled {
      transition: none;
    }
  }
  @media print {
    form,
    .link {
      display: none;
    }
  }
`;
