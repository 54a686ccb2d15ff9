import { itemAt } from '../../../collections';
import type { PennTag } from '../../../syntax/types';
import type { Context } from '../../context';
import { RelationSet } from '../../relations';
import { caseOf, childWith, findChild, isNoun, isVerb, R, type Tree } from '../../tree';
import { ROLES } from '../../../ner/data/titles.data';
import { AMBIGUOUS, BINDING, CONTENT_NOUNS, ONE_MORE, OTHERS, UNIQUE, WEAK } from './antecedents.data';

/** What says which thing a noun with nothing but its article stands for: "the moratorium" after "a |drilling| moratorium |on wells|". */
export interface Antecedent {
  /** The noun of the phrase that introduced the thing. */
  readonly noun: number;
  /** First token of the words before that noun; the noun itself where none say which one is meant. */
  readonly first: number;
  /** The phrase behind it, by its head; -1 where there is none. */
  readonly complement: number;
  /** Whose it was, by the name of an owner before the noun: "|Oru's| ban"; -1 for nobody's. */
  readonly owner: number;
}

/** So many sentences back a thing that was new is the one that is meant, whatever others of its kind there were before. */
const NEAR = 1;
/** A thing that was introduced further back than so many tokens is not looked for. */
const REACH = 1200;
/** Tokens of a complement; what is longer is a story of its own. */
const LONGEST = 10;
const LONGEST_MODIFIER = 7;

/**
 * What the article says of a thing that a definite noun takes up: the nearest phrase before it with the same noun. None
 * where that leaves open which one it is: several of the kind, another one of it, or one that nothing is said of.
 */
export function antecedentOf(context: Context, head: number): Antecedent | undefined {
  const { tree } = context;
  if (!takesUp(context, head)) return undefined;
  const word = tree.word[head];
  let sentence = context.sentenceStart[head];
  let steps = 0;
  for (let i = head - 1; i >= 0 && head - i <= REACH; i--) {
    if (context.sentenceStart[i] !== sentence) {
      sentence = context.sentenceStart[i];
      steps++;
    }
    if (tree.word[i] !== word || !isOwnPhrase(context, i)) continue;
    const isNear = steps <= NEAR && NEW.test(determinerOf(tree, i));
    if (!isOne(context, i, head, isNear)) return undefined;
    const found = describe(context, i);
    if (found) return isSure(context, found, head, steps) ? found : undefined;
    if (!DEFINITE.test(determinerOf(tree, i))) return undefined;
  }
  return undefined;
}

/** Whether a noun is told by "the" alone and is of a kind of which an article tells one and the same again. */
function takesUp(context: Context, head: number): boolean {
  const { tree } = context;
  if (tree.tag[head] !== 'NN' && tree.tag[head] !== 'NNS') return false;
  if (isNamedElsewhere(context, head)) return false;
  if (UNIQUE.has(tree.word[head]) || BINDING.has(tree.word[head + 1] ?? '')) return false;
  // "3 percent of the vote", but "chairman of the commission"
  const isPart = caseOf(tree, head) === 'of' && tree.relation[head] === R.nmod;
  return !isPart || ROLES.has(tree.word[tree.head[head]]);
}

/** Whether the article links a word to a name, which stands for it in titles. */
export function isNamedElsewhere({ mentionAt, mentions, chainOf }: Context, token: number): boolean {
  const mention = mentionAt[token] ?? -1;
  const chain = mention < 0 ? -1 : chainOf[mention];
  return chain !== -1 && mentions.some(({ kind }, i) => kind === 'name' && chainOf[i] === chain);
}

/** Whether a noun is the head of its phrase, and no part of a name. */
function isOwnPhrase({ tree, mentionAt, mentions, sentenceStart }: Context, noun: number): boolean {
  if (tree.tag[noun] !== 'NN' && tree.tag[noun] !== 'NNS') return false;
  const goesOn = isNoun(tree, noun + 1) && sentenceStart[noun + 1] === sentenceStart[noun];
  if (tree.relation[noun] === R.compound || goesOn) return false;
  return itemAt(mentions, mentionAt[noun])?.kind !== 'name';
}

