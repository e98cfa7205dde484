import type { HealthSource } from '../safety-lines.js';

const GUIDELINES = 'https://www.gov.uk/government/publications/physical-activity-guidelines-';
const BIRTH = `${GUIDELINES}pregnancy-and-after-childbirth/physical-activity-for-`;
const page = (group: string, title = group) =>
  `${GUIDELINES}${group}/physical-activity-for-${title}-text-of-the-infographic`;

/** What the messages to the public rest on, by a short name. A `url` stands where the full address was read. */
export const PROMPT_SOURCES = {
  adults: {
    name: 'UK Chief Medical Officers, adults and older adults (2019)',
    url: page('adults-and-older-adults', 'adults-and-older-adults-19-and-over'),
  },
  under5: {
    name: 'UK Chief Medical Officers, early years (2019)',
    url: page('early-years-under-5s', 'early-years-birth-to-5-years'),
  },
  children: {
    name: 'UK Chief Medical Officers, children and young people (2019)',
    url: page('children-and-young-people-5-to-18-years'),
  },
  pregnancy: {
    name: 'UK Chief Medical Officers, pregnancy (2019)',
    url: `${BIRTH}pregnant-women-text-of-the-infographic`,
  },
  birth: {
    name: 'UK Chief Medical Officers, after childbirth (2019)',
    url: `${BIRTH}women-after-childbirth-birth-to-12-months-text-of-the-infographic`,
  },
  disabled: { name: 'UK Chief Medical Officers, disabled adults', url: page('disabled-adults') },
  disabledChildren: {
    name: 'UK Chief Medical Officers, disabled children and young people (2022)',
    url: page('disabled-children-and-disabled-young-people'),
  },
  consensus: {
    name: 'Consensus statement on risk (Reid and others, 2022)',
    url: 'https://movingmedicine.ac.uk/riskconsensus',
  },
  charter: { name: 'Active Practice Charter (RCGP and Sport England)' },
  councilReferral: {
    name: 'Leicestershire, exercise referral',
    url: 'https://www.lrsport.org/sports/exercise-referral',
  },
  activeMedicine: { name: 'Active Medicine report' },
  merseyside: { name: 'Merseyside survey of link workers and providers' },
  messages: { name: 'Williamson and others, scoping review of messages (2020, PMC7160981)' },
  richmond: { name: 'Richmond Group of Charities, research (2016)' },
  undefeatable: { name: 'We Are Undefeatable, survey (Sport England)' },
  insight: { name: 'Sport England, insight on people who are not active' },
} as const satisfies Record<string, HealthSource>;
