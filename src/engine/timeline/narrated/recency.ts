import type { EventMention } from '../../events/types';
import { RECENCY } from './recency.data';

/** How news tells events like this one, in percent. */
export interface Recency {
  /** Of those that words date, the share that was in the last two days before the report. */
  readonly recent: number;
  /** Of those that words date, the share from before the last month. */
  readonly old: number;
  /** The share that words date. */
  readonly dated: number;
  /** Of all others, the share told in the perfect. */
  readonly perfect: number;
}

const BY_WORD: ReadonlyMap<string, Recency> = new Map(
  RECENCY.map((row) => {
    const [word, shares] = row.split(': ');
    const [recent, old, dated, perfect] = shares.split(' ').map(Number);
    return [word, { recent, old, dated, perfect }];
  }),
);

/**
 * When what an event's word tells is reported, as counted in news: resignations within days, foundings after years. Of words that
 * were counted too seldom by those of their class, of rare classes by all verbs or nouns.
 */
export function recencyOf({ lemma, class: kind, nominal }: EventMention): Recency {
  const form = nominal ? 'noun' : 'verb';
  const known =
    BY_WORD.get(`${form} ${kind} ${lemma}`) ?? BY_WORD.get(`${form} ${kind}`) ?? BY_WORD.get(form);
  return known ?? UNKNOWN;
}

const UNKNOWN: Recency = { recent: 0, old: 0, dated: 0, perfect: 0 };
