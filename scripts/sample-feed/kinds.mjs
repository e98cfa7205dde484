import { aim } from './kinds/aim.mjs';
import { atHome } from './kinds/at-home.mjs';
import { bonesAndNerves } from './kinds/bones-and-nerves.mjs';
import { dance } from './kinds/dance.mjs';
import { family } from './kinds/family.mjs';
import { fitness } from './kinds/fitness.mjs';
import { inclusive } from './kinds/inclusive.mjs';
import { mindAndBody } from './kinds/mind-and-body.mjs';
import { oneOff } from './kinds/one-off.mjs';
import { outdoors } from './kinds/outdoors.mjs';
import { placesToBeActive } from './kinds/places-to-be-active.mjs';
import { rackets } from './kinds/rackets.mjs';
import { rehabilitation } from './kinds/rehabilitation.mjs';
import { seated } from './kinds/seated.mjs';
import { teamGames } from './kinds/team-games.mjs';
import { walking } from './kinds/walking.mjs';
import { water } from './kinds/water.mjs';

/**
 * Every kind of activity of the sample, in a fixed order: a kind's place in it is part of its records' ids.
 *
 * A kind says how many there are (`count`), of what `form` (a recurring session unless it says otherwise), what they
 * may be called, where, by whom, when (`times`, `minutes`, `days` with Monday as 0) and for how many `pounds`; whom
 * they are for (`ages`, `genders`, `levels`, `support`); and how people come in (`routes`). A description is put
 * together from one of its `opens`, some of its `tells` and perhaps one of its `ends`. One of several, always at random.
 */
export const kinds = [
  ...walking,
  ...seated,
  ...rehabilitation,
  ...bonesAndNerves,
  ...water,
  ...mindAndBody,
  ...dance,
  ...teamGames,
  ...rackets,
  ...aim,
  ...inclusive,
  ...family,
  ...outdoors,
  ...fitness,
  ...atHome,
  ...oneOff,
  ...placesToBeActive,
];
