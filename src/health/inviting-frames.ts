import { ACTIVITY, LIST, PEOPLE, PLAIN, PRAISE } from './inviting-words.js';
import { ledUpTo } from './led-up-to.js';

/**
 * How sentences invite. The people a masked sentence speaks of become one sign, `@`, whatever they live with; names of
 * conditions by themselves another, `#`, or `%` where one of them is slang or a symptom. `¶` ("pregnant") and `¥` ("cardiac
 * rehab") stay when they stand alone. What is left is short, and is compared with known ways to invite.
 */
interface Gathered {
  readonly text: string;
  /** For each sign in turn, how many names stand behind it. */
  readonly counts: readonly number[];
}

const PEOPLE_OR_NAMES = new RegExp(`(?<![\\w'-])(?:(${PEOPLE})|${LIST})|[§¶¤¥]`, 'g');

function signFor(words: string, people?: string): string {
  if (/^¶(?: (?:and|or) ¶)*$/.test(words)) return '¶';
  if (people) return '@';
  if (words.includes('¤')) return '%';
  return words === '¥' ? words : '#';
}

function gathered(masked: string): Gathered {
  const counts: number[] = [];
  const text = masked.replace(PEOPLE_OR_NAMES, (words: string, people?: string) => {
    counts.push(words.match(/[§¶¤¥]/g)?.length ?? 0);
    return signFor(words, people);
  });
  return { text, counts };
}

/** How a clause may go on after whom it invites. Anything else may turn the meaning round: "people with MS drivers". */
const GOES_ON =
  '(?=$| ?[.!,;:()–—]| -|,? (?:and|or|as well as|who|run|led|in (?!remission|the early|theory|name|care)|at (?!their|your|the discretion)|on|online|via|every|each|with(?!out)|from|to (?:join|get(?! (?:jobs?|work))|keep|move|build|improve|enjoy|meet|help|stay|regain|try|come|be|exercise|take|feel|play|danc\\w+|sing|walk|swim|learn|have|do|go|socialis\\w+|manage|live|rebuild|cycle|run|ride|connect|relax|share|start|return|increase|maintain|develop|music|make|stretch|strengthen|rest|chat|sport)|where|aged|over \\d+|of (?:all|any)|looking|wanting|plus|across|near|based|using|before|after(?! an?\\b| the| you)|getting|stay|during|this|that|too|for|alike|included|when they|by (?!giving|donat|pay|rais)|as|get|keep|move)\\b)';
const GOING_ON = new RegExp(`^${GOES_ON}`);
/** A clause that begins with whom it is for may go on to say anything of them, once it has a verb. */
const OPENS = /(?:^|[.!?;:–—-] )for (?:all |any |both |our )*$/;
const SAYS_MORE =
  /(?<!\b(?:who|that|or|and))\s(?:is|are|was|were|we|will|can|may|might|has|have|there|it|this|they|recommend|suggest)\b/;

