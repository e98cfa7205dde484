import { ledUpToBy } from './led-up-to.js';

/**
 * How sentences invite. A sentence comes here with each condition it names replaced by one sign (see `masked.ts`): `§` a
 * name, `¶` a name that is also a person ("wheelchair users"), `¤` a word that names a condition only beside people
 * ("those with PD"), `¥` a programme ("cardiac rehab"). Everything else is in small letters on one line.
 */
const ANY = '[§¶¤¥]';
const NAME = '[§¶¥]';

/** What may stand before the first name of a list. Every repetition here is bounded or has one way to go. */
const BESIDE =
  '(?:early|mild|moderate|severe|stable|chronic|recent|newly|some|any|all|other|an?|the|of|or|and|with|after|similar|even|also|young[- ]onset|high|limited|poor|older|type|long[- ]term|have|are|having|being|past|certain|types?|forms?|stages?|kinds?)';
const ADJECTIVE = '(?:early|mild|moderate|severe|stable|chronic|recent|other|some|any|all|an?|the|older|young)';
const AND =
  '(?: ?[,/&+(] ?(?:and |or |plus |& )?| (?:and|or|and/or|as well as|plus|&|such as|like|including|e\\.g\\.) )';
const LIST = `(?:${BESIDE} ){0,5}${ANY}(?:\\)?${AND}(?:(?!for |not |and |or |plus |with |your )[a-z'.-]+ ){0,4}${ANY})*\\)?`;

const NOUN =
  '(?:people|persons?|folks?|adults?|anyone|anybody|everyone|everybody|someone|somebody|those|(?:wo)?men|ladies|gentlemen|gents|girls|boys|child(?:ren)?|kids|teen(?:ager)?s|youngsters|famil(?:y|ies)|parents|mums|mothers|members|patients|residents|participants|players|swimmers|riders|walkers|runners|dancers|drivers|singers|survivors|users|learners|seniors|pensioners|clients|individuals|athletes|youngsters|over[- ]\\d0s|yr olds|year olds|blokes|lads|lasses|any of us|those of us|neighbours|sufferers|graduates)';
/** Words between people and what they live with. Any other word may turn the meaning round. */
const LIVE_WITH =
  "(?:with(?: or (?:without|after|beyond))?|w[iy]'?|who(?:'ve|'re|'s)?|that|living|have|has|had|having|are|is|feel(?:ing)?|get|been|told|they(?:'ve)?|diagnosed|recovering|recovered|recover|affected|manag(?:e|ing)|experienc(?:e|ing)|undergoing|going|through|coping|at|risk|of|by|from|after|before|during|waiting|for|facing|lost|recently|newly|just|currently|already|or|and|an?|the|any|some|all|other|their|long[- ]term|chronic|early|mild|moderate|severe|stable|history|diagnosis|forms?|types?|stages?|condition|conditions|health|such|as|like|including|live|worried|about|concerned|troubled|complex|progressive|neurological|beyond|aged|years|beyond|age|either|both|and/or|bit|more|older|young|poor|stay|want|in|treatment|finished|completed|struggle|struggling|early-onset|medical|illness|injury|profound|multiple|intellectual|physical|additional|one|inactive|aphasia|lasting|longstanding|frightened|scared|fear)";
const AGED =
  '(?: (?:aged? )?(?:over )?(?:the age of )?\\d\\d(?:\\+|s| and over| plus|-\\d\\d)?,?| of (?:all|any) ages?,?| else| in \\w+)?';
const PERSON = `${NOUN}${AGED},? (?:${LIVE_WITH},? ){0,9}(?:(?:e\\.g\\.|for example|mainly),? )?${LIST}(?: (?:treatment|surgery|recovery|joints?|hips?|knees?|hands?|pain|backs?|loss))?`;
const KIND = '(?:older |younger |young |adult |local |teenage |fellow |child |male |female ){0,3}';
/** "Stroke survivors", "wheelchair users", "the frail". */
const NAMED_PEOPLE = `(?:(?:the|all|some|any|other|newly|young|mild|severe) ){0,3}${KIND}(?:${LIST} ${KIND}${NOUN}s?|¶(?:${AND}(?:${ADJECTIVE} ){0,3}[§¶])*)`;
const WHO = `(?:${PERSON}|${NAMED_PEOPLE})`;

