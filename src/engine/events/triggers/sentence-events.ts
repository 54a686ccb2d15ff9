import type { Tree } from '../tree';
import type { Trigger } from './triggers';

/** The triggers of one sentence and which of them each token of it belongs to. */
export interface SentenceEvents {
  readonly triggers: readonly Trigger[];
  /** Index into `triggers` by token: triggers, light verbs and governors of status. */
  readonly ownerOf: ReadonlyMap<number, number>;
}

/** Gives a trigger's own token and those from its clause up to its topmost governor to it; the first trigger keeps a token. */
export function indexSentence(tree: Tree, triggers: readonly Trigger[]): SentenceEvents {
  const ownerOf = new Map<number, number>();
  triggers.forEach((trigger, t) => {
    ownerOf.set(trigger.token, t);
    for (let at = trigger.clause; at >= 0; at = tree.head[at]) {
      if (!ownerOf.has(at)) ownerOf.set(at, t);
      if (at === trigger.top) break;
    }
  });
  return { triggers, ownerOf };
}
