/**
 * Words beside which nothing counts as an invitation: they may turn its meaning round, move it to another class, another
 * time or other people, or make it a story, a claim about health or a cause to give to. What says no outright is looked for
 * before (`exclusion-cues.ts`).
 */
const DOUBT = new RegExp(
  [
    "\\b(?:not|no|nor|none|never|neither|nothing|cannot|without|nae|nowt|ain't|hardly|barely|scarcely|rare(?:ly)?|far from|anything|less|few(?:er)? (?:places|spaces)|hopeless|wrong|worse|harder|unlike)\\b|n't\\b|'d (?:love|like)\\b(?! to (?:see|meet) you)|\\bun(?:suit|fit|wise|safe|able|fort|til|less|likely|advis|welcom)|non-?suit",
    // Whatever their endings: causes, conditions to meet, what is off, what is only said.
    '\\b(?:sponsor|fund(?!ed by)|rais(?:es?\\b|ing)|donat|charit|proceeds|profit|ticket|raffle|lotter|bucket|campaign|petition|lobby|vote|survey|aware|research|stud(?:y|ies)|scien|evidence|lectur|webinar|conference|museum|exhibition|award|winner|employ|colleague|professional|befriend|vacanc|depend|accompan|assess|insist|supervis(?:ion|ed by)|clearance|certificate|discretion|launch|previous|former|ceas|paus|suspend|cancel|postpon|transfer|replaced|withdraw|axed|dropped|discontinu|exclu[ds]|refus|declin|spectat|prevent|reduc|protects?\\b|suppos|alleg|reported|reputed|apparent|so-called|pretend|claim|mistak|misprint|error|leaflet|flyer|myth|rumou?r|doubt|debatable|questionable|unclear|unproven|fiction|imagin|archive|placeholder|lament|defunct|demolish|condemn|distress|nightmare|tiring|exhausting|painful(?! (?:joint|shoulder|knee|hip|back|hand|feet|neck))|impossible|stressful|gruell?ing|overcrowd|noisy|chaotic|brutal|punishing|tortur|torment|murder|miser|purgator|agony|jok(?:e|ing)|rival|alternativ)',
    "£\\d+ (?:entry|goes|to|of|from)\\b|\\bcarers?' |❌|\\b(?:whose|this one is|please|hold (?:off|on)|on hold|sold out|willing|permitting|blood sugar|fracture|see (?:our|other)|our friends (?:at|in)|can you help|mailing list|agm|this (?:listing|page)|poem|housing|an end|help us|ours is|as seen|or so|author|first aid\\w*|bar|minus|hazard|limits|review|as if|say-so|a&e|sit out|prayers|on paper|thumbs down|target|prize|policy|out of bounds|but(?! also)|however|although|though|yet|while|whilst|whereas|despite|otherwise|apart|rather|elsewhere|separate|another (?!lung|heart|joint|long|health)|different|sister|across town|other (?:class|session|group|club|day|timetable|site|venue|list))\\b",
    '(?<!women |men |ladies |members |adults |[§¶¤] )\\bonly\\b(?! £)|\\b(?:provided (?:you|that|they|it)|as long as(?! you like)|so long|subject to|condition that|signed off|proof|must|needs? to|ha(?:ve|s) to|required?|peril|careful|take care|risky|ban(?:s|ned)?|watch|balcony|cheer|stay at home|too (?!and\\b|or\\b|at\\b)\\w+)\\b|(?<!at |at higher |at increased )\\brisks?\\b',
    '\\b(?:would(?! like to (?:join|try|keep|get|be|stay|meet|start))|could(?! be (?:an?|just|for you|perfect|ideal|the))|wish|hop(?:e|es|ing)|(?<!your |care )plan(?:s|ning|ned)?|next (?:year|month|term|spring|summer|autumn|winter)|coming soon|20[2-9]\\d|since|used to|once(?! (?:a|every)\\b)|ago|back in (?:the|19|20)|end(?:s|ed|ing)|finish(?:es|ing)?|stop(?:ped)?|stops (?:in|on|at|running)|clos(?:ed(?! (?:track|road|circuit))|ing)|shut|full|waiting list|gone|moved|now|history|founded|originally|anniversary|tribute|memory of|until)\\b|\\b(?:was|were) (?!you|set up|designed|created|made|started|built|developed|invented|chosen)',
    '\\b(?:in aid|in support|appeal|penny|every (?:pedal|mile|step|lap|length|pound)|stall|cpd|qualification|qualified in|(?:shop|ward|office|care|hospital|home) staff|staff (?:training|from|at|only)|volunteers? (?:wanted|needed|to|supporting)|team of volunteers|private (?:booking|hire)|(?:team|club|group|choir|we|we are|is|are)(?:.re)? looking for|needs? (?:scorers|drivers|helpers|volunteers|a coach)|for (?:[a-z]+ ){0,2}(?:volunteers|drivers|teachers|instructors|coaches|nurses|tutors|helpers|trainees|owners|managers)|can you spare|wanted|proven|shown to|trained (?:in|to|as|for|on)|(?:is|are|been|fully|have) trained|(?<!walk and )talk (?:on|about|for|by)|a talk)\\b|\\b(?:staff|aware\\w*|instructors?|teachers?|coach|leaders?|volunteers?|runner|aid|guide|dementia|autism|§) training|\\btraining (?:day|course|given|provided|to|in)\\b|^training\\b|\\bcourse for (?!people|adults|those|anyone|(?:wo)?men|ladies)',
    '\\b(?:lower(?:s|ing)?(?![- ](?:impact|intensity|level|limb|back|[§¤]))|cuts?|ward off|at bay|chance of|helps? (?:lower|keep|stave)|good for your)\\b',
    "\\b(?:hospital|hospice|i|he|she|his|her|my|i'm|him|also (?:run|have|offer|host))\\b|\\b(?:instructors?|coach(?:es)?|teachers?|tutors?|founders?|managers?|physios?) (?:[\\w,'-]+ ){0,3}(?:runs?|teach\\w*|led|leads?|works?|has|had|used|specialis\\w+|recover\\w*)\\b",
    "(?<!\\b(?:by|with) )\\b(?:your|their|the|a) (?:own )?(?:doctors?|gps?|midwife|surgeon|consultant)\\b|\\b(?:ask|consult|seek|contact|ring|phone)\\b|^(?:a|the) (?:[a-z'-]+ )+(?:class|session|group|one)s? (?:is|are)\\b|\\b(?:is|are) on (?:mon|tue|wed|thu|fri|sat|sun)|^(?:classes|groups|sessions|places) for\\b",
    "\\bif (?!(?:you|your|i'm|i have|needed|required|wished|preferred|possible)\\b)|\\bwhether (?!(?:you|or|your|it's|they)\\b)|\\bwhen (?:the|our|we|there)\\b|\\b(?:says?|said|bring back|sign here|tell us (?:about|if|what|how|to|you)|for (?:athletes(?! with)|the (?:fit|fittest|brave|strong)|fit (?:people|adults|members)|elite|tough)|next door|(?:down|over|across|up) the (?:road|street|way|hill)|(?:round|around) the corner|in (?:19|20)\\d\\d|in (?:theory|name)|demo|dummy|tbc|tba|to be (?:confirmed|announced|arranged|decided)|under discussion|hell|(?:seizure|symptom)[- ]free|(?:notes?|letters?|forms?) (?:from|by|signed)|tablets|pills)\\b|(?<!-)\\bcontrolled\\b",
    "\\b(?:from|in|by|come) (?:the |this |early |late |mid-?)?(?:new year|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)\\b|\\b(?:(?:years'?|long|much) )?experience (?:of|in|with|running|teaching|leading)\\b",
  ].join('|'),
);

