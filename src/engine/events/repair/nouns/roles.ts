import { wordSet } from '../../../collections';
import { isPersonRole } from '../../../link/names/gender';
import { R } from '../../relations';
import { childOf, REACH, type Parse } from '../parse';

/**
 * "reporter and |surgeon Dr. Ada Rao|", taken for two or three people: bare roles in the singular before one name are all hers, and
 * the name is the head of the phrase.
 */
export function joinRoles(parse: Parse): void {
  const { tag, word } = parse;
  for (let and = 1; and + 2 < word.length; and++) {
    if (word[and] !== 'and' || tag[and] !== 'CC' || !isBareRole(parse, and - 1)) continue;
    const second = roleBehind(parse, and);
    const name = second < 0 ? -1 : nameAt(parse, second + 1);
    if (name >= 0 && !isOfSeveral(parse, name)) headByName(parse, and - 1, second, name);
  }
}

/** "mother and daughter Ada Rao |were| killed" */
function isOfSeveral({ tag, word }: Parse, name: number): boolean {
  let end = name + 1;
  while (tag[end] === 'NNP') end++;
  return PLURAL_VERBS.has(word[end]);
}

const PLURAL_VERBS: ReadonlySet<string> = new Set(['are', 'were', 'have']);

function headByName({ head, relation, word }: Parse, first: number, second: number, name: number): void {
  const above = head[first];
  if (above > first && above <= name) return;
  // "named him for mayor and |singer Ada Rao| for judge"
  const isOther = head[name] === second && childOf(head, relation, first, R.case) >= 0;
  if (isOther || (head[name] !== first && head[name] !== second)) return;
  [head[name], relation[name]] = [above, relation[first]];
  for (let c = Math.max(0, first - REACH); c < Math.min(word.length, name + REACH); c++) {
    const isOfPhrase = c < first ? relation[c] === R.case : c > name;
    if (head[c] === first && isOfPhrase) head[c] = name;
  }
  [head[first], relation[first]] = [name, R.compound];
  [head[first + 1], head[second], relation[second]] = [second, first, R.conj];
  for (let c = second + 1; c < name; c++) [head[c], relation[c]] = [name, R.compound];
}

/** A role that no article or owner makes somebody's by itself: not "|a judge| and prosecutor Ada Rao". */
function isBareRole(parse: Parse, token: number): boolean {
  const { head, relation } = parse;
  if (!isRole(parse, token)) return false;
  return [R.det, R['nmod:poss'], R.nummod].every((kind) => childOf(head, relation, token, kind) < 0);
}

function isRole({ tag, word }: Parse, token: number): boolean {
  const isOne = tag[token] === 'NN' || tag[token] === 'NNP';
  return isOne && (isPersonRole(word[token]) || SHORT_TITLES.has(word[token]));
}

const SHORT_TITLES = wordSet('gov. sen. rep. gen. capt. sgt. ceo');

/** The last word of a title behind "and", a name behind it: "and |former vice presidential candidate| Ada Rao"; -1 for none. */
function roleBehind(parse: Parse, and: number): number {
  const { tag } = parse;
  for (let i = and + 1; i <= and + LONGEST_TITLE && i + 1 < tag.length; i++) {
    if (isRole(parse, i) && tag[i + 1] === 'NNP' && !isRole(parse, i + 1)) return i;
    if (tag[i] !== 'JJ' && !tag[i]?.startsWith('NN')) return -1;
  }
  return -1;
}

/** The first word of a name behind a form of address, "Dr." or none; -1 where two words of a name do not follow. */
function nameAt({ tag, word }: Parse, begin: number): number {
  const name = word[begin].endsWith('.') ? begin + 1 : begin;
  return tag[name] === 'NNP' && tag[name + 1] === 'NNP' ? name : -1;
}

/**
 * "Owner Ola Berg, |chief Lena Varga| and manager Ann Rao": a list of people, each with a title, of whom the second was taken for
 * another name of the first.
 */
export function listTitled(parse: Parse): void {
  const { head, relation, tag, word } = parse;
  for (let and = 4; and + 2 < word.length; and++) {
    if (word[and] !== 'and' || tag[and] !== 'CC') continue;
    const second = nameBefore(parse, and);
    const comma = second < 0 ? -1 : titleBegin(tag, second) - 1;
    // without a title it is a list of names
    if (comma < 1 || comma === second - 1 || word[comma] !== ',' || tag[comma - 1] !== 'NNP') continue;
    const first = headOfName(parse, comma - 1);
    const third = nameAfterTitle(parse, and);
    if (third < 0 || relation[second] === R.conj || head[first] === second) continue;
    const inList = (token: number): boolean => token >= first && token <= third + 1;
    if (!inList(head[second]) || !inList(head[third])) continue;
    for (const name of [second, third]) [head[name], relation[name]] = [first, R.conj];
    for (let c = comma; c < third; c++)
      if (c !== second && relation[c] !== R.flat && (head[c] < comma || relation[c] === R.conj)) {
        head[c] = c < and ? second : third;
        if (relation[c] === R.conj || relation[c] === R.appos) relation[c] = R.compound;
      }
    head[and] = third;
  }
}

/** The first word of a name of two or more that ends right before a token, -1 for none. */
function nameBefore({ head, relation, tag }: Parse, end: number): number {
  const last = end - 1;
  const name = relation[last] === R.flat ? head[last] : -1;
  return name >= 0 && name < last && tag[name] === 'NNP' && tag[last] === 'NNP' ? name : -1;
}

/** Where the title right before a name begins. */
function titleBegin(tag: Parse['tag'], name: number): number {
  let begin = name;
  while (begin > 0 && name - begin <= LONGEST_TITLE && isTitleTag(tag[begin - 1])) begin--;
  return begin;
}

/** The first word of the name behind "and" and a title, -1 for none, nor where more than its two words follow. */
function nameAfterTitle({ head, relation, tag }: Parse, and: number): number {
  for (let i = and + 2; i <= and + 1 + LONGEST_TITLE && i + 1 < tag.length; i++) {
    if (!isTitleTag(tag[i - 1])) return -1;
    if (tag[i] === 'NNP' && relation[i + 1] === R.flat && head[i + 1] === i) return i;
  }
  return -1;
}

/** The head of the phrase that a name ends: "|owner| Ola Berg". */
function headOfName({ head, relation }: Parse, last: number): number {
  let at = last;
  while (relation[at] === R.flat && head[at] >= 0 && head[at] < at) at = head[at];
  return at;
}

function isTitleTag(tag: Parse['tag'][number] | undefined): boolean {
  return tag === 'NN' || tag === 'NNP' || tag === 'JJ';
}

/** Words of such a title. */
const LONGEST_TITLE = 4;
