/** The sentences of a text for people, split after their full stops. */
export const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter(Boolean);

/** The words of a text. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** Words that put people off, promise too much or order them about, and abbreviations that are not plain English. */
export const NOT_FOR_THE_PUBLIC =
  /\b(?:should|must|(?<!pelvic floor )exercises?|sports?|safe|safely|miracle|recommend\w*|qualif\w+|lazy|no excuses|e\.g|i\.e|etc|via|per|diabetics|sufferers?|suffer|suffering|victims?|confined)\b/i;
