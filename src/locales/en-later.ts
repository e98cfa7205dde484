import type { CorrectableField } from '../opportunity/correction.js';
import type { Level } from '../opportunity/level.js';
import { activities, inFigures, miles } from './en-formats.js';

/** Words that a first list can do without, in English: each part is loaded with what it is for. */
export const laterWords = {
  /** What an open card says. */
  details: {
    notStated: 'Not stated',
    levels: {
      beginner: 'Beginners',
      improver: 'Improvers',
      advanced: 'Experienced',
      all: 'All levels',
    } satisfies Record<Level, string>,
    correctedBy: (team: string, day = '') => `Corrected by ${team}${day ? ` on ${day}` : ''}`,
    listingSays: (field: string) => `The listing itself says (${field}):`,
    correctable: {
      description: 'about it',
      level: 'level',
      effort: 'effort',
      firstVisit: 'first visit',
      whoItIsFor: 'who it is for',
      schedule: 'when',
      joining: 'how to join',
      contact: 'contact',
      price: 'cost',
      status: 'if it is on',
    } satisfies Record<CorrectableField, string>,
    fields: {
      activity: 'Activity',
      about: 'About it',
      when: 'When',
      next: 'Next dates',
      season: 'Runs',
      how: 'How',
      venue: 'Kind of place',
      noAccess: 'Not offered',
      oneToOne: 'One to one?',
      homeVisit: 'Do they visit you at home?',
      wait: 'Waiting time',
      page: 'Website',
      where: 'Where',
      cost: 'Cost',
      level: 'Level',
      effort: 'Effort',
      beginner: 'Beginners',
      suits: 'May suit',
      exclusions: 'Please note',
      age: 'Ages',
      gender: 'Who can come',
      whoItIsFor: 'Who it is for',
      access: 'Support for',
      firstVisit: 'Your first visit',
      join: 'How to join',
      contact: 'Contact',
      organiser: 'Run by',
      freshness: 'How recent',
      publisher: 'Published by',
      corrected: 'Corrected',
    },
    firstTime: {
      welcomed: 'Someone meets you.',
      notWelcomed: 'Nobody meets you at the door.',
      companion: 'You can bring someone.',
      noCompanion: 'You come on your own.',
      meetingPoint: (place: string) => `Where to meet: ${place}`,
      notStated: 'The listing does not say everything. You can ask:',
      ask: {
        welcomed: 'Does someone meet me?',
        instructions: 'What happens, and what do I bring?',
        companion: 'Can someone come with me?',
      },
      contact: 'Whom to ask:',
      website: 'Whom to ask: see their page.',
      noContact: 'Whom to ask: not stated.',
    },
    yes: 'Yes',
    no: 'No',
    ages: (from: number | undefined, to: number | undefined) => {
      if (from === undefined && to === undefined) return 'All ages';
      if (from === undefined) return `Up to age ${to}`;
      return to === undefined ? `Aged ${from} and over` : `Aged ${from} to ${to}`;
    },
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
  },

  /** The ways on from a search without a match. */
  waysOn: {
    noneNext: 'Here are some ways on:',
    showSilent: (number: number) =>
      number === 1 ? 'Show the 1 that does not say' : `Show the ${inFigures(number)} that do not say`,
    lookFurther: (distance: number, number: number) => `Look further than ${miles(distance)}: ${activities(number)}`,
    relax: (name: string, number: number) => `Without “${name}”: ${activities(number)}`,
    nearest: (name: string, distance: string) => `The nearest: ${name}, ${distance} away`,
    allBut: (name: string, missing: string) => `All but “${missing}”: ${name}`,
    otherSpelling: (text: string, number: number) => `Did you mean “${text}”? ${activities(number)}`,
    atHome: (number: number) => `Online or at home: ${activities(number)}`,
    instead: (activity: string, number: number) => `${activity}: ${activities(number)}`,
  },

  /** What stands on the map itself. */
  onMap: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    group: (number: number) => `${activities(number)} here. Zoom in.`,
    stack: (number: number) => `${activities(number)} at this place. Go to the next one.`,
    miles,
    kilometres: (number: number) => `${number} km`,
    you: 'The place you asked for',
  },
};
