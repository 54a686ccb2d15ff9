import { itemAt } from '../../collections';
import { nounLemma } from '../../syntax/lemma';
import { tokenAfter } from '../../tokenize/tokens';
import { mentionOfPhrase, type Context } from '../context';
import { TRAVEL } from '../lexicon/class-groups.data';
import { isKnownNoun, nounClass } from '../lexicon/lexicon';
import { PLACE_NOUNS, PLACE_PREPOSITIONS } from '../lexicon/lexicon.data';
import { RelationSet } from '../relations';
import { childWith, conjuncts, findChild, R } from '../tree';
import { clausesAtSamePlace } from './beside';
import { saysWhere } from './named-places';
import { prepositionOf } from './roles';
import type { Trigger } from '../triggers/triggers';
import type { ArgumentRole, EventArgument } from '../types';
import { baseOf } from '../verb-keys';
import * as words from './involved.data';

/**
 * Names inside the phrases of an event's arguments: whose people or things do or undergo it ("the |G7| ministers met",
 * "|Acme's| well exploded"), and where it is, as far as no argument says so ("voters in |Oru| went to the polls").
 *
 * @param found the arguments of the event
 */
export function findInvolved(
  context: Context,
  trigger: Trigger,
  found: readonly EventArgument[],
): EventArgument[] {
  return new Involved(context, trigger, found).all();
}

/** How deep a name may stand: "at the home of a nun in Oru". */
const DEEPEST = 3;

const ALSO_OF_PLACE: ReadonlySet<string> = new Set(['on', 'to', 'through']);

const OWNING: ReadonlySet<string> = new Set(['of', 'from', 'for']);

const ON_BOARD: ReadonlySet<string> = new Set(['on', 'aboard']);

const COMPANIONS: ReadonlySet<string> = new Set(['person', 'organization', 'group']);

const MODIFIERS = new RelationSet([R.compound, R.amod, R['nmod:poss'], R['nmod:unmarked']]);

class Involved {
  private readonly names = new Map<number, EventArgument>();

  constructor(
    private readonly context: Context,
    private readonly trigger: Trigger,
    private readonly found: readonly EventArgument[],
  ) {}

  all(): EventArgument[] {
    const { tree } = this.context;
    const { clause, token, nominal } = this.trigger;
    for (const at of nominal && clause !== token ? [clause, token] : [clause])
      for (let c = tree.firstChild[at]; c >= 0; c = tree.nextSibling[c]) this.circumstance(c);
    for (const argument of this.found) {
      if (argument.role === 'topic' || argument.role === 'place') continue;
      for (const head of conjuncts(tree, this.headOf(argument))) this.phrase(head, argument.role, 0);
    }
    this.besides();
    return [...this.names.values()].sort((a, b) => a.start - b.start);
  }

  /** The head of an argument's phrase. */
  private headOf({ start, end }: EventArgument): number {
    const { tree, article } = this.context;
    const first = tokenAfter(article.tokens, start);
    for (let i = first; i < tree.count && tree.start[i] < end; i++) {
      const head = tree.head[i];
      if (head < first || tree.start[head] >= end) return i;
    }
    return first;
  }

  /** Where a clause beside that of the event says that it was. */
  private besides(): void {
    const { tree, mentionAt } = this.context;
    for (const verb of clausesAtSamePlace(this.context, this.trigger)) {
      if (this.saysPlace()) return;
      const clause = { token: verb, clause: verb, top: verb, class: '' };
      for (let i = verb + 1; i <= tree.rightmost[verb]; i++)
        if (this.typeAt(i) === 'place' && saysWhere(this.context, clause, i, mentionAt[i])) this.addPlace(i);
    }
  }

  /** Whether a name for the place is found. */
  private saysPlace(): boolean {
    for (const { role } of this.names.values()) if (role === 'place') return true;
    return this.isPlaced();
  }

  /** A phrase with a preposition by the verb or noun that tells the event. */
  private circumstance(c: number): void {
    const { tree, timeAt } = this.context;
    const relation = tree.relation[c];
    if ((relation !== R.obl && relation !== R.nmod) || timeAt[c] !== -1) return;
    const preposition = prepositionOf(this.context, c);
    if (preposition === 'with') this.company(c);
    else if (preposition === 'for' || this.isOnBoard(preposition)) this.phrase(c, 'patient', 1);
    else if (this.isPlaceMark(c, preposition) || this.isSomewhere(c, preposition)) this.phrase(c, 'place', 1);
  }

