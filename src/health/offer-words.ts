import { anyOf } from './wordings.js';

/**
 * The words that offers are made of, as patterns. They meet a sentence in small letters in which people and conditions are
 * signs (see `gathered.ts`). Every repetition is bounded.
 */

/** What there is to do. */
export const ACTIVITY = anyOf`class(es)?, sessions?, groups?, clubs?, circuits?, programmes?, courses?, caf[eé],
  choirs?, yoga, pilates, danc(e|es|ing), exercises?, movements?, (aer|aquar)obics, fitness, gyms?, boxing, aqua,
  aquafit, hydrotherapy, swim(s|ming)?, walk(s|ing)?, (foot|net|basket|volley|goal)ball, tennis, cricket, rugby, hockey,
  boccia, kurling, bowls, badminton, golf, bocce, archery, multi-?sports?, sports?, activit(y|ies), singing, gardening,
  relaxation, stretch(es|ing)?, rehab, rehabilitation, prehab, bootcamp, hours?, mornings?, afternoons?, evenings?,
  days?, lessons?, training, teams?, riding, cycling, cycle, rowing, paddling, sailing, climbing, tai ?chi, qi ?gong,
  meet-?ups?, slots?, workouts?, steps, strolls?, rambles?, running, social, project, time, work, zumba, buggy fit,
  aqua fit, keep fit, skating, ping pong, skills, tango, ballet, boot ?camp, karate, curling, canoeing, kayaking,
  surfing, jog(ging)?, trampolin(e|ing), gymnastics, paddle ?boarding, crafts?, knitting, allotment, balance, strength,
  mobility, therapy, circle, drumming, disco, sing, (guided|group|social|easy|short|slow) runs, night out, wander,
  amble, natter, camp, spin, (one[- ]to[- ]one|peer) support, party, retreat, lunch, theatre, drama, coaching, bingo,
  cooking, hiit, meditation, mindfulness, breathwork, qigong, skiing, memories, weeks, pathway, music,
  (exercise )?referral, boats, bikes, trikes, handcycles, tandems, weight management, walk and talk,
  space to (be active|move|exercise|chat), cinema, movers, moves, poses, drop-?ins?, workshops?, games?, soft play,
  water, rides?, footy, rounders, boules, p[eé]tanque, skittles, darts, squash, croquet, judo, bollywood, bhangra,
  samba, barre, hikes?, hiking, orienteering, (hand|pickle|soft)ball, strengthening`;

/** A word that is in no plain name of an activity. Beside one of them the words before may mean anything. */
export const NOT_PLAIN = anyOf`an?, the, our, this, another, one(?! hour), i, we, you, they, he, she, it, us, them,
  there, who, which, that, these, whether, if, when, where, how, why, what, whatever, some, is, are, was, were, be,
  been, being, has, have, had, will, would, can, could, may, might, should, shall, do, does, did, let, lets, say, says,
  said, to, of, by, with, from, into, onto, about, after, before, behind, beside, besides, near, nearby, nearest, next,
  opposite, above, below, under, across, alongside, between, than, like, as, at, on, in, for, via, per, out, up,
  upstairs, downstairs, neighbours?, neighbouring, own, your, my, their, his, her, its, learn, teach, teaches, run,
  runs, ran, leads?, write, plan, supports, bring, brings, keep, save, sign, vote, start, starts, need, needs, want,
  wants, demand, houses, hosts, uses, shar(es?|ing), lends?, follows?, follow, supposedly, allegedly, reportedly,
  apparently, reputedly, so-called, once, leaflets?, not?, other, working, caring, supporting, looking`;
/** What belongs to somebody is somebody else's: "our rivals' session". */
const SOMEBODYS =
  "(?![a-z]+day's|(?:wo)?men's|ladies|people's|adults'|children's|seniors'|parents'|beginners'|survivors'|" +
  "patients')[a-z-]+(?:'s|s') ";
/** A word of a plain name of an activity: "gentle", "Tuesday". */
export const PLAIN = `(?:(?!${NOT_PLAIN}(?![\\w-])|${SOMEBODYS})[a-z0-9'&/+@¶#%¥£-]+,? |on referral |to music |love to move )`;

/** "Ideal for". */
export const PRAISE = anyOf`ideal, safe, fine, ok, okay, perfect, great, good, lovely, brilliant, fantastic, excellent,
  wonderful, super, suitable, suited, right, best, beneficial, really useful, helpful`;
/** "Designed for", "a friendly space for". */
export const MADE = anyOf`designed, created, made, (?<!an? )run, started, led, taught, on hand, set up, adapted,
  tailored, aimed, open, intended, chosen, meant, developed, organised, delivered, built, planned, available, specially,
  especially, specifically, particularly, exclusively, just, welcome, here, support,
  a (safe |quiet |friendly |welcoming )?(space|place),
  (safe|supportive|friendly|welcoming|relaxed) (and \w+ )?(environment|atmosphere|space|place|setting), fun, invented,
  (great |good |gentle |fun )?(chance|way|opportunity), tailor-made, purpose-made, catering, caters?, cater, free,
  offered, provided, works? (really )?well, is, are, \+, and`;
