import { itemAt, wordSet } from '../../collections';
import type { Context } from '../context';
import { COUNTRIES_TOGETHER, FIRMS_TOGETHER, PEOPLE_TOGETHER } from '../../link/facts/plurals.data';
import { childWith, R } from '../tree';
import type { Trigger } from '../triggers/triggers';
import type { EventArgument } from '../types';

/** What a plural may stand for. */
type PairKind = 'person' | 'place' | 'organization';

const KINDS: readonly PairKind[] = ['person', 'place', 'organization'];

/** Plural nouns by what they stand for; `any` for nouns that say nothing of it. */
const PLURALS: ReadonlyMap<string, PairKind | 'any'> = new Map([
  ...plurals('person', `${PEOPLE_TOGETHER} chiefs diplomats players`),
  ...plurals('place', `${COUNTRIES_TOGETHER} governments neighbours neighbors capitals powers economies`),
  ...plurals('organization', `${FIRMS_TOGETHER} teams groups parties`),
  ...plurals('any', 'sides pair duo two'),
]);

function plurals(kind: PairKind | 'any', nouns: string): [string, PairKind | 'any'][] {
  return nouns.split(' ').map((noun) => [noun, kind]);
}

const PLURAL_PHRASE = /^(?:(?:both|the|these)(?: two)?|two) (?:\p{L}+ )?(\p{L}+)$/u;

/** Events of several sides, whose "their" and "they" are these sides. */
const OF_TWO = wordSet('call talks meeting agreement ceasefire match marriage divorce fight');

/** A pair that was named longer ago than this many sentences is not meant any more. */
const FARTHEST = 6;

interface Pair {
  readonly mentions: readonly number[];
  readonly sentence: number;
}

/**
 * Follows which two people, countries or companies an article speaks of together, so that "the two leaders", "both
 * countries", and "their" of "their meeting" name those who take part.
 */
export class Pairs {
  private readonly last = new Map<PairKind, Pair>();

  constructor(private readonly context: Context) {}

  /** The arguments with each plural of a pair replaced by one argument for each of the two, at the same words. */
  resolve(trigger: Trigger, found: readonly EventArgument[], sentence: number): readonly EventArgument[] {
    if (!found.some((argument) => this.isOpen(argument))) return found;
    const resolved: EventArgument[] = [];
    for (const argument of found) {
      const pair = this.isOpen(argument) ? this.pairFor(trigger, argument, sentence) : undefined;
      if (pair) resolved.push(...pair.mentions.map((mention) => ({ ...argument, mention })));
      else resolved.push(argument);
    }
    return resolved;
  }

  /** Remembers the pairs that take part in an event. */
  note(found: readonly EventArgument[], sentence: number): void {
    for (const kind of KINDS) {
      const mentions: number[] = [];
      for (const { role, mention } of found)
        if (
          mention !== undefined &&
          role !== 'place' &&
          role !== 'topic' &&
          this.isNew(mentions, mention, kind)
        )
          mentions.push(mention);
      if (mentions.length === 2) this.last.set(kind, { mentions, sentence });
    }
  }

  /** Whether a mention names, or stands for a name of, somebody of this kind who is not among the known ones. */
  private isNew(known: readonly number[], mention: number, kind: PairKind): boolean {
    const { mentions, chainOf, chains } = this.context;
    const chain = chainOf[mention];
    const type = chains[chain]?.type ?? itemAt(mentions, mention)?.type;
    if (type !== kind || !this.isNamed(mention)) return false;
    return known.every((other) => other !== mention && (chainOf[other] === -1 || chainOf[other] !== chain));
  }

  private isNamed(mention: number): boolean {
    const { mentions, chainOf, chains } = this.context;
    if (itemAt(mentions, mention)?.kind === 'name') return true;
    return chains[chainOf[mention]]?.mentions.some((m) => itemAt(mentions, m)?.kind === 'name') ?? false;
  }

  /** Whether no name stands behind the words of an argument. */
  private isOpen({ mention }: EventArgument): boolean {
    return mention === undefined || !this.isNamed(mention);
  }

  private pairFor(trigger: Trigger, argument: EventArgument, sentence: number): Pair | undefined {
    const words = this.context.tree.text.slice(argument.start, argument.end).toLowerCase();
    const plural = PLURALS.get(PLURAL_PHRASE.exec(words)?.[1] ?? '');
    if (plural && plural !== 'any') return this.recent(plural, sentence);
    if (words === 'they' && this.isOfMainClause(trigger, sentence)) return this.last.get('person');
    const both = plural === 'any' || ((words === 'their' || words === 'they') && OF_TWO.has(trigger.class));
    return both ? (this.recent('person', sentence) ?? this.recent('place', sentence)) : undefined;
  }

  /**
   * "Rao and Lind became the first to fly when |they| were launched": whether only the two of the clause above can be meant, as it
   * names no others behind its verb.
   */
  private isOfMainClause({ top }: Trigger, sentence: number): boolean {
    const { tree } = this.context;
    if (tree.relation[top] !== R.advcl || this.last.get('person')?.sentence !== sentence) return false;
    let main = tree.head[top];
    while (main >= 0 && childWith(tree, main, R.nsubj, R['nsubj:pass']) < 0) main = tree.head[main];
    const subject = main < 0 ? -1 : childWith(tree, main, R.nsubj, R['nsubj:pass']);
    if (subject < 0 || subject > main || childWith(tree, subject, R.conj) < 0) return false;
    for (let i = main; i < top; i++) if (tree.tag[i] === 'NNS' || tree.word[i] === 'and') return false;
    return main < top;
  }

  private recent(kind: PairKind, sentence: number): Pair | undefined {
    const pair = this.last.get(kind);
    return pair && sentence - pair.sentence <= FARTHEST ? pair : undefined;
  }
}
