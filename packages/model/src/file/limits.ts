/** A record larger than this is a mistake; the widgets refuse it too. */
export const maxBytes = 2_000_000;

/** No record comes near this depth; a file that does would exhaust those who read it. */
export const maxDepth = 64;

/** Nor this number of values: the longest record so far has some thousands. */
export const maxValues = 200_000;
