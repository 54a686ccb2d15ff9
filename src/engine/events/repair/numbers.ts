import { R } from '../relations';
import type { Parse } from './parse';

/**
 * "deals with two |of the city's builders|": what is counted hangs on its number. Parsers from left to right often hang
 * a long phrase on the verb; no verb has an "of" of its own behind a number.
 */
export function attachCounted({ head, relation, word, tag }: Parse): void {
  for (let of = 1; of < word.length; of++) {
    const number = of - 1;
    const noun = head[of] as number;
    if (word[of] !== 'of' || relation[of] !== R.case || noun <= of || tag[number] !== 'CD') continue;
    if (YEAR.test(word[number] as string)) continue;
    const above = head[noun] as number;
    if (above >= number || above < 0 || head[number] === noun) continue;
    [head[noun], relation[noun]] = [number, R.nmod];
  }
}

/** "an April 20, 2031, battle": the comma that closes a date belongs to it, not to the noun behind. */
export function closeDates({ head, word, tag }: Parse): void {
  for (let comma = 3; comma < word.length; comma++) {
    const year = comma - 1;
    const isDate = word[comma] === ',' && word[year - 1] === ',' && YEAR.test(word[year] as string);
    if (isDate && tag[year - 2] === 'CD' && (head[comma] as number) > comma) head[comma] = year - 2;
  }
}

const YEAR = /^\d{4}$/u;
