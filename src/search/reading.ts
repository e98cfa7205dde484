import { onlyAsSpelt } from '../health/condition-phrases.js';
import { conditionsByName, conditionsMeant } from '../health/condition-words.js';
import { emergencyIn } from '../health/emergency.js';
import { asWritten, isAlmostGlue } from './as-written.js';
import { EXACT, exactly, expand, type Expanded, literally, MUCH_LIKELIER, nearest } from './expand.js';
import { fold, typedWords } from './fold.js';
import type { FuzzyWords } from './fuzzy.js';
import type { Reading } from './results.js';
import { usualBetween } from './together-with.js';
import { type Term, termsOf, type TypedWord } from './terms.js';
import { GLUE_WORDS } from './glue-words.js';
import { frequency, type WordIndex } from './words.js';

/** Characters of the typed text that are read, and words that are looked for: beyond them nobody means anything. */
const LONGEST_TEXT = 1_000;
const MOST_WORDS = 12;
/** Fewest letters that stand for the word they begin. */
const SHORTEST_BEGINNING = 4;

/** The typed words, understood. */
export interface ReadText {
  readonly terms: readonly Term[];
  readonly reading: Omit<Reading, 'partly'>;
}

/** No words, understood. */
export const NO_TEXT: ReadText = {
  terms: [],
  reading: { words: [], corrected: [], conditions: [], named: [], awaitsFuzzy: false },
};

/**
 * Understands what somebody typed: corrects misspellings, finds phrases, and what conditions may be meant. In an emergency
 * every word counts as it stands: "suicidal" is no slip of "social".
 */
export function readText(text: string, index: WordIndex, fuzzy?: FuzzyWords): ReadText {
  const short = text.slice(0, LONGEST_TEXT);
  const urgent = emergencyIn(short);
  const typed = typedWords(short).slice(0, MOST_WORDS);
  const spelt = urgent ? typed : asWritten(typed, index);
  const onlyGlue = spelt.every((word) => GLUE_WORDS.has(fold(word)));
  const stillTyping = /[\p{L}\p{N}]$/u.test(short) ? spelt.length - 1 : -1;
  const alone = spelt.map((word, place) => readWord(word, place !== stillTyping, onlyGlue, index, fuzzy));
  const folded = spelt.map(fold);
  const words = alone.map((word, place) =>
    urgent ? uncorrected(word) : besideOthers(word, folded[place - 1], folded[place + 1], index),
  );
  const corrected = words.filter(({ by }) => by === 'nearness' || by === 'fuzzy');
  const mended = words.map(({ word }) => word).join(' ');
  // What is typed all in capitals stays so where a word of it is mended: they tell nothing, and "ME" may be anybody.
  const meant = /[a-z]/.test(short) ? mended : mended.toLowerCase();
  const conditions = [...new Set([...conditionsMeant(short), ...conditionsMeant(meant)])];
  const named = [...new Set([...conditionsByName(short), ...conditionsByName(meant)])];
  const emergency = urgent ?? emergencyIn(meant);
  return {
    terms: termsOf(words, conditions, index),
    reading: {
      words: words.filter(({ isGlue }) => !isGlue).map(({ typed, word, by }) => (by === 'letters' ? typed : word)),
      corrected: corrected.flatMap(({ typed, expansions }) => {
        // What people say but no listing does may be slang, which is understood and never printed back.
        const meant = expansions.filter(({ word }) => frequency(index, word) > 0).map(({ word }) => index.words[word]!);
        return meant.length > 0 ? { typed, meant } : [];
      }),
      conditions,
      named,
      ...(emergency && { emergency }),
      awaitsFuzzy: !fuzzy && words.some(({ by }) => by === 'nothing'),
    },
  };
}

function readWord(
  spelt: string,
  finished: boolean,
  onlyGlue: boolean,
  index: WordIndex,
  fuzzy?: FuzzyWords,
): TypedWord {
  const typed = fold(spelt);
  // An abbreviation is a whole word: "ME" begins no "meadow", and "PD" is no slip for "PVD".
  if (onlyAsSpelt(spelt))
    return { typed, word: spelt, expansions: exactly(typed, index), by: 'letters', isGlue: GLUE_WORDS.has(typed) };
  if (GLUE_WORDS.has(typed) || (!onlyGlue && isAlmostGlue(typed, index))) {
    const expansions = onlyGlue
      ? literally(typed, finished, index).filter(({ word }) => frequency(index, word) > 0)
      : [];
    return { typed, word: spelt, expansions, by: 'letters', isGlue: expansions.length === 0 };
  }
  const expanded = expand(typed, finished, index, fuzzy);
  return { typed, word: takenFor(spelt, expanded, index), isGlue: false, ...expanded };
}

/** A word as it stands, which no listing may have. */
const uncorrected = (word: TypedWord): TypedWord =>
  word.by === 'letters' ? word : { ...word, word: word.typed, expansions: [], by: 'letters' };

/** What a word is that is misspelt or rare, by the words beside it: "pole waking" is "pole walking". */
function besideOthers(
  word: TypedWord,
  before: string | undefined,
  after: string | undefined,
  index: WordIndex,
): TypedWord {
  const { typed, isGlue, by, expansions } = word;
  const usual = isGlue ? new Set<string>() : usualBetween(before, after);
  if (usual.size === 0 || usual.has(typed)) return word;
  const near = nearest(typed, index, usual);
  const [best] = near;
  if (!best) return word;
  const asTyped = by === 'letters' ? expansions.reduce((sum, one) => sum + frequency(index, one.word), 0) : 0;
  if (frequency(index, best.word) < asTyped * MUCH_LIKELIER) return word;
  return { ...word, word: index.words[best.word]!, expansions: near, by: 'nearness' };
}

/** The one word that phrases and conditions are looked up by. The beginning of a word stands for the likeliest. */
function takenFor(spelt: string, { expansions, by }: Expanded, index: WordIndex): string {
  const [best] = expansions;
  if (!best || best.quality === EXACT || (by === 'letters' && spelt.length < SHORTEST_BEGINNING)) return spelt;
  const near = index.words[best.word]!;
  // A short word that no listing has is an abbreviation of ours, and nobody's slip.
  if (by !== 'letters') return near.length < SHORTEST_BEGINNING && !frequency(index, best.word) ? spelt : near;
  const likeliest = expansions.reduce((a, b) => (frequency(index, b.word) > frequency(index, a.word) ? b : a));
  return index.words[likeliest.word]!;
}
