/** Says something to the developer of the page. Never anything of what somebody looks for. */
export function tell(words: string, ...more: readonly unknown[]): void {
  console.warn(`<activity-finder>: ${words}`, ...more);
}
