/** A budget that a figure may not go over, and whether it is kept. */
export const atMost = (what, figure, budget) => ({
  what,
  figure,
  budget: `at most ${budget.toPrecision(2)}`,
  kept: figure <= budget,
});

/** A budget that a figure has to reach, and whether it is kept. */
export const atLeast = (what, figure, budget) => ({
  what,
  figure,
  budget: `at least ${budget}`,
  kept: figure >= budget,
});
