import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/activity-finder/activity-search.js';
import type { Change } from '../src/finder/change.js';
import type { FinderState } from '../src/finder/finder-state.js';
import { stateAfter } from '../test/support/finder-stage.js';

interface Loaded {
  loaded: { state: FinderState };
}

const search = (...changes: Change[]): StoryObj => ({
  loaders: [async () => ({ state: await stateAfter(changes) })],
  render: (_, context) =>
    html`<finder-stage .state=${(context as unknown as Loaded).loaded.state}
      ><activity-search></activity-search
    ></finder-stage>`,
});

export default {
  title: 'Parts/activity-search',
  component: 'activity-search',
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** Before anything is typed. */
export const Blank: StoryObj = search();

/** Words, a place and a distance. */
export const Filled: StoryObj = search(
  { type: 'look-for', criteria: { text: 'tai chi', within: 5 * 1609.344 } },
  { type: 'near', words: 'Stevenage' },
);

/** A place that nobody knows. */
export const UnknownPlace: StoryObj = search({ type: 'near', words: 'Atlantis' });

/** Words of an emergency: urgent help right under them, with numbers to dial. */
export const Emergency: StoryObj = search({ type: 'look-for', criteria: { text: 'chest pain now' } });
