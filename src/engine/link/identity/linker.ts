import { compareTexts, pushTo } from '../../collections';
import type { ArticleNames, ChainRef, Entity, IdentityConstraints } from '../types';
import { Acronyms } from './things/acronyms';
import type { Additions } from './nodes/additions';
import { SMALL_FOLDER } from './people/bearers';
import { Cluster } from './comparison/cluster';
import { Contexts, type ContextChange } from './comparison/context';
import { Entities } from './entities/entities';
import { FormTable } from './nodes/form';
import { FullNames } from './people/full-names';
import { Homes } from './things/homes';
import { chainNames } from './entities/ids';
import { LongNames } from './things/long-names';
import { nodesOf, signatureOf, type Node } from './nodes/node';
import { inCorpusOrder } from './nodes/rows';
import { NameTypes } from './entities/settle';
import { ShortNames } from './people/short-names';
import { ShortenedNames } from './things/shortened-names';
import { thingKeys, type ThingKeys } from './things/thing-keys';

/** An article with its nodes: as it names them, and as the corpus takes those names. */
interface Source {
  readonly names: ArticleNames;
  readonly nodes: readonly Node[];
}

/**
 * Decides who is who in a corpus that changes. The answer is a function of the articles and constraints given alone:
 * what the linker remembers of the last call only saves it from deciding again what has not changed. Everything is
 * decided by rows of one key (a full name, a surname, a name of a thing, an acronym); a change is followed from the rows
 * of its names to those that depend on them. Its memory is hidden (`#`): two linkers are equal, whatever they have seen.
 */
export class Linker {
  readonly #table = new FormTable();
  readonly #contexts = new Contexts();
  readonly #types = new NameTypes();
  readonly #fullNames = new FullNames();
  readonly #shortNames = new ShortNames();
  readonly #longNames = new LongNames();
  readonly #shortened = new ShortenedNames(this.#longNames);
  readonly #homes = new Homes();
  readonly #acronyms = new Acronyms(this.#table);
  readonly #entities = new Entities();
  readonly #sources = new Map<string, Source>();
  /** The articles of the last call as they were given: those at their places there need not be looked up. */
  #last: readonly ArticleNames[] = [];
  /** For each node how the corpus takes it, and where that was put. */
  readonly #settled = new Map<Node, Settled>();

