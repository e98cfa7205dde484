// One pattern a kind of saying no, so that each can be read, tested and mended alone.

const NOT = "(?:\\b(?:not|never|cannot|can not|unable to)|n't)";
const WHOM =
  '(?:people|persons?|anyone|anybody|those|clients|participants|patients|adults|children|individuals|members|women|men|customers|referrals|you|them)';
const DOCTOR =
  "(?:(?:doctor|gp|physician|consultant|midwife|nurse|surgeon|specialist|physio\\w*|health ?care professional|health professional|medical \\w+|medical)(?:'?s)?)(?! (?:surgery|practice|referral))";

/** Says no to whoever it names. */
const TURNS_AWAY = [
  `${NOT} (?:[\\w'-]+ ){0,3}?(?:suitable|appropriate|recommended|advised|advisable|intended|designed|meant|aimed|allowed|permitted|eligible|safe|ideal|right for|for|open to|accessible|equipped|insured|qualified|attend|join|participate|take part|come|enrol|proceed|be (?:accepted|admitted|accommodated|able))\\b`,
  `${NOT} (?:[\\w'-]+ ){0,3}?(?:take|accept|admit|accommodate|support|include|register|offer|provide)(?: on| places to)? (?:[\\w'-]+ ){0,2}?${WHOM}\\b`,
  `${NOT} (?:[\\w'-]+ ){0,2}?cater\\b`,
  'no longer',
  `\\bno (?:one|body|entry|admission|places? for|${WHOM})\\b`,
  'unsuitable|inadvisable|inappropriate|contra-?indicat\\w*|ineligible|prohibit\\w*|exclusions?\\b|exclude[sd]?\\b|excluding',
  '(?:should|must|please|to|best) (?:be )?avoid\\w*|avoid (?:this|the class|if)|refrain|stay away|steer clear|turned away',
];

/** Says no to what follows it. */
const BUT_FOR = 'except(?:ing)?\\b|unless\\b|apart from\\b|other than\\b';

/** Says that whoever it names is at risk, or is to ask a doctor first. */
const WARNS = [
  'caution\\b|warning\\b|beware|strobe|flashing light|own risk|take care if|(?:may|could|can|might) (?:affect|trigger|aggravate|worsen)\\b',
  `\\b(?:check|consult|speak|talk|ask|seek|discuss|contact|see|approval|clearance|permission|consent|cleared|advice|letter|note|signed off|advised)\\b[^.]{0,50}?\\b${DOCTOR}(?! (?:to|for|can|will) (?:a )?refer)`,
  "\\b(?:medical|doctor'?s?|gp'?s?) (?:advice|clearance|approval|consent|permission|note|letter|certificate)",
];

/** Sounds like a no and is none; what it names is as welcome as the rest. */
const IS_NO_NO =
  /(?:\bnot|n't) (?:just|only|exclusively|limited to|restricted to)|\bnot[- ]for[- ]profit|\bor not\b|why not|not sure|not to be missed|no exclusions|social exclusion|(?:or|and) without|(?:\bnot|n't) (?:need|have to|require|want to miss|essential|required|necessary|needed|compulsory|mind)|can(?:not|n't| not|'t) wait|(?:who|if you|that|if they) (?:can ?not|can't|(?:are|is) (?:unable|not able) to|don't feel able to|may not be able to) (?:[\w'-]+ ){0,2}?(?:stand|walk|get|lie|kneel|sit|manage|move|leave|exercise|balance|swim|see|hear)\b|can no longer/gi;

/** Says outright that nobody is turned away for what follows. */
const TURNS_NOBODY_AWAY =
  /(?:(?:\bnot|n't|\bnever) (?:turn|send) (?:\w+ ){0,2}away(?: (?:because of|due to|for|if you have|with|who have))?|(?:\bnot|n't|\bnever) exclud\w+(?: \w+){0,2}|\bno matter (?:if|whether|what)(?: you)?(?: have)?|\bregardless of|(?:\bnot|n't) matter (?:if|whether) you have|(?:\bnot|n't) (?:worry|be put off) (?:if you(?:'re| have| are)|by)|(?:\bnot|n't) let)\b/gi;

/** About somebody else, or about money, memory or learning: it counts neither for nor against. */
const ABOUT_OTHERS =
  /\b(?:rais(?:e|es|ed|ing) (?:[\w£]+ ){0,3}(?:money|funds?|awareness|cash|for)|fund-?rais\w*|in (?:aid|memory) of|memorial|charit\w+|donat\w+|sponsor\w*|proceeds|profits|tribute|research|he|she|his|her|my|i|i'm|i've|(?:instructor|teacher|coach|founder|tutor|leader|trainer)s?,? (?:who|has|had|recovered|is)|trained (?:to|in)|training (?:in|on|course)|qualified (?:to|in)|qualifications?|specialis\w+ in|expert\w* in|experience (?:of|in|with)|for (?:\w+ )?professionals|carers? (?:of|for|looking|supporting)|caring for|care for|looking after|interest in|learn(?:ing)? (?:about|how)|talk (?:about|on)|volunteer\w*)\b/i;

/** Any other no, or about another place or time, or an instruction: no plain word about whom this is for. */
const IN_DOUBT =
  /\b(?:not|cannot|never|without|neither|nor|only if|provided (?:that )?(?:you|your|it)|as long as|subject to|also (?:run|offer|have|hold|provide)|see our|ask about our|separate|instead|elsewhere|formerly|previously|used to|(?:has|have|is|are) (?:now |been )*(?:ended|closed|finished|cancelled|full)|let (?:us|the|your)\b|tell (?:us|the|your)|inform|advise (?:us|the|your)|bring your (?:inhaler|medic\w+))\b|n't\b/i;

const ANY_NO = new RegExp([...TURNS_AWAY, ...WARNS].join('|'), 'i');
const ANY_BUT_FOR = new RegExp(`\\b(?:${BUT_FOR})`, 'i');

/** Stands in for words that say nobody is turned away; no listing holds it. */
export const WELCOME = '\u0001';

/** The sentence with what only sounds like a no taken out, letter for letter as long as before. */
export const withoutFalseNoes = (sentence: string): string =>
  sentence
    .replace(TURNS_NOBODY_AWAY, (words) => WELCOME.repeat(words.length))
    .replace(IS_NO_NO, (words) => ' '.repeat(words.length));

/** Whether words without false noes turn somebody away or tell them to ask a doctor first. */
export const saysNo = (words: string): boolean => ANY_NO.test(words) || ANY_BUT_FOR.test(words);

/** Whether words are about a person, a cause or a course rather than about those who may come. */
export const aboutOthers = (words: string): boolean => ABOUT_OTHERS.test(words);

/** Whether words without false noes are no plain statement about whom the activity is for. */
export const inDoubt = (words: string): boolean => IN_DOUBT.test(words);
