import type { Contact, Joining, Route } from '../../opportunity/access.js';
import { routesFromWords } from '../words/joining-words.js';
import { roleEmail, telephone } from '../values/links.js';
import { writtenLink } from '../values/written-link.js';
import { stated, statedOrNone } from '../values/stated.js';
import { yesOrNo } from './cell-text.js';
import type { SheetRecord } from './record.js';

/** A number as it is read out, by the length of its area code. */
function spaced(digits: string): string {
  const [, area, ...rest] =
    /^(02\d)(\d{4})(\d{4})$|^(01(?:1\d|\d1))(\d{3})(\d{4})$|^(\d{5})(\d{6})$/
      .exec(digits)
      ?.filter((part) => part !== undefined) ?? [];
  return area ? [area, ...rest].join(' ') : digits;
}

/** A telephone number from a cell, its leading zero put back where a spreadsheet took it for a number. */
function telephoneIn(text: string): { readonly number?: string; readonly mended?: string } {
  if (/^\d(?:\.\d+)?e\+?\d+$/i.test(text))
    return { mended: 'The spreadsheet has cut off its last digits; left out. Format the column as text.' };
  // Excel writes a whole number with a point behind it when a column was once empty.
  const digits = text.replace(/\.0$/, '').replace(/[\s-]/g, '');
  if (/^[1237]\d{9}$/.test(digits) || /^1\d{8}$/.test(digits))
    return { number: spaced(`0${digits}`), mended: 'Its leading 0 was lost; put back. Format the column as text.' };
  if (/^44\d{10}$/.test(digits)) return { number: spaced(`0${digits.slice(2)}`) };
  const [written = ''] = /(?:\+|\b00?)[\d ()-]{8,20}\d(?: ?(?:x|ext\.?) ?\d{1,5})?/i.exec(text) ?? [];
  const number = telephone(written.trim());
  return stated({ number });
}

/** Whom to ask. Out of a cell with a name in it come its number and its role's e-mail address alone. */
export function contactOf(record: SheetRecord, base: string | undefined): Contact | undefined {
  let number: string | undefined;
  for (const field of ['telephone', 'contact'] as const)
    for (const text of record.all(field)) {
      const found = telephoneIn(text);
      if (found.mended) record.note(field, found.mended);
      number ??= found.number;
      if (field === 'telephone' && !found.number && !found.mended)
        record.note(field, 'It is not a telephone number; left out.');
    }
  let email: string | undefined;
  for (const field of ['email', 'contact'] as const)
    for (const text of record.all(field)) {
      const [found = ''] = /[\w.+-]{1,64}@[\w.-]{1,200}\w/.exec(text) ?? [];
      email ??= roleEmail(found);
      // The dots are what `withoutPersonalEmails` leaves.
      if (field === 'email' && !email) record.note(field, 'It may be somebody’s own address, or none; left out.');
    }
  const addresses = record
    .all('contact')
    .flatMap((text) => /(?:https?:\/\/|\bwww\.)[^\s,;)]*[^\s,;).!?:]/i.exec(text)?.[0] ?? []);
  const url = [...record.all('url'), ...addresses].map((text) => writtenLink(text, base)).find(Boolean);
  if (record.text('contact') && !number && !email && !url)
    record.note('contact', 'It holds no telephone number, and no e-mail address that is not somebody’s own; left out.');
  if (!url && record.text('url')) record.note('url', 'It is not a web address; left out.');
  return statedOrNone({ telephone: number, email, url });
}

/** How to join: what its column states, and what other words of the row say. */
export function joiningOf(record: SheetRecord, words: string, base: string | undefined): Joining | undefined {
  const said = record.line('joining');
  const heading = record.heading('joining');
  const asked = /refer/i.test(heading)
    ? 'referral'
    : /book/i.test(heading)
      ? 'book'
      : /drop/i.test(heading)
        ? 'turn-up'
        : undefined;
  const answer = yesOrNo(said);
  const routes = new Set<Route>(routesFromWords(`${said}.\n${words}`));
  if (asked && answer) routes.add(asked);
  if (asked === 'book' && answer === false) routes.add('turn-up');
  if (answer === undefined) {
    if (/^(?:self[- ]?refer)/i.test(said)) routes.add('self-refer');
    else if (
      /\b(?:gp|nurse|doctor|professional|link worker|social prescrib\w+) ?(?:referral|only)?\b.*|^(?:by )?referral/i.test(
        said,
      ) &&
      !/\b(?:no|not|or)\b/i.test(said)
    )
      routes.add('referral');
    if (/^(?:just )?(?:turn up|drop[- ]?in|come along|no booking)/i.test(said)) routes.add('turn-up');
    if (/^(?:booking|book|phone|ring|call|email|register)\b/i.test(said) && !routes.has('turn-up')) routes.add('book');
  }
  const links = [...record.all('bookingUrl'), ...(/^\S+\.\S+$/.test(said) ? [said] : [])];
  const url = links.map((text) => writtenLink(text, base)).find(Boolean);
  if (url) routes.add('book');
  const wait = record.line('wait');
  return routes.size > 0 || wait ? stated({ routes: [...routes], url, wait }) : undefined;
}
