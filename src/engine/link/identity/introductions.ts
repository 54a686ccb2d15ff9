import { QUALIFIERS } from '../facts/roles.data';
import { fold } from '../names/name-form';
import { knownPlace } from '../names/place-name';
import { roleKey } from '../roles';
import type { Description, EntityDescription } from '../types';

/**
 * The ways in which articles introduce somebody, best first: short roles before long ones, these before a mere "lawyer"
 * of one article, before clauses and before "his wife" of nobody knows whom, and those that more articles give before others; otherwise in the order given. What another one says as well is left out
 * ("Prime Minister" beside "Indian Prime Minister"), but never a difference of office or time ("former President").
 */
export function bestIntroductions(descriptions: readonly EntityDescription[]): EntityDescription[] {
  const articles = new Map<string, Set<string>>();
  const byRole = new Map<string, Introduction[]>();
  descriptions.forEach((description, order) => {
    const introduction = { description, order, ...readWords(description.text) };
    const { role } = introduction;
    articles.set(role, (articles.get(role) ?? new Set()).add(description.article));
    const list = byRole.get(role) ?? [];
    byRole.set(role, list.length < MOST_COMPARED ? withIntroduction(list, introduction) : list);
  });
  const support = ({ role }: Words): number => (role === '' ? 1 : (articles.get(role)?.size ?? 1));
  return [...byRole.values()]
    .flat()
    .sort(
      (a, b) => rankOf(a, support(a)) - rankOf(b, support(b)) || support(b) - support(a) || a.order - b.order,
    )
    .map(({ description }) => description);
}

/** A word in small letters by itself, which only one article gives, stands behind what tells more. */
function rankOf({ rank, description }: Introduction, support: number): number {
  return support === 1 && BARE.test(description.text) ? BARE_RANK : rank;
}

const BARE = /^\p{Ll}+$/u;
const BARE_RANK = 1.5;

/** The words of a description as they are told beside others; undefined where they say nothing by themselves. */
export function toldWords({ text, told = text }: Description): string | undefined {
  return told === '' ? undefined : told;
}

/** So many ways to name one role are enough. */
const MOST_COMPARED = 40;

/** The list with one more, without those that another one says as well. */
function withIntroduction(list: Introduction[], added: Introduction): Introduction[] {
  if (list.some((other) => says(other, added))) return list;
  return [...list.filter((other) => !says(added, other)), added];
}

interface Introduction extends Words {
  readonly description: EntityDescription;
  readonly order: number;
}

interface Words {
  /** 0 for short roles, 1 for long ones, 2 for clauses, 3 for "his wife" where nobody can tell whose. */
  readonly rank: number;
  readonly role: string;
  readonly words: ReadonlySet<string>;
  /** The words that change an office: "former", "deputy". */
  readonly qualifiers: string;
}

const LONGEST_ROLE = 6;

const SAID_OTHERWISE: ReadonlyMap<string, readonly string[]> = new Map([['pm', ['prime', 'minister']]]);
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'a', 'an', 'for', 'in', 'at', 's']);

function readWords(text: string): Words {
  const all = fold(text).split(' ');
  if (/^(?:his|her|its|their) /u.test(text))
    return { rank: 3, role: '', words: new Set(all), qualifiers: '' };
  if (/^(?:who|which)\b/u.test(text)) return { rank: 2, role: '', words: new Set(all), qualifiers: '' };
  const words = all
    .flatMap((word) => SAID_OTHERWISE.get(word) ?? [word])
    .filter((word) => !SMALL.has(word))
    .map((word) => knownPlace(word)?.key ?? word);
  return {
    rank: all.length > LONGEST_ROLE ? 1 : 0,
    role: roleKey(text),
    words: new Set(words),
    qualifiers: words.filter((word) => QUALIFIERS.has(word)).join(' '),
  };
}

/** Whether one says all that the other says. */
function says(one: Words, other: Words): boolean {
  if (one.qualifiers !== other.qualifiers || one.rank > other.rank) return false;
  for (const word of other.words) if (!one.words.has(word)) return false;
  return true;
}
