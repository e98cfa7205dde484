import type { CharterArea } from '../health/active-practice.js';

const AREAS: Record<CharterArea, string> = {
  'sit-less-staff': 'Less sitting for staff',
  'sit-less-patients': 'Less sitting for patients',
  'move-more-staff': 'More activity for staff',
  'move-more-patients': 'More activity for patients',
  partner: 'A local activity partner',
};
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Every word of `<active-practice-checklist>`, in English. */
export const enChecklist = {
  lang: 'en',
  dir: 'ltr',
  heading: 'Our active practice',
  about:
    'Ideas and notes for the five areas of the RCGP and Sport England Active Practice Charter. Nothing is kept unless you save it as a file.',
  areas: AREAS,
  practice: 'Practice or network',
  begun: 'Begun on',
  checkIn: 'Look again on',
  checkInHint: (iso: string) =>
    iso ? `Six months on is ${longDate.format(new Date(iso))}.` : 'Six months on is usual.',
  useCheckIn: 'Use that date',
  progress: (begun: number, of: number) => `${begun} of ${of} areas begun`,
  does: 'What we do',
  notes: 'Notes, in our own words',
  since: 'Since',
  pledges: 'Staff pledges',
  who: 'Name or role',
  what: 'Pledge',
  addPledge: 'Add a pledge',
  removePledge: (who: string) => `Take out the pledge of ${who || 'somebody'}`,
  pledgeNeeded: 'Write a pledge first.',
  save: 'Save as a file',
  open: 'Open a saved file',
  print: 'Print',
  opened: 'Your list is open.',
  notOurs: 'That file is not a saved list. Nothing here was changed.',
  unsaved: 'Changed since it was last saved.',
  fileName: (practice: string) =>
    `active-practice${
      practice
        ? `-${practice
            .toLowerCase()
            .replaceAll(/[^a-z0-9]+/g, '-')
            .replaceAll(/^-|-$/g, '')}`
        : ''
    }.json`,
  source: 'Ideas from',
  readOn: (iso: string) => `Read on ${longDate.format(new Date(iso))}.`,
};
