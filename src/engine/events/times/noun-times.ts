import { itemAt, wordSet } from '../../collections';
import { firstOfTime, lastOfTime, type Context } from '../context';
import { MONTHS } from '../../text/calendar.data';
import { ORDER_WORDS } from '../lexicon/lexicon.data';
import { caseOf, childWith, isNoun, R, type Tree } from '../tree';
import type { SentenceEvents } from '../triggers/sentence-events';
import type { Trigger } from '../triggers/triggers';

/** Whether an expression stands in a name that says more: "the Broadcasting Act |1983|", "the |2031| Oru election". */
export function isPartOfName(context: Context, token: number): boolean {
  const { mentionAt, mentions } = context;
  const name = mentionAt[token];
  if (itemAt(mentions, name)?.kind !== 'name') return false;
  const [before, behind] = [firstOfTime(context, token) - 1, lastOfTime(context, token) + 1];
  return mentionAt[before] === name || mentionAt[behind] === name;
}

/** The event that the name of a time stands in means, or the noun right behind it ("the |1979 Oru| disaster"); -1 where it means none. */
export function ownerInName({ mentionAt }: Context, events: SentenceEvents, token: number): number {
  const name = mentionAt[token];
  const own = events.triggers.findIndex((trigger) => mentionAt[trigger.token] === name);
  if (own >= 0) return own;
  const isBehind = ({ nominal, token: at }: Trigger): boolean =>
    nominal && mentionAt[at] !== name && mentionAt[at - 1] === name;
  return events.triggers.findIndex(isBehind);
}

/**
 * "the |April 15, 2031|, attack", "|2031| Oru mayoral election": the event noun right behind an expression that stands behind an article, or
 * whose phrase a year begins; -1 where there is none.
 */
export function nounBehind(context: Context, events: SentenceEvents, token: number): number {
  const { tree } = context;
  const phrase = phraseOfYear(context, token);
  if (phrase >= 0) return events.ownerOf.get(phrase) ?? -1;
  if (tree.tag[firstOfTime(context, token) - 1] !== 'DT') return -1;
  let behind = lastOfTime(context, token) + 1;
  if (tree.word[behind] === ',') behind++;
  const owner = events.ownerOf.get(behind) ?? -1;
  return itemAt(events.triggers, owner)?.nominal ? owner : -1;
}

/**
 * "since the trouble with the Oruna (|1989|), they have …": what brackets alone hold behind a noun is the time of that noun;
 * -1 where the noun tells no event, undefined where an expression stands otherwise.
 */
export function ownerOfBracketed(
  context: Context,
  events: SentenceEvents,
  token: number,
): number | undefined {
  const { tree, timeAt } = context;
  const [first, last] = [firstOfTime(context, token), lastOfTime(context, token)];
  if (tree.word[first - 1] !== '(' || tree.word[last + 1] !== ')') return undefined;
  const noun = first - 2;
  if (noun < 0 || timeAt[noun] !== -1 || !isNoun(tree, noun)) return undefined;
  return events.ownerOf.get(noun) ?? -1;
}

/**
 * "five pupils, off sick on |Friday|, were …", "the match, due on |Monday|, was …", "the club, champions in |2019|, lost":
 * whether an expression belongs to what commas set apart before the verb to say what its subject is.
 */
export function isOfAttribute(
  { tree }: Context,
  { ownerOf }: SentenceEvents,
  token: number,
  preposition: string,
): boolean {
  for (let at = tree.head[token]; at >= 0 && !ownerOf.has(at); at = tree.head[at]) {
    const [up, first] = [tree.head[at], tree.leftmost[at]];
    // The parser gives the comma to either side.
    const isApart = tree.word[first] === ',' || tree.word[first - 1] === ',';
    if (!isApart || tree.word.slice(at, token).includes(',')) continue;
    if (ATTRIBUTES.has(tree.relation[at]) && SUBJECTS.has(tree.relation[up])) return tree.head[up] > token;
    // "Rao, in power since 2019, won": how long it has been so; but "in a letter on Monday" is when it was done.
    if (preposition === 'since' && tree.relation[at] === R.obl && up > token) return true;
  }
  return false;
}

const SUBJECTS: ReadonlySet<number> = new Set([R.nsubj, R['nsubj:pass']]);
const ATTRIBUTES: ReadonlySet<number> = new Set([R.acl, R['acl:relcl'], R.amod, R.appos]);

const COMMON: ReadonlySet<string> = new Set(['NN', 'NNS']);

