import { css } from 'lit';

/** One result, shut and open. */
export const cardStyles = css`
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    scroll-margin-block: 16px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    content-visibility: auto;
    contain-intrinsic-size: auto 240px;
  }
  .item[data-selected] {
    border-color: var(--accent);
    box-shadow: inset 4px 0 var(--accent);
  }
  :dir(rtl) .item[data-selected] {
    box-shadow: inset -4px 0 var(--accent);
  }
  .sample {
    justify-self: start;
    padding: 0 8px;
    border: 1px dashed var(--edge);
    border-radius: 4px;
    font-size: 0.85em;
  }
  .status {
    font-weight: 600;
  }
  .name {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .name span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .name:hover span {
    text-decoration-thickness: 2px;
  }
  .name .icon {
    width: 0.9em;
    height: 0.9em;
    transition: transform 150ms;
  }
  .name[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .facts {
    display: grid;
    gap: 4px;
  }
  .facts li,
  .marks li {
    display: flex;
    gap: 8px;
  }
  .facts .icon,
  .marks .icon {
    margin-block-start: 0.18em;
    color: var(--accent);
  }
  /* No tint behind the text: on an accent of the host's own it could cost the contrast. */
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline 3px var(--accent);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.18em;
  }
  .glimpse {
    font-size: 0.95em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    font-size: 0.95em;
  }
  .marks li:has(details[open]) {
    flex-basis: 100%;
  }
  .why {
    flex: 1;
  }
  .why summary {
    display: inline-flex;
    gap: 8px;
    min-height: 44px;
    padding-block: 8px;
    cursor: pointer;
    list-style: none;
  }
  .why summary::-webkit-details-marker {
    display: none;
  }
  .why summary span:first-of-type {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .why[open] summary .icon:last-of-type {
    transform: rotate(180deg);
  }
  .points {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .points li {
    display: list-item;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .reason {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line);
    font-size: 0.95em;
  }
  .reason + .reason {
    margin-block-start: 8px;
  }
  .reason .quiet {
    font-size: 0.9em;
  }
  .details {
    display: grid;
    gap: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
  }
  .details dt {
    font-weight: 600;
  }
  .lines {
    white-space: pre-line;
  }
  @container (min-width: 560px) {
    .details > div {
      display: grid;
      grid-template-columns: 9em 1fr;
      gap: 16px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .name .icon {
      transition: none;
    }
  }
  .paper {
    display: none;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    .item[data-selected] {
      border-width: 3px;
    }
  }
  @media print {
    .item {
      content-visibility: visible;
      break-inside: avoid;
      gap: 4px;
      margin-block-end: 12px;
      padding: 8px 12px;
    }
    mark {
      font-weight: inherit;
      text-decoration: none;
    }
    .paper {
      display: block;
    }
    .name {
      min-height: 0;
    }
    .actions {
      column-gap: 24px;
    }
    .name .icon,
    .why summary .icon:last-of-type,
    .actions button,
    .root .personal {
      display: none;
    }
    .actions a[href^='http']::after {
      content: ' ' attr(href);
      text-decoration: none;
    }
  }
`;