  /** "the fire |on| the Acme rig": whether the phrase tells what it befell. */
  private isOnBoard(preposition: string): boolean {
    return this.trigger.nominal && ON_BOARD.has(preposition) && words.HARM.has(this.trigger.class);
  }

  /** "with |his wife and Rao|", "with US troops |in Oru|". */
  private company(head: number): void {
    for (const token of conjuncts(this.context.tree, head)) {
      if (COMPANIONS.has(this.typeAt(token) ?? '')) this.addOne(token, 'companion');
      this.phrase(token, 'companion', 1);
    }
  }

  /** "in the streets", "at talks", but not "over the attacks". */
  private isPlaceMark(head: number, preposition: string): boolean {
    if (!PLACE_PREPOSITIONS.has(preposition)) return false;
    return preposition === 'in' || preposition === 'at' || !this.isEventNoun(head);
  }

  /** "on a |beach|", "through the |streets|", "on a |visit|", but not "on the plan". */
  private isSomewhere(head: number, preposition: string): boolean {
    return ALSO_OF_PLACE.has(preposition) && (this.isPlaceNoun(head) || TRAVEL.has(this.nounKind(head)));
  }

  private phrase(node: number, role: ArgumentRole, depth: number): void {
    const { tree } = this.context;
    if (depth > DEEPEST || (role !== 'place' && this.isOtherEvent(node, role))) return;
    const isNamed = this.isNamed(node);
    const isWhose = !isNamed && !this.isSomebody(node) && !this.isFormer(node);
    for (let c = tree.firstChild[node]; c >= 0; c = tree.nextSibling[c]) {
      const relation = tree.relation[c];
      if (MODIFIERS.has(relation)) {
        if (isWhose && c < node) this.modifier(c, node, role);
      } else if (relation === R.nmod && !(isNamed && OWNING.has(prepositionOf(this.context, c))))
        this.complement(c, node, role, depth);
      else if (relation === R.acl && tree.tag[c] === 'VBG' && words.CARRYING.has(baseOf(tree, c)))
        this.add(childWith(tree, c, R.obj), role);
    }
  }

  /** "condemned the |attack| in Oru": what is told of another event is not of this one. */
  private isOtherEvent(node: number, role: ArgumentRole): boolean {
    const { tree } = this.context;
    if (role === 'agent' || node === this.trigger.token || !this.isEventNoun(node)) return false;
    return !words.ATTENDING.has(baseOf(tree, this.trigger.clause));
  }

  /** A name before a noun. */
  private modifier(c: number, node: number, role: ArgumentRole): void {
    const { tree } = this.context;
    const type = this.typeAt(c);
    const word = tree.word[node];
    if (type === 'organization' || type === 'product') {
      if (role !== 'place') this.add(c, role);
    } else if (type === 'person') {
      // "her |husband's| release"
      if (role === 'patient' && tree.relation[c] === R['nmod:poss'] && this.isEventNoun(node))
        this.add(c, role);
    } else if (
      (type === 'place' || type === 'group') &&
      role !== 'place' &&
      words.REPRESENTATIVES.has(word)
    ) {
      this.add(c, role);
    } else if (type === 'place' && (role === 'place' ? this.isSomePlace(node) : this.isSiteOfHarm(node)))
      this.addPlace(c);
  }

  /** "a |Texas| court", "the |Oru| talks", but not "US history", nor "the US embassy". */
  private isSomePlace(node: number): boolean {
    if (words.ABROAD.has(this.context.tree.word[node])) return false;
    return this.isPlaceNoun(node) || this.isEventNoun(node);
  }

  private isSiteOfHarm(node: number): boolean {
    return (
      words.HARM.has(this.trigger.class) &&
      (this.isPlaceNoun(node) || words.SITES.has(this.context.tree.word[node]))
    );
  }