const ACTIVITY =
  '(?:class(?:es)?|sessions?|groups?|clubs?|circuits?|programmes?|courses?|caf[eé]|choir|yoga|pilates|danc(?:e|es|ing)|exercises?|movements?|aerobics|aquarobics|fitness|gym|boxing|boxercise|aqua|aquafit|hydrotherapy|swim(?:s|ming)?|walk(?:s|ing)?|football|netball|tennis|cricket|rugby|basketball|volleyball|hockey|boccia|kurling|bowls|badminton|golf|croquet|archery|multi-?sports?|sports?|activit(?:y|ies)|singing|gardening|relaxation|stretch(?:es|ing)?|rehab|rehabilitation|hours?|mornings?|afternoons?|evenings?|days?|lessons?|training|teams?|riding|cycling|cycle|rowing|paddling|sailing|climbing|tai ?chi|qi ?gong|meet-?ups?|slots?|workouts?|steps|strolls?|rambles?|running|social|project|time|work|zumba|keep fit|skating|ping pong|bathing|skills|tango|salsa|ballroom|ballet|boot ?camp|barre|judo|karate|curling|petanque|darts|angling|canoeing|kayaking|surfing|jog(?:ging)?|trampolin(?:e|ing)|gymnastics|fencing|paddle ?boarding|crafts?|knitting|allotment|balance|strength|mobility|therapy|circle|drumming|karting|disco|party|retreat|lunch|theatre|drama|coaching|aquatics|bingo|cooking|stroll|hiit|meditation|mindfulness|breathwork|qigong|ceilidh|skiing|memories|weeks|pathway|music|(?:exercise )?referral|bikes|trikes|handcycles|tandems|weight management)';
const SMALL =
  "(?:an?|the|our|this|is|it's|it is|these|are|weekly|daily|fortnightly|monthly|regular|gentle|easy|slow|relaxed|relaxing|calm|restful|quiet|light|fun|friendly|inclusive|supportive|small|local|seated|sitting|chair|chair-?based|table|standing|social|support|survivors?'?|strength|balance|mobility|mixed|outdoor|indoor|water|warm(?:-water)?|resistance|specific|specialist|specialised|music|big|non-contact|adults?'?|otago|phase (?:i{3}|iv|[34])|and|&|women's|men's|ladies'?|young|children's|online|free|new|low-?impact|nordic|walking|wheelchair|patients?'?|families|health|welcome|to|community|peer|morning|evening|afternoon|level \\d|step|power|active|adapted|accessible|fit|move|movement|wellbeing|hot|pool|garden|forest|art|improve|rock|drop-?in|beginners'?|people's|pump|in|inclusion|juniors?|early|onset|maintenance|breathe|better|exercise|dance|memory|mindful|restorative)";
const ACTIVITY_OF = `(?:${SMALL}[ -]){0,5}(?:${ACTIVITY})(?: (?:${SMALL} ){0,3}${ACTIVITY}){0,3}`;

/** How a sentence may go on after whom it invites. Anything else may turn the meaning round: "on hold", "a bad idea". */
const NEXT_CLAUSE =
  "(?:not suitable for (?:complete )?beginners|and\\b|with\\b|led\\b|run\\b|delivered|taught|in (?!remission)|at (?!their|your own (?:risk|peril|discretion)|the discretion)|on (?:mon|tue|wed|thu|fri|sat|sun|the (?:first|second|third|last))|every|each|plus\\b|who\\b|whatever|whether|including|incl|all\\b|any\\b|no experience|from\\b|where\\b|followed|so\\b|£|\\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day|weekly|small|gent|seated|chair|free\\b|come\\b|bring|tea\\b|coffee|carers?|partners?|friends|famil|both|or\\b|we (?:go|meet|have|start|walk|sing|play|use|offer|provide)|our (?:leaders|coaches|instructors|volunteers)|you (?:can|go|will)|join|then\\b|using|based|suit|beginners|plenty|slow|easy|adults|people|those|anyone|everyone|live|low|music|their|babies|warm|circuits|otago|phase|supported|funded|hosted|drop|meet|open|welcom|you'll|it's|age)";