function determinerOf(tree: Tree, noun: number): string {
  return tree.word[childWith(tree, noun, R.det, R['nmod:poss'])] ?? '';
}

/** Whether a phrase may be of the very thing: not "any bill", "his bill"; "another bill", "a second bill" only where they have just been told of. */
function isOne(context: Context, noun: number, head: number, isNear: boolean): boolean {
  const { tree, timeAt } = context;
  if (tree.tag[noun] !== tree.tag[head]) return false;
  const owner = childWith(tree, noun, R['nmod:poss']);
  // but "Tuesday's presidential election"
  if (owner >= 0 && ownerOf(context, noun) < 0 && timeAt[owner] === -1) return false;
  const isOther = (c: number): boolean => OTHERS.has(tree.word[c]) && !(isNear && ONE_MORE.has(tree.word[c]));
  return findChild(tree, noun, (c) => c < noun && (isOther(c) || isRange(tree, c))) < 0;
}

/** Whose a thing is, where that is a name right before it: "|Oru's| ban"; else -1. */
function ownerOf({ tree, mentionAt, mentions }: Context, noun: number): number {
  const owner = childWith(tree, noun, R['nmod:poss']);
  const isName = itemAt(mentions, mentionAt[owner] ?? -1)?.kind === 'name';
  return isName && tree.tag[tree.rightmost[owner]] === 'POS' ? owner : -1;
}

/** "one of the bills" */
function isRange(tree: Tree, child: number): boolean {
  return tree.relation[child] === R.nummod && caseOf(tree, child) === 'of';
}

/** The words of a phrase that say which thing it is; undefined where there are none. */
function describe(context: Context, noun: number): Antecedent | undefined {
  const first = modifiersOf(context, noun);
  const complement = complementOf(context, noun);
  const owner = ownerOf(context, noun);
  return first < noun || complement >= 0 || owner >= 0 ? { noun, first, complement, owner } : undefined;
}

/** First token of the words before a noun that say what kind it is of, without those that only praise or count. */
function modifiersOf(context: Context, noun: number): number {
  const { tree, quoted } = context;
  let first = noun;
  for (let i = noun - 1; i >= 0 && noun - i <= LONGEST_MODIFIER; i--) {
    const up = tree.head[i];
    const isInside = tree.tag[i] === 'HYPH' || (up > i && up <= noun);
    if (!MODIFIERS.has(tree.tag[i]) || !isInside) break;
    if (isDated(context, i) || quoted[i] !== quoted[noun]) return noun;
    if (isTelling(context, i)) first = i;
  }
  // "Friday's |presidential| election"
  const owner = childWith(tree, noun, R['nmod:poss']);
  const isOwned = owner >= 0 && tree.rightmost[owner] === first - 1;
  return isOwned || isWhole(context, first) ? first : noun;
}

/** Whether a token is of a day or year, rather than of an age or a length of time. */
function isDated({ timeAt, times }: Context, token: number): boolean {
  const time = timeAt[token];
  return time !== -1 && itemAt(times, time)?.type !== 'DURATION';
}

/** Half a name or compound is none. */
function isWhole({ tree, mentionAt }: Context, first: number): boolean {
  const before = first - 1;
  if (before < 0) return true;
  if (tree.word[before] === '-' || tree.tag[before] === 'HYPH' || tree.tag[before] === 'POS') return false;
  return mentionAt[first] === -1 || mentionAt[before] !== mentionAt[first];
}

const MODIFIERS: ReadonlySet<PennTag> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'HYPH', 'CD']);

/** Whether a modifier says of what kind a thing is: a noun, a name, "45-year-old", "federal". */
function isTelling({ tree }: Context, token: number): boolean {
  const word = tree.word[token];
  if (WEAK.has(word)) return false;
  if (tree.tag[token] !== 'JJ') return isNoun(tree, token) || tree.tag[token + 1] === 'HYPH';
  return KIND.test(word) || tree.tag[token - 1] === 'HYPH';
}

/** Adjectives of kind rather than of degree: "federal", "nuclear", "Mexican". */
const KIND = /(?:al|ic|ar|ary|an|ese|ish|ist|water|sea|-old)$/u;

