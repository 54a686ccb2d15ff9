import { AGENCIES as NAMES_OF_AGENCIES } from '../../text/media.data';
import { RELATIONS } from '../../syntax/types';
import type { LinkReading } from '../reading';
import { NETWORKS, POSTS } from './organization-kinds.data';

/** "A Facebook |page|", but not "Facebook |posts| a profit": whether a network is named only for what somebody puts on it. */
export function isMedium(reading: LinkReading, i: number): boolean {
  const isNoun = reading.syntax.head[i] === i + 1 || /^NNS?$/u.test(reading.tag(i + 1) ?? '');
  const isSubject = RELATIONS[reading.syntax.relation[i] ?? -1] === 'nsubj';
  return NETWORKS.has(reading.lower(i)) && POSTS.has(reading.lower(i + 1)) && isNoun && !isSubject;
}

/** "OSLO (Reuters) –", "told Reuters": whether an agency is named only as what brings the news. */
export function isNewsSource(reading: LinkReading, i: number): boolean {
  if (!NEWS_AGENCIES.has(reading.word(i))) return false;
  const before = reading.lower(i - 1);
  return before === '(' || TELLING.test(before) || !reading.isStory(i);
}

/** "he told Radio Oru": whoever is told something that the article reports is one who brings the news. */
export function isToldMedium(reading: LinkReading, i: number): boolean {
  return /^(?:told|tells)$/u.test(reading.lower(reading.lower(i - 1) === 'the' ? i - 2 : i - 1));
}

export const NEWS_AGENCIES = new Set(NAMES_OF_AGENCIES.split(' '));
const TELLING = /^(?:told|tells|telling|by|to|with)$/u;
