import { type TemplateResult, html } from 'lit';

/** An address that breaks where somebody reads on: after a dot or a stroke. */
export const breakable = (address: string): readonly TemplateResult[] =>
  address.split(/(?<=[./])/).map((piece) => html`${piece}<wbr />`);
