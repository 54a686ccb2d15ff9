import { PRESENT_TAGS } from '../../syntax/types';
import { MONTHS } from '../../text/calendar.data';
import { firstOfTime, lastOfTime, type Context } from '../context';
import type { SentenceEvents } from '../triggers/sentence-events';
import { verbKey } from '../verb-keys';
import { caseOf, isVerb, R, type Tree } from '../tree';
import { MAKEOVERS, NAMING, YEAR } from './words.data';

/**
 * "arrested a man |convicted| of fraud in 2011", "sold the house that he |built| there in May 2005", "published notes of a
 * |call| with Rao in March": a year, or a month, that ends what is said of an object is of that, wherever the parser hangs it.
 * A day is rather that of the main verb ("arrested a man accused of fraud on Monday").
 *
 * @param owner the event in whose clause the expression stands
 * @returns the event that is meant, -1 where it is that of the clause
 */
export function ownerInModifier(
  context: Context,
  events: SentenceEvents,
  owner: number,
  token: number,
): number {
  const { tree, timeAt } = context;
  const { clause } = events.triggers[owner];
  const first = firstOfTime(context, token);
  if (tree.word[first - 1] !== 'in' || !isVerb(tree, clause) || !isCoarse(context, first)) return -1;
  const hasYear = YEAR.test(tree.word[lastOfTime(context, first)]);
  const before = isCommaBehindState(tree, first - 2) ? first - 3 : first - 2;
  for (let at = before; at > clause && timeAt[at] === -1; at = tree.head[at]) {
    const meant = events.ownerOf.get(at) ?? -1;
    if (meant < 0 || events.triggers[meant].kind === 'state' || isNaming(tree, at)) continue;
    if (hasYear ? saysWhich(tree, at) : isOfThing(tree, events, at, clause)) return meant;
  }
  return -1;
}

/**
 * "fire tore through a mill |converted| into flats, early Saturday", "met at a house |turned| into a bar on Monday": a day that
 * a comma sets apart from a participle, or that follows what was once made of a thing, is that of the verb which has the thing.
 *
 * @param owner the event in whose clause the expression stands
 * @returns the event that is meant: `owner` where it is that of the clause
 */
export function aboveParticiple(
  context: Context,
  events: SentenceEvents,
  owner: number,
  token: number,
): number {
  const { tree } = context;
  const { clause } = events.triggers[owner];
  if (tree.relation[clause] !== R.acl || tree.tag[clause] !== 'VBN' || token < clause) return owner;
  const first = firstOfTime(context, token);
  const before = tree.tag[first - 1] === 'IN' ? first - 2 : first - 1;
  const isApart = tree.word[before] === ',' || MAKEOVERS.has(verbKey(tree, clause));
  if (!isApart || isCoarse(context, first)) return owner;
  const noun = tree.head[clause];
  const verb = tree.head[noun];
  const isBehind = verb >= 0 && verb < noun && isVerb(tree, verb);
  return isBehind ? (events.ownerOf.get(verb) ?? owner) : owner;
}

/**
 * "Rao visits the coast fouled by the spill on |15 May 2031|": a full date at the end of a caption in the present is that of what it
 * shows, not of a noun within what a participle says of a thing.
 *
 * @param owner the event in whose clause the expression stands
 * @returns the event that is meant: `owner` where it is that of the clause
 */
export function aboveCaption(context: Context, events: SentenceEvents, owner: number, token: number): number {
  const { tree, sentenceStart } = context;
  const { token: told, clause, nominal, kind } = events.triggers[owner];
  const isNoun = nominal && clause === told;
  // "leads a club founded on 15 May 2031"
  if (token < told || (!isNoun && kind === 'event')) return owner;
  const last = lastOfTime(context, token);
  const isFull = YEAR.test(tree.word[last]) && !isCoarse(context, firstOfTime(context, token));
  const isLast = tree.word[last + 1] === '.' || sentenceStart[last + 1] !== sentenceStart[last];
  const participle = isNoun ? tree.head[told] : clause;
  if (!isFull || !isLast || tree.tag[participle] !== 'VBN' || tree.relation[participle] !== R.acl)
    return owner;
  const thing = tree.head[participle];
  const verb = tree.relation[thing] === R.obj ? tree.head[thing] : -1;
  return PRESENT_TAGS.has(tree.tag[verb]) ? (events.ownerOf.get(verb) ?? owner) : owner;
}

/** Whether the words of an expression name a month or a year, and no day. */
function isCoarse(context: Context, first: number): boolean {
  const words = context.tree.word.slice(first, lastOfTime(context, first) + 1);
  return words.every((word) => MONTHS.has(word) || YEAR.test(word) || AROUND.has(word));
}

const AROUND: ReadonlySet<string> = new Set(['early', 'mid', 'late', ',', '-']);

/** "who vanished from Oru, |Estal|, in 2017": whether a comma only closes what the one before a name opened. */
function isCommaBehindState({ tag }: Tree, comma: number): boolean {
  if (tag[comma] !== ',') return false;
  let at = comma - 1;
  while (tag[at] === 'NNP' || tag[at] === '.') at--;
  return at < comma - 1 && tag[at] === ',' && (tag[at - 1]?.startsWith('NNP') ?? false);
}

/** Whether a participle or relative clause says which thing its noun means. */
function saysWhich(tree: Tree, at: number): boolean {
  const relation = tree.relation[at];
  return (relation === R.acl && tree.tag[at] === 'VBN') || relation === R['acl:relcl'];
}

/** "a plan |dubbed| Oru": what something is called, which has no time of its own. */
function isNaming(tree: Tree, at: number): boolean {
  return isVerb(tree, at) && NAMING.has(verbKey(tree, at));
}

/** "notes of a |call|": whether an event is what a thing is of, to which a verb is done. */
function isOfThing(tree: Tree, { ownerOf }: SentenceEvents, noun: number, verb: number): boolean {
  const thing = tree.head[noun];
  return (
    tree.relation[noun] === R.nmod &&
    caseOf(tree, noun) === 'of' &&
    tree.relation[thing] === R.obj &&
    tree.head[thing] === verb &&
    !ownerOf.has(thing)
  );
}
