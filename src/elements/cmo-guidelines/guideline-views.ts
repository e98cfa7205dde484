import { type TemplateResult, html, nothing } from 'lit';
import { type Guideline, TOPICS, type Topic } from '../../health/guideline.js';
import type { DatedSource } from '../../health/guideline-sources.js';
import { CHANCES_LOWERED, GUIDELINE_REVIEW, factsOf } from '../../health/guideline-facts.js';
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

const IN_SHORT: readonly Topic[] = ['amount', 'effort', 'strength', 'balance', 'sitting', 'start'];

/** The first sentence on each of the main topics: a guideline in short. */
export function inShort(guideline: Guideline): TemplateResult {
  return list(IN_SHORT.flatMap((topic) => factsOf(guideline, topic)[0]?.text ?? []));
}

/** The guideline in one sentence. */
export function inOneSentence(guideline: Guideline): string {
  return factsOf(guideline, 'amount').find(({ text }) => /\d\d/.test(text))?.text ?? '';
}

const linked = ({ name, url, published }: DatedSource, words: GuidelineWords) =>
  html`${
    url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>` : name
  }${published ? `, ${words.published(published)}` : nothing}`;

/** Where the guideline comes from, what else its sentences rest on, and who has not reviewed it. */
export function sourceOf(guideline: Guideline, words: GuidelineWords, { brief = false } = {}): TemplateResult {
  const main = guideline.source;
  const others = new Set(TOPICS.flatMap((topic) => factsOf(guideline, topic).flatMap(({ sources }) => sources)));
  others.delete(main);
  return html`
    <p class="source quiet" part="source">
      ${words.source}: ${linked(main, words)}.
      ${brief || !others.size ? nothing : html`${words.also}: ${[...others].map((source, at) => html`${at ? '; ' : ''}${linked(source, words)}`)}.`}
      ${words.ownWords(GUIDELINE_REVIEW.readOn)}
    </p>
  `;
}
