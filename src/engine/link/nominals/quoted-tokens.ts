import type { LinkReading } from '../reading';

/** For each token inside double quotation marks the first one of the quotation, else -1; one still open ends with its paragraph. */
export function quotedTokens(reading: LinkReading): Int32Array {
  const inside = new Int32Array(reading.count);
  let from = -1;
  for (let i = 0; i < reading.count; i++) {
    if (i > 0 && !reading.sameBlock(i - 1, i)) from = -1;
    const mark = reading.end(i) - reading.start(i) === 1 ? reading.text[reading.start(i)] : '';
    if (mark === '“' || mark === '„') from = i;
    else if (mark === '”') from = -1;
    else if (mark === '"') from = from === -1 ? i : -1;
    inside[i] = from;
  }
  return inside;
}
