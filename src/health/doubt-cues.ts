/**
 * Words beside which nothing counts as an invitation: they may turn its meaning round, move it to another class, another
 * time or other people, or make it a story, a claim about health or a cause to give to.
 */
const DOUBT = new RegExp(
  [
    "\\b(?:not|no|nor|none|never|neither|nobody|nothing|cannot|without|nae|nowt|ain't|hardly|barely|scarcely|rare(?:ly)?|seldom|far from|anything|less|fewer (?:places|spaces)|few (?:places|spaces)|hopeless|wrong|worse|harder)\\b|n't\\b|'d (?:love|like)\\b|\\bun(?:suit|fit|wise|safe|able|fort|til|less|likely|advis|welcom)|non-?suit",
    '❌|🚫|✗|✘|⛔|\\bwhose\\b|\\bthis one is\\b|\\b(?:please|hold|bad idea|withdrawn|axed|dropped|discontinued|jok(?:e|ing)|danger|hazard|limits|insist\\w*|discretion|review|think again|as if|say-so|a&e|sit out|prayers|on paper|thumbs down|target|prize|policy|out of bounds|distress\\w*)\\b|\\b(?:but|however|although|though|yet|while|whilst|whereas|despite|otherwise|unless|except|apart|rather|instead|elsewhere|separate|another (?!lung|heart|joint|long|health)|different|alternative|alternatively|sister|across town|see our|minus|bar|save)\\b|exclu[ds]|\\bother (?:class|session|group|club|day|timetable|site|venue|list)',
    '(?<!women |men |ladies |members |adults )\\bonly\\b(?! £)|\\b(?:provided|as long as|so long|subject to|depend\\w*|condition that|accompan\\w+|supervision|supervised by|under supervis|assess\\w*|clearance|signed off|proof|certificate|must|need to|needs to|have to|has to|required?|own risk|peril|caution|warning|careful|take care|beware|dangerous|risk(?:s|y)|avoid|refus\\w*|declin\\w*|ban(?:s|ned)?)\\b',
    '\\b(?:watch|spectat\\w*|balcony|sidelines?|cheer|marshal|stay at home)\\b|\\btoo (?!and\\b|or\\b|at\\b)\\w',
    '\\b(?:would|could|wish|hop(?:e|es|ing)|plan(?:s|ning)?|launch\\w*|next (?:year|month|term|spring|summer|autumn|winter)|coming soon|20[2-9]\\d|since|previous\\w*|former\\w*|used to|once|ago|back in|no longer|end(?:s|ed|ing)|finish(?:es|ing)?|stop(?:ped|s)?|ceas\\w+|paus\\w+|suspend\\w*|cancel\\w*|postpon\\w*|clos(?:ed|ing)|shut|full|waiting list|gone|moved|transfer\\w*|replaced|now|history|founded|originally|anniversary|tribute|memory of|until)\\b|\\b(?:was|were) (?!set up|designed|created|made|started|built|developed|invented|chosen)',
    '\\b(?:sponsor\\w*|fund\\w*|rais(?:e|es|ing)|proceeds|donat\\w*|charit\\w+|in aid|in support|aware\\w*|campaign|appeal|ticket|profits?|penny|award|winner|stall|exhibition|museum|lecture|webinar|conference|cpd|qualification|qualified in|professionals|staff(?! who)|employ\\w+|colleagues|volunteers? (?:wanted|needed|to)|befrienders|can you spare|wanted|research|study|studies|scientists?|evidence|proven|shown to|trained (?:in|to|as|for|on)|(?:is|are|been|fully|have) trained|talk (?:on|about|for|by)|a talk)\\b|(?<!strength |resistance |circuit |weight |interval |balance |boxing |fitness |cross |gentle )\\btraining\\b(?! (?:for|session))|\\bcourse for (?!people|adults|those|anyone|(?:wo)?men|ladies)',
    '\\b(?:prevent\\w*|reduc\\w+|lower(?:s|ing)?|cuts?|protects?|ward off|at bay|chance of|helps? (?:lower|keep|stave)|the risk|good for your)\\b',
    "\\b(?:hospital|hospice|i|he|she|his|her|my|i'm|him|also (?:run|have|offer|host))\\b|\\b(?:instructors?|coach(?:es)?|teachers?|tutors?|founders?|managers?|physios?) (?:[\\w,'-]+ ){0,3}(?:runs?|teach\\w*|led|leads?|works?|has|had|used|specialis\\w+|recover\\w*)\\b",
    "\\b(?:your|their|the|a) (?:own )?(?:doctors?|gps?|midwife|surgeon|consultant)\\b|\\b(?:ask|consult|seek|contact|ring|phone)\\b|^(?:a|the) (?:[a-z'-]+ )+(?:class|session|group|one)s? (?:is|are)\\b|\\b(?:is|are) on (?:mon|tue|wed|thu|fri|sat|sun)|^(?:classes|groups|sessions|places) for\\b",
    // Said by somebody, asked or wished for, but not offered.
    "\\bif (?!(?:you|your|i'm|i have|needed|required|wished|preferred|possible)\\b)|\\bwhether (?!(?:you|or|your|it's|they)\\b)|\\bwhen (?:the|our|we|there)\\b|\\b(?:questionable|doubt(?:s|ful)?|debatable|unclear|unproven|myths?|rumou?rs?|mistak\\w+|misprint|error|leaflets?|flyers?|says?|said|claim(?:s|ed)?|suppos\\w+|alleg\\w+|reported\\w*|reputed\\w*|apparent\\w*|so-called|pretend\\w*|petition\\w*|vote|votes|lobby\\w*|survey|bring back|sign here|tell us)\\b",
    // Meant for others, somewhere else, long ago or in jest; hard on whoever comes; or with a condition to meet.
    '\\bfor (?:athletes|the (?:fit|fittest|brave|strong)|fit (?:people|adults|members)|elite|tough)\\b|\\b(?:next door|(?:down|over|across|up) the (?:road|street|way|hill)|(?:round|around) the corner|rivals?)\\b|\\bin (?:19|20)\\d\\d\\b|\\b(?:in (?:theory|name)|lamented|defunct|demo|dummy|placeholder|archived?|fiction\\w*|imagine|tbc|tba|to be (?:confirmed|announced|arranged|decided)|under discussion)\\b|\\b(?:nightmare|tiring|exhausting|painful|impossible|stressful|gruell?ing|overcrowded|noisy|chaotic|brutal|punishing|torture|torment|murder|misery|miserable|purgatory|agony|hell|demolished|condemned)\\b|(?<!-)\\bcontrolled\\b|\\bunder control\\b|\\b(?:seizure|symptom)[- ]free\\b|\\b(?:notes?|letters?|forms?) (?:from|by|signed)\\b|\\b(?:tablets|pills)\\b',
    "\\b(?:from|in|by|come) (?:the |this |early |late |mid-?)?(?:new year|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)\\b|\\b(?:(?:years'?|long|much) )?experience (?:of|in|with|running|teaching|leading)\\b",
  ].join('|'),
);

