import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, queryAll } from 'lit/decorators.js';
import { IDEAS, IDEA_PLACES, type Idea, type IdeaPlace, WARD_NOTE } from '../../health/prompts/ideas.js';
import { isOverdue } from '../../health/review.js';
import { SAFETY_LINES, asOf } from '../../health/safety-lines.js';
import { paperWords } from '../../locales/en-prompt-paper.js';
import { define } from '../shared/define.js';
import { printAlone } from '../shared/print-alone.js';
import { CARDS, footOf, sourceOf } from './move-more-poster.js';
import { posterStyles } from './move-more-poster.styles.js';
import { paperStyles } from './paper.styles.js';
import type { Variant } from './variant.js';
import { type WhereTo, whereTo } from './where-to.js';

const AT_HOME: readonly IdeaPlace[] = ['chair', 'worktop', 'stairs'];

/** Which places a topic names: `at-home`, `ward`, or one place. Anything else is at home. */
function placesOf(topic: string): readonly IdeaPlace[] {
  if (topic === 'ward') return IDEA_PLACES.filter((place) => !AT_HOME.includes(place));
  const place = IDEA_PLACES.find((one) => one === topic);
  return place ? [place] : AT_HOME;
}

/** Ideas as A6 cards, four to a sheet. Not for pages: `<move-more-prompt variant="cards">` makes it. */
export class MoveMoreCards extends LitElement {
  static override styles = [paperStyles, posterStyles];

  @property({ attribute: false }) ideas: readonly Idea[] = [];
  @property({ attribute: false }) where?: WhereTo;
  @property({ attribute: false }) from = '';

  @queryAll('.sheets') private sheets!: NodeListOf<HTMLElement>;

  protected override render(): TemplateResult {
    const { ideas } = this;
    // The last sheet is filled up from the first: paper is not wasted, and a second copy is for somebody else.
    const pages = Array.from({ length: Math.ceil(ideas.length / CARDS) }, (_, page) =>
      Array.from({ length: CARDS }, (_, at) => ideas[(page * CARDS + at) % ideas.length]),
    );
    return html`
      <div class="tools"><button type="button" @click=${this.print}>${paperWords.print}</button></div>
      <div class="sheets" lang="en">
        ${pages.map((page) => html`<div class="sheet cards">${page.map((idea) => idea && this.card(idea))}</div>`)}
      </div>
    `;
  }

  private card(idea: Idea) {
    const now = new Date();
    const [stop] = SAFETY_LINES.filter(({ id }) => id === 'stop').map((line) => asOf(line, now));
    const ward = !AT_HOME.includes(idea.place);
    return html`
      <div class="card">
        <p class="where">${paperWords.places[idea.place]}</p>
        <p class="title">${idea.title}</p>
        <ol>
          ${idea.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <p class="rest">${ward ? WARD_NOTE.text : stop?.text}</p>
        ${this.where && !ward ? footOf(this.where) : nothing} ${this.from && ward ? html`<p>${this.from}</p>` : nothing}
        ${sourceOf(idea)}
      </div>
    `;
  }

  private print() {
    const [sheets] = this.sheets;
    if (sheets) printAlone(sheets, 'a4');
  }
}

define('move-more-cards', MoveMoreCards);

/** Ideas for at home or a ward as cards, or why there are none. */
export const view: Variant['view'] = ({ host, offer, card }) => {
  const now = new Date();
  const places = placesOf(host.topic);
  const ideas = offer.ideas
    ? IDEAS.filter((idea) => places.includes(idea.place) && !isOverdue(idea.reviewBy, now))
    : [];
  if (!ideas.length) return card();
  return html`
    <move-more-cards
      class="root"
      exportparts="qr-code"
      .ideas=${ideas}
      .where=${offer.activities && (host.href || host.finder) ? whereTo(host.href, host.finder, host.address) : undefined}
      .from=${host.from ?? ''}
    ></move-more-cards>
  `;
};
