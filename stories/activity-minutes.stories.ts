import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';

export default {
  title: 'activity-minutes',
  component: 'activity-minutes',
  render: () => html`<activity-minutes></activity-minutes>`,
} satisfies Meta;

/** Types into the boxes of the sum on the page, in their order. */
const typed =
  (...answers: readonly string[]): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('activity-minutes');
    if (!element) return;
    await element.updateComplete;
    if (answers.length > 2) element.shadowRoot?.querySelector<HTMLButtonElement>('button.link')?.click();
    await element.updateComplete;
    element.shadowRoot?.querySelectorAll('input').forEach((box, at) => {
      box.value = answers[at] ?? '';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      box.dispatchEvent(new Event('change'));
    });
  };

/** Before anything is typed. */
export const Empty: StoryObj = {};
/** One answer. */
export const Answered: StoryObj = { play: typed('3', '20') };
/** An earlier answer beside it. */
export const Compared: StoryObj = { play: typed('5', '30', '2', '20') };
/** Less than before, said kindly. */
export const LessThanBefore: StoryObj = { play: typed('1', '10', '2', '20') };
/** What cannot be, refused. */
export const Refused: StoryObj = { play: typed('9', '20') };
