import { type TemplateResult, html } from 'lit';

/** A heading of the level the page's outline asks for, 2 to 6. */
export function heading(level: number, content: TemplateResult): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    case 6:
      return html`<h6>${content}</h6>`;
    default:
      return html`<h3>${content}</h3>`;
  }
}

/** The first of these numbers that is a heading level a page may ask for: 2 to 6, and 3 where none is. */
export function headingLevel(...wanted: readonly (number | undefined)[]): number {
  return wanted.find((level) => level !== undefined && level >= 2 && level <= 6) ?? 3;
}