const GOES_ON = `(?= ?(?:$|[.!](?: |$)|[,;:(–—-] ?${NEXT_CLAUSE})|,? or(?: [a-z'-]+){1,9}[.!]?$| (?:and (?:their|can be|carers?|folk|young|anyone|any|those|everyone|beginners|older|other|people|friends|famil\\w+|partners|whoever|all|movement)|as well as|or (?:anyone|those|any|people|other)|who|run by|led by|in (?!remission|the early|recovery|theory)|at (?!their|your|the discretion)|on (?:mon|tue|wed|thu|fri|sat|sun|the (?:first|second|third|last)|zoom|line)|online|via zoom|every|each|with|from|to (?:join|get|keep|move|build|improve|enjoy|meet|help|stay|regain|try|come|be|exercise)|where|aged|over \\d\\d?|of (?:all|any)|looking|wanting|plus|across|near|based)\\b)`;

const PRAISE =
  '(?:ideal|perfect|great|good|lovely|brilliant|fantastic|excellent|wonderful|super|suitable|suited|right|best|beneficial|really useful|helpful)';
const MADE =
  '(?:designed|created|made|(?<!an? )run|set up|adapted|tailored|aimed|open|intended|chosen|meant|developed|organised|delivered|built|planned|available|specially|especially|specifically|particularly|exclusively|just|welcome|here|support|a (?:safe |quiet |friendly |welcoming )?(?:space|place)|(?:safe|supportive|friendly|welcoming|relaxed) (?:and \\w+ )?(?:environment|atmosphere|space|place|setting)|fun|invented|tailor-made|purpose-made|catering|caters?|cater|free|offered|provided|is|are|\\+|and)';

/** What may stand right before people who are invited. */
const LEADS_FOR = new RegExp(
  `(?:^|[.:;!?(),–—-] ?(?:who it's for: ?)?|\\b(?:${ACTIVITY}|${PRAISE}|${MADE})\\)?,? (?:(?:specially|especially|specifically|particularly|just|exclusively|also|all|ideally|mainly|mostly|only|primarily|written|both) )*)(?:by [a-z' ]{1,40} )?(?:is |are |was |were )?(?:for|to suit):? (?:(?:all|both|any|our|local|older|younger|young|adult|the|other|fellow|small groups of|groups of|including) )*(?:(?:${NOUN}|over[- ]?\\d0s?|beginners|carers|older adults|all ages|all abilities),? (?:and|or|&) )?$|\\b(?:open|welcome|tailored|aimed|suited|adapted|offered|available|dedicated|geared|targeted|accessible|adaptable|friendly) (?:to|at|towards|for):? (?:(?:all|both|any|our|local|older|the|everyone, including|everyone including|all, including|anyone, including) )*$`,
);
const LEADS_AS_OBJECT = new RegExp(
  `(?:^|[.:;!?,–—-] ?|\\bwe |\\bwe're |\\bwe are |\\bwe also |\\bwe particularly |\\bwe especially |\\bthis (?:class|session|group|club|walk|course|programme) |\\b(?:and|it|club|class|session|group|boxing|team|programme) |\\b(?:sessions|classes|groups|walks|programmes) (?=(?:support|welcome|include|suit) ))(?:also |really |especially |particularly |warmly |very much )*(?:welcom(?:e|es|ing)|includ(?:es?|ing)|supports?|supporting|suit|helps|invites?|suits|takes|caters? for|cater to|caters to|accommodates?|love having|enjoys? having)(?: all| both| any| our| local| older| new| the)* $|\\b(?:(?:designed|created|adapted|aims?|here|tailored|set up|made|run|developed|programme|class|sessions?|classes|exercises|moves) (?:specially |specifically )?(?:to|that|which) (?:help|support|suit|enable|include|welcome)s?|designed with|made with) (?:all |local |older )*$`,
);
/** What may follow people who are invited. */
const FOLLOWS_AS_WELCOME = new RegExp(
  `^(?:,? (?:and|or|&|with|plus) (?:their |any |all )?(?:carers?|famil(?:y|ies)|friends|partners?|supporters?|those who \\w+ (?:after |for )?them))?,? ?(?:(?:are|is|will be|always|also|all|very|most|especially|more than|just as|warmly|both|equally|particularly|and beginners|of all abilities|of any age|of all ages|at any stage|at all stages|\\() ?){0,6}(?:welcomed?(?:$|[.!](?: |$)|[,;:)–—-] ?${NEXT_CLAUSE}| and (?!leave|then|must)| to (?:join|come along|take part|have a go|try)| too| here| at (?:any|every|all)| from (?:six|\\d+) weeks| along| as well| whatever| whether)|can (?:all |also |still |really )?(?:join(?: in)?|take part|come along)(?:$|[.!](?: |$)|,? (?:too|as well|from a chair|in every|every|each|and\\b))|(?:also )?(?:come too|come along|come as well|come along too|play too|also play)(?:$|[.!,]| on| here| with| and))`,
);
const DESIGNED_WITH = /(?:designed|made|created|built|planned) with (?:the )?$/;
const FOLLOWS_IN_MIND = /^ in mind\b/;
const IN_ONE_BREATH = /^,? (?:and|or|&|as well as|plus) (?:also |for |other )?$|^, (?:for )?$/;