/** What may follow people who are invited, where they begin the clause. */
const WELCOME = new RegExp(
  `^,? ?\\(?(?:(?:are|is|will be|always|also|all|very|most|especially|more than|just as|warmly|both|equally|particularly|and beginners|of all abilities|of any age|of all ages|at any stage|at all stages) ){0,6}(?:` +
    `welcomed?(?=$|[.!,;:)–—-]| (?:and (?!leave|then|must)|to (?:join|come|take part|have a go|try|move|dance|swim|walk|sing|float|stretch|relax|play|exercise)(?! (?:the|a|our) (?:bar|café))|too|here|at (?:any|every|all|our|this)|from (?:six|\\d+) weeks|along|as well|whatever|whether|in every|every)\\b| [–—-])` +
    `|among our (?:regulars|members|walkers|dancers)|can (?:all |also |still |really )?(?:(?:join(?: in)?|take part|come(?: along)?)(?=$|[.!,]| (?:too|as well|from a chair|in every|every|each|and|this|our|at your|for)\\b)|(?:go at their own pace|hear it|keep active|(?:move|dance|exercise)(?= (?:at|in|with|to|together|gently|safely)\\b))\\b|(?:try|enjoy) (?!the )(?:[a-z'-]+,? ){0,3}${ACTIVITY}\\b)` +
    `|(?:come too|come along|come as well|play too|also play|get together (?:for|to|every|each|on|here)|meet (?:up|for))\\b|join us(?=$|[.,!]| (?:for|from|every|each|on|at)\\b)|(?:will )?(?:love|find|enjoy|benefit from) (?:this|our|these) (?:[a-z'-]+,? ){0,4}?(?:one|${ACTIVITY})\\b` +
    `|(?:meet|play|walk|swim|sing|dance|cycle) together\\b|(?:well )?catered for|will (?:benefit|feel at home)\\b|this one's for you)`,
);
const STARTS = /(?:^|[.!?:;,(–—-] ?|\b(?:and|so|that|where|as|our|local|new) )$/;
const DESIGNED_WITH = /(?:designed|made|created|built|planned) with (?:the )?$/;
const IN_ONE_BREATH = /^,? (?:and|or|&|as well as|plus) (?:also |for |other )?$|^[,;] (?:for )?$/;

/** A heading before whom it is for. */
const WHO_FOR =
  /\b(?:who (?:(?:it's|is it|it is|this is|is this|are we|are these)(?: [a-z]+)?(?: suitable| aimed)? (?:for|at)|can (?:come|join|attend|take part))|(?:suitable|ideal|open|designed|good) (?:for|to)|(?:^|[.!?] )for) ?[?:–-] ?$/;

/** Whether a sentence invites the people who stand between its two parts. */
const invites = (before: string, after: string): boolean =>
  ((ledUpTo(before) || WHO_FOR.test(before)) &&
    GOING_ON.test(after) &&
    !(OPENS.test(before) && SAYS_MORE.test(after))) ||
  (STARTS.test(before) && WELCOME.test(after)) ||
  (DESIGNED_WITH.test(before) && after.startsWith(' in mind'));

const NAMES = '[@¶#%](?: [#%])?';
const CLASS = `(?:${ACTIVITY}|one)`;
/** "Our Tuesday class is for you", "come and join us", "you'll fit right in". */
const YOURS =
  `(?:(?:this|our|these|the|a) (?:[^\\s.!?;]+ ){0,5}?${CLASS} (?:(?:with us|at [a-z' ]{1,30}|on [a-z' ]{1,30}) )?(?:(?:is|was|are|were|has been|could be|may be) (?:just |also |made |set up |designed |perfect |ideal |here |adapted |by [a-z ]{1,40} )*(?:for (?:you(?! to)|people like you|just that|women|men|[@#%])|by (?:wo)?men|to help|with (?:you in mind|exactly)|yours|free|ideal|perfect|led|run|just the|every|a (?:tonic|good|great|lovely|gentle))|meets|starts|is on|(?:has|have) an? [a-z -]{1,40}for you|goes|takes|moves|uses|includes|is led by|has (?:an? |our )?(?:[a-z-]+ ){0,3}(?:${ACTIVITY})|(?:can |will |to |might |could )?(?:help|build|get|lift|rebuild|combine|offer|give|support|keep)s? )` +
  '|come (?:on one of our|along(?=$|[.,!:]| to (?:our|this|us)| and (?:join|try|meet|see|move|have))| for (?:an? |soup|tea|coffee|lunch|cake)|and (?:join(?=$|[.,!]| us| in| our| other| the (?:fun|gang|class|group|session|walk|club|team))|(?!join|watch|cheer|see|help|support|collect|buy|hear|listen|visit|read|pick|give|take|talk)[a-z]+))' +
  '|(?:join|try) (?:our|this|one of our|other|fellow) (?!volunteer|fund)[a-z¶#%]|join us(?=$|[.,!]| for (?:a |our |tea|gentle|chair)| (?:on|every|in) )|(?:pop|drop) (?:in|along|by)\\b|sign up (?:for|to) our|have a go\\b|start here|bring (?:baby|your (?:baby|bump|partner|friends))' +
  "|you(?:'re| are| will be|'ll be|'ll| may be) (?:\\w+ )?(?:welcome(?! (?:back|again|after|once|when|if|as))|in (?:the right place|good company(?= here|[.!]|$))|among friends|not alone|exactly who|eligible(?= for (?:this|our|free (?:gym|exercise|swim|class|session)|\\d+ weeks)))(?! to (?!join|come|take))|you(?:'ll| will| can| would|'d) (?:still )?(?:fit right in|feel at home|join us|(?:join in|take part)(?=$|[.!,])|(?!sit|watch|stand)[a-z]+ with us|be (?:made )?welcome(?! (?:back|again|after|once|when|if)))" +
  `|we(?:'d| would) love to (?:see|meet|have) you|we(?:'ve got you| get it| can help|'re here| keep| bring| run| offer)|this (?:is|one's) (?:for you(?! to)|the ${CLASS} for you)|you(?:'ll| will) find (?:the pace (?:kind|gentle|easy)|a (?:warm|friendly) welcome)\\b|this will help|so have we|why not (?:join|come|try))`;

/** A word of a question, or of an "if", to whoever has what it names: not about somebody else, nor about the class. */
const OWN =
  "(?!(?:some\\w*|any\\w+|mum|mother|dad|father|parents?|partner|husband|wife|friends?|relative|loved|child|car(?:e|ing)|look(?:ing)?|know|bereaved|widowed|works?|working|help\\w*|interest\\w*|hearing|beside|near|tired|curious|wants?|bored|fed|is|it|can|could|may|might|should|does|did|was|will|would|which|why|what|how|who|when|where|suitable|safe|ok|good|teach\\w*|treat\\w*|nurs\\w*|support\\w*|coach\\w*|train\\w*|stud\\w+|rais\\w+|i|my|no|[a-z]+n't|not|never|without)\\b)[a-z',-]+ ";
const HAVING = `(?:you|your child|you or your child|you or someone you love|your partner|your loved one)(?:'re|'ve)? (?:${OWN}){0,6}`;
const QUESTIONS = `(?:(?:(?:${OWN}){0,8}[¶#%](?: [#%])?(?=[?,]| (?:diagnosis|or|and|from|in your|in the (?:morning|knee|hip|back|neck)|because|that|when|while|but|lately|recently|again|for|since|after|over)\\b)[a-z0-9' ,]{0,40}){1,2}\\? ){1,3}(?:[a-z' ,]{3,40}\\? )?`;
const LISTED =
  '(?!,? ?(?:in (?:your|the) family|and (?:an?|your|have|are|bring|can|do|no)|with|that|which|under|plus|tablets|more|less|over|for|since|within|at least)\\b|,? ?[@¶#%¥])';
/** Words beside a condition in a name that make it somebody else's, or no activity. */
const NOT_THEIRS =
  "(?!(?:carers?'?|training|talks?|teach\\w*|instructors?|staff|siblings|parents|famil\\w+|mums|dads|wives|partners|volunteers?|ward|unit|nurses?'?|clinic|centre|society|association|era|play|test)\\b)";
/** "Parkinson's exercise", "dementia-friendly swim". */
const CLASS_BY_NAME = `(?:(?:${NOT_THEIRS}${PLAIN}){0,4}#(?:'s?)?[- ](?:${NOT_THEIRS}${PLAIN}){0,4}|(?:¶'?|@')[- ](?:(?:friendly|led|inclusive|adapted|accessible|walking|table|young|adult)[- ]){0,2})(?!training|night|party|day)${ACTIVITY}s?'?(?: (?:and )?(?:${NOT_THEIRS}[a-z]+ )?${ACTIVITY}){0,2}`;

/** Other ways to invite: the signs in the first group are invited, or else in all of it. */
const WHOLE: readonly RegExp[] = [
  // "Ideal if you have arthritis", "you can join in no matter if you have asthma".
  `(?:${PRAISE}|welcome|refer (?:you|yourself)|self[- ]refer|along|join(?: us| in)?|pop in|for you|with us|worry|matter|take part|no problem|use|exercise|come and \\w+)[, ]+(?:[a-z]+ ){0,2}(?:if|whether) ${HAVING}(${NAMES})${LISTED}`,
  // "If you have fibromyalgia, this class is for you."
  `(?:^|[.!?,:;–—-] )(?:if|whether) ${HAVING}(${NAMES}(?:(?: or|,|, or) ${HAVING}${NAMES})?)[a-z' -]{0,60}?(?:,| -| –)? (?:then |please )?${YOURS}`,
  // "Recovering from a stroke? Come and join us."
  `(?:^|[.!?–—-] )(${QUESTIONS})(?:then |well, )?${YOURS}`,
  // "Sciatica sufferers, this one's for you."
  `(?:^|[.!?–—-] )(?:calling )?([@¶])(?:[:,!]| [–-]) ${YOURS}`,
  // "Parkinson's exercise class", "our dementia-friendly swim".
  `(?:(?:^|[!?.:–—-] )(?:an? |the |our |this |is )*|\\b(?:(?:with|join|try) our|we (?:also )?(?:run|offer|hold|host|have)|this is|it's|it is|we are|we're) (?:an? |the )?)(${CLASS_BY_NAME})(?:${GOES_ON}| (?:taking|taught|set|which|meets|&|(?:has|have) (?:low|quiet|soft|calm|an?|plenty|live|no))\\b)`,
  `(?:^|[!?.:–—-] )(?:our |this |these |all our )(?:[a-z'-]+ ){0,3}(?:is|are) (?:an? )?(?:[a-z'-]+ ){0,2}(#[- ](?:friendly|inclusive|specific))`,
  `(?:^|[.!:–—-] )(#[- ]friendly)(?=[:.,!]|$)`,
  // "Cardiac rehabilitation, phase IV", "Falls prevention: Otago".
  `^(?:an? |the |our )?(?:${PLAIN}|and ){0,4}(¥)(?:(?= (?:phase|(?:${NOT_THEIRS}(?!instructor|teacher)${PLAIN}){0,2}${ACTIVITY})\\b)|${GOES_ON})`,
  // "Dance for Parkinson's", "gentle pilates for osteoporosis".
  `(?:^|[:–—-] )(?!.*\\b(?:walk|swim|run|ride|pedal|cycle|row|trek|sing|shave|bake|skip|climb|jog|day|night|party|disco|lunch|bingo|ceilidh)(?:a?thon)? for (?:the )?#)(?:(?!is |are |was |for )[a-z0-9'&+-]+ ){0,8}(?:${ACTIVITY})(?: and [a-z]+)? for (?:the )?(#|%(?=[.!:]|$))(?:(?= (?:\\(|is|are))|${GOES_ON})`,
  // "Suitable for: Parkinson's, stroke, MS", "suitable during pregnancy".
  `(?:^|[.:;,–—-] |${ACTIVITY},? (?:is |are )?|\\b(?:is|it's|are) )(?:was |were )?(?:suitable|adapted|designed|tailored|intended|suited|created|developed) (?:by [a-z' ]{1,40} )?(?:for|to|during|in):? ?-? ?(#)(?:(?= and other\\b)|${GOES_ON})`,
  `\\bwe (?:accept|take|welcome) (?:gp |self[- ])?referrals (?:for|of|from) (${NAMES})`,
  `\\b(?<!any |other |medical )conditions (?:(?:that )?we (?:can |also )?(?:support|cover|help with|welcome|take)(?: include| are)?|supported|covered|accepted):? (#)`,
  // "Many of our members have heart disease."
  `\\b(?:plenty|many|most|some|lots|half|several|a fair few) of (?:our |the )?(?:(?:us|our|the)? ?(?:\\w+ ){0,3}(?:have|live with|play with) )?(${NAMES})(?=$|[.!;]|, so (?!then)|,? and (?:they|love|enjoy|get on))`,
  `\\b(?:anyone|everyone) can (?:play|join in|take part|come),? including ([@¶])`,
  `(?:\\bour |(?:^|[.!?] ))(?:regulars|members|participants|walkers|players|swimmers|group) (?:include|includes|is made up of|are) (?:several |many |some |both )?([@¶])`,
  `(?:^|[.!?] )([@¶](?:,? (?:and|or) [@¶])*) make up (?:most|half|much|part|plenty) of (?:the|our) (?:group|class|club|team|membership)\\b`,
  `(?:^|[.!?:;–—-] )(?:with )?priority (?:is |will be )?(?:given )?(?:to|for) ([@¶])(?=$|[.!,;]| and )`,
  // "All of it can be done with arthritis", "nobody is turned away because of epilepsy".
  `\\b(?:can be (?:done|enjoyed|played|adapted) (?:with|for|by)|(?:turn(?:ed)? (?:\\w+ )?away|excluded?|refuse) (?:\\w+ )?because (?:of|(?:you|they)(?:'ve| have| are|'re| had)*)(?: had)?|adapt(?:s|ed) (?:\\w+ ){0,3}(?:for|to suit)|don't let(?: your)?|not (?:just|only) for|isn't (?:just|only) for|just because (?:\\w+ ){1,5}) ?(${NAMES})`,
  // "Epilepsy is no bar."
  `(?:^|[.!?,:;–—-] |so |and |that |means )(?:having |living with )?(${NAMES})(?: of any kind)? (?:(?:needn't|need not|(?:doesn't|does not) have to|won't|will not|shouldn't|should not) (?:stop|be an?)|(?:is|are) no|isn't an?y?|aren't an?y?|does(?:n't| not) mean) ?(?:you|that you|anyone|a bar|bar|barrier|problem|issue|obstacle|bother|reason)\\b`,
  // "Can I come if I have arthritis? Yes."
  `(?:^|[.!?] )(?:can|may|am|is) (?:i|it)\\b[a-z' ]{0,50}?(${NAMES}[^.?]{0,60})\\? (?:yes|of course|absolutely)\\b(?! (?:but|if|with|unless|after|when|once))`,
].map((pattern) => new RegExp(pattern, 'g'));

const SIGN = /[@¶#%¥]/g;

/** Which of the names in a masked sentence it invites, by their order. Only in ways that are known to invite. */
export function invitedIn(masked: string): ReadonlySet<number> {
  const { text, counts } = gathered(masked);
  const signs = Array.from(text.matchAll(SIGN), ({ index, 0: sign }) => ({
    index,
    asked: (sign === '@' || sign === '¶') && invites(text.slice(0, index), text.slice(index + 1)),
  }));
  for (const pattern of WHOLE)
    for (const { index, 0: all, 1: names = all } of text.matchAll(pattern)) {
      const from = index + all.indexOf(names);
      for (const sign of signs) if (sign.index >= from && sign.index < from + names.length) sign.asked = true;
    }
  // "Wheelchair users and people with MS welcome": who is named in one breath is invited together.
  const together = (one: number, other: number) =>
    IN_ONE_BREATH.test(text.slice(signs[one]!.index + 1, signs[other]!.index));
  for (let i = 1; i < signs.length; i++) if (signs[i - 1]!.asked && together(i - 1, i)) signs[i]!.asked = true;
  for (let i = signs.length - 1; i > 0; i--) if (signs[i]!.asked && together(i - 1, i)) signs[i - 1]!.asked = true;
  const invited = new Set<number>();
  let order = 0;
  for (const [i, count] of counts.entries())
    for (let name = 0; name < count; name++, order++) if (signs[i]!.asked) invited.add(order);
  return invited;
}
