import { anyOf, words } from './wordings.js';

const SOON = anyOf`new year, spring, summer, autumn, winter, january, february, march, april, june, july, august,
  september, october, november, december`;

/**
 * Words beside which nothing counts as an invitation: they may turn its meaning round, move it to another class, another
 * time or other people, or make it a story, a claim about health or a cause to give to. What says no outright is looked for
 * before (`exclusion-cues.ts`).
 */
const DOUBT = new RegExp(
  [
    // "Not a class for people with MS." "Unlike our dementia café." "Barely room for wheelchair users."
    words`not, no, nor, none, never, neither, nothing, cannot, without, nae, nowt, ain't, hardly, barely, scarcely,
      rare(ly)?, far from, anything, less, few(er)? (places|spaces), hopeless, wrong, worse, harder, unlike,
      un(suit|fit|wise|safe|able|fort|til|less|likely|advis|welcom)~, non-?suit~`,
    "n't\\b|'d (?:love|like)\\b(?! to (?:see|meet) you)|❌",
    // "For people with asthma, but it is quick." "Everyone with MS, apart from beginners." "Members only."
    words`but(?! also), however, although, though, yet, while, whilst, whereas, despite, otherwise, apart, rather,
      minus, bar, limits, exclu[ds]~, refus~, declin~`,
    '(?<!women |men |ladies |members |adults |[§¶¤] )\\bonly\\b(?! £)',
    // "A class for people with MS must come first." "Provided that they are assessed." "If the pool opens."
    words`must, needs? to, ha(ve|s) to, required?, provided (you|that|they|it), as long as(?! you like), so long,
      subject to, condition that, depend~, insist~, discretion~, accompan~, assess~, supervis(ion|ed by)~, clearance~,
      certificate~, proof, signed off, say-so, willing, permitting, policy, (notes?|letters?|forms?) (from|by|signed),
      (seizure|symptom)[- ]free, whether(?! (you|or|your|it's|they)\b), when (the|our|we|there),
      if(?! (you|your|i'm|i have|needed|required|wished|preferred|possible)\b)`,
    '(?<!-)\\bcontrolled\\b',
    // "Take care if you have a bad back." "Fast, and tough on knees: watch out with arthritis."
    words`careful, take care, risky, peril, hazard, ban(s|ned)?, out of bounds, sit out, watch, balcony, cheer,
      spectat~, stay at home, thumbs down, too (?!(and|or|at)\b)\w+, distress~, nightmare~, tiring~, exhausting~,
      impossible~, stressful~, gruell?ing~, overcrowd~, noisy~, chaotic~, brutal~, punishing~, tortur~, torment~,
      murder~, miser~, purgator~, agony~, hell, painful(?! (joint|shoulder|knee|hip|back|hand|feet|neck))~, lament~,
      condemn~, for (athletes(?! with)|the (fit|fittest|brave|strong)|fit (people|adults|members)|elite|tough)`,
    '(?<!at |at higher |at increased )\\brisks?\\b',
    // "Ask your doctor." "Not on these tablets." "Please tell us about your epilepsy."
    words`ask, consult, seek, contact, ring, phone, please, tell us (about|if|what|how|to|you), tablets, pills,
      blood sugar, fracture, a&e, first aid\w*, hospital, hospice`,
    '(?<!\\b(?:by|with) )\\b(?:your|their|the|a) (?:own )?(?:doctors?|gps?|midwife|surgeon|consultant)\\b',
    // "The class for people with MS has moved." "The launch of a dementia café, next spring."
    words`launch~, previous~, former~, ceas~, paus~, suspend~, cancel~, postpon~, transfer~, replaced~, withdraw~,
      axed~, dropped~, discontinu~, defunct~, demolish~, archive~, placeholder~, end(s|ed|ing), an end, finish(es|ing)?,
      stop(ped)?, stops (in|on|at|running), clos(ed(?! (track|road|circuit))|ing), shut, full, sold out, waiting list,
      gone, moved, now, on hold, hold (off|on), until, since, used to, once(?! (a|every)\b), ago, back in (the|19|20),
      in (19|20)\d\d, 20[2-9]\d, history, founded, originally, anniversary,
      (was|were)(?! (you|set up|designed|created|made|started|built|developed|invented|chosen))`,
    // "We hope to start a class for people with MS in the new year."
    words`would(?! like to (join|try|keep|get|be|stay|meet|start)), could(?! be (an?|just|for you|perfect|ideal|the)),
      wish, hop(e|es|ing), (?<!your |care )plan(s|ning|ned)?, coming soon,
      next (year|month|term|spring|summer|autumn|winter), (from|in|by|come) (the |this |early |late |mid-?)?${SOON},
      tbc, tba, to be (confirmed|announced|arranged|decided), under discussion`,
    // "Our friends at the hospital run a class for people with MS." "The café next door is for people with dementia."
    words`whose, this one is, ours is, rival~, alternativ~, see (our|other), our friends (at|in), elsewhere, separate,
      different, sister, across town, another (?!lung|heart|joint|long|health)~,
      other (class|session|group|club|day|timetable|site|venue|list), also (run|have|offer|host), next door, housing,
      (down|over|across|up) the (road|street|way|hill), (round|around) the corner,
      (is|are) on (mon|tue|wed|thu|fri|sat|sun)~`,
    "^(?:a|the) (?:[a-z'-]+ )+(?:class|session|group|one)s? (?:is|are)\\b|^(?:classes|groups|sessions|places) for\\b",
    // "A sponsored swim for MS." "Every mile helps people with cancer."
    words`sponsor~, fund(?!ed by)~, raises?, raising~, donat~, charit~, proceeds~, profit~, ticket~, raffle~, lotter~,
      bucket~, campaign~, petition~, lobby~, vote~, in aid, in support, appeal, penny, stall, target, prize, help us,
      prayers, every (pedal|mile|step|lap|length|pound), tribute, memory of, bring back, sign here`,
    '£\\d+ (?:entry|goes|to|of|from)\\b',
    // "A walk lowers the risk of stroke." "Swimming is good for your asthma."
    words`lower(s|ing)?(?![- ](impact|intensity|level|limb|back|[§¤])), cuts?, reduc~, prevent~, protects?, ward off,
      at bay, chance of, helps? (lower|keep|stave), good for your, proven, shown to, research~, stud(y|ies)~, scien~,
      evidence~`,
    // "A lecture on dementia." "CPD for nurses." "Training course for carers of people with MS."
    words`lectur~, webinar~, conference~, museum~, exhibition~, survey~, aware~, award~, winner~, review, poem, author,
      agm, mailing list, cpd, qualification, qualified in, (?<!walk and )talk (on|about|for|by), a talk,
      trained (in|to|as|for|on), (is|are|been|fully|have) trained, training (day|course|given|provided|to|in),
      course for(?! (people|adults|those|anyone|(wo)?men|ladies))`,
    words`(staff|aware~|instructors?|teachers?|coach|leaders?|volunteers?|runner|aid|guide|dementia|autism) training~`,
    '§ training|^training\\b',
    // "Volunteers wanted to walk with people with dementia." "For teachers of people with MS."
    words`employ~, colleague~, professional~, vacanc~, befriend~, wanted, can you (spare|help), team of volunteers,
      volunteers? (wanted|needed|to|supporting), needs? (scorers|drivers|helpers|volunteers|a coach),
      private (booking|hire), (shop|ward|office|care|hospital|home) staff, staff (training|from|at|only),
      (team|club|group|choir|we|we are|is|are)(.re)? looking for, for ([a-z]+ ){0,2}(volunteers|drivers|teachers|
      instructors|coaches|nurses|tutors|helpers|trainees|owners|managers)`,
    "\\bcarers?' ",
    // "I have MS." "Our instructor had a stroke." "Years of experience with dementia."
    words`i, he, she, his, her, my, i'm, him, (years'? |long |much )?experience (of|in|with|running|teaching|leading),
      (instructors?|coach(es)?|teachers?|tutors?|founders?|managers?|physios?) ([\w,'-]+ ){0,3}(runs?|teach~|led|leads?|
      works?|has|had|used|specialis~|recover~)`,
    // "It is a myth that yoga is for people with MS." "So-called dementia walks, in theory."
    words`suppos~, alleg~, reported~, reputed~, apparent~, so-called~, pretend~, claim~, mistak~, misprint~, error~,
      leaflet~, flyer~, myth~, rumou?r~, doubt~, debatable~, questionable~, unclear~, unproven~, fiction~, imagin~,
      jok(e|ing)~, says?, said, as seen, as if, or so, on paper, in (theory|name), this (listing|page), demo, dummy`,
  ].join('|'),
);

/** Whether words, without false noes, leave a doubt about who is invited, to what, and when. */
export const leavesDoubt = (sentence: string): boolean =>
  DOUBT.test(sentence.replace(/\b(?:can|may|am|is) (?:i|it)\b[^?]{0,200}\? (?:yes|of course|absolutely)\b/, ''));
