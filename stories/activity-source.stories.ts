import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';
import type { FeedGaps } from '../src/finder/change.js';
import type { FinderState } from '../src/finder/finder-state.js';
import type { Opportunity } from '../src/opportunity/opportunity.js';
import { createPlaceFinder } from '../src/places/create-place-finder.js';
import { anOpportunity } from '../test/support/an-opportunity.js';
import { addressOf } from '../test/support/feed-address.js';
import { stateAfter } from '../test/support/finder-stage.js';

interface Loaded {
  loaded: { state: FinderState };
}

/** A story of the list in a state. */
const list = (state: () => Promise<FinderState>): StoryObj => ({
  loaders: [async () => ({ state: await state() })],
  render: (_, context) =>
    html`<finder-stage .state=${(context as unknown as Loaded).loaded.state}
      ><activity-list></activity-list
    ></finder-stage>`,
});

/** A story of the list with something missing. */
const missing = (gaps: Partial<FeedGaps>, listings?: readonly Opportunity[]): StoryObj =>
  list(async () => {
    const state = await stateAfter([], listings);
    return { ...state, gaps: { ...state.gaps, ...gaps } };
  });

const TEAM = { by: 'Riverside link workers', on: '2026-11-10' };
const reviewed = anOpportunity({
  id: 'reviewed',
  name: 'Conservation volunteers',
  activities: ['Gardening'],
  description: 'Planting and hedge laying with tools lent to you. Work at your own pace.',
  suitability: [
    {
      condition: 'depression',
      basis: 'added',
      evidence: 'Three of our patients go. The leader rings whoever stays away.',
      addedBy: TEAM.by,
      reviewedOn: TEAM.on,
    },
  ],
  contact: { telephone: '01632 960116' },
  price: { from: 0 },
  corrected: [
    { ...TEAM, fields: ['contact', 'price'], listed: { contact: { telephone: '01632 960115' }, price: { from: 200 } } },
  ],
  trust: {
    source: 'feed',
    publisher: 'Example Active Partnership',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    also: [{ source: 'directory', publisher: 'Sample County directory' }],
  },
});

export default {
  title: 'activity-source',
  component: 'activity-source',
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** An OpenActive feed, a directory of Open Referral UK and a spreadsheet in one list, with what a local team adds. */
export const ThreeSources: StoryObj = {
  render: () => html`
    <activity-finder near="Stevenage" within="10" overlay="feeds/link-workers.json">
      <activity-source
        src="feeds/hertfordshire-and-leicestershire.json"
        label="Sample Active Partnership"
      ></activity-source>
      <activity-source src="feeds/county-directory.json" label="Sample County directory"></activity-source>
      <activity-source src="feeds/practice-groups.csv" label="Riverside Surgery"></activity-source>
    </activity-finder>
  `,
};

/** One source is down: its listings are missing, and a line says so. */
export const OneIsDown: StoryObj = {
  render: () => html`
    <activity-finder map="off">
      <activity-source src="feeds/practice-groups.csv" label="Riverside Surgery"></activity-source>
      <activity-source src=${addressOf('<html>')} label="Sample County directory"></activity-source>
    </activity-finder>
  `,
};

/** The first source is here, the others are on their way. */
export const StillLoading: StoryObj = missing({ pending: ['Sample County directory', 'Riverside Surgery'] });

/** A copy stands in for a feed that is down. */
export const Copy: StoryObj = missing({ copies: [{ label: 'Sample County directory', copied: '2026-11-03' }] });

/** A local team's additions could not be had; the listings are as their publishers wrote them. */
export const OverlayDown: StoryObj = missing({ overlayFailed: true });

/** What a local team added and put right, with what the listing itself says; both publishers named. */
export const Reviewed: StoryObj = list(() =>
  stateAfter(
    [
      { type: 'look-for', criteria: { conditions: ['depression'] } },
      { type: 'toggle', id: 'reviewed' },
    ],
    [reviewed],
  ),
);

/** What only a staff page shows. */
export const StaffNote: StoryObj = list(async () => ({
  ...(await stateAfter([], [reviewed])),
  staffNotes: new Map([
    ['reviewed', [{ note: 'Ring first: the gate is locked before ten.', by: TEAM.by, on: '10/11/2026' }]],
  ]),
}));

/** A feed in shards, before anybody has said where. */
export const SayWhere: StoryObj = list(async () => {
  const state = await stateAfter([], []);
  const towns = ['Stevenage', 'Hitchin', 'Letchworth', 'Leicester', 'Loughborough', 'Melton Mowbray'];
  const gazetteer = towns.map((name, at) => ({ name, latitude: 51.9 + at / 10, longitude: -0.2 }));
  return {
    ...state,
    places: createPlaceFinder([], gazetteer),
    gaps: { ...state.gaps, areas: { phase: 'choose', failed: 0, elsewhere: 40 } },
  };
});

/** The same once somebody has: an area, part of it missing, and what is nowhere still to be asked for. */
export const AnArea: StoryObj = missing({ areas: { phase: 'here', failed: 1, elsewhere: 40 } });
