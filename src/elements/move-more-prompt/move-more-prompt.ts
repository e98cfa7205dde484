import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Setting } from '../../health/prompts/prompt.js';
import { ofTheDay } from '../../health/prompts/rotation.js';
import { promptWords } from '../../locales/en-prompts.js';
import { define } from '../shared/define.js';
import { hasWay, leadToFinder } from '../shared/lead-to-finder.js';
import { type Item, type Offer, criteriaOf } from './item.js';
import { NEUTRAL, quickOffer } from './asked.js';
import type { lineNotes } from './line-notes.js';
import { promptStyles } from './move-more-prompt.styles.js';
import type { Variant } from './variant.js';

/** What is loaded when a page asks for it, and where its messages are read. */
const VARIANTS: Readonly<Record<string, readonly [Setting, () => Promise<Variant>]>> = {
  screen: ['screen', () => import('./move-more-screen.js')],
  poster: ['poster', () => import('./move-more-poster.js')],
  cards: ['poster', () => import('./move-more-cards.js')],
  social: ['social', () => import('./move-more-social.js')],
  conversation: ['web', () => import('./move-more-conversation.js')],
};

/** The attributes that decide what is said. */
const ASKED = ['audience', 'condition', 'topic', 'message', 'messages', 'from', 'variant'] as const;

/**
 * A message about moving more that ends in something to do nearby: on a page, a waiting-room screen, paper, a practice's
 * channels, or in a conversation.
 *
 * Every message carries its source. No clinician has reviewed any of them yet. A condition decides whether there may be
 * a message at all, and never leaves the page.
 *
 * @tag move-more-prompt
 * @slot - Shows until the script has run.
 * @slot message - The page's own messages, one an element, plain text. They are marked as theirs.
 * @slot logo - A picture for posters, cards and screens. Slides saved as pictures carry `from`, and no logo.
 * @csspart prompt - The box of a card or a banner.
 * @csspart message - The message.
 * @csspart action - The button or link it ends in.
 * @csspart qr-code - The QR code of a screen, a poster or a card.
 */
export class MoveMorePrompt extends LitElement {
  static override styles = promptStyles;

  /** Whom it speaks to: `everyone`, `older`, `pregnant`, `new-parent`, `parent`, `child`, `disabled`, `carer`, `long-term-condition`, `staff`, `clinician`… */
  @property() audience = 'everyone';

  /** Conditions it speaks to: ids, separated by spaces. They decide before anything else what may be said. */
  @property() condition: string | null = '';

  /** What it is about: `start`, `enjoy`, `company`, `strength`, `balance`, `sitting`, `home`, `mood`, `myths`… */
  @property() topic = '';

  /** The id of one message, always the same. */
  @property() message = '';

  /** A new message each day, the same for everybody on that day. */
  @property({ type: Boolean }) rotate = false;

  /** How it looks: `inline`, `card`, `banner`, `screen`, `poster`, `cards`, `social` or `conversation`. */
  @property() variant = 'card';

  /** The id of an `<activity-finder>` on this page, where the message ends. */
  @property() finder: string | null = null;

  /** The address of a page with a finder. QR codes lead there. */
  @property() href: string | null = null;

  /** That address as it is to be printed, such as `example.org/move`. */
  @property() address: string | null = null;

  /** Who runs the page: stands on posters, and under messages of its own. */
  @property() from: string | null = null;

  /** The address of a file with the page's own messages. */
  @property() messages: string | null = null;

  /** The address of a feed whose activities a screen shows between the messages. */
  @property() src: string | null = null;

  /** A town, a postcode or "latitude,longitude" that a screen shows activities near. */
  @property() near: string | null = null;

  /** How far from there, miles. */
  @property({ type: Number }) within = 5;

  /** The paper of a poster: `a4`, `a5` or `a6` (four cards on a sheet of A4). */
  @property() paper: 'a4' | 'a5' | 'a6' = 'a4';

  /** How long a conversation there is time for: `30-seconds`, `1-minute` or `5-minutes`. */
  @property() length = '1-minute';

  /** Level of the headings of a conversation, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() private offer?: Offer;
  @state() private own: readonly Item[] = [];
  @state() private loaded?: { readonly name: string; readonly variant: Variant };

  /** Comes along with whatever has to be said. */
  private notes?: typeof lineNotes;

  /** The newest request: the answers to older ones are passed over. */
  private asked = 0;
  private readonly said = new Set<string>();
  private readonly darkness = matchMedia('(prefers-color-scheme: dark)');

  override connectedCallback(): void {
    super.connectedCallback();
    this.darkness.addEventListener('change', this.lookAgain);
    // A page left open overnight has another message in the morning.
    document.addEventListener('visibilitychange', this.lookAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.darkness.removeEventListener('change', this.lookAgain);
    document.removeEventListener('visibilitychange', this.lookAgain);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || ASKED.some((name) => changed.has(name))) void this.decide();
    if (changed.has('variant')) void this.loadVariant();
    if (!this.hasUpdated || changed.has('messages') || changed.has('from')) void this.gatherOwn();
  }

