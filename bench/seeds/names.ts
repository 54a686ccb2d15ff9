/** Names (exact span and type) and identity (B³) against the gold. */
import { align, rate, type Rate, isTypeRight } from './align';
import type { FoundArticle, FoundName, Gold, GoldArticle } from './types';

/** How well names are found. */
export interface NameScore extends Rate {
  /** Required gold names, names found (optional ones left out), and those with the right span and type. */
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly errors: readonly string[];
}

/** A required gold name with the entity of the name that was found for it, if one was. */
interface Link {
  readonly key: string;
  readonly entity: string | undefined;
}

const DETERMINER = /^(?:the|a|an)\s+/i;
const POSSESSIVE = /\s*['’]s?$/;

/** Leaves out a leading determiner and a trailing possessive, on which annotators differ. */
function trimmed(name: FoundName): FoundName {
  const head = DETERMINER.exec(name.text)?.[0].length ?? 0;
  const tail = POSSESSIVE.exec(name.text)?.[0].length ?? 0;
  if (head + tail >= name.text.length) return name;
  return {
    ...name,
    start: name.start + head,
    end: name.end - tail,
    text: name.text.slice(head, name.text.length - tail),
  };
}

function alignNames(gold: GoldArticle, article: FoundArticle | undefined) {
  const names = (article?.mentions ?? []).filter((mention) => mention.kind === 'name').map(trimmed);
  return align(gold.names, names, false);
}

/** How many names of the gold annotations are found, and with the right type. */
export function scoreNames(gold: Gold, articleOf: (file: string) => FoundArticle | undefined): NameScore {
  let required = 0;
  let found = 0;
  let right = 0;
  const errors: string[] = [];
  for (const article of gold.articles) {
    const { pairs, missed, spurious } = alignNames(article, articleOf(article.article));
    const scored = pairs.filter((pair) => !pair.gold.optional);
    const wrong = scored.filter((pair) => !isTypeRight(pair));
    required += scored.length + missed.length;
    found += scored.length + spurious.length;
    right += scored.length - wrong.length;
    const note = (what: string, item: { text: string; start: number; type: string }): void => {
      errors.push(`${article.article}:${item.start} ${what} “${item.text}” (${item.type})`);
    };
    for (const name of missed) note('missed', name);
    for (const name of spurious) note('spurious', name);
    for (const pair of wrong) note(`found as ${pair.found.type}:`, pair.gold);
  }
  return { ...rate(right, found, required), gold: required, found, right, errors };
}

/** Which gold key each found entity stands for: the key of most of its names. */
export function keysOfEntities(
  gold: Gold,
  articleOf: (file: string) => FoundArticle | undefined,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const article of gold.articles) {
    for (const { gold: name, found } of alignNames(article, articleOf(article.article)).pairs) {
      const keys = counts.get(found.entity) ?? new Map<string, number>();
      counts.set(found.entity, keys.set(name.entity, (keys.get(name.entity) ?? 0) + 1));
    }
  }
  const best = (keys: ReadonlyMap<string, number>): string =>
    [...keys].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return new Map([...counts].map(([entity, keys]) => [entity, best(keys)]));
}

/**
 * B³ (Bagga and Baldwin 1998) over the required gold names. Recall counts a missed name as 0, precision is taken
 * over the names that were found.
 */
function bCubed(links: readonly Link[]): Rate {
  const size = (match: (link: Link) => boolean): number => links.filter(match).length;
  let precision = 0;
  let recall = 0;
  const found = links.filter((link) => link.entity !== undefined);
  for (const { key, entity } of found) {
    const both = size((link) => link.key === key && link.entity === entity);
    precision += both / size((link) => link.entity === entity);
    recall += both / size((link) => link.key === key);
  }
  const p = found.length === 0 ? 1 : precision / found.length;
  const r = links.length === 0 ? 1 : recall / links.length;
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** How well names are grouped to entities. */
export interface IdentityScore extends Rate {
  /** Entities that hold names of several gold keys, and gold keys spread over several entities. */
  readonly errors: readonly string[];
}

/** How well names are grouped to entities, by B³ over the required gold names. */
export function scoreIdentity(
  gold: Gold,
  articleOf: (file: string) => FoundArticle | undefined,
): IdentityScore {
  let links = gold.articles.flatMap((article): Link[] => {
    const { pairs, missed } = alignNames(article, articleOf(article.article));
    return [
      ...pairs
        .filter((pair) => !pair.gold.optional)
        .map((pair) => ({ key: pair.gold.entity, entity: pair.found.entity })),
      ...missed.map((name) => ({ key: name.entity, entity: undefined })),
    ];
  });
  let best = bCubed(links);
  for (const [first, ...others] of gold.corpus.mayMerge) {
    if (first === undefined) continue;
    const merged = links.map((link) => (others.includes(link.key) ? { ...link, key: first } : link));
    const score = bCubed(merged);
    if (score.f1 > best.f1) [best, links] = [score, merged];
  }
  return { ...best, errors: identityErrors(links) };
}

function identityErrors(links: readonly Link[]): string[] {
  const spread = (of: (link: Link) => string | undefined, over: (link: Link) => string | undefined) => {
    const groups = new Map<string, Set<string>>();
    for (const link of links) {
      const [group, member] = [of(link), over(link)];
      if (group === undefined || member === undefined) continue;
      groups.set(group, (groups.get(group) ?? new Set()).add(member));
    }
    return [...groups].filter(([, members]) => members.size > 1);
  };
  return [
    ...spread(
      (link) => link.entity,
      (link) => link.key,
    ).map(([entity, keys]) => `entity ${entity} holds ${[...keys].join(', ')}`),
    ...spread(
      (link) => link.key,
      (link) => link.entity,
    ).map(([key, entities]) => `${key} is split over ${[...entities].join(', ')}`),
  ];
}