  /** The entities of exactly these articles, in order of their first mention in the corpus. */
  link(articles: readonly ArticleNames[], constraints: IdentityConstraints): readonly Entity[] {
    const wasSmall = this.#contexts.count <= SMALL_FOLDER;
    const change = this.replace(articles);
    const isSame = wasSmall === this.#contexts.count <= SMALL_FOLDER;
    for (const id of isSame ? change.changed : this.#sources.keys())
      for (const raw of this.#sources.get(id)?.nodes ?? [])
        this.touch(raw, isSame && !change.few.has(id), change.concerned);
    this.decide();
    return this.#entities.under(constraints, this.finder());
  }

  /** @param concerned articles that may share more or less with others than before */
  private touch(raw: Node, onlyContext: boolean, concerned: ReadonlySet<string>): void {
    const settled = this.#settled.get(raw);
    if (!settled) return;
    settled.decider.touch(settled.node, onlyContext ? concerned : undefined, settled.keys);
    const owner = this.#entities.ownerOf(settled.node);
    const { article } = raw;
    if (owner instanceof Cluster) {
      if (owner.compared.has(article)) this.#shortNames.touchBearer(owner, concerned);
    } else if (owner && this.#homes.compares(owner, article)) {
      for (const core of owner.cores) this.#shortened.touchLong(core, concerned);
      this.#homes.touch(owner);
      this.#acronyms.touchHome(owner, concerned);
    }
  }

  /**
   * Puts these articles in place of those known.
   *
   * @returns what changed of contexts
   */
  private replace(articles: readonly ArticleNames[]): ContextChange {
    const { come, gone } = this.difference(articles);
    const old = gone.flatMap(({ nodes }) => nodes);
    const kept = new Map<Node, Node>();
    for (const { names, nodes } of come) match(this.#sources.get(names.id)?.nodes ?? [], nodes, kept);
    const fresh = come.flatMap(({ nodes }) => nodes.filter((node) => !kept.has(node)));
    const stays = new Set(kept.values());
    const leaving = old.filter((node) => !stays.has(node));
    const resettled = this.#types.update(leaving, fresh);
    for (const node of [...leaving, ...resettled]) this.take(node);
    for (const { names } of gone) this.#sources.delete(names.id);
    for (const { names, nodes } of come)
      this.#sources.set(names.id, { names, nodes: nodes.map((node) => this.follow(kept.get(node), node)) });
    for (const node of [...resettled, ...fresh]) this.put(node);
    return this.#contexts.update(
      gone.map(({ names }) => names.id),
      come.map(({ names, nodes }) => [names.id, nodes] as const),
    );
  }

  /** The articles that came and those that went, one that changed in both. */
  private difference(articles: readonly ArticleNames[]): { come: Source[]; gone: Source[] } {
    const come: Source[] = [];
    const gone: Source[] = [];
    let same = 0;
    const last = this.#last;
    this.#last = articles.slice();
    articles.forEach((names, i) => {
      if (isSame(names, last[i])) {
        same++;
        return;
      }
      const old = this.#sources.get(names.id);
      if (isSame(names, old?.names)) same++;
      else {
        if (old) gone.push(old);
        come.push({ names, nodes: nodesOf(names, this.#table) });
      }
    });
    if (same + gone.length < this.#sources.size) {
      const given = new Set(articles.map(({ id }) => id));
      for (const [id, source] of this.#sources) if (!given.has(id)) gone.push(source);
    }
    come.sort((a, b) => compareTexts(a.names.id, b.names.id));
    return { come, gone };
  }

  /** The node that stands for a chain that was there before, at its new place; else the new one. */
  private follow(known: Node | undefined, fresh: Node): Node {
    if (!known) return fresh;
    const before = known.chain;
    // One that is about to be decided on anew may well stay where it was.
    const settled = this.#settled.get(known)?.node ?? known;
    for (const node of new Set([known, settled])) {
      node.chain = fresh.chain;
      node.refs = fresh.refs;
      node.place = fresh.place;
    }
    this.#entities.follow(settled, before);
    return known;
  }

  private put(raw: Node): void {
    const { node, person } = this.#types.settled(raw);
    const keys = person ? NO_KEYS : thingKeys(node, this.#table);
    const decider = this.deciderOf(node, person, keys);
    this.#settled.set(raw, { node, keys, decider });
    decider.add(node, keys);
  }

  private take(raw: Node): void {
    const settled = this.#settled.get(raw);
    settled?.decider.remove(settled.node, settled.keys);
    this.#settled.delete(raw);
  }

  private deciderOf(node: Node, person: boolean, keys: ThingKeys): Decider {
    if (person) return node.fullNames.length > 0 ? this.#fullNames : this.#shortNames;
    if (keys.strong.length === 0) return this.#acronyms;
    return keys.late ? this.#shortened : this.#longNames;
  }

  /** Decides anew on all that was touched, in the order in which one decision rests on the other. */
  private decide(): void {
    const contexts = this.#contexts;
    const entities = this.#entities;
    const shortNames = this.#shortNames;
    const shortened = this.#shortened;
    const acronyms = this.#acronyms;
    const persons = this.#fullNames.update(contexts);
    entities.exchange(shortNames.update(persons, contexts), itself);
    entities.exchange(persons, withAdded(itself, shortNames.additions), shortNames.additions.take());
    const long = this.#longNames.update();
    const short = shortened.update(long, contexts);
    const cores = { gone: [...long.gone, ...short.gone], come: [...long.come, ...short.come] };
    const homes = this.#homes.update(
      cores,
      shortened.additions.take(),
      withAdded(clusterOf, shortened.additions),
      contexts,
    );
    entities.exchange(acronyms.update(homes, contexts), itself);
    entities.exchange(homes, withAdded(clusterOf, acronyms.additions), acronyms.additions.take());
  }

  /** Finds the node of a chain as the corpus takes it. Only the articles that are asked for are read. */
  private finder(): (chain: ChainRef) => Node | undefined {
    const names = new Map<string, readonly string[]>();
    return ({ article, name }) => {
      const nodes = this.#sources.get(article)?.nodes;
      if (!nodes) return undefined;
      const list = names.get(article) ?? chainNames(nodes);
      names.set(article, list);
      const raw = nodes[list.indexOf(name)];
      return raw && this.#settled.get(raw)?.node;
    };
  }
}

/** Whether an article was read just so before. */
function isSame(names: ArticleNames, before: ArticleNames | undefined): boolean {
  return (
    before === names ||
    (before !== undefined &&
      before.id === names.id &&
      before.chains === names.chains &&
      before.mentions === names.mentions)
  );
}

/** A node as the corpus takes it, and what decides on it. */
interface Settled {
  readonly node: Node;
  readonly keys: ThingKeys;
  readonly decider: Decider;
}

/** Holds the rows of one kind of names. */
interface Decider {
  add(node: Node, keys: ThingKeys): void;
  remove(node: Node, keys: ThingKeys): void;
  /**
   * Notes that something on which the decision on a node rests has changed.
   *
   * @param concerned where that is only what other names its article mentions: the articles that may share more or less
   */
  touch(node: Node, concerned: ReadonlySet<string> | undefined, keys: ThingKeys): void;
}

const NO_KEYS: ThingKeys = { strong: [], short: [], late: false };

function clusterOf({ cluster }: { readonly cluster: Cluster }): Cluster {
  return cluster;
}

function itself(cluster: Cluster): Cluster {
  return cluster;
}

/** The cluster of an owner with the nodes that were added to it. */
function withAdded<Owner>(
  own: (owner: Owner) => Cluster,
  additions: Additions<Owner>,
): (owner: Owner) => Cluster {
  return (owner) => {
    const cluster = own(owner);
    const added = additions.to(owner);
    return added.size === 0 ? cluster : new Cluster([...cluster.nodes, ...added].sort(inCorpusOrder));
  };
}

/** Pairs the chains of an article that say the same before and after, in order. */
function match(before: readonly Node[], after: readonly Node[], pairs: Map<Node, Node>): void {
  const places = new Map<string, number[]>();
  before.forEach(({ chain }, i) => pushTo(places, signatureOf(chain), i));
  let from = -1;
  for (const node of after) {
    const at = places.get(signatureOf(node.chain))?.find((place) => place > from);
    if (at === undefined) continue;
    pairs.set(node, before[at]);
    from = at;
  }
}
