import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/activity-finder/activity-filters.js';
import type { FinderState } from '../src/finder/finder-state.js';
import type { Criteria } from '../src/search/criteria.js';
import { stateAfter } from '../test/support/finder-stage.js';
import { control } from '../test/support/in-the-page.js';

interface Loaded {
  loaded: { state: FinderState };
}

const filters = (criteria: Criteria = {}, press?: string): StoryObj => ({
  loaders: [async () => ({ state: await stateAfter([{ type: 'look-for', criteria }]) })],
  render: (_, context) =>
    html`<finder-stage .state=${(context as unknown as Loaded).loaded.state}
      ><activity-filters></activity-filters
    ></finder-stage>`,
  play: async ({ canvasElement }) => {
    const part = canvasElement.querySelector('activity-filters');
    await part?.updateComplete;
    if (press && part) {
      if (part.clientWidth < 720) control(part, /^Filters/).click();
      await part.updateComplete;
      control(part, press).click();
    }
  },
});

export default {
  title: 'Parts/activity-filters',
  component: 'activity-filters',
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** Nothing chosen. */
export const Closed: StoryObj = filters();

/** What is on, as chips that can be taken off one by one. */
export const Chosen: StoryObj = filters({
  conditions: ['parkinsons'],
  days: ['tuesday', 'thursday'],
  beginner: true,
  maxPence: 500,
});

/** All 45 conditions, by their plain names. */
export const Conditions: StoryObj = filters({ conditions: ['parkinsons'] }, 'Health condition');

/** Days and times of day. */
export const When: StoryObj = filters({}, 'When');

/** One limit at a time. */
export const Cost: StoryObj = filters({}, 'Cost');

/** An age, and groups kept for women or men. */
export const Who: StoryObj = filters({}, 'Who it is for');

/** Support, and company. */
export const Access: StoryObj = filters({}, 'Access and support');

/** Not a gym or leisure centre. */
export const Place: StoryObj = filters({}, 'Kind of place');

/** Activities with their counts. */
export const Activities: StoryObj = filters({}, 'Activity');