const ASKED = `(?:(?:even |whether |no matter )?if )?(?:you|your child|you or your child|your partner|your loved one)(?:'re|'ve| are| have| has| live| feel| get| had)? (?:${LIVE_WITH},? ){0,6}${LIST}`;
const FOR_YOU =
  '(?:just |made |set up |designed |perfect |ideal |here |adapted )*(?:for (?:you(?! to)|people like you|just that)|to help|with you in mind|by (?:wo)?men|ideal|perfect)';
const KINDS = '(?:class(?:es)?|sessions?|groups?|walks?|clubs?|programmes?|courses?|circuits|one)';
const YOURS = `(?:(?:this|our|these) (?:[\\w'&-]+ ){0,5}?${KINDS} (?:is|was|are|were|has been|can|will) (?:${FOR_YOU}|help)|come (?:along(?=$|[.,!]| to (?:our|this|us)| and (?:join|try|meet|see|move|have))|and (?:join(?=$|[.,!]| us| in| our| the (?:fun|gang|class|group|session|walk|club|team))|move|dance|try|meet|walk|sing|swim|play|sit with))|join (?:our|this) (?:[\\w'&-]+ ){0,5}?${KINDS}(?=$|[.,!])|join us(?=$|[.,!]| for (?:a |our |tea|gentle|chair)| (?:on|every|in) )|you(?:'re| are| will be|'ll be) (?:\\w+ )?(?:welcome(?! (?:back|again|after|once|when|if|as))|in the right place|among friends)(?! to (?!join|come|take))|you(?:'ll| will| can| would|'d) (?:still )?(?:fit right in|feel at home|join us|(?:join in|take part)(?=$|[.!,])|be (?:made )?welcome(?! (?:back|again|after|once|when|if)))|we(?:'d| would) love to (?:see|meet|have) you|this is for you(?! to)|this is the ${KINDS} for you|why not (?:join|come|try))`;

/** What follows is a condition to meet: "if you have asthma and a note from the clinic". */
const UNCONDITIONED = `(?!,? ?(?:and (?:an?|your|have|are|bring|can|do|no)|with|that|which|under|plus|tablets|more|less|over|for|since|within|at least|[§¶¤¥])\\b)`;

