import type { TemplateResult, nothing } from 'lit';
import type { Item, Offer } from './item.js';
import type { MoveMorePrompt } from './move-more-prompt.js';

/** What a variant is shown with. */
export interface VariantContext {
  /** The element, for its attributes. */
  readonly host: MoveMorePrompt;
  readonly offer: Offer;
  /** The message whose turn it is; the words that lead to activities where there is none. */
  readonly item: Item;
  /** The message as a card: what a variant that may not be shown falls back to. */
  card(): TemplateResult;
  /** The action it ends in: a button that leads to the finder, or a link. */
  action(label?: string): TemplateResult | typeof nothing;
}

/** A variant that is loaded when a page asks for it. */
export interface Variant {
  view(context: VariantContext): TemplateResult;
}
