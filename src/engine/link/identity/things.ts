import type { EntityType } from '../../ner/types';
import { initials, isAcronym } from '../name-form';
import { withoutCountry } from '../organization-name';
import { Cluster, collect } from './cluster';
import type { Contexts } from './context';
import { thingKey, type Node } from './node';

/**
 * Decides which things (organisations, places, groups, laws, works …) of different articles are one: by the key of any
 * of their names, then names with and without a country in front, then acronyms that one long name fits.
 */
export function linkThings(nodes: readonly Node[], contexts: Contexts): Cluster[] {
  const byKey = new Map<string, Cluster>();
  const clusters = new Set<Cluster>();
  const short: Node[] = [];
  for (const node of nodes) {
    const keys = longKeys(node);
    if (keys.length === 0) {
      short.push(node);
      continue;
    }
    let home: Cluster | undefined;
    for (const key of keys) {
      const found = byKey.get(key);
      if (found && home && found !== home) {
        home.absorb(found);
        clusters.delete(found);
        for (const [other, cluster] of byKey) if (cluster === found) byKey.set(other, home);
      }
      home ??= found;
    }
    home ??= new Cluster();
    home.add(node);
    clusters.add(home);
    for (const key of keys) byKey.set(key, home);
  }
  joinCountryForms(byKey, clusters);
  return joinAcronyms(short, [...clusters], contexts);
}

/** Keys of the names that are no acronyms, by class of type, so that a river and a company stay apart. */
function longKeys(node: Node): string[] {
  const keys = new Set<string>();
  for (const form of node.forms) {
    const key = thingKey(form, node.type);
    if (isAcronym(form.text) && !key.startsWith('country ') && node.type !== 'place') continue;
    keys.add(`${classOf(node.type, key)} ${key}`);
  }
  return [...keys];
}

function classOf(type: EntityType, key: string): string {
  if (key.startsWith('country ')) return 'place';
  return type === 'place' ? 'place' : 'thing';
}

/** "US Department of Justice" and "Department of Justice" are one where no other country's is spoken of. */
function joinCountryForms(byKey: ReadonlyMap<string, Cluster>, clusters: Set<Cluster>): void {
  const forms = new Map<string, Set<Cluster>>();
  for (const [key, cluster] of byKey) {
    if (!key.startsWith('thing ') || !clusters.has(cluster)) continue;
    const words = key.slice('thing '.length).split(' ');
    const bare = withoutCountry(words);
    if (bare.length === words.length || bare.length < 2) continue;
    const name = `thing ${bare.join(' ')}`;
    forms.set(name, (forms.get(name) ?? new Set()).add(cluster));
  }
  for (const [name, withCountry] of forms) {
    const bare = byKey.get(name);
    const [only] = withCountry;
    if (!bare || !only || withCountry.size > 1 || only === bare || !clusters.has(bare) || !clusters.has(only))
      continue;
    only.absorb(bare);
    clusters.delete(bare);
  }
}

function joinAcronyms(short: readonly Node[], clusters: Cluster[], contexts: Contexts): Cluster[] {
  const stated = new Map<string, Cluster[]>();
  const possible = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const { acronyms, letters } = abbreviationsOf(cluster);
    for (const acronym of acronyms) collect(stated, acronym, cluster);
    for (const letter of letters) collect(possible, letter, cluster);
  }
  const alone = new Map<string, Cluster>();
  for (const node of short) {
    const acronym = node.forms[0]?.key.replaceAll(' ', '') ?? '';
    const candidates = stated.get(acronym) ?? (acronym.length > 2 ? (possible.get(acronym) ?? []) : []);
    const target = candidates.length === 1 ? candidates[0] : nearest(node, candidates, contexts);
    if (target) {
      target.add(node);
      continue;
    }
    const known = alone.get(acronym);
    if (known) known.add(node);
    else alone.set(acronym, new Cluster([node]));
  }
  return [...clusters, ...alone.values()];
}

/** The acronyms that articles use for a thing, and the initials of its long names. */
function abbreviationsOf(cluster: Cluster): { acronyms: Set<string>; letters: Set<string> } {
  const acronyms = new Set<string>();
  const letters = new Set<string>();
  for (const node of cluster.nodes) {
    if (node.type === 'place' || node.type === 'group') continue;
    for (const form of node.forms) {
      if (isAcronym(form.text)) acronyms.add(form.key.replaceAll(' ', ''));
      else if (form.words.length > 2) {
        for (const found of [...initials(form.words), ...initials(withoutCountry(form.words))])
          letters.add(found);
      }
    }
  }
  return { acronyms, letters };
}

function nearest(node: Node, candidates: readonly Cluster[], contexts: Contexts): Cluster | undefined {
  const scored = candidates.map((cluster) => ({
    cluster,
    score: contexts.shared(node.article, cluster.articles, new Set([node.key, ...cluster.keys])),
  }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && second && best.score >= 1 && best.score >= second.score * 2 ? best.cluster : undefined;
}
