import type { Item } from './item.js';

/** The most letters of a page's own message: about what a poster holds. Longer ones are cut at a word. */
const LONGEST = 240;
const MOST = 50;
/** The largest file that is read, letters. */
const LARGEST = 200_000;
const TIMEOUT = 15_000;

/** Control characters and marks that turn text around. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu;

function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = value.slice(0, 5000).replace(HIDDEN, ' ').replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : text;
}

/** A page's own words as something to show, marked as theirs. Undefined where there are none. */
function ownItem(id: string, text: unknown, by: string): Item | undefined {
  const words = plain(text);
  return words ? { id, text: words, by: plain(by), lines: [] } : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPast = (until: unknown, now: Date) =>
  typeof until === 'string' && now.getTime() > Date.parse(until) + 36 * 3_600_000;

/** The messages of a file that was read: plain text only, and only those whose last day is not past. */
export function readOwnMessages(body: unknown, by: string, now: Date): readonly Item[] {
  const list = isRecord(body) ? body['messages'] : body;
  if (!Array.isArray(list)) throw new Error('it has no list of messages');
  const from = (isRecord(body) && plain(body['from'])) || by;
  return list.slice(0, MOST).flatMap((one: unknown, at) => {
    const message = isRecord(one) ? one : { text: one };
    if (isPast(message['until'], now)) return [];
    return ownItem(`own-${at + 1}`, message['text'], plain(message['by']) || from) ?? [];
  });
}

/** Fetches a page's own messages. Rejects with what is wrong with them, in words for a developer. */
async function loadOwnMessages(url: string, by: string, now: Date): Promise<readonly Item[]> {
  const signal = AbortSignal.timeout(TIMEOUT);
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'strict-origin' });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const text = await response.text();
  if (text.length > LARGEST) throw new Error('it is too large');
  return readOwnMessages(JSON.parse(text) as unknown, by, now);
}

/** A page's own messages: those in the tag, then those of a file. A file that cannot be read costs only itself. */
export async function gatherOwnMessages(
  host: HTMLElement,
  url: string | null,
  by: string,
  tell: (problem: string) => void,
): Promise<readonly Item[]> {
  const inTag = [...host.querySelectorAll(':scope > [slot="message"]')].flatMap(
    ({ textContent }, at) => ownItem(`tag-${at + 1}`, textContent, by) ?? [],
  );
  if (!url) return inTag;
  try {
    return [...inTag, ...(await loadOwnMessages(url, by, new Date()))];
  } catch (error) {
    tell(`${url}: ${String(error)}; the built-in messages are shown.`);
    return inTag;
  }
}
