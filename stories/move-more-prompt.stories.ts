import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/move-more-prompt/move-more-prompt.js';
import { AUDIENCES } from '../src/health/prompts/audiences.js';

/** What a story sets. */
interface Args {
  audience: string;
  condition: string;
  topic: string;
  message: string;
  rotate: boolean;
  variant: string;
  paper: string;
  length: string;
}

const VARIANTS = ['inline', 'card', 'banner', 'screen', 'poster', 'cards', 'social', 'conversation'];

export default {
  title: 'Elements/move-more-prompt',
  component: 'move-more-prompt',
  argTypes: {
    audience: { control: 'select', options: AUDIENCES },
    variant: { control: 'select', options: VARIANTS },
    paper: { control: 'inline-radio', options: ['a4', 'a5', 'a6'] },
    length: { control: 'inline-radio', options: ['30-seconds', '1-minute', '5-minutes'] },
  },
  args: {
    audience: 'everyone',
    condition: '',
    topic: '',
    message: '',
    rotate: false,
    variant: 'card',
    paper: 'a4',
    length: '1-minute',
  },
  render: ({ audience, condition, topic, message, rotate, variant, paper, length }) => html`
    <move-more-prompt
      audience=${audience}
      condition=${condition}
      topic=${topic}
      message=${message}
      ?rotate=${rotate}
      variant=${variant}
      paper=${paper}
      length=${length}
      href="https://example.org/move"
      from="Riverside Surgery (sample)"
    ></move-more-prompt>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** One message, where it comes from, and what to do next. */
export const Card: Story = {};

/** In a sentence of a page. */
export const Inline: Story = { args: { variant: 'inline' } };

/** Across a page. */
export const Banner: Story = { args: { variant: 'banner', topic: 'company' } };

/** A new message each day, the same for everybody on that day. */
export const OfTheDay: Story = { args: { rotate: true } };

/** What people may have heard, and what the sources say. */
export const Myth: Story = { args: { topic: 'myths', rotate: true } };

/** Every audience there is. */
export const EveryAudience: Story = {
  render: () => html`
    ${AUDIENCES.map(
      (audience) => html`
        <h3>${audience}</h3>
        <move-more-prompt audience=${audience} href="https://example.org/move"></move-more-prompt>
      `,
    )}
  `,
};

/** Mental health: urgent help always comes along. */
export const WithUrgentHelp: Story = { args: { condition: 'depression' } };

/** Long COVID and fibromyalgia: pacing words alone. */
export const PacingWords: Story = { args: { condition: 'long-covid' } };

/** ME or chronic fatigue: never a message about moving more, and why. */
export const NoMessage: Story = { args: { condition: 'me-cfs' } };

/** The page's own messages, marked as theirs. */
export const OwnMessages: Story = {
  render: () => html`
    <move-more-prompt href="https://example.org/move" from="Riverside Surgery (sample)">
      <p slot="message">Our walk leaves the front door every Tuesday at 10am.</p>
    </move-more-prompt>
  `,
};

/** The screen of a waiting room. */
export const Screen: Story = { args: { variant: 'screen' } };

/** A poster on A4. */
export const Poster: Story = { args: { variant: 'poster' } };

/** A poster on A5. */
export const PosterA5: Story = { args: { variant: 'poster', paper: 'a5', audience: 'older' } };

/** Four cards on a sheet. */
export const PosterA6: Story = { args: { variant: 'poster', paper: 'a6' } };

/** Ideas for at home. */
export const IdeasAtHome: Story = { args: { variant: 'cards', topic: 'at-home' } };

/** Ideas for a ward, for staff to lead. */
export const IdeasOnAWard: Story = { args: { variant: 'cards', topic: 'ward' } };

/** Text and picture for a practice's channels. */
export const Social: Story = { args: { variant: 'social' } };

/** Ask, share, signpost. */
export const Conversation30Seconds: Story = { args: { variant: 'conversation', length: '30-seconds' } };

/** One minute. */
export const Conversation1Minute: Story = { args: { variant: 'conversation' } };

/** Five minutes: ask, share, explore, agree, signpost. */
export const Conversation5Minutes: Story = { args: { variant: 'conversation', length: '5-minutes' } };
