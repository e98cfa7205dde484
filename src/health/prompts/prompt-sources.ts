import type { HealthSource } from '../safety-lines.js';

const GUIDELINES = 'https://www.gov.uk/government/publications/physical-activity-guidelines-';

/** The page of one of the Chief Medical Officers' guidelines. */
export const guidelinePage = (group: string, title = group) =>
  `${GUIDELINES}${group}/physical-activity-for-${title}-text-of-the-infographic`;

/** What the messages to the public at large rest on, by a short name. A `url` stands where the full address was read. */
export const PROMPT_SOURCES = {
  adults: {
    name: 'UK Chief Medical Officers, adults and older adults (2019)',
    url: guidelinePage('adults-and-older-adults', 'adults-and-older-adults-19-and-over'),
  },
  disabled: { name: 'UK Chief Medical Officers, disabled adults', url: guidelinePage('disabled-adults') },
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
  insight: { name: 'Sport England, insight on people who are not active' },
} as const satisfies Record<string, HealthSource>;
