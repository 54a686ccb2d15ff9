import { itemAt } from '../collections';
import { caseOf, findChild, isNoun, R, type Tree } from './tree';

/** What the cases of an article are of: "swine flu" for "three more cases". */
export interface Matter {
  /** First and last token of a place where the article says it. */
  readonly first: number;
  readonly last: number;
}

/** Nouns that count what they are of. */
const CASES: ReadonlySet<string> = new Set(['case', 'cases', 'infections']);
/** Nouns that say of what kind an article's cases are, besides those. */
const SPREADING: ReadonlySet<string> = new Set(['outbreak', 'outbreaks', 'epidemic', 'pandemic']);
const LONGEST = 3;
/** What one place alone says is not what the article is about. */
const LEAST = 2;

/**
 * What the cases that an article tells are of, where it hardly says anything else: "cases of swine flu", "the swine flu outbreak".
 */
export function findMatter(tree: Tree): Matter | undefined {
  const found = new Map<string, Counted>();
  for (let noun = 0; noun < tree.count; noun++) {
    const word = tree.word[noun];
    if (!CASES.has(word) && !SPREADING.has(word)) continue;
    const matter = matterOf(tree, noun);
    if (!matter) continue;
    const words = tree.word.slice(matter.first, matter.last + 1).join(' ');
    const known = found.get(words);
    if (known) known.count++;
    else found.set(words, { words, matter, count: 1 });
  }
  const all = [...found.values()].sort((a, b) => b.count - a.count || b.words.length - a.words.length);
  const [first] = all;
  if (!first) return undefined;
  // "flu" is the swine flu
  const isSame = ({ words }: Counted): boolean => isEnd(words, first.words) || isEnd(first.words, words);
  const count = total(all.filter(isSame));
  const others = total(all.filter((other) => !isSame(other)));
  return count >= LEAST && count >= DOMINANCE * others ? first.matter : undefined;
}

/** How many times as often as all else the matter of an article is told. */
const DOMINANCE = 3;

interface Counted {
  readonly words: string;
  readonly matter: Matter;
  count: number;
}

function isEnd(words: string, end: string): boolean {
  return ` ${words}`.endsWith(` ${end}`);
}

function total(counted: readonly Counted[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

/** The words by which a noun tells what its cases are of. */
function matterOf(tree: Tree, noun: number): Matter | undefined {
  const of = findChild(tree, noun, (c) => tree.relation[c] === R.nmod && caseOf(tree, c) === 'of');
  const [first, last] = of >= 0 ? [noun + 2, of] : [compoundStart(tree, noun), noun - 1];
  if (last < first || last - first >= LONGEST) return undefined;
  for (let i = first; i <= last; i++) if (!isNoun(tree, i) && tree.tag[i] !== 'HYPH') return undefined;
  return { first, last };
}

/** First of the nouns right before a noun. */
function compoundStart(tree: Tree, noun: number): number {
  let first = noun;
  const isInside = (up: number): boolean => up >= first && up <= noun;
  while (isNoun(tree, first - 1) && isInside(tree.head[first - 1])) first--;
  return first;
}

/** Whether a noun counts cases without saying of what: "three more cases", but not "his case", "the case". */
export function lacksMatter(tree: Tree, noun: number): boolean {
  const word = tree.word[noun];
  if (!CASES.has(word) || isNoun(tree, noun - 1) || itemAt(tree.word, noun + 1) === 'of') return false;
  if (findChild(tree, noun, (c) => tree.relation[c] === R['nmod:poss']) >= 0) return false;
  return word !== 'case' || COUNTED.test(tree.word[noun - 1]);
}

/** "one more |new| case" */
const COUNTED = /^(?:new|first|second|third|confirmed|suspected|probable|possible|more|one)$/u;
