import { QUALIFIERS } from '../../facts/roles.data';
import { fold } from '../../names/name-form';
import { knownPlace } from '../../names/place-name';
import { roleKey } from '../../roles';
import type { Description, EntityDescription } from '../../types';

/**
 * The ways in which articles introduce somebody, best first: short roles before long ones, these before a mere "lawyer"
 * of one article, before clauses and before "his wife" of nobody knows whom, and those that more articles give before
 * others; otherwise in the order given. What another one says as well is left out ("Prime Minister" beside "Indian Prime
 * Minister", "leader" beside "union leader"), but never a difference of office or time ("former President").
 */
export function bestIntroductions(descriptions: readonly EntityDescription[]): EntityDescription[] {
  const articles = new Map<string, Set<string>>();
  const byRole = new Map<string, Introduction[]>();
  for (const introduction of distinct(descriptions)) {
    const { role, told } = introduction;
    articles.set(role, new Set([...(articles.get(role) ?? []), ...told]));
    const list = byRole.get(role) ?? [];
    byRole.set(role, list.length < MOST_COMPARED ? withIntroduction(list, introduction) : list);
  }
  const all = [...byRole.values()].flat();
  const support = ({ role }: Words): number => (role === '' ? 1 : (articles.get(role)?.size ?? 1));
  return all
    .filter((one) => !isBare(one, support(one)) || !all.some((other) => endsWith(other, one)))
    .sort(
      (a, b) =>
        rankOf(a, support(a)) - rankOf(b, support(b)) ||
        support(b) - support(a) ||
        (a.role === b.role ? b.told.size - a.told.size : 0) ||
        a.order - b.order,
    )
    .map(({ description }) => description);
}

/** Each wording once, with the articles that have it, in order. */
function distinct(descriptions: readonly EntityDescription[]): Iterable<Introduction> {
  const found = new Map<string, Introduction & { readonly told: Set<string> }>();
  descriptions.forEach((description, order) => {
    const key = fold(description.text);
    const before = found.get(key);
    if (before) before.told.add(description.article);
    else
      found.set(key, {
        description,
        order,
        told: new Set([description.article]),
        ...readWords(description.text),
      });
  });
  return found.values();
}

/** A word in small letters by itself, which only one article gives, stands behind what tells more. */
function rankOf(introduction: Introduction, support: number): number {
  return isBare(introduction, support) ? BARE_RANK : introduction.rank;
}

function isBare({ description }: Introduction, support: number): boolean {
  return support === 1 && BARE.test(description.text);
}

/** Whether a role says more than its last word, which another introduction has by itself. */
function endsWith({ description, qualifiers }: Introduction, bare: Introduction): boolean {
  return qualifiers === '' && fold(description.text).endsWith(` ${fold(bare.description.text)}`);
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
  const wider = list.findIndex((other) => says(other, added));
  if (wider !== -1) return list.map((other, i) => (i === wider ? toldBy(other, [added]) : other));
  const kept = list.filter((other) => !says(added, other));
  return [
    ...kept,
    toldBy(
      added,
      list.filter((other) => says(added, other)),
    ),
  ];
}

/** An introduction that the articles of others give as well. */
function toldBy(one: Introduction, others: readonly Introduction[]): Introduction {
  return { ...one, told: new Set([...one.told, ...others.flatMap(({ told }) => [...told])]) };
}

interface Introduction extends Words {
  readonly description: EntityDescription;
  readonly order: number;
  /** The articles that give it, or less of it. */
  readonly told: ReadonlySet<string>;
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
