/** Begins each line that the tests print, so that the launcher can tell them from VS Code's own log. */
export const LINE_TAG = '\u200b';
/** Limit of one test. Generous: the machine may be busy, and a test waits for events, not for time. */
export const TIMEOUT_MS = 60_000;
/**
 * More tries of a test that failed: VS Code's watchers now and then lose a change of a file. What failed at first is
 * told at the end of the summary.
 */
export const RETRIES = 1;
/** Where a run in the web worker host, which has no file system, leaves mocha's figures. */
export const RESULT_FILE = '.test-result.json';
