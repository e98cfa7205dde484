import { gathered } from './gathered.js';
import { FRAMES } from './inviting-frames.js';
import { invitesPeople } from './people-invited.js';

const SIGN = /[@¶#%¥]/g;
/** "Wheelchair users and people with MS welcome": who is named in one breath is invited together. */
const IN_ONE_BREATH = /^,? (?:and|or|&|as well as|plus) (?:also |for |other )?$|^[,;] (?:for )?$/;

interface Sign {
  readonly index: number;
  invited: boolean;
}

/** Invites whoever stands in one breath with somebody who is. */
function inviteTogether(text: string, signs: readonly Sign[]): void {
  const pairs = signs.slice(1).map((right, order) => [signs[order]!, right] as const);
  const inOneBreath = pairs.filter(([left, right]) => IN_ONE_BREATH.test(text.slice(left.index + 1, right.index)));
  for (const [left, right] of inOneBreath) right.invited ||= left.invited;
  for (const [left, right] of inOneBreath.toReversed()) left.invited ||= right.invited;
}

/** Which of the names in a masked sentence it invites, by their order. Only in ways that are known to invite. */
export function invitedIn(masked: string): ReadonlySet<number> {
  const { text, counts } = gathered(masked);
  const signs = Array.from(text.matchAll(SIGN), ({ index, 0: sign }): Sign => ({
    index,
    invited: (sign === '@' || sign === '¶') && invitesPeople(text.slice(0, index), text.slice(index + 1)),
  }));
  for (const { frame } of FRAMES.filter(({ holds }) => holds.test(text)))
    for (const { index, 0: all, 1: names = '' } of text.matchAll(frame)) {
      const from = index + all.indexOf(names);
      for (const sign of signs) if (sign.index >= from && sign.index < from + names.length) sign.invited = true;
    }
  inviteTogether(text, signs);
  const invited = new Set<number>();
  let order = 0;
  for (const [i, count] of counts.entries())
    for (let name = 0; name < count; name++, order++) if (signs[i]!.invited) invited.add(order);
  return invited;
}
