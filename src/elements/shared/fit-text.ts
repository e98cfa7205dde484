/**
 * Gives a box's words the largest size at which all of it fits: `--size` on the box, from `least` to `largest` in whatever
 * unit its style sheet counts. Fonts differ between machines, so this is measured, not reckoned.
 *
 * @returns The size it gave.
 */
export function fitText(box: HTMLElement, least: number, largest: number): number {
  const fits = (size: number) => {
    box.style.setProperty('--size', String(size));
    return box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
  };
  if (fits(largest)) return largest;
  let [low, high] = [least, largest];
  while (high - low > 0.2) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  fits(low);
  return low;
}
