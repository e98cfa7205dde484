import { anyOf } from './wordings.js';

/** "A class for people with MS to meet others", but no "to get jobs". */
const TO_DO = anyOf`join, get(?! (jobs?|work)), keep, move, build, improve, enjoy, meet, help, stay, regain, try, come,
  be, exercise, take, feel, play, danc\w+, sing, walk, swim, learn, have, do, go, socialis\w+, manage, live, rebuild,
  cycle, run, ride, connect, relax, share, start, return, increase, maintain, develop, music, make, stretch, strengthen,
  rest, chat, sport`;
/** "In the park", "every Tuesday", "who want to move more", "aged over 60". */
const MORE = anyOf`and, or, as well as, who, run, led, in (?!remission|the early|theory|name|care),
  at (?!their|your|the discretion), on, online, via, every, each, with(?!out), from, to ${TO_DO}, where, aged, over \d+,
  of (all|any), looking, wanting, plus, across, near, based, using, before, after(?! an?\b| the| you), getting, stay,
  during, this, that, too, for, alike, included, when they, by (?!giving|donat|pay|rais), as, get, keep, move`;

/** How a clause may go on after whom it invites. Anything else may turn the meaning round: "people with MS drivers". */
export const GOES_ON = `(?=$| ?[.!,;:()–—]| -|,? ${MORE}\\b)`;
