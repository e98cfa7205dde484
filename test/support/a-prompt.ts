import { fixture, waitUntil } from '@open-wc/testing';
import { type TemplateResult, html } from 'lit';
import '../../src/elements/move-more-prompt/move-more-prompt.js';
import type { MoveMorePrompt } from '../../src/elements/move-more-prompt/move-more-prompt.js';
import { wordsOn } from './in-the-page.js';

/** Whether a prompt shows what it is going to show. */
const isThere = (prompt: HTMLElement) => {
  const words = wordsOn(prompt);
  return words !== '' && !words.includes('One moment');
};

/** A prompt on a page, once it has something to show. */
export async function aPrompt(tag: TemplateResult): Promise<MoveMorePrompt> {
  const stage = await fixture<HTMLElement>(html`<div>${tag}</div>`);
  const prompt = stage.querySelector('move-more-prompt') as MoveMorePrompt;
  await waitUntil(() => isThere(prompt), 'the prompt shows something', { timeout: 8000 });
  await prompt.updateComplete;
  return prompt;
}
