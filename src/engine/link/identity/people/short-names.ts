import { itemAt } from '../../../collections';
import { transliterationKey } from '../../names/name-form';
import type { PersonName } from '../../names/types';
import { Additions } from '../nodes/additions';
import { candidatesOf, chooseBearer, familiesOf, isBareName, standingOf, type Candidates } from './bearers';
import type { Cluster } from '../comparison/cluster';
import { exchanged, Kept } from '../comparison/cluster';
import type { Contexts } from '../comparison/context';
import type { Exchange } from './full-names';
import { groupAlone } from './lone-names';
import type { Node } from '../nodes/node';
import { byFirst, Rows } from '../nodes/rows';
import { SplitMemories } from './split-memory';

/** What was decided on the short names of a row. */
interface Decided {
  /** Those whom the word may mean, in an order that is theirs alone. */
  readonly bearers: readonly Cluster[];
  /** {@link standingOf} these. */
  readonly standing: string | undefined;
  /** The place among the bearers of the one whom each node means; -1 for none. */
  readonly chosen: Map<Node, number>;
  /** The nodes that mean none of them, and which of these might. */
  readonly rest: readonly Node[];
  readonly doubtful: readonly boolean[];
  readonly alone: readonly Cluster[];
  /** Whether the decision rests on contexts. */
  readonly contextual: boolean;
}

/**
 * Adds persons whom their article names by one word to the full name that they fit, where one does and nothing speaks
 * against it, and makes entities of the others. Of a row of thousands only those are decided anew on whom something bears
 * that has changed.
 */
export class ShortNames {
  /** Nodes by their one word in its common spelling. */
  private readonly rows = new Rows();
  private readonly bearers = new Map<string, Set<Cluster>>();
  private readonly decided = new Map<string, Decided>();
  private readonly memories = new SplitMemories();
  /** Nodes whose own context has changed. */
  private stale = new Set<Node>();
  /** The short names that belong to full ones. */
  readonly additions = new Additions<Cluster>();

  add(node: Node): void {
    this.rows.add(rowKey(node), node);
  }

  remove(node: Node): void {
    const key = rowKey(node);
    this.rows.remove(key, node);
    this.memories.forget(key, node);
    this.decided.get(key)?.chosen.delete(node);
  }

  touch(node: Node, concerned: ReadonlySet<string> | undefined): void {
    this.stale.add(node);
    if (!concerned) this.rows.touch(rowKey(node));
  }

  /** Notes that the context of a person has changed, to whom short names of the concerned articles may belong. */
  touchBearer(cluster: Cluster, concerned: ReadonlySet<string>): void {
    for (const word of wordsOf(cluster)) {
      if (!this.decided.get(word)?.contextual) continue;
      for (const node of this.rows.get(word)) if (concerned.has(node.article)) this.stale.add(node);
    }
  }

  /** Decides anew on all that was touched, and on the words of the persons who came or went. */
  update(persons: Exchange, contexts: Contexts): Exchange {
    for (const cluster of persons.gone) this.register(cluster, false);
    for (const cluster of persons.come) this.register(cluster, true);
    for (const node of this.stale) this.look(node, contexts);
    const gone: Cluster[] = [];
    const come: Cluster[] = [];
    for (const key of this.rows.take()) {
      const before = this.decided.get(key)?.alone ?? [];
      const now = this.decide(key, contexts);
      const change = exchanged(before, now?.alone ?? []);
      gone.push(...change.gone);
      come.push(...change.come);
    }
    this.stale = new Set();
    return { gone, come };
  }

  /** Has the row of a node decided anew, unless the node still belongs to the same person: nobody else looks at it then. */
  private look(node: Node, contexts: Contexts): void {
    const key = rowKey(node);
    const decided = this.decided.get(key);
    if (!decided?.contextual || this.rows.isTouched(key)) return;
    const before = itemAt(decided.bearers, decided.chosen.get(node) ?? -1);
    const candidates = before && candidatesOf(node, decided.bearers);
    if (!candidates || chooseBearer(node, candidates, contexts) !== before) this.rows.touch(key);
  }

  private register(cluster: Cluster, comes: boolean): void {
    for (const word of wordsOf(cluster)) {
      const bearers = this.bearers.get(word) ?? new Set();
      if (comes) this.bearers.set(word, bearers.add(cluster));
      else if (bearers.delete(cluster) && bearers.size === 0) this.bearers.delete(word);
      if (this.rows.has(word)) this.rows.touch(word);
    }
  }

