import assert from 'node:assert/strict';
import { tokenizeArticle } from '../../../../src/engine/layout';
import { findTimes, resolveTimes, type DocumentTime, type TimeExpression } from '../../../../src/engine/time';

/** The document time of all examples unless they say otherwise: a Friday. */
export const TODAY = '2025-04-18';

export function at(value: string | null): DocumentTime {
  return { value, source: value === null ? 'none' : 'given', from: value, to: value, evidence: [] };
}

/** The expressions of a text. */
export function timesOf(text: string, documentTime: DocumentTime = at(TODAY)): readonly TimeExpression[] {
  return resolveTimes(findTimes(tokenizeArticle(text)), documentTime);
}

/** Each expression as `words TYPE value MOD`. */
export function describeTimes(text: string, documentTime: DocumentTime = at(TODAY)): string[] {
  return timesOf(text, documentTime).map(({ start, end, type, value, mod }) =>
    [text.slice(start, end), type, value, ...(mod === null ? [] : [mod])].join(' | '),
  );
}

/** Declares one example: the text has exactly these expressions. */
export function check(
  text: string,
  expected: readonly string[],
  documentTime: DocumentTime = at(TODAY),
): void {
  it(text.slice(0, 90), () => {
    assert.deepEqual(describeTimes(text, documentTime), expected);
  });
}
