import { foldedWords } from './folded-words.js';
import { SAFETY_LINES, type SafetyLine } from './safety-lines.js';

/** The two kinds of emergency that typed words can tell of. */
export type Emergency = 'medical' | 'mental-health';

/** More than anybody types; the rest of a longer text is not read. */
const LONGEST = 1000;

/**
 * What somebody may type in an emergency, folded; a comma parts the phrases. They are whole words, so that "backstroke",
 * "stroke group", "heart attack recovery class" and "want to diet" are none. "Chest pain" is one wherever it stands:
 * better the line too often than once too seldom.
 */
const PHRASES: Readonly<Record<Emergency, string>> = {
  medical: `chest pain, chest pains, chestpain, pain in chest, pain in my chest, pain in the chest, pains in my chest,
    pains in chest, chest hurts, chest is hurting, chest tightness, crushing chest, chest feels tight, pain down my arm,
    pain in my left arm, cant breathe, cannot breathe, can not breathe, cant breath, cant breathe properly,
    struggling to breathe, trouble breathing, unable to breathe, fighting for breath, gasping for breath, not breathing,
    stopped breathing, having a stroke, having stroke, stroke now, had a stroke today, face drooping, face has dropped,
    face is drooping, slurred speech, having a heart attack, having heart attack, heart attack now, having a seizure,
    having a fit, asthma attack, choking, overdose, taken too many tablets, taken too many pills,
    unconscious, collapsed, passed out, wont wake up, bleeding badly, bleeding heavily, wont stop bleeding,
    anaphylaxis, anaphylactic, 999, need an ambulance, call an ambulance, numb between my legs, cant feel my legs,
    saddle numbness, severe bleeding, unresponsive, pain left arm, chest hurting, chest tight, tight chest,
    chest is tight, tightness in chest, tightness in my chest, seizure now, face drooped, arm gone numb, took too many tablets,
    took too many pills, coughing up blood, vomiting blood, blue lips, no pulse, heart has stopped, throat closing,
    numb bottom, numbness between my legs, pain in left arm, face is dropping, feel like dying`,
  'mental-health': `want to die, wanna die, want 2 die, wanting to die, wish i was dead, wish i were dead, wish i could die,
    want to be dead, better off dead, rather be dead, kill myself, killing myself, kill my self, suicide, suicidal,
    end it all, end my life, ending my life, ending it all, take my life, take my own life, taking my own life,
    dont want to live, do not want to live, dont want to be here, dont want to be alive, dont want to wake up,
    no reason to live, nothing to live for, not worth living, cant go on, cannot go on, self harm, self harming,
    selfharm, harm myself, hurt myself on purpose, hurting myself, cut myself, cutting myself, mental health crisis,
    mental health emergency, in crisis, suicidle, not want to be here, no point living,
    hang myself, hanging myself, cut my wrists, slit my wrists, dont want to exist, wish i wasnt here,
    no point in living, want to end it, cant cope, cannot cope`,
};

const phrases = Object.entries(PHRASES).map(
  ([kind, list]) => [kind as Emergency, list.split(/,\s+/).map((phrase) => phrase.split(/\s+/))] as const,
);

/** A shorter word by itself has too many neighbours to be taken for a misspelling. */
const LONG_WORD = 6;

/** Ordinary words that are no slips for one of an emergency: "a cooking class", "I can't come on Mondays". */
const NO_SLIPS = new Set(['cooking', 'come', 'pulses']);

/** Whether two words are alike but for one letter: changed, added, left out, or swapped with its neighbour. */
function almost(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Whether a phrase stands in the words, with at most one of them misspelt. */
function says(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => {
    let misspelt = 0;
    return phrase.every((wanted, place) => {
      const word = words[start + place];
      if (word === undefined || word === wanted) return word !== undefined;
      const forgiving = wanted.length >= LONG_WORD || (phrase.length > 1 && wanted.length >= 4);
      return forgiving && !NO_SLIPS.has(word) && ++misspelt === 1 && almost(word, wanted);
    });
  });
}

/** The emergencies that typed words tell of. Synchronous and quick enough for each key. */
export function emergenciesIn(text: string): readonly Emergency[] {
  const words = foldedWords(text.slice(0, LONGEST)).split(' ');
  return phrases.filter(([, list]) => list.some((phrase) => says(words, phrase))).map(([kind]) => kind);
}

/** The first emergency that typed words tell of. */
export function emergencyIn(text: string): Emergency | undefined {
  return emergenciesIn(text)[0];
}

const linesNamed = (...ids: string[]): readonly SafetyLine[] => SAFETY_LINES.filter(({ id }) => ids.includes(id));

/** What stands before any result when the words tell of an emergency. */
export const EMERGENCY_LINES: Readonly<Record<Emergency, readonly SafetyLine[]>> = {
  medical: linesNamed('emergency'),
  'mental-health': linesNamed('urgent-mental-health'),
};
