import { roleEmail } from './links.js';

/** A text without the e-mail addresses that may be somebody's own. */
export function withoutPersonalEmails(text: string): string {
  if (!text.includes('@')) return text;
  return text.replace(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, (email) => (roleEmail(email) ? email : '…'));
}