  protected override render(): TemplateResult {
    const { offer } = this;
    const heavy = Object.hasOwn(VARIANTS, this.variant);
    if (!offer || (heavy && this.loaded?.name !== this.variant))
      return html`<p class="root" role="status">${promptWords.loading}</p>`;
    const { items } = this.withOwn(offer);
    const item = (this.rotate ? ofTheDay(items, new Date()) : items[0]) ?? this.withoutMessage(offer);
    if (!heavy || !this.loaded) return this.plain(item, offer);
    return this.loaded.variant.view({
      host: this,
      offer: { ...offer, items },
      item,
      card: () => this.plain(item, offer),
      action: (label) => this.action(item, offer, label),
    });
  }

  protected override async updated(): Promise<void> {
    const colours = await import('../shared/host-colours.js').catch(() => undefined);
    for (const root of this.renderRoot.querySelectorAll<HTMLElement>('.root')) colours?.fitHostColours(this, root);
  }

  /** The action a message ends in. Nothing where no activities may be offered, or where it has nowhere to lead to. */
  private action({ topic }: Item, { activities, conditions }: Offer, label = promptWords.action(topic)) {
    if (!activities) return nothing;
    if (!hasWay(this)) {
      this.tell('give it finder="id" or href="…", so that it leads to something to do.');
      return nothing;
    }
    return leadToFinder(this, {
      finder: this.finder,
      href: this.href,
      criteria: criteriaOf(topic, conditions),
      label,
    });
  }

  private plain(item: Item, offer: Offer) {
    const { variant } = this;
    const action = this.action(item, offer);
    if (variant === 'inline' && !item.lines.length)
      return html`<p class="root inline"><span part="message">${item.text}</span> ${action}</p>`;
    return html`
      <div class=${`root ${variant === 'banner' ? 'banner' : 'card'}`} part="prompt" lang=${promptWords.lang}>
        ${item.myth ? html`<p class="heard">${promptWords.heard}: <q>${item.myth}</q></p>` : nothing}
        ${item.text ? html`<p class="message" part="message">${item.text}</p>` : nothing}
        ${item.by ? html`<p>${promptWords.from(item.by)}</p>` : nothing}
        ${this.notes ? this.notes(item.lines, promptWords) : nothing} ${action} ${this.sourceOf(item)}
      </div>
    `;
  }

  private sourceOf({ source }: Item) {
    if (!source) return nothing;
    const name = promptWords.source(source.name);
    return html`<p class="source quiet">
      ${source.url ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${name}</a>` : name}
    </p>`;
  }

  /** Where no message may be or none is left: the words that lead on, what has to be said, or whom to ask. */
  private withoutMessage({ activities, lines }: Offer): Item {
    const { neutral, askTeam } = promptWords;
    return { id: 'none', text: activities ? neutral : lines.length ? '' : askTeam, lines };
  }

  /** The page's own messages come first, where any may be shown and none was asked for by name. */
  private withOwn(offer: Offer): Offer {
    return offer.ideas && !this.message && !this.topic ? { ...offer, items: [...this.own, ...offer.items] } : offer;
  }

  private async decide() {
    const { audience, topic, message, variant } = this;
    const condition = this.condition?.trim() ?? '';
    const [setting] = VARIANTS[variant] ?? ['web' as const];
    // Cards have topics of their own.
    const about = variant === 'cards' ? '' : topic;
    const asked = { audience, condition, topic: about, message, setting, now: new Date() };
    const turn = ++this.asked;
    this.offer = quickOffer(asked);
    if (this.offer) return;
    try {
      const { lineNotes, makeOffer } = await import('./make-offer.js');
      if (turn !== this.asked) return;
      const { offer, problems } = makeOffer(asked);
      problems.forEach((problem) => this.tell(problem));
      this.notes = lineNotes;
      this.offer = offer;
    } catch {
      // Without what conditions change, nothing may be said about moving more; for ME nothing may lead on either.
      if (turn === this.asked) this.offer = { ...NEUTRAL, activities: !condition };
      this.tell('its messages could not be loaded.');
    }
  }

  private async loadVariant() {
    const name = this.variant;
    const known = VARIANTS[name];
    if (!known) {
      if (!['inline', 'card', 'banner'].includes(name)) this.tell(`there is no variant "${name}"; it is a card.`);
      return;
    }
    try {
      const variant = await known[1]();
      if (name === this.variant) this.loaded = { name, variant };
    } catch {
      this.tell(`its variant "${name}" could not be loaded; it is a card.`);
      this.loaded = { name, variant: { view: ({ card }) => card() } };
    }
  }

  private async gatherOwn() {
    const { messages } = this;
    if (!messages && !this.querySelector(':scope > [slot="message"]')) {
      if (this.own.length) this.own = [];
      return;
    }
    try {
      const { gatherOwnMessages } = await import('./own-messages.js');
      const own = await gatherOwnMessages(this, messages, this.from ?? promptWords.practice, (what) => this.tell(what));
      if (messages === this.messages) this.own = own;
    } catch {
      this.tell('its own messages could not be loaded; the built-in ones are shown.');
    }
  }

  /** Tells the page's developer something, once. */
  private tell(what: string) {
    if (this.said.has(what)) return;
    this.said.add(what);
    console.warn(`<move-more-prompt>: ${what}`);
  }

  private readonly lookAgain = () => this.requestUpdate();
}

define('move-more-prompt', MoveMorePrompt);

declare global {
  interface HTMLElementTagNameMap {
    'move-more-prompt': MoveMorePrompt;
  }
}
