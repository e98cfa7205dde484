import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/activity-finder/activity-list.js';
import type { Change } from '../src/finder/change.js';
import { type FinderState, initialState } from '../src/finder/finder-state.js';
import { en } from '../src/locales/en.js';
import { anOpportunity } from '../test/support/an-opportunity.js';
import { stateAfter } from '../test/support/finder-stage.js';
import { referralList } from '../test/support/referral-list.js';
import { surgeryList } from '../test/support/surgery-list.js';

interface Loaded {
  loaded: { state: FinderState };
}

/** A story of the list in the state that these changes lead to. */
const list = (state: () => Promise<FinderState>): StoryObj => ({
  loaders: [async () => ({ state: await state() })],
  render: (_, context) =>
    html`<finder-stage .state=${(context as unknown as Loaded).loaded.state}
      ><activity-list></activity-list
    ></finder-stage>`,
});
const after = (...changes: Change[]) => list(() => stateAfter(changes));
const many = Array.from({ length: 45 }, (_, at) => anOpportunity({ name: `Walk number ${at + 1}` }));

export default {
  title: 'Parts/activity-list',
  component: 'activity-list',
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** Everything a card can say or leave unsaid. */
export const Results: StoryObj = after({ type: 'near', words: 'Stevenage' });

/** Details open in the card and push the rest down. */
export const Open: StoryObj = after({ type: 'toggle', id: 'list:walk' }, { type: 'toggle', id: 'list:chair' });

/** Each match with its reason, quoted; what to do when symptoms get worse, once. */
export const WithACondition: StoryObj = after({ type: 'look-for', criteria: { conditions: ['parkinsons'] } });

/** Silence is not "no": those that do not say follow when asked for. */
export const WithThoseThatDoNotSay: StoryObj = after({
  type: 'look-for',
  criteria: { beginner: true, includeNotStated: true },
});

/** Why beginners are welcome opens from the badge; what the first visit is like, and what to ask. */
export const BeginnersAndFirstVisit: StoryObj = {
  ...after({ type: 'toggle', id: 'list:walk' }, { type: 'toggle', id: 'list:chair' }),
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('activity-list');
    await list?.updateComplete;
    for (const badge of list?.shadowRoot?.querySelectorAll('details') ?? []) badge.open = true;
  },
};

/** Programmes with rules: who they are for in the organiser's terms, never worked out for a person; by kind, ranked last. */
export const WithAReferral: StoryObj = list(() =>
  stateAfter(
    [
      { type: 'look-for', criteria: { conditions: ['copd', 'falls-balance'] } },
      { type: 'toggle', id: 'list:pulmonary-rehab' },
    ],
    referralList,
  ),
);

/** Mental health conditions always come with urgent help. */
export const WithUrgentHelp: StoryObj = after({ type: 'look-for', criteria: { conditions: ['depression'] } });

/** ME or chronic fatigue: no list of classes, and why. */
export const Withheld: StoryObj = after({ type: 'look-for', criteria: { conditions: ['me-cfs'] } });

/** Words may mean a condition: offered, never set. */
export const DidYouMean: StoryObj = after({ type: 'look-for', criteria: { text: 'bad chest' } });

/** Never a dead end: what to let go of, and what that gives. */
export const NothingMatches: StoryObj = after({ type: 'look-for', criteria: { text: 'dance', days: ['sunday'] } });

/** With a condition chosen and nothing for it: ways on, and then other activities under a heading of their own. */
export const OtherActivities: StoryObj = after({ type: 'look-for', criteria: { conditions: ['long-covid'] } });

/** The words that a listing was found by are marked; most of them, said plainly, come after all of them. */
export const AllAndMostOfTheWords: StoryObj = after({
  type: 'look-for',
  criteria: { text: 'gentle walk surgery' },
});

/** Only too far: the nearest is named, with its distance. */
export const NearestIsTooFar: StoryObj = after(
  { type: 'near', words: 'Stevenage' },
  { type: 'look-for', criteria: { text: 'dance', within: 1609.344 } },
);

/** A feed with nothing in it. */
export const Empty: StoryObj = list(() => stateAfter([], []));

/** The shape of what comes. */
export const Loading: StoryObj = list(async () => ({ ...initialState, phase: 'loading' }));

/** An apology with a next step. */
export const Failed: StoryObj = list(async () => ({ ...initialState, phase: 'failed', failure: 'timeout' }));

/** Some records could not be read, one source is missing, and the feed goes on. */
export const Partial: StoryObj = list(async () => ({
  ...(await stateAfter()),
  gaps: { dropped: 3, failedSources: ['example.org'], incomplete: true },
}));

/** In a language that reads right to left, the whole list is mirrored. There is none yet: English words stand in. */
export const RightToLeft: StoryObj = {
  loaders: [async () => ({ state: await stateAfter([{ type: 'toggle', id: 'list:walk' }]) })],
  render: (_, context) => html`
    <finder-stage
      dir="rtl"
      .state=${(context as unknown as Loaded).loaded.state}
      .words=${{ ...en, lang: 'ar', dir: 'rtl' }}
    >
      <activity-list></activity-list>
    </finder-stage>
  `,
};

/** Twenty at first, then more. */
export const More: StoryObj = list(() => stateAfter([], [...surgeryList, ...many]));