/** Whether words, without false noes, leave a doubt about who is invited, to what, and when. */
export const leavesDoubt = (words: string): boolean =>
  DOUBT.test(words.replace(/\b(?:can|may|am|is) (?:i|it)\b[^?]*\? (?:yes|of course|absolutely)\b/, ''));

/** A sentence that takes back what the one before it said. */
const TAKES_BACK =
  /^\W*(?:no[.!,]|not\b|sadly|unfortunately|sorry|alas|or rather|at least|that (?:was|is) (?:not|how|what)|(?:these|this|it|they|such people|those people|the (?:class|group|session))\b[^.]{0,60}?(?:\bno longer|(?:\bnot|n't) (?:suit|run|avail|on\b|for\b|open|come|join|attend|take|yet|at)|ended|closed|cancelled|stopped|\bcannot|unable|moved|\bfull\b|until|unless)\b)|\b(?:too (?!late\b)[^.]{1,40}|not|n't|never|un(?:suit|safe|kind|fair)\w*|hard|bad|tough|tricky|difficult) (?:for|on|with) (?:them|these|those|such)\b|\bsuch people\b|^\W*(?:actually|in fact|or so|only joking|just kidding|think twice)\b|\bthink (?:twice|again)\b|\bcpd\b|\bfully booked\b|\bout of date\b|\bsadly\b|\bin 20\d\d\b|\b(?:not |un)able to (?:run|offer)|\b(?:everything else|including this|our own|ours|this (?:listing|page|advert|entry|one|booking) is)\b|^\W*(?!welcome|come|all\b|everyone|everybody|safe)[a-z]+ here\W*$|\bladder\b|\bno (?:lift|ramp|step-free)\b|\b(?:steep|spiral|narrow|flights? of) (?:stairs?|steps?|staircase)\b|\bfor (?:yoga |fitness |dance |exercise |qualified |working |trainee )?(?:teachers|instructors|coaches|professionals|practitioners|clinicians|therapists|physio\w*|nurses|gps|tutors)\b|\b(?:training|study) day\b|\bmodule\b/i;

/** Whether a sentence takes back what the one before it said. */
export const takesBack = (sentence: string): boolean => TAKES_BACK.test(sentence);

/** What is not on, wherever a listing says so. */
const CALLED_OFF =
  /(?:^|[.!?:\n]) *(?:(?:please note|sorry|sadly|this|the|our|all|these|it|they|now|currently)\b(?:(?!\b(?:who|you|for)\b)[^.!?\n]){0,60}?\b)?(?:cancelled(?! (?:if|when|in|only)\b)|postponed|discontinued|has (?:now )?(?:ended|ceased|finished)|no longer (?:running|available|on|meeting|tak|exist)|not (?:currently |now )?running|on hold\b|paused\b|closed (?:until|permanently|down)|withdrawn)/i;

/** Whether a text says that the activity is over, off or not yet on. */
export const callsOff = (text: string): boolean => CALLED_OFF.test(text);

/** A stroke that is a way to swim or to hit a ball, and what most often raises money. */
const SOMETHING_ELSE =
  /(?:swim|(?<!table )tennis|badminton|golf|row).*(?<!(?:had|after|from|following) an? )stroke(?! surv)|(?<!(?:had|after|from|following) an? )stroke (?:(?!surv).*(?:swim|(?<!table )tennis|badminton)|class|session)|(?<!treat(?:ed|ment) )\bfor cancer(?! rehab)\b/is;

/** Whether what sounds like a condition is more likely something else. */
export const namesSomethingElse = (sentence: string): boolean => SOMETHING_ELSE.test(sentence);
