import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/index.js';
import { addressOf } from '../test/support/feed-address.js';

const sample = 'feeds/activities.json';

interface Args {
  near: string;
  within: number;
  beginner: boolean;
  free: boolean;
  map: 'auto' | 'on' | 'off';
}

const finder = ({ near, within, beginner, free, map }: Args) => html`
  <activity-finder src=${sample} near=${near} within=${within} ?beginner=${beginner} ?free=${free} map=${map}>
    <p>Call 01632 960001 to ask what is on.</p>
  </activity-finder>
`;

export default {
  title: 'activity-finder',
  component: 'activity-finder',
  args: { near: 'Stevenage', within: 10, beginner: false, free: false, map: 'auto' },
  argTypes: { map: { control: 'inline-radio', options: ['auto', 'on', 'off'] } },
  render: finder,
} satisfies Meta<Args>;

/** As a practice would paste it. */
export const Default: StoryObj<Args> = {};

/** Beginning with what is free and welcomes beginners. */
export const Preset: StoryObj<Args> = { args: { beginner: true, free: true } };

/** Without a map. */
export const WithoutMap: StoryObj<Args> = { args: { map: 'off' } };

/** The same activities as their publisher serves them: a saved page of OpenActive, read in the browser. */
export const OpenActive: StoryObj<Args> = {
  render: ({ near, within, map }) => html`
    <activity-finder
      src="feeds/hertfordshire-and-leicestershire.json"
      near=${near}
      within=${within}
      map=${map}
    ></activity-finder>
  `,
};

/** The groups a practice keeps in a spreadsheet, saved as CSV. */
export const Spreadsheet: StoryObj<Args> = {
  render: ({ map }) => html`<activity-finder src="feeds/practice-groups.csv" map=${map}></activity-finder>`,
};

/** The feed is down: an apology, a next step, and the page's own fallback. */
export const FeedDown: StoryObj<Args> = {
  render: () =>
    html`<activity-finder src=${addressOf('<html>')}><p>Call 01632 960001 to ask what is on.</p></activity-finder>`,
};

/** No feed at all: the fallback, never sample data. */
export const NoFeed: StoryObj<Args> = {
  render: () => html`<activity-finder><p>Call 01632 960001 to ask what is on.</p></activity-finder>`,
};

/** A designer's own layout of the same parts. */
export const OwnLayout: StoryObj<Args> = {
  render: ({ near }) => html`
    <style>
      .own {
        display: grid;
        gap: 2em;
      }
      @media (min-width: 900px) {
        .own {
          grid-template-columns: 1fr 2fr;
        }
      }
    </style>
    <activity-finder src=${sample} near=${near}>
      <activity-search></activity-search>
      <div class="own">
        <div><activity-filters></activity-filters><activity-map></activity-map></div>
        <activity-list></activity-list>
      </div>
    </activity-finder>
  `,
};

const onHost = (styles: string): StoryObj<Args> => ({
  render: (args) =>
    html`<style>
        body { ${styles} }</style
      >${finder(args)}`,
});

/** A pale accent: text on it turns dark, and links keep the page's colour. */
export const PaleAccent: StoryObj<Args> = onHost('--af-color-accent: #cfe8d5');

/** Yellow. */
export const YellowAccent: StoryObj<Args> = onHost('--af-color-accent: #ffdd00');

/** Nearly black. */
export const DarkAccent: StoryObj<Args> = onHost('--af-color-accent: #1a1a2e');

/** A brand colour. */
export const BrandAccent: StoryObj<Args> = onHost(
  '--af-color-accent: #b3006b; --af-radius: 0; --af-font-family: Georgia, serif',
);

/** A dark page. */
export const DarkHost: StoryObj<Args> = onHost(
  'background: #10201e; color: #f2f2f2; color-scheme: dark; --af-color-accent: #6fd3c7',
);

/** A page that reads right to left. */
export const RightToLeft: StoryObj<Args> = { render: (args) => html`<div dir="rtl" lang="ar">${finder(args)}</div>` };
