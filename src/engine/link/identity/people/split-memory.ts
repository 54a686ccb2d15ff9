import type { Contexts } from '../comparison/context';
import type { Node } from '../nodes/node';

/** To which bearer a node was given, by which rule, in which state of all bearers, as of which update of contexts. */
interface Found {
  readonly bearer: number;
  readonly rule: string;
  readonly state: number;
  readonly update: number;
  /** Whether contexts were asked. */
  readonly contextual: boolean;
}

/** So many states are remembered at most, before all is forgotten. */
const MOST_STATES = 20_000;

/**
 * Remembers to whom the many nodes of one name were given: one after the other, each by what was known of the bearers by
 * then. While a change far from the first ones alters none of what is known, the others need not be compared again.
 */
export class SplitMemory {
  private readonly found = new Map<Node, Found>();
  private readonly states = new Map<string, number>();
  private state = 0;

  /** Begins with the first node anew. */
  begin(): void {
    if (this.states.size > MOST_STATES) {
      this.states.clear();
      this.found.clear();
    }
    this.state = 0;
  }

  /** Notes something new that is known of a bearer. */
  learn(what: string): void {
    const key = `${String(this.state)} ${what}`;
    let state = this.states.get(key);
    if (state === undefined) this.states.set(key, (state = this.states.size + 1));
    this.state = state;
  }

  /**
   * The place of the bearer of a node, -1 for a new one; undefined where it is not known.
   *
   * @param rule what else the choice rests on
   */
  recall(node: Node, contexts: Contexts, rule = ''): number | undefined {
    const found = this.found.get(node);
    if (
      found?.state !== this.state ||
      found.rule !== rule ||
      found.update < contexts.lastChange(node.article)
    )
      return undefined;
    if (found.contextual) contexts.asked++;
    return found.bearer;
  }

  remember(node: Node, bearer: number, contexts: Contexts, contextual: boolean, rule = ''): void {
    this.found.set(node, { bearer, rule, state: this.state, update: contexts.updates, contextual });
  }

  forget(node: Node): void {
    this.found.delete(node);
  }
}

/** From so many nodes on it pays to remember how they were split. */
const MANY = 16;

/** A memory for each name of many nodes. */
export class SplitMemories {
  private readonly memories = new Map<string, SplitMemory>();

  /** The memory of a name that has so many nodes; undefined where these are few. */
  of(name: string, count: number): SplitMemory | undefined {
    let memory = this.memories.get(name);
    if (count < MANY) this.memories.delete(name);
    else if (!memory) this.memories.set(name, (memory = new SplitMemory()));
    return count < MANY ? undefined : memory;
  }

  forget(name: string, node: Node): void {
    this.memories.get(name)?.forget(node);
  }
}
