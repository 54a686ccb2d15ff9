import { isCommonWord, isShortOf } from '../../names/organization-name';
import { PARTIES } from '../../names/organizations.data';
import { isStateBody } from '../../names/thing-key';
import { Additions } from '../nodes/additions';
import { Cluster, hasNodes } from '../comparison/cluster';
import type { Contexts } from '../comparison/context';
import type { Core, LongNames } from './long-names';
import type { Node } from '../nodes/node';
import { byFirst, Rows } from '../nodes/rows';
import { SMALL_FOLDER } from '../people/bearers';
import type { ThingKeys } from './thing-keys';

/** What must speak for a long name that a short one may stand for, and for the only one in a small folder. */
const NEEDED = 1;
const SOME = 0.4;
/** Of more long names that no article shortens so, none is clearly meant, and to compare all takes long. */
const MOST_LONG = 12;

/**
 * Things that their article names by a short name only: they belong to the thing of that very name, or to the one long
 * name that articles shorten so; without one they are things of their own.
 */
export class ShortenedNames {
  private readonly rows = new Rows();
  private readonly alone = new Map<string, Core>();
  /** Rows whose decision rests on contexts. */
  private readonly contextual = new Set<string>();
  readonly additions = new Additions<Core>();

  /** What the names of two words may be shortened to themselves. */
  private readonly short = new Map<Node, readonly string[]>();
  private readonly byShort = new Map<string, Set<Core>>();

  constructor(private readonly longNames: LongNames) {}

  add(node: Node, { strong: [key = ''], short }: ThingKeys): void {
    this.rows.add(key, node);
    if (short.length > 0) this.short.set(node, short);
  }

  remove(node: Node, { strong: [key = ''] }: ThingKeys): void {
    this.rows.remove(key, node);
    this.short.delete(node);
  }

  touch(_node: Node, concerned: ReadonlySet<string> | undefined, { strong: [key = ''] }: ThingKeys): void {
    if (!concerned || this.contextual.has(key)) this.rows.touch(key);
  }

  /** Notes that the context of a thing has changed, to which short names of the concerned articles may belong. */
  touchLong({ short }: Core, concerned: ReadonlySet<string>): void {
    for (const key of short)
      if (this.contextual.has(key) && this.rows.get(key).some(({ article }) => concerned.has(article)))
        this.rows.touch(key);
  }

  /** The thing of a short name that belongs to no longer one. */
  core(key: string): Core | undefined {
    return this.alone.get(key);
  }

  update(
    cores: { readonly gone: readonly Core[]; readonly come: readonly Core[] },
    contexts: Contexts,
  ): { readonly gone: readonly Core[]; readonly come: readonly Core[] } {
    for (const core of [...cores.gone, ...cores.come]) {
      for (const key of core.keys) if (this.rows.has(key)) this.rows.touch(key);
      this.touchShort(core);
    }
    const gone: Core[] = [];
    const come: Core[] = [];
    // Names of two words first, since those of one word may be short for them.
    const touched = this.rows.take();
    for (const key of touched) if (isLong(key)) this.decide(key, contexts, gone, come);
    for (const key of new Set([...touched, ...this.rows.take()]))
      if (!isLong(key)) this.decide(key, contexts, gone, come);
    return { gone, come };
  }

  /** Notes that rows of what a thing is shortened to have other candidates now. */
  private touchShort({ short }: Core): void {
    for (const key of short) if (this.rows.has(key)) this.rows.touch(key);
  }

