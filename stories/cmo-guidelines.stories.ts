import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/index.js';
import { guidelineFor } from '../src/health/guidelines.js';
import '../src/elements/cmo-guidelines/guideline-week.js';

interface Args {
  group: string;
  groups: string;
  variant: 'full' | 'summary' | 'card' | 'poster';
  paper: 'a4' | 'a5';
  textOnly: boolean;
  condition: string;
  staff: boolean;
  today?: Date;
}

const guideline = ({ group, groups, variant, paper, textOnly, condition, staff, today }: Args) => html`
  <cmo-guidelines
    group=${group || nothing}
    groups=${groups || nothing}
    variant=${variant}
    paper=${paper}
    condition=${condition || nothing}
    practice="Riverside Surgery"
    href="https://riverside.example/whats-on"
    ?text-only=${textOnly}
    ?staff=${staff}
    .today=${today}
  ></cmo-guidelines>
`;

export default {
  title: 'cmo-guidelines',
  component: 'cmo-guidelines',
  args: {
    group: 'older-adult',
    groups: '',
    variant: 'full',
    paper: 'a4',
    textOnly: false,
    condition: '',
    staff: false,
  },
  argTypes: {
    variant: { control: 'inline-radio', options: ['full', 'summary', 'card', 'poster'] },
    paper: { control: 'inline-radio', options: ['a4', 'a5'] },
  },
  render: guideline,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;
const of = (group: string, more: Partial<Args> = {}): Story => ({ args: { group, ...more } });

/** Babies aged under 1. */
export const Babies = of('infant');
/** Children aged 1 to 2. */
export const Toddlers = of('toddler');
/** Children aged 3 to 4. */
export const BeforeSchool = of('preschool');
/** Children and young people aged 5 to 18. */
export const Young = of('child');
/** Adults aged 19 to 64. */
export const Adults = of('adult');
/** Adults aged 65 and over. */
export const OlderAdults = of('older-adult');
/** Pregnancy. */
export const Pregnancy = of('pregnancy');
/** After having a baby. */
export const AfterBirth = of('postnatal');
/** Disabled adults. */
export const DisabledAdults = of('disabled-adult');
/** Disabled children and young people. */
export const DisabledYoung = of('disabled-child');

/** "Who is this for?": all ten. */
export const Asking = of('');
/** A choice of two. */
export const AskingFew = of('', { groups: 'pregnancy postnatal' });
/** In short. */
export const Summary = of('older-adult', { variant: 'summary' });
/** On a card. */
export const Card = of('adult', { variant: 'card' });
/** Words alone. */
export const TextOnly = of('adult', { textOnly: true });
/** A poster, A4. */
export const Poster = of('older-adult', { variant: 'poster' });
/** A poster, A5. */
export const SmallPoster = of('adult', { variant: 'poster', paper: 'a5' });
/** A poster for parents. */
export const PosterForParents = of('toddler', { variant: 'poster' });
/** For staff. */
export const ForStaff = of('adult', { staff: true });
/** With a condition: when to stop is said once. */
export const WithCondition = of('adult', { condition: 'copd' });
/** Low mood: urgent help is always there. */
export const WithLowMood = of('adult', { condition: 'depression' });
/** ME: no guideline, and why. */
export const WithMe = of('adult', { condition: 'me-cfs' });
/** Long COVID: pacing words only. */
export const WithLongCovid = of('adult', { condition: 'long-covid' });
/** Past its review date: a link to its source. */
export const Overdue = of('adult', { today: new Date('2031-01-01') });

/** A week that fills, empty. */
export const Week: Story = {
  render: () => html`<guideline-week .guideline=${guidelineFor('adult')}></guideline-week>`,
};

/** A dark page. */
export const DarkHost: Story = {
  render: (args) =>
    html`<style>
        body {
          background: #10201e;
          color: #f2f2f2;
          color-scheme: dark;
          --af-color-accent: #6fd3c7;
        }</style
      >${guideline(args)}`,
};
