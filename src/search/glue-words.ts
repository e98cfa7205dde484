/**
 * Words that carry a sentence and not a wish, and the people somebody searches for: "my mum who is 82", "a patient with".
 * They are passed over unless there are no others; phrases are found with them in.
 */
export const GLUE_WORDS: ReadonlySet<string> = new Set(
  (
    'a about activities activity after again am an and any anyone anything are around as at bad be because been before best bit but by can cant cheap class classes ' +
    'client clients could dad do doing dont enjoy far feel feeling find for friend from get getting go going good got group groups had has have he help her his how husband i id if ' +
    'im in into is it ive just like likes local looking man me more mother mum my near nearby need needs never new nice no not nothing of on or our out over patient patients ' +
    'people person please quite really session sessions she should so some someone something somewhere stuff suitable that the their them there these they things ' +
    'this to too try trying up us very want wants was we what whats where who wife with woman would you your'
  ).split(' '),
);