  private decide(key: string, contexts: Contexts, gone: Core[], come: Core[]): void {
    const before = this.alone.get(key);
    const { asked } = contexts;
    const rest: Node[] = [];
    const additions: [Core, Node][] = [];
    const own = this.longNames.core(key);
    const candidates = own ? [] : this.candidates(key);
    for (const node of this.rows.get(key)) {
      const home = own ?? chooseLong(node, candidates, contexts);
      if (home) additions.push([home, node]);
      else rest.push(node);
    }
    this.additions.replace(key, additions);
    if (contexts.asked > asked) this.contextual.add(key);
    else this.contextual.delete(key);
    if (before && hasNodes(before.cluster, rest)) return;
    if (before) {
      gone.push(before);
      this.register(before, false);
      this.alone.delete(key);
    }
    if (rest.length === 0) return;
    const short = new Set(rest.flatMap((node) => this.short.get(node) ?? []));
    const core = { keys: [key], cluster: new Cluster(rest), short };
    this.alone.set(key, core);
    this.register(core, true);
    come.push(core);
  }

  /** The longer names that articles shorten to a name. */
  private candidates(key: string): readonly Core[] {
    const shorter = isLong(key)
      ? []
      : [...(this.byShort.get(key) ?? [])].sort((a, b) => byFirst(a.cluster, b.cluster));
    return [...this.longNames.shortened(key), ...shorter];
  }

  private register(core: Core, comes: boolean): void {
    for (const key of core.short) {
      const cores = this.byShort.get(key) ?? new Set();
      if (comes) this.byShort.set(key, cores.add(core));
      else if (cores.delete(core) && cores.size === 0) this.byShort.delete(key);
    }
    this.touchShort(core);
  }
}

/** Whether a key has a name of more than one word. */
export function isLong(key: string): boolean {
  return key.indexOf(' ') !== key.lastIndexOf(' ');
}

/**
 * The long name that a short one stands for, of those that articles shorten so, else of all that may be: the only one about
 * the same matter, or the clearly nearest.
 */
export function chooseLong<Long extends { readonly cluster: Cluster }>(
  node: Node,
  candidates: readonly Long[],
  contexts: Contexts,
): Long | undefined {
  const key = node.forms[0]?.key ?? '';
  const called = candidates.filter(({ cluster }) => cluster.forms.has(key));
  const fitting = called.length > 0 ? called : candidates;
  if (called.length === 0 && fitting.length > MOST_LONG) return undefined;
  let best: Long | undefined;
  let most = -1;
  let second = 0;
  for (const candidate of fitting) {
    const { cluster } = candidate;
    if (cluster.articles.has(node.article)) continue;
    const score = contexts.recalled(node, cluster) + (called.length > 0 ? 1 : 0);
    if (score > most) {
      second = most;
      most = score;
      best = candidate;
    } else second = Math.max(second, score);
  }
  if (!best || most < second * 2) return undefined;
  const isOnly = fitting.length === 1 && contexts.count <= SMALL_FOLDER;
  return most >= (isOnly ? neededForOnly(node, best.cluster) : neededFor(node)) ? best : undefined;
}

/** What must speak for one of several long names: more where each word is one that many names have. */
function neededFor(node: Node): number {
  return isCommon(node) ? NEEDED * 3 : NEEDED;
}

/** What must speak for the only long name of a small folder. */
function neededForOnly(node: Node, cluster: Cluster): number {
  const key = node.forms[0]?.key ?? '';
  const isSameType = cluster.nodes.some(({ type }) => type === node.type);
  if (PARTIES.has(key) && isNounOf(key, cluster)) return NEEDED * 3;
  if (isCommon(node)) return isSameType && !isStateBody([key]) ? NEEDED : NEEDED * 3;
  return isSameType && !isNounOf(key, cluster) ? 0 : SOME;
}

function isCommon({ forms }: Node): boolean {
  return forms.every(({ words, key }) => words.length === 1 && isCommonWord(key));
}

/** Whether a long name only ends with the noun that the short one is, as others may do: "Tide Council", "Western Tide Council". */
function isNounOf(short: string, { forms }: Cluster): boolean {
  for (const form of forms)
    if (form.endsWith(` ${short}`) && !isShortOf(short.split(' '), form.split(' '))) return true;
  return false;
}
