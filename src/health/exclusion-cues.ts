/** Ways of turning away whoever is named, of saying they are at risk, or of sending them to a doctor first. */
const NO = new RegExp(
  [
    "(?:\\b(?:not|never|cannot|unable to)|n't) (?:[\\w'-]+ ){0,3}?(?:suit|appropriat|recommend|advis|intend|design|aim|allow|safe|right|for\\b|open|cover|attend|join|take|let|come\\b|accept|cater|support|able|one for|at present|book|attempt|be attempted|sign up)",
    '\\bno(?:[.]$| longer| ?one|body|[- ]no| (?:people|women|history|recent)\\b)|\\b(?:un|in)(?:suitable|advisable|appropriate|safe)|\\btoo (?:\\w+ for|much)|\\bless so',
    'contra-?indicat|except(?:ed)?\\b|exclu(?:de|ding|sion)|restrictions?:|dangerous|declin|avoid|turn(?:ed)? (?:\\w+ ){0,2}(?:away|down)|leave (?:it|this)|until (?:you|your|their|cleared)|sit this|a miss\\b|draw the line|think twice|wrong class',
    '\\b(?:banned|refuse|skip|(?:bar|save|but) (?:people|those|anyone)|stay away|unless|apart from|other than|caution|warning|strobe|flashing|own (?:risk|peril)|may affect)\\b',
    "\\b(?:check|consult|speak|talk|ask|seek|discuss|see|need|letter|note)\\b[^.]{0,50}?\\b(?:doctor|gp|midwife|nurse|health professional)(?! (?:surgery|practice|for a referral))|\\b(?:medical|doctor'?s?|gp'?s?) (?:advice|clearance|consent|letter)",
  ].join('|'),
  'i',
);

/** Only sounds like a no: what it names is as welcome as the rest. */
const NO_NO =
  /(?:\bnot|n't) (?:just|only|need|essential|necessary)\b|\bnot[- ]for[- ]profit|\bnot suitable for (?:complete )?(?:beginners|children|dogs)(?=\W*$)|\bno (?:previous )?(?:experience|equipment|booking|partner|referral)(?: (?:needed|necessary|required))?|\b(?:who|if you) can(?:not|'t) (?:stand|walk|kneel|get (?:down|up))(?: (?:on|to|the|floor|far))*|(?:\bnot|n't|\bnever|\bno(?:body| one) is) (?:turn\w* (?:\w+ ){0,2}away|exclud\w+)/gi;

/** A sentence with what only sounds like a no blanked, letter for letter as long as before. */
export const withoutFalseNoes = (sentence: string): string =>
  sentence.replace(NO_NO, (words) => ' '.repeat(words.length));

/** Whether words without false noes turn somebody away, warn them or tell them to ask a doctor first. */
export const saysNo = (words: string): boolean => NO.test(words);