  /** A phrase with a preposition behind a noun. */
  private complement(c: number, node: number, role: ArgumentRole, depth: number): void {
    const { tree, timeAt } = this.context;
    if (timeAt[c] !== -1) return;
    const preposition = prepositionOf(this.context, c);
    const type = this.typeAt(c);
    const word = tree.word[node];
    if (preposition === 'of') {
      if (type === undefined) {
        // not "in the wake of the attacks in Oru"
        if (role !== 'place' || this.isPlaceNoun(node)) this.phrase(c, role, depth + 1);
      } else if (type === 'organization' && role !== 'place') this.add(c, role);
      else if (type === 'place' && words.REPRESENTATIVES.has(word)) this.add(c, role);
      else if (type === 'place' && (this.isPlaceNoun(node) || words.INHABITANTS.has(word))) this.addPlace(c);
    } else if (preposition === 'with') {
      // "China, |along with Peru|"
      if (tree.word[tree.leftmost[c]] === 'along') this.add(c, role);
    } else if (ON_BOARD.has(preposition) && words.HARM.has(this.nounKind(node))) {
      // "an explosion |on the Acme rig|"
      if (type === undefined) this.phrase(c, 'patient', depth + 1);
      else if (type === 'organization' || type === 'product') this.add(c, 'patient');
    } else if (preposition === 'from') {
      if (type === 'organization' && role !== 'place') this.add(c, role);
    } else if (preposition === 'to') {
      if (type === 'place' && TRAVEL.has(this.nounKind(node))) this.addPlace(c);
    } else if (!PLACE_PREPOSITIONS.has(preposition)) return;
    else if (type === 'organization' && words.HOLDINGS.has(word)) this.add(c, role);
    else if (type === undefined || type === 'place') {
      this.addPlace(c);
      this.phrase(c, 'place', depth + 1);
    }
  }

  private add(head: number, role: ArgumentRole): void {
    if (head < 0) return;
    for (const token of conjuncts(this.context.tree, head)) this.addOne(token, role);
  }

  private addPlace(head: number): void {
    const { tree } = this.context;
    // "London-based"
    if (this.typeAt(head) !== 'place' || tree.word[head + 1] === '-' || this.isPlaced()) return;
    for (const token of conjuncts(tree, head))
      if (this.typeAt(token) === 'place') this.addOne(token, 'place');
  }

  private addOne(token: number, role: ArgumentRole): void {
    const { mentionAt, mentions } = this.context;
    const mention = mentionAt[token];
    const named = itemAt(mentions, mention);
    if (!named || this.names.has(mention)) return;
    if (this.found.some((argument) => argument.mention === mention)) return;
    this.names.set(mention, { start: named.start, end: named.end, role, mention });
  }

  /** Whether an argument names the place. */
  private isPlaced(): boolean {
    const { mentions } = this.context;
    return this.found.some(
      ({ role, mention = -1 }) => role === 'place' && itemAt(mentions, mention)?.kind === 'name',
    );
  }

  /** The type of the name at a token, of whom an owner there stands for ("|its| board"), "place" for "the country"; undefined for other words. */
  private typeAt(token: number): string | undefined {
    const { mentionAt, mentions, tree } = this.context;
    const named = itemAt(mentions, mentionAt[token]);
    const isOwner = tree.relation[token] === R['nmod:poss'] && tree.word[token] !== 'their';
    const isThePlace = named?.kind === 'nominal' && named.type === 'place';
    return named?.kind === 'name' || isOwner || isThePlace ? named?.type : undefined;
  }

  /** "Acme spokesman |Rao|", "Rao |of Acme|": whoever a phrase names does it for themselves. */
  private isNamed(node: number): boolean {
    return itemAt(this.context.mentions, mentionOfPhrase(this.context, node))?.kind === 'name';
  }

  /** "the |Norvian president|" who is known by name: a person acts, not the country. */
  private isSomebody(node: number): boolean {
    return itemAt(this.context.mentions, mentionOfPhrase(this.context, node))?.type === 'person';
  }

  /** "a |former| Acme factory" */
  private isFormer(node: number): boolean {
    const { tree } = this.context;
    return findChild(tree, node, (c) => words.NO_LONGER.has(tree.word[c])) >= 0;
  }

  private isPlaceNoun(node: number): boolean {
    const word = this.context.tree.word[node];
    return PLACE_NOUNS.has(nounLemma(word, isKnownNoun)) || words.PARTS_OF_PLACES.has(word);
  }

  private isEventNoun(node: number): boolean {
    return this.nounKind(node) !== '';
  }

  /** The class of the event that a noun tells, '' for other nouns. */
  private nounKind(node: number): string {
    return nounClass(nounLemma(this.context.tree.word[node], isKnownNoun))?.kind.name ?? '';
  }
}
