import type { EntityType } from '../../ner/types';
import { isCommonWord, isShortOf, withoutCountry } from '../organization-name';
import { joinAcronyms } from './acronyms';
import { Cluster, collect } from './cluster';
import type { Contexts } from './context';
import type { Form, FormTable } from './form';
import type { Node } from './node';

/** The keys of a thing's names. */
interface Keys {
  /** Names that stand for the thing in any article. */
  readonly strong: readonly string[];
  /** Names that stand for it where a fuller one has introduced it: "Apple" for "Apple Computer". */
  readonly weak: readonly string[];
}

/** What must speak for a long name that a short one may stand for. */
const NEEDED = 1;
const LOOKED_AT = 20;

/**
 * Decides which things (organisations, places, groups, laws, works …) of different articles are one. By the keys of
 * their fullest names first; then shortened names, names without a country in front, and acronyms, each joining the
 * one thing that articles shorten so, or the one about the same matter.
 */
export function linkThings(nodes: readonly Node[], contexts: Contexts, table: FormTable): Cluster[] {
  const byKey = new Map<string, Cluster>();
  const capitals: Node[] = [];
  const late: { readonly node: Node; readonly key: string }[] = [];
  for (const node of nodes) {
    const { strong } = keysOf(node, table);
    const key = strong[0];
    if (key === undefined) capitals.push(node);
    else if (strong.length === 1 && isShortName(node)) late.push({ node, key });
    else addByKeys(byKey, strong, node);
  }
  const byShort = shortNames(byKey, table);
  const rest: { readonly node: Node; readonly key: string }[] = [];
  const acronyms = capitals.filter((node) => {
    const key = `thing ${node.forms[0]?.key ?? ''}`;
    if (!byShort.has(key)) return true;
    late.push({ node, key });
    return false;
  });
  for (const entry of late) {
    const { node, key } = entry;
    const target = byKey.get(key) ?? chooseLong(node, byShort.get(key) ?? [], contexts);
    if (target) target.add(node);
    else rest.push(entry);
  }
  for (const { node, key } of rest) addByKeys(byKey, [key], node);
  joinCountryForms(byKey);
  joinClasses(byKey, contexts);
  return joinAcronyms(acronyms, byKey, contexts, table);
}

/** A name of one or two words that no other name of its article makes clearer, so that it may stand for a longer one. */
function isShortName(node: Node): boolean {
  return node.type !== 'place' && node.type !== 'group' && node.forms.every((form) => form.words.length <= 2);
}

/** Adds a node to the cluster of its keys; clusters that it connects become one. */
function addByKeys(byKey: Map<string, Cluster>, keys: readonly string[], node: Node): void {
  let home: Cluster | undefined;
  for (const key of keys) {
    const found = byKey.get(key);
    if (found && home && found !== home) merge(byKey, home, found);
    home ??= found;
  }
  home ??= new Cluster();
  home.add(node);
  for (const key of keys) {
    byKey.set(key, home);
    home.names.add(key);
  }
}

function merge(byKey: Map<string, Cluster>, home: Cluster, other: Cluster): void {
  home.absorb(other);
  for (const key of other.names) {
    byKey.set(key, home);
    home.names.add(key);
  }
}

function keysOf(node: Node, table: FormTable): Keys {
  const { forms, type } = node;
  const strong: string[] = [];
  const weak: string[] = [];
  for (const form of forms) {
    const key = table.thing(form, type);
    if (form.acronym && type !== 'place' && !key.startsWith('country ')) continue;
    const name = `${classOf(type, key)} ${key}`;
    const short =
      forms.length > 1 && forms.some((other) => other !== form && isShortened(form, other, type, table));
    const keys = short ? weak : strong;
    if (!keys.includes(name)) keys.push(name);
  }
  return { strong, weak };
}

function isShortened(form: Form, other: Form, type: EntityType, table: FormTable): boolean {
  if (type === 'place' || type === 'group' || form.words.length >= other.words.length) return false;
  return other.bare.length > form.words.length && table.thing(form, type) !== table.thing(other, type);
}

function classOf(type: EntityType, key: string): string {
  return type === 'place' || key.startsWith('country ') ? 'place' : 'thing';
}

/** Clusters by the names that articles shorten them to, and by the first words or last word of their long names. */
function shortNames(byKey: ReadonlyMap<string, Cluster>, table: FormTable): Map<string, Cluster[]> {
  const byShort = new Map<string, Cluster[]>();
  for (const cluster of new Set(byKey.values())) {
    const keys = new Set<string>();
    const seen = new Set<Form>();
    for (const node of cluster.nodes) {
      if (node.forms.length > 1) for (const key of keysOf(node, table).weak) keys.add(key);
      if (node.type !== 'organization') continue;
      for (const form of node.forms) {
        if (seen.has(form)) continue;
        seen.add(form);
        for (const short of partsOf(form)) keys.add(`thing ${short}`);
      }
    }
    for (const key of keys) collect(byShort, key, cluster);
  }
  return byShort;
}

function partsOf({ words }: Form): string[] {
  const parts: string[] = [];
  for (let n = 1; n < words.length; n++)
    if (isShortOf(words.slice(0, n), words)) parts.push(words.slice(0, n).join(' '));
  for (let n = 1; n <= 2 && n < words.length; n++)
    if (isShortOf(words.slice(-n), words)) parts.push(words.slice(-n).join(' '));
  return parts;
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
    if (bare && only && withCountry.size === 1 && only !== bare) merge(byKey, only, bare);
  }
}

/**
 * A name that some articles take for a place and others for something else is one thing where it has several words, or
 * where it stands among the same names; a river and a company of one name stay apart.
 */
function joinClasses(byKey: Map<string, Cluster>, contexts: Contexts): void {
  for (const [key, thing] of [...byKey]) {
    if (!key.startsWith('thing ')) continue;
    const name = key.slice('thing '.length);
    const place = byKey.get(`place ${name}`);
    if (!place || place === thing) continue;
    const [small, large] = place.nodes.length < thing.nodes.length ? [place, thing] : [thing, place];
    const same =
      name.includes(' ') ||
      small.nodes.slice(0, LOOKED_AT).some((node) => contexts.shared(node, large) >= NEEDED);
    if (same) merge(byKey, large, small);
  }
}

/** The long name that a short one stands for: the only one about the same matter, or the clearly nearest. */
function chooseLong(node: Node, candidates: readonly Cluster[], contexts: Contexts): Cluster | undefined {
  let best: Cluster | undefined;
  let most = 0;
  let second = 0;
  for (const cluster of candidates) {
    if (cluster.articles.has(node.article)) continue;
    const score = scoreOf(node, cluster, contexts);
    if (score > most) {
      second = most;
      most = score;
      best = cluster;
    } else second = Math.max(second, score);
  }
  const common = node.forms.every((form) => form.words.length === 1 && isCommonWord(form.key));
  return most >= (common ? NEEDED * 3 : NEEDED) && most >= second * 2 ? best : undefined;
}

/** Names in common, and whether articles shorten the long name in this very way. */
function scoreOf(node: Node, cluster: Cluster, contexts: Contexts): number {
  return contexts.shared(node, cluster) + (cluster.forms.has(node.forms[0]?.key ?? '') ? 1 : 0);
}
