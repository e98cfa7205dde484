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

/** A sentence, understood: each thing it asks for is a chip, and a press makes it words again. */
export const Understood: StoryObj = search({
  type: 'look-for',
  criteria: { text: 'free dance near Hitchin thursday afternoon' },
});

/** Suggestions while somebody types: activities, conditions as a question, places. */
export const Suggestions: StoryObj = {
  ...search(),
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('activity-search')?.shadowRoot;
    const box = root?.querySelector<HTMLInputElement>('#what');
    if (!box) return;
    await new Promise<void>((resolve) => {
      const arrived = () => (box.role === 'combobox' ? resolve() : requestAnimationFrame(arrived));
      arrived();
    });
    box.focus();
    box.value = 'walk';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  },
};
