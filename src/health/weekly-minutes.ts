/** Minutes a week that the UK Chief Medical Officers' guideline for adults (2019) names. */
export const WEEKLY_MINUTES = { moderate: 150, vigorous: 75 } as const;

/** Minutes in a day. Nobody is active for longer. */
export const MINUTES_IN_A_DAY = 1440;
