/** Words that carry a sentence and not a wish. They are passed over unless there are no others. */
export const GLUE_WORDS: ReadonlySet<string> = new Set(
  (
    'a activities activity an and any anything are around at by can class classes do find for from get go group groups have help how i id im in is it like ' +
    'local looking me my near nearby need of on or people please session sessions some someone something stuff that the there things to want what where with'
  ).split(' '),
);
