import { isCommonWord } from '../organization-name';
import { Additions } from './additions';
import { Cluster } from './cluster';
import type { Contexts } from './context';
import type { Core, LongNames } from './long-names';
import type { Node } from './node';
import { Rows } from './rows';
import type { ThingKeys } from './thing-keys';

/** What must speak for a long name that a short one may stand for. */
const NEEDED = 1;

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

  constructor(private readonly longNames: LongNames) {}

  add(node: Node, { strong: [key = ''] }: ThingKeys): void {
    this.rows.add(key, node);
  }

  remove(node: Node, { strong: [key = ''] }: ThingKeys): void {
    this.rows.remove(key, node);
  }

  touch(_node: Node, onlyContext: boolean, { strong: [key = ''] }: ThingKeys): void {
    this.touchRow(key, onlyContext);
  }

  /** Notes that the context of a thing has changed, to which short names may belong. */
  touchLong({ short }: Core): void {
    for (const key of short) this.touchRow(key, true);
  }

  private touchRow(key: string, onlyContext: boolean): void {
    if (!onlyContext || this.contextual.has(key)) this.rows.touch(key);
  }

  /** The thing of a short name that belongs to no longer one. */
  core(key: string): Core | undefined {
    return this.alone.get(key);
  }

  update(
    cores: { readonly gone: readonly Core[]; readonly come: readonly Core[] },
    contexts: Contexts,
  ): { readonly gone: readonly Core[]; readonly come: readonly Core[] } {
    for (const { keys, short } of [...cores.gone, ...cores.come]) {
      for (const key of keys) if (this.rows.has(key)) this.rows.touch(key);
      for (const key of short) if (this.rows.has(key)) this.rows.touch(key);
    }
    const gone: Core[] = [];
    const come: Core[] = [];
    for (const key of this.rows.take()) {
      const before = this.alone.get(key);
      if (before) gone.push(before);
      const { asked } = contexts;
      const rest: Node[] = [];
      const additions: [Core, Node][] = [];
      const own = this.longNames.core(key);
      const candidates = own ? [] : this.longNames.shortened(key);
      for (const node of this.rows.get(key)) {
        const home = own ?? chooseLong(node, candidates, contexts);
        if (home) additions.push([home, node]);
        else rest.push(node);
      }
      this.additions.replace(key, additions);
      if (contexts.asked > asked) this.contextual.add(key);
      else this.contextual.delete(key);
      if (rest.length > 0) {
        const core = { keys: [key], cluster: new Cluster(rest), short: NONE };
        this.alone.set(key, core);
        come.push(core);
      } else this.alone.delete(key);
    }
    return { gone, come };
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The long name that a short one stands for: the only one about the same matter, or the clearly nearest. */
export function chooseLong<Long extends { readonly cluster: Cluster }>(
  node: Node,
  candidates: readonly Long[],
  contexts: Contexts,
): Long | undefined {
  let best: Long | undefined;
  let most = 0;
  let second = 0;
  for (const candidate of candidates) {
    const { cluster } = candidate;
    if (cluster.articles.has(node.article)) continue;
    const score = contexts.shared(node, cluster) + (cluster.forms.has(node.forms[0]?.key ?? '') ? 1 : 0);
    if (score > most) {
      second = most;
      most = score;
      best = candidate;
    } else second = Math.max(second, score);
  }
  const common = node.forms.every((form) => form.words.length === 1 && isCommonWord(form.key));
  return most >= (common ? NEEDED * 3 : NEEDED) && most >= second * 2 ? best : undefined;
}
