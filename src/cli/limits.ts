/**
 * Articles of more bytes or characters are not read: 10 MB take 2 GB of memory, and a process that runs out of it ends
 * without any result.
 */
export const LARGEST = 10_000_000;

/** What is wrong with an article that is not read for its length. */
export const TOO_LARGE = `is larger than ${LARGEST / 1_000_000} MB`;
