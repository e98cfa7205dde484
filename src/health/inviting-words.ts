/**
 * The words invitations are made of, as patterns. They meet a sentence in small letters in which each condition is one
 * sign (see `masked.ts`): `§` a name, `¶` a name that is also a person ("wheelchair users"), `¤` a word that names a
 * condition only beside people ("those with PD"), `¥` a programme ("cardiac rehab"). Every repetition is bounded.
 */
const AND =
  '(?: ?[,/&+(] ?(?:and |or |plus |& )?| (?:and|or|and/or|as well as|plus|&|such as|like|including|e\\.g\\.|from|due to|because of|after|following) )';
/** Names in one breath: "arthritis, a bad back and other joint pain". */
const NAMES = `[§¶¤¥](?:\\)?${AND}(?:(?!(?:for|not|and|or|plus|with|your|our|this|we|come|join|it|is|are|who|when|can) )[a-z'.-]+ ){0,4}[§¶¤¥])*\\)?`;
/** The same with no people beside them. */
export const LIST = `(?:(?:an?|the|any|severe|mild|early|chronic|recent|(?:lower|hip|knee|hand|back)(?: and [a-z]+)?) ){0,3}${NAMES}`;

const NOUN =
  '(?:all(?= (?:with|who|those|living))|people|persons?|folks?|adults?|anyone|anybody|everyone|everybody|someone|somebody|those|(?:wo)?men|ladies|gentlemen|gents|girls|boys|child(?:ren)?|kids|teen(?:ager)?s|youngsters|famil(?:y|ies)|parents|mums|mothers|members|patients|residents|participants|players|swimmers|riders|walkers|runners|dancers|drivers|singers|rowers|archers|golfers|bowlers|climbers|cyclists|survivors|users|learners|seniors|pensioners|clients|individuals|athletes|(?:over|under)[- ]\\d\\ds?|yr olds|year olds|blokes|lads|lasses|any of us|those of us|neighbours|sufferers|graduates|others)';
/** Words between people and what they live with. Any other word may turn the meaning round. */
const LIVE_WITH =
  "(?:with(?: or (?:without|after|beyond))?|w[iy]'?|who(?:'ve|'re|'s)?|that|liv(?:ing|es?)|have|has|had|having|are|is|feel\\w*|gets?|social|been|told|treated|they(?:'ve)?|diagnosed|recover\\w*|affected|manag\\w+|experienc\\w+|undergoing|dealing|going|through|coping|at|risk|of|by|from|after|before|during|following|waiting|for|facing|lost|recently|newly|just|currently|already|or|and|an?|the|any|some|all|other|their|on|long[- ]?(?:term|standing)|chronic|early|mild|moderate|severe|stable|raised|history|diagnosis|forms?|types?|stages?|conditions?|health|mental|ill|heart|breathing|respiratory|such|as|like|including|worried|about|concerned|troubled|complex|progressive|neurological|beyond|aged|years|age|either|both|and/or|bit|more|older|young|poor|stay|want|in|treatment|finished|completed|struggl\\w+|early[- ]onset|medical|illness|injury|profound|multiple|physical|additional|one|inactive|aphasia|lasting|frightened|scared|fear|knee|hip|recurring|ongoing|due|because|to|getting|use|using|similar|even|young[- ]onset|high|weak|limited|type|being|certain|lower|juvenile|phase|iii|iv|rehab)";
const AGED =
  '(?: ?\\(?(?:aged? )?(?:over )?(?:the age of )?\\d\\d(?:\\+|s| and over| plus|-\\d\\d)?\\)?,?| of (?:all|any) ages?,?| else| in \\w+)?';
const KIND = '(?:older |younger |young |adult |local |teenage |fellow |child |male |female ){0,3}';
const OTHER_CONDITIONS =
  '(?:,? (?:and|or) (?:an)?other [a-z -]{0,30}\\b(?:conditions?|problems?|needs|disorders?|illness(?:es)?|diseases?|difficulties|impairments?))?';
const WITH_THEM =
  '(?:(?:,(?= their)| and| or| &| with| plus| as well as| along with|, and) (?:their |any |all |the )?(?:carers?|famil(?:y|ies)|friends|partners?|husbands|wives|supporters?|loved ones|support workers|companions|(?:those|people) who \\w+ (?:after |for )?them)){0,4}';
/** "People living with a long-term condition such as asthma", "stroke survivors", "the frail". */
export const PEOPLE = `(?:${KIND}${NOUN}${AGED},? (?:${LIVE_WITH},? ){0,11}(?:(?:e\\.g\\.|for example|mainly),? )?${NAMES}(?: (?:treatment|surgery|recovery|joints?|hips?|knees?|hands?|pain|backs?|loss|diagnosis|community|of (?:either|any|whichever|whatever) (?:type|kind|sort)))?|(?:(?:the|all|some|any|other|newly|young|mild|severe) ){0,3}${KIND}(?:${LIST} ${KIND}(?!parents|famil|mums|mothers|drivers)(?:${NOUN}|community)s?|¶(?:${AND}(?:(?:other|severe|mild|the|an?) ){0,2}[§¶])*))${OTHER_CONDITIONS}${WITH_THEM}`;

