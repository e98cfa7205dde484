/**
 * Which rules read exclusions here: the print of the files that hold them. A feed says by which rules its texts were read;
 * where it was by others, they are read again. After a change of a rule the test of this print says what to write.
 */
export const EXCLUSION_RULES = '33bc81e0';
