/** Reasons the readers give, and what a publisher can do about each. */
const HINTS: readonly (readonly [reason: RegExp, hint: string])[] = [
  [/ended/, 'Nothing to do where that is right. Where it goes on, publish the new dates.'],
  [/not asked for/, 'Courts, rooms and their slots are left out unless asked for: --include facilities takes them in.'],
  [
    /no physical activity/,
    'A directory holds more than activity, so this is usually right. Where it is wrong, name the activity in the title, the description or a taxonomy term.',
  ],
  [/swapped/, 'Latitude comes first, 50 to 60 in the United Kingdom; longitude is between -8 and 2.'],
  [/in the sea/, 'West of Greenwich the longitude is negative: -0.336.'],
  [/not in the United Kingdom/, 'Look the place up again; what stands there is somewhere else.'],
  [
    /not a type of thing to do/,
    'Nothing to do where it is no activity. Else give it a type such as SessionSeries or Event.',
  ],
  [/no name and no activity/, 'Give it a name.'],
  [
    /column is (?:not read|read only)/,
    'Nothing to do where that is right. What the public may read belongs in Description or What to bring, and whom it does not suit in Not suitable for.',
  ],
  [/an organisation|a taxonomy/, 'Give the address that lists the services; it often ends with /services.'],
  [/no data/, 'An item that stands needs its data; one that is gone needs the state “deleted”.'],
];

/** What to do about a reason; undefined when the reason says it all. */
export function hintFor(reason: string): string | undefined {
  return HINTS.find(([pattern]) => pattern.test(reason))?.[1];
}
