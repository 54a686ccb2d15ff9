import type { EntityType } from '../../ner/types';
import { isAcronym, type NameForm } from '../name-form';
import { isShortOf, withoutCountry } from '../organization-name';
import { thingKey } from '../thing-key';
import { joinAcronyms } from './acronyms';
import { Cluster, collect } from './cluster';
import type { Contexts } from './context';
import type { Node } from './node';

/** The keys of a thing's names. */
interface Keys {
  /** Names that stand for the thing in any article. */
  readonly strong: readonly string[];
  /** Names that stand for it where a fuller one has introduced it: "Apple" for "Apple Computer". */
  readonly weak: readonly string[];
}

/**
 * Decides which things (organisations, places, groups, laws, works …) of different articles are one. By the keys of
 * their fullest names first; then names with and without a country in front; then shortened names and acronyms, each
 * to the one thing that articles shorten so, or the one about the same matter.
 */
export function linkThings(nodes: readonly Node[], contexts: Contexts): Cluster[] {
  const byKey = new Map<string, Cluster>();
  const byShort = new Map<string, Cluster[]>();
  const acronymsOnly: Node[] = [];
  const late: Node[] = [];
  for (const node of nodes) {
    const { strong } = keysOf(node);
    if (strong.length === 0) acronymsOnly.push(node);
    else if (strong.length === 1 && isShortName(node)) late.push(node);
    else addByKeys(byKey, strong, node);
  }
  for (const cluster of new Set(byKey.values())) {
    for (const key of shortKeys(cluster)) collect(byShort, key, cluster);
  }
  const rest: Node[] = [];
  for (const node of late) {
    const key = keysOf(node).strong[0] as string;
    const own = byKey.get(key);
    const target = own ?? chooseLong(node, byShort.get(key) ?? [], contexts);
    if (target) target.add(node);
    else rest.push(node);
  }
  for (const node of rest) addByKeys(byKey, keysOf(node).strong, node);
  joinCountryForms(byKey);
  const clusters = [...new Set(byKey.values())];
  return joinAcronyms(acronymsOnly, { clusters, byKey }, contexts);
}

/** A name of one or two words that no other name of its article makes clearer, so that it may stand for a longer one. */
function isShortName(node: Node): boolean {
  return node.type !== 'place' && node.type !== 'group' && node.forms.every((form) => form.words.length <= 2);
}

/** Adds a node to the cluster of its keys; clusters that it connects become one. */
function addByKeys(byKey: Map<string, Cluster>, keys: readonly string[], node: Node): void {
  const found = [...new Set(keys.map((key) => byKey.get(key)).filter((cluster) => cluster !== undefined))];
  const home = found[0] ?? new Cluster();
  for (const other of found.slice(1)) {
    home.absorb(other);
    for (const key of other.names) byKey.set(key, home);
    for (const key of other.names) home.names.add(key);
  }
  home.add(node);
  for (const key of keys) {
    byKey.set(key, home);
    home.names.add(key);
  }
}

function keysOf(node: Node): Keys {
  const strong = new Set<string>();
  const weak = new Set<string>();
  for (const form of node.forms) {
    const key = thingKey(form, node.type);
    if (isAcronym(form.text) && !key.startsWith('country ') && node.type !== 'place') continue;
    const name = `${classOf(node.type, key)} ${key}`;
    const short = node.forms.some((other) => other !== form && isShortenedOf(form, other, node.type));
    (short ? weak : strong).add(name);
  }
  return { strong: [...strong], weak: [...weak] };
}

function isShortenedOf(form: NameForm, other: NameForm, type: EntityType): boolean {
  if (type === 'place' || type === 'group' || form.words.length >= other.words.length) return false;
  return (
    thingKey(form, type) !== thingKey(other, type) && withoutCountry(other.words).length > form.words.length
  );
}

/** A river and a company of one name stay apart. */
function classOf(type: EntityType, key: string): string {
  if (key.startsWith('country ')) return 'place';
  return type === 'place' ? 'place' : 'thing';
}

/** "US Department of Justice" and "Department of Justice" are one where no other country's is spoken of. */
function joinCountryForms(byKey: Map<string, Cluster>): void {
  const forms = new Map<string, Set<Cluster>>();
  for (const [key, cluster] of byKey) {
    if (!key.startsWith('thing ')) continue;
    const words = key.slice('thing '.length).split(' ');
    const bare = withoutCountry(words);
    if (bare.length === words.length) continue;
    const name = `thing ${bare.join(' ')}`;
    forms.set(name, (forms.get(name) ?? new Set()).add(cluster));
  }
  for (const [name, withCountry] of forms) {
    const bare = byKey.get(name);
    const [only] = withCountry;
    if (!bare || !only || withCountry.size > 1 || only === bare) continue;
    only.absorb(bare);
    for (const key of bare.names) {
      byKey.set(key, only);
      only.names.add(key);
    }
  }
}

/** The names that articles shorten a thing to, and the first words of its long names. */
function shortKeys(cluster: Cluster): Set<string> {
  const keys = new Set<string>();
  for (const node of cluster.nodes) {
    for (const key of keysOf(node).weak) keys.add(key);
    if (node.type !== 'organization') continue;
    for (const { words } of node.forms) {
      for (let n = 1; n < words.length; n++)
        if (isShortOf(words.slice(0, n), words)) keys.add(`thing ${words.slice(0, n).join(' ')}`);
      const last = words.slice(-1);
      if (isShortOf(last, words)) keys.add(`thing ${last.join(' ')}`);
    }
  }
  return keys;
}

/** The long name that a short one stands for: the only one about the same matter, or the clearly nearest. */
function chooseLong(node: Node, candidates: readonly Cluster[], contexts: Contexts): Cluster | undefined {
  const scored = candidates
    .filter((cluster) => !cluster.articles.has(node.article))
    .map((cluster) => ({ cluster, score: scoreOf(node, cluster, contexts) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < NEEDED) return undefined;
  return !second || best.score >= second.score * 2 ? best.cluster : undefined;
}

const NEEDED = 1;

/** Names in common, and how many articles shorten the long name in this very way. */
function scoreOf(node: Node, cluster: Cluster, contexts: Contexts): number {
  const near = contexts.shared(node.article, cluster.articles, new Set([node.key, ...cluster.keys]));
  const usage = cluster.nodes.filter((other) =>
    other.forms.some((form) => form.key === node.forms[0]?.key),
  ).length;
  return near === 0 && usage === 0 ? 0 : near + usage;
}
