// Loaded when a page asks for a poster.
import { type TemplateResult, html } from 'lit';
import './guideline-picture.js';
import './guideline-poster.js';
import { type Showing, mark } from './guideline-variants.js';

/** A guideline on a sheet of paper. */
export const onPaper = ({ host, guideline, level }: Showing): TemplateResult => html`
  <guideline-poster
    .guideline=${guideline}
    .level=${level}
    .paper=${host.paper === 'a5' ? 'a5' : 'a4'}
    .textOnly=${host.textOnly}
    .href=${host.href ?? ''}
  >
    <span slot="logo">${mark(host)}</span>
    <slot></slot>
  </guideline-poster>
`;