export const ACTIVITY =
  '(?:class(?:es)?|sessions?|groups?|clubs?|circuits?|programmes?|courses?|caf[eé]|choirs?|yoga|pilates|danc(?:e|es|ing)|exercises?|movements?|(?:aer|aquar)obics|fitness|gyms?|boxing|aqua|aquafit|hydrotherapy|swim(?:s|ming)?|walk(?:s|ing)?|(?:foot|net|basket|volley|goal)ball|tennis|cricket|rugby|hockey|boccia|kurling|bowls|badminton|golf|bocce|archery|multi-?sports?|sports?|activit(?:y|ies)|singing|gardening|relaxation|stretch(?:es|ing)?|rehab|rehabilitation|prehab|bootcamp|hours?|mornings?|afternoons?|evenings?|days?|lessons?|training|teams?|riding|cycling|cycle|rowing|paddling|sailing|climbing|tai ?chi|qi ?gong|meet-?ups?|slots?|workouts?|steps|strolls?|rambles?|running|social|project|time|work|zumba|buggy fit|aqua fit|keep fit|skating|ping pong|skills|tango|ballet|boot ?camp|karate|curling|canoeing|kayaking|surfing|jog(?:ging)?|trampolin(?:e|ing)|gymnastics|paddle ?boarding|crafts?|knitting|allotment|balance|strength|mobility|therapy|circle|drumming|disco|sing|(?:guided|group|social|easy|short|slow) runs|night out|wander|amble|natter|camp|spin|(?:one[- ]to[- ]one|peer) support|party|retreat|lunch|theatre|drama|coaching|bingo|cooking|hiit|meditation|mindfulness|breathwork|qigong|skiing|memories|weeks|pathway|music|(?:exercise )?referral|boats|bikes|trikes|handcycles|tandems|weight management|walk and talk|space to (?:be active|move|exercise|chat)|cinema|movers|moves|poses|drop-?ins?|workshops?|games?|soft play|water|rides?|footy|rounders|boules|p[eé]tanque|skittles|darts|squash|croquet|judo|bollywood|bhangra|samba|barre|hikes?|hiking|orienteering|(?:hand|pickle|soft)ball|strengthening)';
/** A word that is in no plain name of an activity. Beside one of them the words before may mean anything. */
export const NOT_PLAIN =
  '(?:an?|the|our|this|another|one(?! hour)|i|we|you|they|he|she|it|us|them|there|who|which|that|these|whether|if|when|where|how|why|what|whatever|some|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|shall|do|does|did|let|lets|say|says|said|to|of|by|with|from|into|onto|about|after|before|behind|beside|besides|near|nearby|nearest|next|opposite|above|below|under|across|alongside|between|than|like|as|at|on|in|for|via|per|out|up|upstairs|downstairs|neighbours?|neighbouring|own|your|my|their|his|her|its|learn|teach|teaches|run|runs|ran|leads?|write|plan|supports|bring|brings|keep|save|sign|vote|start|starts|need|needs|want|wants|demand|houses|hosts|uses|shar(?:es?|ing)|lends?|follows?|follow|supposedly|allegedly|reportedly|apparently|reputedly|so-called|once|leaflets?|not?|other|working|caring|supporting|looking)';
/** What belongs to somebody is somebody else's: "our rivals' session". */
const SOMEBODYS =
  "(?![a-z]+day's|(?:wo)?men's|ladies|people's|adults'|children's|seniors'|parents'|beginners'|survivors'|patients')[a-z-]+(?:'s|s') ";
export const PLAIN = `(?:(?!${NOT_PLAIN}(?![\\w-])|${SOMEBODYS})[a-z0-9'&/+@¶#%¥£-]+,? |on referral |to music |love to move )`;
export const PRAISE =
  '(?:ideal|safe|fine|ok|okay|perfect|great|good|lovely|brilliant|fantastic|excellent|wonderful|super|suitable|suited|right|best|beneficial|really useful|helpful)';
export const MADE =
  '(?:designed|created|made|(?<!an? )run|started|led|taught|on hand|set up|adapted|tailored|aimed|open|intended|chosen|meant|developed|organised|delivered|built|planned|available|specially|especially|specifically|particularly|exclusively|just|welcome|here|support|a (?:safe |quiet |friendly |welcoming )?(?:space|place)|(?:safe|supportive|friendly|welcoming|relaxed) (?:and \\w+ )?(?:environment|atmosphere|space|place|setting)|fun|invented|(?:great |good |gentle |fun )?(?:chance|way|opportunity)|tailor-made|purpose-made|catering|caters?|cater|free|offered|provided|works? (?:really )?well|is|are|\\+|and)';
