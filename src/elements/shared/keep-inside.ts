/** Stops an event at the element's own edge: what somebody types, letter by letter, is not for the page's scripts. */
export function keepInside(event: Event): void {
  event.stopPropagation();
}
