import type { EntityType } from './types';
import { EVENT_WORDS, LAW_WORDS, WORK_WORDS } from './data/heads.data';
import {
  AWARD_WORDS,
  CLERGY,
  CODES,
  CONTESTS,
  SHOWS,
  EVENT_NAMES,
  LINES,
  MAKERS,
  MODELS,
  NUMBERED_LAWS,
  PARTY_WORDS,
  PRODUCT_WORDS,
} from './data/subtypes.data';

/**
 * The type of a name that is no person, organisation, place or group, by its own words and the word around it.
 *
 * @param words the name's words in lower case
 * @param before the word before it in lower case, empty where there is none
 * @param after likewise the word behind it
 * @param quoted whether it stands in quotation marks
 */
export function subtypeOf(
  words: readonly string[],
  before: string,
  after: string,
  quoted: boolean,
): EntityType {
  const year = words.length > 1 && /^(?:19|20)\d\d$/u.test(words.at(-1) ?? '');
  const head = headOf(year ? words.slice(0, -1) : words);
  // "Grey Water: The Tide War"
  if (words.indexOf(':') > 0) return 'work';
  if (EVENT_NAMES.has(words.join(' '))) return 'event';
  // "Operation Grey Tide"
  if (words[0] === 'operation' && words.length > 1) return 'event';
  if (head === 'conference' && words.some((word) => CLERGY.has(word))) return 'organization';
  // "the Republican National Convention", but "the Geneva Convention"
  if (head === 'convention' && words.some((word) => PARTY_WORDS.has(word))) return 'event';
  if (isModel(words)) return 'product';
  if (isLaw(words, head, after)) return 'law';
  if (AWARD_WORDS.has(head)) return 'other';
  if ((EVENT_WORDS.has(head) || (words.length > 1 && CONTESTS.has(head))) && !quoted) return 'event';
  if (words.some((word) => word === 'war' || word === 'revolution' || word === 'olympics')) return 'event';
  if (head === 'show' && SHOWS.has(words.at(-2) ?? '')) return 'event';
  if (quoted || WORK_WORDS.has(before) || WORK_WORDS.has(head)) return 'work';
  if (isProduct(words, head, after)) return 'product';
  if (EVENT_WORDS.has(after)) return 'event';
  return 'other';
}

/** "Tide Act", "Penal Code", "Article 9", "the |Moss| amendment" */
function isLaw(words: readonly string[], head: string, after: string): boolean {
  if (LAW_WORDS.has(after) && !WORK_WORDS.has(after) && after !== 'code') return true;
  if (words.length < 2) return false;
  if (NUMBERED_LAWS.has(words.at(-2) ?? '') && NUMBER.test(head)) return true;
  return LAW_WORDS.has(head) && (head !== 'code' || words.some((word) => CODES.has(word)));
}

/** "Oru Telescope", "Boeing Lifter", "the |Tern| missile", "AB12" */
function isProduct(words: readonly string[], head: string, after: string): boolean {
  const isMade = words.length > 1 && words.slice(0, 2).some((word) => MAKERS.has(word));
  const isNumbered = /^\p{L}+\d/u.test(head) || NUMBER.test(head);
  return PRODUCT_WORDS.has(head) || isMade || PRODUCT_WORDS.has(after) || isNumbered;
}

const NUMBER = /^\d+\p{L}?$/u;

/**
 * "iPhone 17 Pro", "Model 3": behind its line stands nothing but what tells a model apart. "Android Awards" and "Model UN" are
 * other things.
 */
function isModel(words: readonly string[]): boolean {
  if (words[0] === 'model') return words.length === 2 && /^(?:\p{L}|\d+)$/u.test(words[1]);
  const line = words.findLastIndex((word) => LINES.has(word));
  return line >= 0 && words.slice(line + 1).every((word) => MODELS.has(word) || /\d|^\p{L}$/u.test(word));
}

const ROMAN = /^[ivxl]+$/u;

/** The head of a name: its last word but for a Roman number, or the one before "of" and "for" ("Treaty of Rome"). */
export function headOf(words: readonly string[]): string {
  if (words.length > 1 && ROMAN.test(words.at(-1) ?? '')) return headOf(words.slice(0, -1));
  const link = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for' || word === 'on'));
  return words[link > 0 ? link - 1 : words.length - 1] ?? '';
}
