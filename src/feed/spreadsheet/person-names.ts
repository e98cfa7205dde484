/** First names common in the United Kingdom: a body is seldom called after one alone. */
const FIRST_NAMES = new Set(
  (
    'aaron adam adrian ahmed alan alex alice alison amanda amy andrea andrew andy angela anita ann anna anne anthony ' +
    'barbara ben beth brenda brian caroline carol catherine charles charlotte chris christine christopher claire clare ' +
    'colin craig daniel dave david dawn deborah debbie denise diane donna doreen dorothy ed edward elaine elizabeth ellie ' +
    'emily emma eric fatima fiona frances gary gemma geoff george gill gillian glenn graham hannah harry hazel heather ' +
    'helen ian irene jack jackie jacqueline james jan jane janet janice jasmine jean jeff jenny jessica jill jo joan joanne ' +
    'joe john jonathan joyce judith judy julia julie june karen kate katherine kathleen keith kelly ken kenneth kerry kevin ' +
    'kim laura lauren leanne lee lesley lewis liam linda lisa liz louise lucy luke lynn lynne maggie malcolm mandy marie ' +
    'marion mark martin mary matt matthew maureen megan michael michelle mike mohammed muhammad natalie neil nicholas nick ' +
    'nicola nigel norman olivia pam pamela pat patricia patrick paul pauline peter phil philip priya rachel ray rebecca ' +
    'richard rita rob robert robin roger ron rosemary ross roy ruth ryan sally sam samantha samuel sandra sara sarah sean ' +
    'sharon sheila shirley simon sophie stephanie stephen steve steven stuart sue susan suzanne sylvia teresa terry thomas ' +
    'tim tina tom tony tracey tracy trevor valerie vicky victoria wendy william yvonne zoe'
  ).split(' '),
);

/** Words that only bodies have in their names. */
const BODY =
  /\b(?:ltd|limited|cic|trust|council|club|group|centre|center|society|association|charity|foundation|leisure|sports?|fitness|dance|yoga|pilates|school|church|surgery|practice|nhs|community|church|hall|academy|studio|team|network|partnership|services?|walks?|walkers|ramblers|runners|gym|uk)\b/i;

/** May a text be a person's own name? Then it goes nowhere: better an organiser missing than somebody named. */
export function looksLikePerson(text: string): boolean {
  if (/^(?:mr|mrs|ms|miss|mx|dr|prof|rev|cllr|sir|dame)\b\.?\s/i.test(text)) return true;
  const words = text.split(/[\s,&/]+/).filter(Boolean);
  const [first = ''] = words;
  return words.length <= 4 && !BODY.test(text) && FIRST_NAMES.has(first.toLowerCase().replace(/[’']s$/, ''));
}
