import { type TemplateResult, html, nothing } from 'lit';
import { type Guideline, TOPICS, type Topic } from '../../health/guideline.js';
import type { DatedSource } from '../../health/guideline-sources.js';
import { CHANCES_LOWERED, type Fact, GUIDELINE_REVIEW, factsOf } from '../../health/guideline-facts.js';
import type { GuidelineWords } from '../../locales/en-guidelines.js';
import { heading } from '../shared/heading.js';

const list = (items: readonly unknown[]) =>
  items.length === 1
    ? html`<p>${items}</p>`
    : html`<ul class="plain">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

const section = (level: number, title: string, items: readonly unknown[]) => html`
  <section class="topic">${heading(level, html`${title}`)}${list(items)}</section>
`;

/** Everything a guideline says, topic by topic. */
export function allTopics(guideline: Guideline, level: number, words: GuidelineWords): TemplateResult {
  return html`
    <div class="topics">
      ${TOPICS.map((topic) => {
        const facts = factsOf(guideline, topic);
        return facts.length
          ? section(
              level,
              words.topics[topic],
              facts.map(({ text }) => text),
            )
          : nothing;
      })}
      ${section(level, words.helps, guideline.helps)}
      ${
        guideline.lowersChances
          ? section(
              level,
              words.lowers,
              CHANCES_LOWERED.map(([illness, upTo]) => words.upTo(illness, upTo)),
            )
          : nothing
      }
    </div>
  `;
}

/** All that a guideline says. */
export const everyFact = (guideline: Guideline): readonly Fact[] =>
  TOPICS.flatMap((topic) => factsOf(guideline, topic));

const IN_SHORT: readonly Topic[] = ['amount', 'effort', 'strength', 'balance', 'sitting', 'start'];

/** The first sentence on each of the main topics: a guideline in short. The first of all says how much. */
export const factsInShort = (guideline: Guideline): readonly Fact[] =>
  IN_SHORT.flatMap((topic) => factsOf(guideline, topic)[0] ?? []);

/** A guideline in short, as a list. */
export const inShort = (guideline: Guideline): TemplateResult => list(factsInShort(guideline).map(({ text }) => text));

const linked = ({ name, url, published }: DatedSource, words: GuidelineWords) =>
  html`${
    url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>` : name
  }${published ? `, ${words.published(published)}` : nothing}`;

/** Where the guideline comes from, what else the sentences that are shown rest on, and who has not reviewed it. */
export function sourceOf({ source }: Guideline, words: GuidelineWords, shown: readonly Fact[] = []): TemplateResult {
  const others = new Set(shown.flatMap(({ sources }) => sources));
  others.delete(source);
  return html`
    <p class="source quiet" part="source">
      ${words.source}: ${linked(source, words)}.
      ${others.size ? html`${words.also}: ${[...others].map((other, at) => html`${at ? '; ' : ''}${linked(other, words)}`)}.` : nothing}
      ${words.ownWords(GUIDELINE_REVIEW.readOn)}
    </p>
  `;
}
