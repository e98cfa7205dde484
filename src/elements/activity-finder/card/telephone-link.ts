/** The address a phone dials: the number that stands before an extension or a second number. */
export function telephoneLink(telephone: string): string {
  return `tel:${telephone
    .split(/[x/]|ext/i, 1)
    .join('')
    .replace(/[^\d+]/g, '')}`;
}
