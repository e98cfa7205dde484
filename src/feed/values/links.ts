import { tidyLine } from './tidy-text.js';

/** More characters than a web address has. */
export const LONGEST_LINK = 2000;

/** A beginning that is there a second time: `http://https://example.org`. */
const TWICE = /^(?:https?:\/\/)+(?=https?:\/\/)/i;
/** A host without its `https://`: `www.example.org`, `example.org.uk/walks`. */
const DOMAIN = /^(?:www\.|(?:[a-z\d-]+\.)+(?:com|net|org|uk)(?=[/?#]|$))/i;
/**
 * What people write where they have no address: "TBC", "n/a", "See our noticeboard", somebody's e-mail address, or the dots
 * that `withoutPersonalEmails` leaves of one.
 */
const NO_PATH = /\s|^…|^(?:n\/?a|tb[ac]|none|nil|no|yes|unknown|website|-+)$|^[^/?#]*@/i;

/** A web address a page can link to: http or https, made absolute, without a user name. Undefined for all else. */
export function webLink(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || !value.trim() || value.length > LONGEST_LINK) return undefined;
  try {
    const address = value.trim().replace(TWICE, '').replace(DOMAIN, 'https://$&');
    const whole = /^[a-z][a-z\d+.-]*:/i.test(address);
    if (!whole && NO_PATH.test(address)) return undefined;
    // A base that is itself relative must not cost an absolute address.
    const url = whole ? new URL(address) : new URL(address, base);
    // Some browsers keep the spaces of words that are no host.
    const named = !url.hostname.includes('%');
    return /^https?:$/.test(url.protocol) && named && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A telephone number as people read it, the United Kingdom's prefix turned into its 0. */
export function telephone(text: string): string | undefined {
  const number = tidyLine(text, 40)
    .replace(/^tel: ?/i, '')
    .replace(/^(?:\+|00)44[ -]*(?:\(0\))? ?/, '0');
  return /^[(+]?\d[\d ()./-]{5,}(?:x|ext\.?)? ?\d+$/i.test(number) ? number : undefined;
}

const FREE_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|aol|btinternet|sky|talktalk|virginmedia|ntlworld|proton|protonmail)\./;
// Words that are also parts of surnames count only when they stand alone.
const ROLE =
  /^(?:hi|mail|gym|book(?:ings?)?|join(?:us)?|walk(?:s|ing)?|swim(?:ming)?|clubs?)$|info|hello|enquir|contact|admin|office$|team|recept|service|support|involved|activ|sport|leisure|health|wellbeing|fitness|centre|commun|member|secretary|customer/;

/** An e-mail address of a role or a body. Anything that may be somebody's own address is left out. */
export function roleEmail(text: string): string | undefined {
  const email = tidyLine(text, 254)
    .replace(/^mailto:/i, '')
    .toLowerCase();
  const [, local = '', domain = ''] = /^([\w.+-]{1,64})@([a-z\d-]+(?:\.[a-z\d-]+)+)$/.exec(email) ?? [];
  const [first = ''] = local.split(/[._+-]/);
  // `goodgym@goodgym.org` is the body itself.
  const role = ROLE.test(first) || (local.length > 2 && domain.startsWith(local));
  return role && !FREE_MAIL.test(email) ? email : undefined;
}