/** Whole sentences or clauses that invite; the names in the first group are invited. */
const WHOLE: readonly RegExp[] = [
  // "Ideal if you have arthritis", "you can join in no matter if you have asthma".
  `(?:${PRAISE}|welcome|refer yourself|self[- ]refer|come along|join us|join in|pop (?:in|along)|for you|can refer you|can join|don't worry|take part|no problem|use|come and \\w+)[, ]+(?:too |here |also |especially |particularly |as well |this hour )*(?:${ASKED.replace('(?:even |whether |no matter )?if )?', '(?:(?:even |no matter |also )?if |whether ))')})${UNCONDITIONED}`,
  // "If you have fibromyalgia, this class is for you."
  `(?:^|[.!?,:;–—-] )(?:${ASKED.replace('if )?', 'if |whether )')})(?: [a-z' -]{0,50}?)?(?:,| -| –)? (?:then |please )?${YOURS}`,
  // "Recovering from a stroke? Come and join us."
  `(?:^|[.!?–—-] )((?:(?:are|do|you|got|living|recovering|struggling|had|or|been|finished|worried|a|an|the|told|with|from|about|by|of|have|diagnosed|recently|newly|for|affected|feeling|bit) ){0,8}${LIST}(?:,? [a-z' ]{1,30})?)\\? (?:then |well, )?${YOURS}`,
  // "Parkinson's exercise class", "a dementia-friendly swim".
  `(?:^|[!?.:–—-] )(?:${SMALL} ){0,6}(${NAME}(?:${AND}(?:${ADJECTIVE} ){0,3}${NAME})*(?:[- ]${SMALL}){0,4}(?:'s?)?[- ](?:${SMALL}[ -]){0,5}${ACTIVITY}s?'?)(?:(?= (?:for|${ACTIVITY}|to music|music|café|taking|set|that|which|and (?:${SMALL} ){0,6}${ACTIVITY}|& )\\b)|${GOES_ON})`,
  `(?:^|[!?.:–—-] )(?:our |this |these |all our )(?:[a-z'-]+ ){0,3}(?:is|are) (?:an? )?(?:[a-z'-]+ ){0,2}(${NAME}(?:${AND}(?:${ADJECTIVE} ){0,3}${NAME})*[- ](?:friendly|inclusive|specific))`,
  // "Cardiac rehabilitation, phase IV", "Falls prevention: Otago".
  `^(?:${SMALL} ){0,6}((?:${NAME},? (?:and|&) )?¥)(?:(?= (?:for|phase|${SMALL}? ?(?:${ACTIVITY}))\\b)|${GOES_ON})`,
  // "Dance for Parkinson's", "gentle pilates for osteoporosis".
  `^(?!.*\\b(?:walk|swim|run|ride|pedal|cycle|row|trek|sing|shave|bake|skip|climb|jog)(?:a?thon)? for (?:the )?${ANY}(?! (?:people|adults|children|survivors|support|recovery)))(?:${SMALL} ){0,6}(?:${ACTIVITY_OF}|[a-z]+(?: [a-z]+)? (?:class|exercises?|yoga|pilates|sessions?|aqua|group|hour|course)|[a-z]+-friendly aqua)(?: hour| class| session)? for (?:the )?(${LIST})(?:(?= \\()|${GOES_ON})`,
  // "All of it can be done with arthritis."
  `\\b(?:can be (?:done|enjoyed|played|adapted) (?:with|for|by)|turn(?:ed)? (?:\\w+ )?away because (?:of|they have)|excluded? (?:\\w+ )?because of|adapts? (?:\\w+ ){0,3}for) (?:an? |the |anyone with |people with )?(${LIST})`,
  `(?:^|[.!?,:;–—-] |so |and |that |means )(?:having )?(${LIST})(?: of any kind)? (?:needn't|need not|does not have to|doesn't have to|won't|will not|should not|shouldn't|is no|are no|isn't an?y?|are not an?y?)(?: stop| be an?)? ?(?:you|anyone|a bar|bar|barrier|problem|issue|obstacle|bother)`,
  // "Not just for people with dementia."
  `\\b(?:isn't|not) (?:just|only) for ((?:${NOUN}(?: ${LIVE_WITH}){1,6} )?${LIST})`,
  `\\b(?:neither|it isn't true that|not true that) ((?:${NOUN}(?: ${LIVE_WITH}){1,6} )?${LIST}(?: (?:nor|or) (?:an? |the )?${LIST})?) (?:has ever stopped|shouldn't|should not|can't|cannot)`,
  `\\b(?:plenty|many|most|some|lots|half|several) of (?:our|us|the|my)(?: \\w+){0,3} (?:have|live with|are living with|play with|come with|had|has) (${LIST}(?: [§¤])?)(?=$|[.!;]|, (?:so|and) (?!then)| and (?:love|enjoy|get on))`,
  `\\bmembers (?:with|who have) (${LIST})(?=$|[.!,;]|,? (?:and\\b|love|enjoy|join|come|walk|play|sing|dance|take part|find))`,
  `\\bjust because (?:you|they|someone|your child) (?:${LIVE_WITH} ){1,4}(${LIST}) (?:does|do)(?:n't| not) mean`,
  `(?:^|[.!?–—-] )(?:having |living with )?(${LIST}) does(?:n't| not) mean (?:that )?you (?:can't|cannot|won't)`,
  `\\b(?:don't|do not) let (?:your |an? |the )?(${LIST}) (?:put you off|stop you|hold you back)`,
  `\\b(?:nobody|no one|never|won't|will not|not)(?: here)?(?: will| going to)? (?:refuse|turn|exclude)[a-z]* (?:you|anyone|people|anybody) (?:away )?because (?:you|they)(?:'ve| have| are|'re| had)* (?:had )?(${LIST})`,
  `(?:^|[.!?–—-] )(?:having )?(${LIST}) is no reason (?:to (?:miss|stay)|not to)`,
  `^(?:can i (?:come|join|take part|do it) if i'm|can i (?:come|join|take part) with|can i (?:come|join) if i have) (${LIST}[^?]{0,40})\\? yes\\b`,
].map((pattern) => new RegExp(pattern, 'g'));

