import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/activity-finder/activity-map.js';
import type { Change } from '../src/finder/change.js';
import type { FinderOptions, FinderState } from '../src/finder/finder-state.js';
import { stateAfter } from '../test/support/finder-stage.js';

interface Loaded {
  loaded: { state: FinderState };
}

const map = (options: Partial<FinderOptions>, ...changes: Change[]): StoryObj => ({
  loaders: [
    async () => {
      const state = await stateAfter(changes);
      return { state: { ...state, options: { ...state.options, ...options } } };
    },
  ],
  render: (_, context) =>
    html`<finder-stage .state=${(context as unknown as Loaded).loaded.state}
      ><activity-map></activity-map
    ></finder-stage>`,
});

export default {
  title: 'Parts/activity-map',
  component: 'activity-map',
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** Place names, pins and a scale; nothing is asked of anybody else. */
export const Outline: StoryObj = map({ map: 'on' }, { type: 'near', words: 'Stevenage' });

/** The chosen listing is larger, with a second ring. */
export const Selected: StoryObj = map({ map: 'on' }, { type: 'select', id: 'list:parkinsons', from: 'list' });

/** Where there is no room, a button asks for it. */
export const OnRequest: StoryObj = map({ map: 'auto' });
