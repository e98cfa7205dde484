import { createShape } from './svg.js';

/** What a pin says and how it looks. */
export interface PinLook {
  /** Its accessible name, also shown beside it under the pointer and on focus. */
  readonly name: string;
  /** A number makes it a round badge with that count; otherwise it is a drop. */
  readonly count?: number | undefined;
  readonly chosen?: boolean;
  /** Hangs below its point, where the chosen pin stands on it. */
  readonly beneath?: boolean;
  choose(): void;
}

/** A feed may hold a name as long as a book; nobody reads more than this beside a pin. */
const longestName = 160;
const dropOutline = 'M16 38.5C12 32 4.5 25 4.5 16.5a11.5 11.5 0 0 1 23 0C27.5 25 20 32 16 38.5Z';

function createPart<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
  const part = document.createElement(tag);
  part.className = className;
  return part;
}

/** A button for one pin or a group of them, still without a name. */
export function createPinButton(): HTMLButtonElement {
  const button = createPart('button', 'pin');
  button.type = 'button';
  const drop = createShape('svg', { class: 'drop', viewBox: '0 0 32 40', 'aria-hidden': 'true' });
  // Outermost first, each covering the middle of the one before: the second ring, a hairline, the ring, the drop.
  for (const part of ['halo', 'hairline', 'ring', 'body'])
    drop.append(createShape('path', { class: part, d: dropOutline }));
  drop.append(createShape('circle', { class: 'eye', cx: '16', cy: '16', r: '4' }));
  button.append(drop, createPart('span', 'count'), createPart('span', 'name'));
  for (const text of button.querySelectorAll('span')) {
    text.setAttribute('aria-hidden', 'true');
    text.dir = 'auto';
  }
  return button;
}

/** Writes a text, unless it stands there: written again, it would be laid out again. */
function write(part: Element | null, text: string): void {
  const written = part?.firstChild;
  // A text that is changed costs less than one that is put in place of another.
  if (written instanceof Text) {
    if (written.data !== text) written.data = text;
  } else if (text) part?.append(text);
}

/** Brings a pin's button up to date without replacing it, so that it keeps the focus. */
export function updatePinButton(
  button: HTMLButtonElement,
  { name: said, count, chosen, beneath, choose }: PinLook,
): void {
  const shown = said.length > longestName ? `${said.slice(0, longestName)}…` : said;
  const name = button.lastElementChild;
  write(name?.previousElementSibling ?? null, count === undefined ? '' : `${count}`);
  if (button.getAttribute('aria-label') !== shown) button.setAttribute('aria-label', shown);
  if (name?.firstChild) writeName(button);
  if (chosen) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
  button.classList.toggle('group', count !== undefined);
  button.classList.toggle('beneath', !!beneath);
  button.onclick = choose;
}

/** Writes the name that is shown beside a pin: not before somebody comes to it, for a map has a hundred of them. */
export function writeName(pin: HTMLButtonElement): void {
  write(pin.lastElementChild, pin.getAttribute('aria-label') ?? '');
}

/** Puts the name shown beside a pin where the map's frame does not cut it off. */
export function keepNameInside(pin: Element, frame: DOMRect): void {
  const name = pin.querySelector<HTMLElement>('.name');
  if (!name) return;
  name.style.left = '';
  name.classList.remove('under');
  if (!name.checkVisibility()) return;
  const { left, right, top } = name.getBoundingClientRect();
  const shift = Math.max(frame.left - left, 0) || Math.min(frame.right - right, 0);
  name.style.left = `calc(50% + ${shift}px)`;
  name.classList.toggle('under', top < frame.top);
}

/** The visitor's own place: a diamond, so that it is told from the pins without colour. */
export function createYouSign(name: string): HTMLElement {
  const sign = createPart('div', 'you');
  sign.setAttribute('role', 'img');
  sign.setAttribute('aria-label', name);
  return sign;
}

/** The name of a town. The list says where things are, so it is not read out. */
export function createTownLabel(): HTMLElement {
  const label = createPart('div', 'town');
  label.setAttribute('aria-hidden', 'true');
  label.dir = 'auto';
  return label;
}