/** "Suitable for: Parkinson's, stroke, MS", "suitable during pregnancy". */
const SUITABLE = new RegExp(
  `\\b(?:suitable|adapted|designed|tailored|intended|suited|created|developed) (?:by [a-z' ]{1,40} )?(?:for|to|during|in)(?: people with)?:? ?-? ?(${LIST})(?:(?= and other\\b)|${GOES_ON})`,
  'g',
);

const GOING_ON = new RegExp(
  `^(?:,? (?:and|or|&|with|plus) (?:their |any |all )?(?:carers?|famil(?:y|ies)|friends|partners?|supporters?|those who \\w+ (?:after |for )?them))?${GOES_ON}`,
);
/** A sentence that begins with whom it is for may go on to say anything of them, once it has a verb. */
const OPENS = /(?:^|[.!?;:–—-] )for (?:all |any |both |our )*$/;
const SAYS_MORE = /\b(?:is|are|was|were|we|will|there|it|this|they|recommend|suggest)\b/;

const WHO_EVERYWHERE = new RegExp(`(?<![\\w'-])${WHO}`, 'g');
/** Characters before people that are looked at. */
const BEFORE = 90;
const AFTER = 90;

const ledUpTo = ledUpToBy(ACTIVITY, `${SMALL}|${PRAISE}|${MADE}`);
/** Whether a sentence leads up to people in a known way, from where its clause begins. */
function leadsUp(left: string, before: string): boolean {
  const lead = LEADS_FOR.exec(before) ?? LEADS_AS_OBJECT.exec(before);
  if (!lead) return false;
  const at = left.length - before.length + lead.index;
  return ledUpTo(left.slice(0, at), left.slice(at));
}

const signsIn = (text: string) => text.match(/[§¶¤¥]/g)?.length ?? 0;

/** Which of the names in a masked sentence it invites, by their order. Only in ways that are known to invite. */
export function invitedIn(masked: string): ReadonlySet<number> {
  const invited = new Set<number>();
  const add = (start: number, words: string) => {
    const first = signsIn(masked.slice(0, start));
    for (let i = 0; i < signsIn(words); i++) invited.add(first + i);
  };
  const people = [...masked.matchAll(WHO_EVERYWHERE)].map(({ index, 0: who }) => {
    // Where the sentence goes on to the left, its beginning is no beginning.
    const before = index > BEFORE ? `x${masked.slice(index - BEFORE, index)}` : masked.slice(0, index);
    const rest = masked.slice(index + who.length);
    const after = rest.slice(0, AFTER);
    const asked =
      (leadsUp(masked.slice(0, index), before) &&
        GOING_ON.test(rest) &&
        !(OPENS.test(before) && SAYS_MORE.test(rest))) ||
      FOLLOWS_AS_WELCOME.test(after) ||
      (DESIGNED_WITH.test(before) && FOLLOWS_IN_MIND.test(after));
    return { index, who, asked };
  });
  // "Wheelchair users and people with MS welcome": who is named in one breath is invited together.
  const together = (one?: { index: number; who: string }, other?: { index: number }) =>
    one && other && IN_ONE_BREATH.test(masked.slice(one.index + one.who.length, other.index));
  for (let i = 1; i < people.length; i++)
    if (people[i - 1]!.asked && together(people[i - 1], people[i])) people[i]!.asked = true;
  for (let i = people.length - 1; i > 0; i--)
    if (people[i]!.asked && together(people[i - 1], people[i])) people[i - 1]!.asked = true;
  for (const { index, who, asked } of people) if (asked) add(index, who);
  for (const { index, 0: all, 1: names = all } of masked.matchAll(SUITABLE))
    if (ledUpTo(masked.slice(0, index), all)) add(index + all.indexOf(names), names);
  for (const pattern of WHOLE)
    for (const { index, 0: all, 1: names = all } of masked.matchAll(pattern)) add(index + all.indexOf(names), names);
  return invited;
}
