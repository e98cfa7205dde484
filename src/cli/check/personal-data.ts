import { roleEmail } from '../../feed/values/links.js';

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const MOBILE = /(?:\+44\s?|0)7\d{3}\s?\d{3}\s?\d{3}\b/g;
const TELEPHONE = /(?:\+44\s?|\b0)(?:\d[\s()-]?){9,10}\b/g;
/** `Dr`, `Mrs` and the like before a capital, and words that introduce somebody. */
const NAME =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sister|Nurse)\.?\s+[A-Z][a-z]+|\b(?:[Cc]all|[Aa]sk for|[Cc]ontact|[Rr]ing)\s+[A-Z][a-z]+\b/g;
/** Words that make two capitals a team and not a person. */
const BODY =
  /\b(?:team|practice|surgery|council|group|service|centre|center|network|pcn|nhs|trust|prescrib\w*|active|charity|hub|clinic|partnership|link workers?)\b/i;
const PERSON = /^[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){1,2}$/;

/** Most pieces of each kind a warning quotes. */
const QUOTED = 3;

const quoted = (found: readonly string[]): string =>
  found
    .slice(0, QUOTED)
    .map((each) => `“${each}”`)
    .join(', ') + (found.length > QUOTED ? ' and others' : '');

const distinct = (found: Iterable<string>): readonly string[] => [...new Set(found)];

/**
 * What an overlay holds that may belong to a person, each as a warning. A public address is public: what only staff may
 * know belongs in another file.
 *
 * @param reviewers - Who reviewed, as the overlay says.
 */
export function personalData(text: string, reviewers: readonly string[]): readonly string[] {
  const emails = distinct(text.match(EMAIL) ?? []).filter((email) => !roleEmail(email));
  const mobiles = distinct(text.match(MOBILE) ?? []);
  const telephones = distinct((text.match(TELEPHONE) ?? []).map((each) => each.trim())).filter(
    (number) => !mobiles.some((mobile) => mobile.includes(number) || number.includes(mobile)),
  );
  const people = distinct([
    ...(text.match(NAME) ?? []),
    ...reviewers.filter((reviewer) => PERSON.test(reviewer.trim()) && !BODY.test(reviewer)),
  ]);
  const found: readonly (readonly [what: string, pieces: readonly string[]])[] = [
    ['e-mail addresses that look like somebody’s own', emails],
    ['mobile telephone numbers', mobiles],
    ['telephone numbers', telephones],
    ['what looks like names of people', people],
  ];
  return found
    .filter(([, pieces]) => pieces.length > 0)
    .map(
      ([what, pieces]) =>
        `This overlay holds ${what}: ${quoted(pieces)}. A file at a public address is public. Take them out, or keep them in a separate file for staff.`,
    );
}
