import { anyOf, words } from './wordings.js';

const PEOPLE = anyOf`people, those, anyone`;

/** What is not offered, or not asked of anybody, after a "not". */
const OFFERED = anyOf`suit, appropriat, recommend, advis, intend, design, aim, allow, safe, right, for\b, open, cover,
  attend, join, take, let, come\b, accept, cater, support, able, one for, at present, book, attempt,
  be (attempted|used|worn|accepted|taken|done|able), sign up, participat, use\b, get in, offer, accommodat, accomodat,
  includ, enter, train, equipped, insured, admit, do (this|it)\b, be doing, have anyone, have had, a good, a class,
  good, wise, work\b, give, try, start, set up, ready, return, enrol, register, step, permitted, possible, ride\b,
  swim\b, play\b, look after, manage`;

/** Who is to be asked. */
const DOCTOR = anyOf`doctor, gps?, midwife, nurse, physio\w*, consultant, surgeon, specialist, cardiologist,
  health(care)? (professional|team), (medical|care|diabetes|pulmonary|hospital|heart|oncology|recovery) team, medic`;

/** Ways of turning away whoever is named, of saying they are at risk, or of sending them to a doctor first. */
const NO = new RegExp(
  [
    // "This class is not at present suitable for people with asthma."
    `(?:${words`not, never, cannot, unable to, nor, neither`}|n['’]t) (?:[\\w'-]+,? ){0,3}?${OFFERED}`,
    // "Not people with epilepsy." "Not this one if you have a bad back."
    words`not (to )?${PEOPLE}, not (if|be pregnant|welcome(?! to)|while|this one|today|this time|here|to this|one for),
      not ([a-z]+[ -]){1,2}friendly, not just turn up, neither [^.]{0,60} (may|can|should), seldom, less so, (not|cannot) access~`,
    // "We don't have the staff for people with dementia."
    `(?:\\b(?:not|cannot)|n['’]t) ${words`speciali[sz]e, have the (facilities|staff|training|space|equipment)`}`,
    '^not (?:during|in|while|with|after)\\b',
    // "No pregnant women." "There is nothing here for wheelchair users." "It's a no to anyone with epilepsy."
    words`no (longer|one|people|women|history|recent|good|place|entry|admission|go|persons?|pregnant|provision), noone,
      nobody, no[- ]no, no-go, then no, a no, no to ${PEOPLE}, nothing (here |to offer )?(for|after),
      no experience (with|of)`,
    // "Exclusions: epilepsy." "Sorry, pregnant women are turned away."
    words`exclu(de|ding|sion)~, contra-?indicat~, prohibit~, forbid~, forgo~, disqualif~, declin~, discourag~, excus~,
      refuse, barred, banned, bans, turn(ed)? (\w+ ){0,2}(away|down), rules? (\w+ )?out, wrong class, draw the line,
      opt out, leave out, regret~, sorry, sadly, unfortunately, off[- ]limits, keep (away|out), stay away, steer clear,
      steer (you|people), step back, advise against~`,
    '\\bno\\.$|\\brestrictions?:|[❌✗✘⛔⚠]|🚫|\\b(?:is|are) out(?=[.,;]|$)',
    // "Everyone except people with angina."
    words`except(ed|ing)?, with the exception, unless, apart from, other than, barring, save for,
      (bar|save|but|minus) ${PEOPLE}, (everyone|everybody|all|anyone) but`,
    '\\baside\\b,? (?:everyone|all)',
    // "For people without epilepsy." "Provided you haven't had a stroke."
    words`(adults|people|anyone|those|women|men) (with no|without|who (do not|don't|are not|aren't|have never|haven't|
      have no)|free (of|from)), who've never, without conditions,
      (if you|provided you|you) (do not|don't) (have|live|suffer|feel|get),
      (if you|provided you|you) (haven't|have not) (had|got),
      (if you|provided you|you) (are not|aren't) (pregnant|living|recovering|affected)`,
    "'re not pregnant\\b",
    // "You should not come with a hernia." "You can't dive with asthma."
    words`(should|must)(n't| not), you (can't|cannot) (dive|swim|climb|ride|row|box|spar|lift|run|enter|go|start|have)`,
    "(?<!\\b(?:who|you|they|if|i) )\\b(?:can't|cannot) (?:be (?!beaten|praised)|do\\b|adapt)",
    // "Unsuitable for bad backs." "A bad idea with a hernia." "Too fast for anyone with angina."
    words`(un|in)(suitable|advisable|appropriate|safe|able)~, ill-?advised, too demanding,
      too (\w+ for|much|risky|high|hard|fast)~, (is|are) beyond, (bad|poor) (choice|idea|match|mix), (don't|do not) mix,
      think twice, a miss, avoid~, skip, swerve, sit (this|it) (one )?out, leave (it|this)~, touchline~, sidelines?`,
    // "People with vertigo would be better off in another class."
    words`be better (in|at|with|suited), be(tter|st) off, do better to, rather than, instead, something else,
      choose (our|another|a different)~, recommend (a different|another)~, for afterwards`,
    // "It may worsen a bad back." "Strobe lights are used." "At your own risk."
    words`worsen~, harmful~, hazard~, danger, (trigger|bring on) (seizures|asthma|attacks), flare, may affect,
      will (hurt|flare|harm|aggravate|not|make it worse)~, extra care, caution, warning, beware, own (risk|peril),
      should( be)? careful, at increased risk, higher risk, strobe, flashing (?!buzzer|signal)\w+, marshal(?!s\b)~`,
    // "Wait until six weeks after birth." "We ask people with hernias to hold off."
    words`wait (until|for|till|at least|\d|a few|six|twelve)~, (please|have to|should) wait,
      until (you|your|their|cleared|it)~, (ask(ed)?|advis(e|ed)|told) ((you|them|people|anyone|those|
      everyone) )?to (wait|hold off|refrain|postpone|leave|defer|sit out)`,
    // "Blood pressure must be well controlled." "Wheelchair users must be accompanied." "Declare that you have no hernia."
    words`under control, must be (\w+ )?(controlled|stable|managed)~, must be (at least|over|past|cleared|accompanied),
      must (bring|have (an?|somebody|someone|their)|come with), (may|can) only (attend|come|join|take part|dive|swim),
      needs? (written |prior )?(permission|proof|consent)~, (get|need) clearance, go-ahead, green light, all[- ]clear,
      (declar\w+|agree|confirm|certify)\b[^.]{0,40}\b(no|not|free (of|from))`,
    // "Check with your GP if you have angina." "Doctor's letter needed after a stroke."
    `${words`check, consult, speak, talk, ask, seek, discuss, see, need, letter, note, tell, contact, clear(ed|ance)?,
      signed? off, ok(ay)?, permission, approval, agreement, consent`}` +
      `[^.]{0,60}?\\b${DOCTOR}(?! (?:surgery|practice|for a referral))`,
    words`(medical|doctor'?s?|gp'?s?) (advice|clearance|consent|letter|certificate|approval)~, word with your,
      be seen by`,
    // "Please ring before booking if you have epilepsy."
    `${words`phone, ring, call, contact, tell, email, speak, talk, check, ask, message, consult`}[^.]{0,40}?${words`
      first, beforehand, in advance, before (you|joining|booking|coming|trying|attending|starting|taking)`}`,
    '\\bneed [^.]{0,40}before you (?:come|join|start)\\b',
  ].join('|'),
);

/** Whether words without false noes turn somebody away, warn them or tell them to ask a doctor first. */
export const saysNo = (sentence: string): boolean => NO.test(sentence.toLowerCase());