/** The phrase right behind a noun that says what it is about, from where somebody is, what is to be done; -1 for none. */
function complementOf(context: Context, noun: number): number {
  const { tree } = context;
  const isComplement = (c: number): boolean => {
    if (tree.leftmost[c] !== noun + 1 || tree.rightmost[c] - noun > LONGEST) return false;
    const relation = tree.relation[c];
    if (!isTold(context, noun, tree.rightmost[c])) return false;
    if (relation === R.nmod) return BINDING.has(caseOf(tree, c));
    if (relation === R.acl)
      return isVerb(tree, c) && CONTENT_NOUNS.has(tree.word[noun]) && tree.word[noun + 1] === 'to';
    return false;
  };
  return findChild(tree, noun, isComplement);
}

/** Whether words are of no other time, and of nobody whom only their sentence knows. */
function isTold({ tree, timeAt, quoted }: Context, noun: number, last: number): boolean {
  for (let i = noun + 1; i <= last; i++) {
    if (timeAt[i] !== -1 || quoted[i] !== quoted[noun] || NOT_TOLD.has(tree.tag[i])) return false;
    if (DEIXIS.test(tree.word[i])) return false;
  }
  return true;
}

const NOT_TOLD: ReadonlySet<PennTag> = new Set([
  'PRP',
  'PRP$',
  ',',
  ':',
  '-LRB-',
  '``',
  "''",
  'WP',
  'WDT',
  'WRB',
]);
const DEIXIS = /^(?:this|that|these|those|such|there|here|same|other|others)$/u;
const DEFINITE = /^(?:the|this|that|these|those)$/u;
const NEW = /^an?$/u;
const NAMING = new RelationSet([R.appos, R.flat]);

/**
 * Whether the thing is the only one of its kind as far back as it was introduced: all others of whom something is said are
 * told by some of the same words.
 */
function isSure(context: Context, found: Antecedent, head: number, steps: number): boolean {
  const { tree, sentenceStart } = context;
  const { noun } = found;
  // a name of its own that the title cannot tell
  if (findChild(tree, noun, (c) => NAMING.has(tree.relation[c])) >= 0) return false;
  const isNear = steps <= NEAR && NEW.test(determinerOf(tree, noun)) && !AMBIGUOUS.has(tree.word[noun]);
  const from = isNear ? sentenceStart[noun] : Math.max(0, head - REACH);
  const own = wordsOf(context, found);
  for (let i = from; i < head; i++) {
    if (i === noun || tree.word[i] !== tree.word[noun] || !isOwnPhrase(context, i)) continue;
    const other = describe(context, i);
    if (other && ![...wordsOf(context, other)].some((word) => own.has(word))) return false;
  }
  return !isSaidAlready(context, own, found, head);
}

/** The nouns, adjectives and names by which a phrase tells its thing. */
function wordsOf({ tree }: Context, { first, noun, complement, owner }: Antecedent): Set<string> {
  const words = new Set<string>();
  const last = complement < 0 ? noun : tree.rightmost[complement];
  for (let i = owner < 0 ? first : tree.leftmost[owner]; i <= last; i++)
    if (i !== noun && CONTENT.test(tree.tag[i])) words.add(tree.word[i]);
  return words;
}

const CONTENT = /^(?:NN|JJ|VB|CD)/u;

/** Whether the clause of a noun has words of its antecedent beside it: the title would say them twice. */
function isSaidAlready(
  { tree, sentenceStart }: Context,
  words: ReadonlySet<string>,
  { noun, complement }: Antecedent,
  head: number,
): boolean {
  const last = complement < 0 ? noun : tree.rightmost[complement];
  const start = sentenceStart[head];
  for (let i = Math.max(start, last + 1, head - AROUND); i < Math.min(tree.count, head + AROUND); i++) {
    if (sentenceStart[i] !== start) break;
    if (i !== head && words.has(tree.word[i])) return true;
  }
  return false;
}

/** Tokens of a sentence on either side of a noun that its title may have. */
const AROUND = 25;
