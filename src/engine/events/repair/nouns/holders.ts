import { MINISTRY_WORDS } from '../../../ner/data/ministries.data';
import { HONORIFICS, ROLES } from '../../../ner/data/titles.data';
import { IN_OFFICE } from '../../offices.data';
import { childOf, isAbove, REACH, type Parse } from '../parse';
import { DASHES } from '../../marks.data';
import { R } from '../../relations';

/** Where the names of people end, by their first tokens; -1 for tokens that begin none. */
export type PersonEnd = (token: number) => number;

/** An office and whose it is have no more tokens before the name: "Secretary of State for Foreign and Home Affairs |Ola Berg|". */
const LONGEST_OFFICE = 12;

/**
 * "the President of Norvia |Ola Berg|": the office and its country hang on the name behind them, as "Premier Berg" does. Parsers take
 * the name for more of the country's, or for a phrase of its own.
 */
export function attachHolders(parse: Parse, isCapital: (token: number) => boolean, endOf: PersonEnd): void {
  let last = 0;
  for (let name = 0; name < parse.word.length; name++) {
    const end = endOf(name);
    if (end < 0) continue;
    const office = isCapital(name - 1) ? officeBefore(parse, name, last) : -1;
    if (office >= 0) attachHolder(parse, firstOffice(parse, office), name, end);
    last = end;
  }
}

/**
 * The office of which the words before a name say whose it is; -1 where no office stands there, behind the name before, or where the
 * name has one of its own: "the President of Norvia's Premier |Ola Berg|".
 */
function officeBefore({ tag, word }: Parse, name: number, last: number): number {
  if (!tag[name - 1]?.startsWith('NNP') || isOffice(word[name - 1])) return -1;
  for (let i = name - 2; i > name - LONGEST_OFFICE && i >= last; i--) {
    if (word[i + 1] === 'of' && isOffice(word[i])) return tag[i]?.startsWith('NN') ? i : -1;
    if (tag[i] === 'IN' ? !OF_OFFICE.test(word[i]) : !IN_OFFICE.has(tag[i])) return -1;
  }
  return -1;
}

/**
 * "Premier and |Minister| of Trade Ola Berg", "Minister of Trade and |Vice Chancellor| of Oru Ola Berg": the first of two offices that one
 * person holds. Of two countries, "the President of Oru and Premier of Tarn Ola Berg", they may be of two.
 */
function firstOffice({ tag, word }: Parse, office: number): number {
  let start = office;
  while (/^(?:NNP|JJ)/u.test(tag[start - 1] ?? '')) start--;
  if (word[start - 1] !== 'and') return office;
  let at = start - 2;
  if (isOffice(word[at] ?? '')) return at;
  if (!MINISTRY_WORDS.has(word[at] ?? '')) return office;
  while (at > 0 && /^(?:NN|JJ|DT)/u.test(tag[at])) at--;
  return OF_OFFICE.test(word[at]) && isOffice(word[at - 1] ?? '') ? at - 1 : office;
}

function isOffice(word: string): boolean {
  return ROLES.has(word) || HONORIFICS.has(word);
}

const OF_OFFICE = /^(?:of|for|on)$/u;

/** Hangs the office on the name, which takes its place in the sentence. */
function attachHolder(parse: Parse, office: number, name: number, end: number): void {
  const { head, relation } = parse;
  const isInName = (token: number): boolean => token >= name && token < end;
  let top = name;
  while (isInName(head[top])) top = head[top];
  let outer = office;
  while (head[outer] >= office && head[outer] < name) outer = head[outer];
  if (!isInName(head[outer])) {
    if (isSecondOffice(parse, outer)) return;
    if (!isAbove(head, outer, top) && !BESIDE.has(relation[top])) return;
    if (isAbove(head, outer, top)) [head[top], relation[top]] = [head[outer], relation[outer]];
    moveDependents({ head, relation }, outer, top);
  }
  for (let c = name; c < end; c++)
    if (c !== top && !isInName(head[c])) [head[c], relation[c]] = [top, R.flat];
  [head[outer], relation[outer]] = [top, R.compound];
}

/** "Founder of Acme and |Premier of Norvia| Ola Berg", but not "the founder of Acme and |the| Premier …": both are of one person. */
function isSecondOffice({ head, relation, word }: Parse, office: number): boolean {
  if (relation[office] !== R.conj || !isOffice(word[head[office]])) return false;
  return childOf(head, relation, office, R.det) < 0;
}

/** Relations of a name that was taken for a phrase beside its office. */
const BESIDE: ReadonlySet<number> = new Set([R.nmod, R.obl, R.appos, R.flat, R.obj]);

/** Gives what hangs on an office but describes its holder, such as a preposition or who is joined to it, to the name. */
function moveDependents(
  { head, relation }: Pick<Parse, 'head' | 'relation'>,
  office: number,
  name: number,
): void {
  const last = Math.min(head.length, name + REACH);
  for (let c = Math.max(0, office - REACH); c < last; c++)
    if (head[c] === office && c !== name && (c > name || OF_HOLDER.has(relation[c]))) head[c] = name;
}

const OF_HOLDER: ReadonlySet<number> = new Set([R.case, R.cc, R.mark, R.punct]);

/** "a meeting between Berg |and the premier|", hung beside the first one: who is joined by "and" to what stands right before it. */
export function joinBehindAnd(parse: Parse): void {
  const { head, relation, tag, word } = parse;
  for (let and = 2; and + 1 < tag.length; and++) {
    const second = head[and];
    if (tag[and] !== 'CC' || relation[and] !== R.cc || second <= and || !JOINED.has(relation[second]))
      continue;
    if (childOf(head, relation, second, R.case) > and) continue;
    // "Norvia and the others—|Oru| and Lind—": what an aside names
    if (word.slice(and, second).some((between) => DASHES.has(between))) continue;
    const first = joinedBefore(parse, and, second);
    if (first >= 0) [head[second], relation[second]] = [first, R.conj];
  }
}

/** The phrase that ends right before an "and" and hangs where the one behind it does; of a phrase with "between" the inner one. */
function joinedBefore({ head, relation, tag, word }: Parse, and: number, second: number): number {
  let between = -1;
  for (let at = and - 1; at >= 0 && at < and && at > and - REACH; at = head[at]) {
    const preposition = childOf(head, relation, at, R.case);
    if (preposition >= 0 && word[preposition] === 'between') between = at;
    if (head[at] !== head[second]) continue;
    const isAlike = relation[at] === relation[second] && tag[at]?.startsWith('NN');
    return isAlike ? Math.max(at, between) : -1;
  }
  return -1;
}

const JOINED: ReadonlySet<number> = new Set([R.nmod, R.obl, R['obl:agent'], R.nsubj]);
