const NOT = "(?:\\b(?:not|never|cannot|can not|unable to)|n't)";
const WHOM = '(?:people|person|anyone|anybody|those|clients|participants|patients|adults|women|men|members|you)';
const DOCTOR =
  "(?:doctor|gp|physician|consultant|midwife|nurse|surgeon|specialist|physio\\w*|health ?\\w* professional|medical \\w+)(?:'?s)?(?! (?:surgery|practice|referral)| (?:to|for|can|will) (?:a )?refer)";

/** Ways of turning away whoever is named. One kind a line. */
const TURNS_AWAY = [
  `${NOT} (?:[\\w'-]+ ){0,3}?(?:suit|appropriat|recommend|advis|intend|design|mean|aim|allow|permit|eligib|safe|ideal|right|for\\b|open|accessib|equip|insur|attend|join|particip|take part|come\\b|enrol|accept|admit|accommodat|cater|support|cover|able)`,
  `${NOT} (?:[\\w'-]+ ){0,3}?(?:take|include|offer|have places)\\b(?: [\\w'-]+){0,2} ${WHOM}\\b`,
  `\\bno (?:longer|one|body|entry|places? for|${WHOM})\\b|nobody|neither`,
  '\\b(?:un|in|non[- ])(?:suitable|advisable|appropriate|eligible|fit|wise|safe)\\b|\\btoo \\w+ for',
  'contra-?indicat|prohibit|exclu(?:de|ding|sion)|\\b(?:barred|bar|banned|discouraged|refused?|declined?|dangerous|refrain|avoid(?:ed)?)\\b',
  'advised against|stay away|steer clear|turn(?:ed)? away|closed to|stopped|(?:hardly|barely) suitable|restrictions?:',
];

/** Ways of saying that whoever is named is at risk, or is to ask a doctor first. */
const WARNS = [
  '\\b(?:caution|warning|beware|strobe|flashing|own risk|careful|(?:may|could|can|might) (?:affect|trigger|aggravate|worsen))\\b',
  `\\b(?:check|consult|speak|talk|ask|seek|get|discuss|contact|see|need|have|approv\\w+|clear\\w+|permission|consent|advi[cs]e\\w*|letter|note|signed off|assessed)\\b[^.]{0,50}?\\b${DOCTOR}`,
  "\\b(?:medical|doctor'?s?|gp'?s?) (?:advice|clearance|approval|consent|permission|note|letter|certificate)",
];

const ANY_NO = new RegExp([...TURNS_AWAY, ...WARNS, '\\b(?:except|unless|apart from|other than)\\b'].join('|'), 'i');

/** Only sounds like a no: what it names is as welcome as the rest. */
const IS_NO_NO =
  /(?:\bnot|n't) (?:just|only|limited to|restricted to|need|have to|require|essential|necessary|mind)|not[- ]for[- ]profit|\b(?:or not|why not|not sure|not to be missed|no exclusions|social exclusion|(?:or|and) without|can no longer|no (?:previous|prior|experience|equipment|kit|need|charge|booking|pressure|partner|cost|membership|referral|floor|jumping|impact|fitness|judgement|obligation))\b|can(?:no|'|n')t wait|(?:who|if you|that) (?:can ?not|can't|(?:are|is) (?:unable|not able) to) (?:[\w'-]+ ){0,2}?(?:stand|walk|get|lie|kneel|sit|manage|move|leave|exercise|balance)\b/gi;

/** Says outright that nobody is turned away for what follows. */
const TURNS_NOBODY_AWAY =
  /(?:\bnot|n't|\bnever) (?:(?:turn|send) (?:\w+ ){0,2}away(?: (?:because of|due to|for|if you have|with))?|exclud\w+|let|(?:worry|be put off) (?:if you(?:'re| have| are)|by)|matter (?:if|whether) you have)\b|\b(?:no matter (?:if|whether|what)(?: you)?(?: have)?|regardless of)\b/gi;

/** About somebody else, or about money, memory or learning: it speaks neither for nor against anybody who may come. */
const ABOUT_OTHERS =
  /\b(?:rais(?:e|es|ed|ing) (?:[\w£]+ ){0,3}(?:money|funds?|awareness|cash|for)|fund-?rais\w*|in (?:aid|memory) of|charit\w+|donat\w+|sponsor\w*|proceeds|research|he|she|his|her|my|i|i'm|i've|(?:instructor|teacher|coach|founder|leader|trainer)s?,? (?:who|has|had|recovered|is)|(?:trained|qualified) (?:to|in)|training (?:in|on|course)|qualifications?|specialis\w+ in|expert\w* in|experience (?:of|in|with)|for (?:\w+ )?professionals|carers? (?:of|for|looking|supporting)|caring for|care for|looking after|interest in|learn(?:ing)? (?:about|how)|talk (?:about|on)|volunteer\w*)\b/i;

/** Any other no or condition, another place or time, or an instruction: no plain word about whom this is for. */
const IN_DOUBT =
  /n't\b|\b(?:no|not|cannot|never|without|nor|yet to|must|should|needs? to|reserves? the right|rather than|free (?:from|of)(?! charge)|only if|provided|as long as|subject to|uncontrolled|unstable|unwell|sorry|unfortunately|also (?:run|offer|have|hold|provide)|see our|ask about our|separate|instead|elsewhere|formerly|previously|used to|stop|(?:has|have|is|are) (?:now |been )*(?:ended|closed|finished|cancelled|full)|let (?:us|the|your)|tell (?:us|the|your)|inform|advised?|asked|bring your (?:inhaler|medic\w+))\b/i;

/** Stands in for words that turn nobody away. Not a character that a cleaned text holds. */
export const WELCOME = '\u0001';

/** A sentence with what only sounds like a no taken out, letter for letter as long as before. */
export const withoutFalseNoes = (sentence: string): string =>
  sentence
    .replace(TURNS_NOBODY_AWAY, (words) => WELCOME.repeat(words.length))
    .replace(IS_NO_NO, (words) => ' '.repeat(words.length));

/** Whether words without false noes turn somebody away or tell them to ask a doctor first. */
export const saysNo = (words: string): boolean => ANY_NO.test(words);

/** Whether words are about a person, a cause or a course rather than about those who may come. */
export const aboutOthers = (words: string): boolean => ABOUT_OTHERS.test(words);

/** Whether words without false noes are no plain statement about whom the activity is for. */
export const inDoubt = (words: string): boolean => IN_DOUBT.test(words);
