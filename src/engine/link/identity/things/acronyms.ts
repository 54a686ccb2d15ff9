import type { EntityType } from '../../../ner/types';
import { Additions } from '../nodes/additions';
import { Cluster, hasNodes } from '../comparison/cluster';
import type { Contexts } from '../comparison/context';
import type { Form, FormTable } from '../nodes/form';
import { fewChanges } from '../nodes/few-changes';
import type { Exchange } from '../people/full-names';
import type { Home } from './homes';
import type { Node } from '../nodes/node';
import { byFirst, Rows } from '../nodes/rows';
import { chooseLong } from './shortened-names';
import { SMALL_FOLDER } from '../people/bearers';

/** The acronyms of a thing. */
interface Letters {
  /** How many of its nodes have each form. */
  readonly forms: Map<Form, number>;
  /** Those that articles use for it. */
  readonly stated: ReadonlySet<string>;
  /** The initials of its long names. */
  readonly possible: ReadonlySet<string>;
  /** Its names, and what articles shorten them to, without blanks. */
  readonly names: ReadonlySet<string>;
}

/**
 * Things that their article names by an acronym only: each belongs to the thing that another article abbreviates so, to
 * the one whose initials it has, or to one that is only written in capitals here. Without one they are things of their own.
 */
export class Acronyms {
  private readonly rows = new Rows();
  private readonly letters = new Map<Home, Letters>();
  private readonly stated = new Map<string, Set<Home>>();
  private readonly possible = new Map<string, Set<Home>>();
  private readonly named = new Map<string, Set<Home>>();
  private readonly alone = new Map<string, Cluster>();
  /** Rows whose decision rests on contexts. */
  private readonly contextual = new Set<string>();
  readonly additions = new Additions<Home>();

  constructor(private readonly table: FormTable) {}

  add(node: Node): void {
    this.rows.add(lettersOf(node), node);
  }

  remove(node: Node): void {
    this.rows.remove(lettersOf(node), node);
  }

  touch(node: Node, concerned: ReadonlySet<string> | undefined): void {
    const key = lettersOf(node);
    if (!concerned || this.contextual.has(key)) this.rows.touch(key);
  }

  /** Notes that the context of a thing has changed, to which acronyms of the concerned articles may belong. */
  touchHome(home: Home, concerned: ReadonlySet<string>): void {
    const { stated, possible, names } = this.letters.get(home) ?? NO_LETTERS;
    for (const letters of [stated, possible, names])
      for (const key of letters)
        if (this.contextual.has(key) && this.rows.get(key).some(({ article }) => concerned.has(article)))
          this.rows.touch(key);
  }

  update(
    homes: { readonly gone: readonly Home[]; readonly come: readonly Home[] },
    contexts: Contexts,
  ): Exchange {
    const before = new Map(homes.gone.map((home) => [home.cores[0]?.keys[0], home]));
    const letters = homes.come.map((home) => this.read(home, before.get(home.cores[0]?.keys[0])));
    for (const home of homes.gone) this.register(home, false);
    homes.come.forEach((home, i) => {
      this.letters.set(home, letters[i]);
      this.register(home, true);
    });
    const gone: Cluster[] = [];
    const come: Cluster[] = [];
    for (const key of this.rows.take()) {
      const before = this.alone.get(key);
      const { asked } = contexts;
      const rest: Node[] = [];
      const additions: [Home, Node][] = [];
      for (const node of this.rows.get(key)) {
        const home = this.homeOf(node, key, contexts);
        if (home) additions.push([home, node]);
        else rest.push(node);
      }
      this.additions.replace(key, additions);
      if (contexts.asked > asked) this.contextual.add(key);
      else this.contextual.delete(key);
      if (before && hasNodes(before, rest)) continue;
      if (before) gone.push(before);
      this.alone.delete(key);
      if (rest.length === 0) continue;
      const cluster = new Cluster(rest);
      this.alone.set(key, cluster);
      come.push(cluster);
    }
    return { gone, come };
  }

