/**
 * How a clause may begin before it says whom something is for. What is for people with a condition may be somebody else's
 * ("we share the hall with a class for…"), a wish ("we will start a class for…"), a claim ("some say that it is good
 * for…") or no activity at all ("the grant is for…"). Ways to say such things have no end, so known ways to offer count
 * alone: a plain name of an activity, with what commonly stands before it.
 */

/** A word that is in no plain name of an activity. Beside one of them the words before may mean anything. */
const NOT_PLAIN =
  '(?:an?|the|our|this|another|i|we|you|they|he|she|it|us|them|there|who|which|that|these|whether|if|when|where|how|why|what|whatever|some|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|shall|do|does|did|let|lets|say|says|said|to|of|by|with|from|into|onto|about|after|before|behind|beside|besides|near|nearby|nearest|next|opposite|above|below|under|across|alongside|between|than|like|as|at|on|in|for|via|per|out|up|upstairs|downstairs|neighbours?|neighbouring|own|your|my|their|his|her|its|learn|teach|teaches|run|runs|ran|leads?|write|plan|supports|bring|brings|keep|save|sign|vote|start|starts|need|needs|want|wants|demand|houses|hosts|uses|shar(?:es?|ing)|lends?|follows?|follow|supposedly|allegedly|reportedly|apparently|reputedly|so-called|once|leaflets?|not?)';
/** What belongs to somebody is somebody else's: "our rivals' session". */
const SOMEBODYS =
  "(?![a-z]+day's|(?:wo)?men's|ladies|people's|adults'|children's|seniors'|parents'|beginners'|survivors'|patients')[a-z-]+(?:'s|s') ";
const PLAIN = `(?:(?!${NOT_PLAIN}(?![\\w-])|${SOMEBODYS})[a-z0-9'&/+§¶¤¥£-]+,? |with (?=[a-z]+(?: and [a-z]+)? )|(?:gp|exercises?|activity) on (?:referral )?|(?:mov(?:ement|ing)|danc(?:e|ing)|exercises?|singing|stretch(?:es|ing)?) to (?:music )?|love to move |in (?:warm )?water |in the (?:warm )?(?:pool|water) )`;
const AN = '(?:an?|the|our|this|these|all our|all|both|your local) ';
const OF =
  '(?:hours?|series|programmes?|course|block|weeks?|mix|afternoons?|mornings?|evenings?|half hour|minutes) of ';
/** "We run", "this is", "come along to". */
const OFFER = `(?:(?:so|and),? )?(?:(?:we|i) (?:(?:also|now|currently|proudly|still) )?(?:run|offer|hold|host|have|provide|put on|deliver|organise|are) |we're |we've got |(?:this|it|here|these)(?:'s| is| are| was) (?:(?:also|now|just|simply|both) )?|(?:please )?(?:come|pop|drop in|head|welcome) (?:along |down |in )?(?:to |and (?:join|try|enjoy) )|(?:the|our|this) (?:${PLAIN}){0,4}(?:club|group|centre|team|programme|gym|choir) (?:(?:also|now|currently) )?(?:runs|offers|holds|hosts|has|provides) |(?:as )?part of |meet (?:others|new people|new friends|friends|people) (?:at|in|on) |(?:get|keep|stay) (?:moving|active|fit|going|mobile|strong) (?:with|at|in) |(?:come and )?(?:join(?: us (?:for|at|in|on))?|try|enjoy) |welcome to )|(?!(?:the|our) (?:[a-z]+ )?(?:hall|room|building|library|church|pub|studio|venue|space|school|centre) )(?:(?:our|the) )?(?:${PLAIN}|to ){1,6}(?:is|are) (?=an? |our )`;
const WHEN =
  '(?:(?:on|every|each) [a-z]+(?: (?:mornings?|afternoons?|evenings?|lunchtimes?|nights?))?(?: (?:at|from) [0-9.:]+ ?(?:am|pm|noon)?)?,? )';
/** "Led by a physio,", "at the town hall,". */
const WHERE_OR_WHO = "(?:(?:led|run|taught|delivered) by|at|in) (?:[a-z'-]+ ){0,4}[a-z'-]+, ";
const IS =
  "(?:,? (?:which|that))?(?: is| are| was| were|'s|'re| has been| have been)(?: (?:also|all|both|very|really|specially|especially|specifically|particularly|ideally|mainly|always|now|free|fully|most|just|mostly|open|suitable|here|gentle|fun|and))*";
const SUBJECT = '(?:this|it|these|they|everything|all of it|we|which)';

/** The words from the last mark that parts clauses, or from what follows from the words before: "so it's…". */
const clauseOf = (before: string) =>
  before
    .slice(before.search(/[^.:;!?()–—]*$/))
    .split(/ - |\b(?:so|and|because|as) (?=(?:it|this|they|these|we)(?:'s|'re| is| are) )/)
    .at(-1)!
    .trimStart();

/** Longest beginning of a clause that is read, characters. */
const LONGEST = 120;

/**
 * Makes a test of how a sentence leads up to whom it is for.
 *
 * @param activity - A pattern of words for activities.
 * @param known - A pattern of words that praise, or say what something is made for.
 */
export function ledUpToBy(activity: string, known: string): (before: string, rest: string) => boolean {
  const name = `(?:${WHERE_OR_WHO})?(?:${WHEN})?(?:(?:${PLAIN}){0,5}(?<=, ))?(?:${OFFER})?(?:${WHEN})?(?:${AN})?(?:${PLAIN}){0,8}(?:${OF}(?:${PLAIN}){0,5})?`;
  const startsWithActivity = new RegExp(`^(?:${activity})\\b`);
  const NAMED = new RegExp(`^${name}$`);
  const SAID_OF = new RegExp(
    `^(?:${name}(?:${activity})(?: ${PLAIN.trimEnd()}){0,2}(?:${IS})?|(?:${WHEN}|${WHERE_OR_WHO})?(?:so |and )?${SUBJECT}(?:${IS})?|(?:(?:${known}|${activity}|and|very|really|specially|especially|specifically|particularly),?(?: |$))*)$`,
  );
  return (before, rest) => {
    const clause = clauseOf(before);
    if (clause.length > LONGEST) return false;
    if (clause === '' || /^[^a-z]/.test(rest)) return true;
    return startsWithActivity.test(rest) ? NAMED.test(clause) : SAID_OF.test(clause.trimEnd());
  };
}