  /** Decides on a row; undefined where it has no nodes. */
  private decide(key: string, contexts: Contexts): Decided | undefined {
    const before = this.decided.get(key);
    const nodes = this.rows.get(key);
    const { asked } = contexts;
    const bearers = [...(this.bearers.get(key) ?? [])].sort(byFirst);
    const roles = new Set(nodes.flatMap((node) => [...node.roles]));
    const standing = standingOf(bearers, roles);
    const isSame = before !== undefined && standing !== undefined && standing === before.standing;
    const chosen = isSame ? before.chosen : new Map<Node, number>();
    const moved = isSame ? movedArticles(before.bearers, bearers) : NOWHERE;
    const rest: Node[] = [];
    const doubtful: boolean[] = [];
    const additions: [Cluster, Node][] = [];
    let isRestSame = isSame;
    // Of thousands of nodes most are written alike.
    const known = new Map<string, Candidates>();
    for (const node of nodes) {
      let place = chosen.get(node);
      const isKnown = place !== undefined && !moved.has(node.article) && this.isFresh(node, contexts);
      if (place === undefined || !isKnown) {
        const bearer = chooseBearer(node, candidates(node, bearers, known), contexts);
        place = bearer ? bearers.indexOf(bearer) : -1;
        chosen.set(node, place);
      }
      const bearer = itemAt(bearers, place);
      if (bearer) additions.push([bearer, node]);
      else {
        isRestSame &&= isKnown && before?.rest[rest.length] === node;
        rest.push(node);
        doubtful.push(candidates(node, bearers, known).meant.some((cluster) => isBareName(node, cluster)));
      }
    }
    isRestSame &&= before?.rest.length === rest.length;
    const kept = new Kept(before?.alone ?? []);
    const alone = before && isRestSame ? before.alone : kept.in(this.grouped(key, rest, doubtful, contexts));
    const contextual = contexts.asked > asked || (isSame && before.contextual);
    const decided = { bearers, standing, chosen, rest, doubtful, alone, contextual };
    this.additions.replace(key, additions);
    if (nodes.length > 0) this.decided.set(key, decided);
    else this.decided.delete(key);
    return nodes.length > 0 ? decided : undefined;
  }

  private grouped(
    key: string,
    rest: readonly Node[],
    doubtful: readonly boolean[],
    contexts: Contexts,
  ): Cluster[] {
    return groupAlone(rest, doubtful, contexts, this.memories.of(key, rest.length));
  }

  /** Whether what was decided on a node still holds, as far as it and its article go. */
  private isFresh(node: Node, contexts: Contexts): boolean {
    // An article may share more or less with a bearer's new node, of which `touchBearer` cannot know yet.
    return !this.stale.has(node) && contexts.lastChange(node.article) < contexts.updates;
  }
}

/** The candidates for a node, which are the same for all that are written alike. */
function candidates(node: Node, bearers: readonly Cluster[], known: Map<string, Candidates>): Candidates {
  const { surname = '', suffix = '' } = node.shortName ?? {};
  const written = `${surname} ${suffix} ${node.sex ?? ''} ${familiesOf(node).join(' ')}`;
  let found = known.get(written);
  if (!found) known.set(written, (found = candidatesOf(node, bearers)));
  return found;
}

const NOWHERE: ReadonlySet<string> = new Set();

/** The articles to which one of the bearers has come, or from which one has gone. */
function movedArticles(before: readonly Cluster[], now: readonly Cluster[]): Set<string> {
  const moved = new Set<string>();
  before.forEach(({ articles: old }, i) => {
    const { articles } = now[i];
    if (old === articles) return;
    for (const article of old) if (!articles.has(article)) moved.add(article);
    for (const article of articles) if (!old.has(article)) moved.add(article);
  });
  return moved;
}

function rowKey({ shortName, key }: Node): string {
  return shortName ? transliterationKey(shortName.surname) : `? ${key}`;
}

function wordsOf(cluster: Cluster): Set<string> {
  const words = new Set<string>();
  for (const name of cluster.fullNames.values()) for (const word of lookupWords(name)) words.add(word);
  return words;
}

function lookupWords(name: PersonName): string[] {
  const words = [name.surname, ...name.words, name.nickname].filter((word) => word.length > 1);
  return [...words, name.family].map(transliterationKey);
}