/** "|2031| Oru mayoral candidate": the noun whose phrase a bare year begins, with more words between; -1 for none. */
function phraseOfYear({ tree }: Context, token: number): number {
  if (!/^(?:19|20)\d\d$/u.test(tree.word[token]) || caseOf(tree, token) !== '') return -1;
  let noun = tree.head[token];
  while (noun > token && NAME_PARTS.has(tree.relation[noun]) && tree.head[noun] > noun)
    noun = tree.head[noun];
  if (noun < token + 2 || !COMMON.has(tree.tag[noun])) return -1;
  for (let i = token + 1; i < noun; i++) if (!MODIFIERS.has(tree.tag[i])) return -1;
  return noun;
}

const NAME_PARTS: ReadonlySet<number> = new Set([R.compound, R.flat, R.amod]);
const MODIFIERS: ReadonlySet<string> = new Set(['NNP', 'NNPS', 'NN', 'NNS', 'JJ', 'HYPH']);

/** A year before a noun that tells no event: "the 2007 world champion", "the 2019 budget", "a white 2015 Larkspur", "2031 Oru mayoral candidate". */
export function isEdition(context: Context, events: SentenceEvents, token: number): boolean {
  const { tree, timeAt } = context;
  const phrase = phraseOfYear(context, token);
  if (phrase >= 0) return !events.ownerOf.has(phrase);
  const noun = tree.head[token];
  if (tree.tag[token] !== 'CD' || noun < token || events.ownerOf.has(noun)) return false;
  if (!COMMON.has(tree.tag[noun]) && !isOneOfMake(tree, noun)) return false;
  if (timeAt[noun] !== -1 || caseOf(tree, token) !== '') return false;
  return timeAt[token - 1] !== timeAt[token];
}

/** "a Larkspur": a name with an article that means any one of what is called so. */
function isOneOfMake(tree: Tree, name: number): boolean {
  return /^an?$/u.test(itemAt(tree.word, childWith(tree, name, R.det)) ?? '');
}

/** "the first talks since a call earlier this month": the noun right before the time, where it only orders another. */
export function nounBeside(context: Context, events: SentenceEvents, token: number): number {
  const { tree } = context;
  const owner = events.ownerOf.get(firstOfTime(context, token) - 1) ?? -1;
  const trigger = itemAt(events.triggers, owner);
  if (!trigger?.nominal || trigger.clause !== trigger.token) return -1;
  return ORDER_WORDS.has(caseOf(tree, trigger.token)) ? owner : -1;
}

/**
 * "dropped Rao for |October's| friendlies": whether an expression is of a noun that tells no event by itself, and that a
 * preposition puts at another time than the verb.
 */
export function isOfOtherNoun({ tree }: Context, { ownerOf }: SentenceEvents, token: number): boolean {
  const noun = tree.head[token];
  if (tree.relation[token] !== R['nmod:poss'] || ownerOf.has(noun)) return false;
  const preposition = caseOf(tree, noun);
  const word = tree.word[token];
  // but "crowded the hall for Friday's draw"
  const isFor = preposition === 'for' && (MONTHS.has(word) || word === 'today' || word === 'tomorrow');
  return isFor || OF_OTHER_TIME.has(preposition);
}

const OF_OTHER_TIME = wordSet('since before after from to about');

/** "the first talks since his swearing-in on |Monday|": whether an expression stands behind what `owner` is told since. */
export function isSince(context: Context, owner: Trigger, token: number): boolean {
  const { tree } = context;
  const first = firstOfTime(context, token);
  const before = isPreposition(tree, first - 1) ? first - 2 : first - 1;
  for (let at = before; at > owner.token; at = tree.head[at]) if (caseOf(tree, at) === 'since') return true;
  return false;
}

/**
 * "A boat floats at the site of the spill off Oru, |May 8|": a day that a caption in the present ends with is that of the
 * picture, not of an event that only says where it was taken or whence something comes.
 */
export function isOfCaption(
  context: Context,
  { token: noun, clause, nominal }: Trigger,
  token: number,
): boolean {
  const { tree } = context;
  if (!nominal || clause !== noun || token < noun || !WHENCE.has(caseOf(tree, noun))) return false;
  const first = firstOfTime(context, token);
  const isApart = first > noun + 1 && !isPreposition(tree, first - 1);
  if (!isApart || isPreposition(tree, first)) return false;
  for (let at = noun; at >= 0; at = tree.head[at]) if (PAST.has(tree.tag[at] ?? '')) return false;
  return true;
}

const WHENCE: ReadonlySet<string> = new Set(['of', 'from', 'near']);
const PAST: ReadonlySet<string> = new Set(['VBD', 'VBN', 'MD']);

function isPreposition(tree: Tree, token: number): boolean {
  return tree.tag[token] === 'IN';
}