  private homeOf(node: Node, key: string, contexts: Contexts): Home | undefined {
    const named = inOrder(this.named.get(key));
    const own = named.find(({ cores }) =>
      cores.some(({ keys }) => keys.includes(`thing ${node.forms[0]?.key ?? ''}`)),
    );
    return (
      own ??
      chooseLong(node, named, contexts) ??
      choose(node, inOrder(this.stated.get(key)), contexts, 0) ??
      choose(node, inOrder(this.possible.get(key)), contexts, neededFor(key, contexts))
    );
  }

  private register(home: Home, comes: boolean): void {
    const letters = this.letters.get(home) ?? NO_LETTERS;
    if (!comes) this.letters.delete(home);
    for (const part of ['stated', 'possible', 'named'] as const) {
      const index = this[part];
      for (const key of part === 'named' ? letters.names : letters[part]) {
        const list = index.get(key) ?? new Set();
        if (comes) index.set(key, list.add(home));
        else if (list.delete(home) && list.size === 0) index.delete(key);
        if (this.rows.has(key)) this.rows.touch(key);
      }
    }
  }

  /** @param old the home in whose place it comes, of which it takes over what has been counted */
  private read({ cluster, cores }: Home, old: Home | undefined): Letters {
    const before = old && this.letters.get(old);
    const changes = old && fewChanges(old.cluster.nodes, cluster.nodes);
    const forms = before && changes ? before.forms : new Map<Form, number>();
    countForms(forms, changes?.come ?? cluster.nodes, 1);
    countForms(forms, changes?.gone ?? [], -1);
    const stated = new Set<string>();
    const possible = new Set<string>();
    for (const form of forms.keys()) {
      if (form.acronym) stated.add(form.key.replaceAll(' ', ''));
      else if (form.words.length > 1) for (const found of this.table.initials(form)) possible.add(found);
    }
    const names = cores.flatMap(({ keys, short }) => [...keys, ...short]);
    return {
      forms,
      stated,
      possible,
      names: new Set(names.map((name) => name.slice('thing '.length).replaceAll(' ', ''))),
    };
  }
}

/** Adds the forms of nodes that may be abbreviated to how many have each, or takes them away. */
function countForms(counts: Map<Form, number>, nodes: readonly Node[], sign: 1 | -1): void {
  for (const { type, forms } of nodes) {
    if (!ABBREVIATED.has(type)) continue;
    for (const form of forms) {
      const count = (counts.get(form) ?? 0) + sign;
      if (count > 0) counts.set(form, count);
      else counts.delete(form);
    }
  }
}

const ABBREVIATED: ReadonlySet<EntityType> = new Set(['organization', 'law', 'product', 'other', 'event']);

const NOTHING: ReadonlySet<string> = new Set();
const NO_LETTERS: Letters = { forms: new Map(), stated: NOTHING, possible: NOTHING, names: NOTHING };

function inOrder(homes: ReadonlySet<Home> | undefined): Home[] {
  return [...(homes ?? [])].sort((a, b) => byFirst(a.cluster, b.cluster));
}

function lettersOf(node: Node): string {
  return (node.forms[0]?.key ?? '').replaceAll(' ', '');
}

/** Short acronyms have many readings, so that something must speak for one that nobody states. */
function neededFor(acronym: string, contexts: Contexts): number {
  return acronym.length > 3 || (acronym.length === 3 && contexts.count <= SMALL_FOLDER) ? 0 : 1;
}

function choose(
  node: Node,
  candidates: readonly Home[],
  contexts: Contexts,
  needed: number,
): Home | undefined {
  const only = candidates.length === 1 ? candidates[0] : undefined;
  if (only && needed === 0) return only;
  const scored = candidates.map((home) => ({ home, score: contexts.recalled(node, home.cluster) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < Math.max(needed, second ? 1 : 0)) return undefined;
  return !second || best.score >= second.score * 2 ? best.home : undefined;
}
