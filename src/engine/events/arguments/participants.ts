import { itemAt, wordSet } from '../../collections';
import { tokenAfter } from '../../tokenize/tokens';
import { mentionOfPhrase, type Context } from '../context';
import { suspectOf } from './defendants';
import { joinedMentions, mentionTokens } from './coordination';
import * as lexicon from '../lexicon/lexicon.data';
import { RelationSet } from '../relations';
import { caseOf, findChild, R, sharing, type Tree } from '../tree';
import type { Trigger } from '../triggers/triggers';
import type { ArgumentRole, EventArgument } from '../types';

/** Gathers arguments; a phrase keeps the first role that it is given. */
export class Participants {
  private readonly byHead = new Map<number, EventArgument>();

  constructor(
    private readonly context: Context,
    private readonly trigger: Trigger,
  ) {}

  /** Adds the phrase headed by `head` and all that is coordinated with it; for places also those given as examples. */
  add(head: number, role: ArgumentRole): void {
    if (head < 0) return;
    for (const token of sharing(this.context.tree, head, this.trigger.clause)) {
      this.addOne(token, role);
      if (role === 'place') this.add(exampleOf(this.context.tree, token), role);
    }
  }

  addOne(head: number, role: ArgumentRole): void {
    const { context, trigger } = this;
    if (head === trigger.token || head === trigger.clause || this.byHead.has(head)) return;
    const word = context.tree.word[head];
    const mention = mentionOf(context, head);
    // "the WHO" is no pronoun
    const isName = itemAt(context.mentions, mention)?.kind === 'name';
    if (context.timeAt[head] !== -1 || (EMPTY.has(word) && !isName) || lexicon.TIME_NOUNS.has(word)) return;
    if (this.knows(mention) || isDateline(context, mention)) return;
    const { start, end } = phraseSpan(context, head, mention);
    this.byHead.set(head, mention < 0 ? { start, end, role } : { start, end, role, mention });
    if (mention >= 0 && role !== 'topic' && role !== 'place') this.addJoined(head, role, mention);
  }

  /** Names that "and" joins to a name in the words, where the tree has lost them. */
  private addJoined(head: number, role: ArgumentRole, mention: number): void {
    const { context } = this;
    let at = head;
    const named = itemAt(context.mentions, mention);
    if (context.mentionAt[head] !== mention) at = tokenAfter(context.article.tokens, named?.start ?? 0);
    for (const other of joinedMentions(context, mention, mentionTokens(context, at))) {
      const joined = itemAt(context.mentions, other);
      if (!joined || this.knows(other)) continue;
      const { start, end } = joined;
      this.byHead.set(tokenAfter(context.article.tokens, start), { start, end, role, mention: other });
    }
  }

  private knows(mention: number): boolean {
    if (mention < 0) return false;
    for (const argument of this.byHead.values()) if (argument.mention === mention) return true;
    return false;
  }

  has(role: ArgumentRole): boolean {
    for (const argument of this.byHead.values()) if (argument.role === role) return true;
    return false;
  }

  sorted(): EventArgument[] {
    return [...this.byHead.values()].sort((a, b) => a.start - b.start);
  }
}

/** "|LAGOS|, April 29 (Reuters) -": the place of a report that stands in the midst of a text. */
function isDateline({ mentions, tree }: Context, mention: number): boolean {
  const named = itemAt(mentions, mention);
  if (named?.type !== 'place' || named.kind !== 'name') return false;
  const isShouted = /^\p{Lu}[\p{Lu} .-]+$/u.test(tree.text.slice(named.start, named.end));
  return isShouted && DATELINE.test(tree.text.slice(named.end, named.end + LONGEST_DATELINE));
}

const LONGEST_DATELINE = 60;
const DATELINE = /^(?:, [\p{L}. ]{2,20})?(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})? \(\s?\p{Lu}[\p{L} ]+\) ?[-–—]/u;

/** What a phrase names, by its own words or by what the article tells of a suspect. */
function mentionOf(context: Context, head: number): number {
  const owner = ownerOfBody(context, head);
  if (owner >= 0) return owner;
  const suspect = suspectOf(context, head);
  return mentionOfPhrase(context, suspect < 0 ? head : suspect);
}

/** "|Rao's| body", "the body of |Rao|", "|his| remains": the mention of who is dead; -1 for other phrases. */
function ownerOfBody({ tree, mentionAt, mentions }: Context, head: number): number {
  if (!BODIES.has(tree.word[head])) return -1;
  const isOwner = (c: number): boolean =>
    tree.relation[c] === R['nmod:poss'] || (tree.relation[c] === R.nmod && caseOf(tree, c) === 'of');
  const mention = mentionAt[findChild(tree, head, isOwner)] ?? -1;
  return itemAt(mentions, mention)?.type === 'person' ? mention : -1;
}

const BODIES = wordSet('body remains corpse ashes coffin');

/** "in cities |like Oslo and Bergen|": the first name behind a noun that only says what the names are; -1 for none. */
function exampleOf(tree: Tree, head: number): number {
  return findChild(
    tree,
    head,
    (c) => c > head && tree.relation[c] === R.nmod && EXAMPLES.has(caseOf(tree, c)),
  );
}

const EXAMPLES: ReadonlySet<string> = new Set(['like', 'such', 'including']);

const EMPTY = wordSet('who which that what whom where when there place part');

/** Words of a phrase that stay with its head: no clauses, prepositional phrases, appositions or conjuncts. */
// prettier-ignore
const PHRASE_PARTS = new RelationSet([
  R.det, R.amod, R.compound, R.flat, R.nummod, R['nmod:poss'], R.fixed, R.goeswith, R['compound:prt'],
]);

/** The span of a phrase's head with its modifiers, widened to the mention that holds it. */
function phraseSpan(context: Context, head: number, mention: number): { start: number; end: number } {
  const { tree } = context;
  let first = head;
  let last = head;
  for (let c = tree.firstChild[head]; c >= 0; c = tree.nextSibling[c]) {
    if (!PHRASE_PARTS.has(tree.relation[c])) continue;
    if (c < head) first = Math.min(first, tree.leftmost[c]);
    else last = Math.max(last, tree.rightmost[c]);
  }
  while (first < head && isStray(tree.word[first])) first++;
  const named = itemAt(context.mentions, mention);
  const start = tree.start[first];
  const end = tree.end[last];
  if (!named || named.end <= start || named.start >= end) return { start, end };
  return { start: Math.min(start, named.start), end: Math.max(end, named.end) };
}

/** Punctuation that a phrase does not begin with. */
function isStray(word: string): boolean {
  return /^[,;:.)\]–—-]+$/u.test(word);
}