/** Whether words, without false noes, leave a doubt about who is invited, to what, and when. */
export const leavesDoubt = (words: string): boolean => DOUBT.test(words.replace(/^can i [^?]*\? yes\b/, ''));

/** A sentence that takes back what the one before it said. */
const TAKES_BACK =
  /^\W*(?:no[.!,]|not\b|sadly|unfortunately|sorry|alas|or rather|at least|that (?:was|is) (?:not|how|what)|(?:these|this|it|they|such people|those people|the (?:class|group|session))\b[^.]{0,60}?(?:\bno longer|(?:\bnot|n't) (?:suit|run|avail|on\b|for\b|open|come|join|attend|take|yet|at)|ended|closed|cancelled|stopped|\bcannot|unable|moved|\bfull\b|until|unless)\b)|\b(?:too (?!late\b)[^.]{1,40}|not|n't|never|un(?:suit|safe|kind|fair)\w*|hard|bad|tough|tricky|difficult) (?:for|on|with) (?:them|these|those|such)\b|\bsuch people\b|^\W*(?:actually|in fact|or so|only joking|just kidding|think twice)\b|\bthink (?:twice|again)\b|\bcpd\b|\b(?:everything else|including this|our own|ours|this (?:listing|page|advert|entry|one|booking) is)\b|^\W*(?!welcome|come|all\b|everyone|everybody|safe)[a-z]+ here\W*$|\bladder\b|\bno (?:lift|ramp|step-free)\b|\b(?:steep|spiral|narrow|flights? of) (?:stairs?|steps?|staircase)\b|\bfor (?:yoga |fitness |dance |exercise |qualified |working |trainee )?(?:teachers|instructors|coaches|professionals|practitioners|clinicians|therapists|physio\w*|nurses|gps|tutors)\b|\b(?:training|study) day\b|\bmodule\b/i;

/** Whether a sentence takes back what the one before it said. */
export const takesBack = (sentence: string): boolean => TAKES_BACK.test(sentence);

/** A stroke that is a way to swim or to hit a ball, and what most often raises money. */
const SOMETHING_ELSE =
  /(?:swim|tennis|badminton|golf|row).*stroke(?! surv)|stroke (?:(?!surv).*(?:swim|tennis|badminton)|class|session)|\bfor cancer(?! rehab)\b/is;

/** Whether what sounds like a condition is more likely something else. */
export const namesSomethingElse = (sentence: string): boolean => SOMETHING_ELSE.test(sentence);
