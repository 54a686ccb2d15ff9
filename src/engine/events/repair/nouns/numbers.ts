import { wordSet } from '../../../collections';
import { firstAbove } from '../../../syntax/heads';
import { R } from '../../relations';
import { MONTHS } from '../../../text/calendar.data';
import { childOf, isNear, REACH, type Parse } from '../parse';
import { RATED } from '../words/words.data';

/**
 * "deals with two |of the city's builders|": what is counted hangs on its number. Parsers from left to right often hang
 * a long phrase on the verb; no verb has an "of" of its own behind a number.
 */
export function attachCounted({ head, relation, word, tag }: Parse): void {
  for (let of = 1; of < word.length; of++) {
    const number = of - 1;
    const noun = head[of];
    if (word[of] !== 'of' || relation[of] !== R.case || noun <= of || tag[number] !== 'CD') continue;
    if (YEAR.test(word[number])) continue;
    const above = head[noun];
    if (above >= number || above < 0 || head[number] === noun) continue;
    [head[noun], relation[noun]] = [number, R.nmod];
  }
}

/** "cut 90 jobs, more than half of them |in Oru|, and sold a mill", taken for jobs that were all cut in Oru: an aside of some of them says where these are. */
export function attachToSome({ head, relation, word, tag }: Parse): void {
  for (let them = 3; them + 2 < word.length; them++) {
    const some = head[them];
    const place = head[them + 1];
    if (word[them] !== 'them' || word[them - 1] !== 'of' || tag[them + 1] !== 'IN' || some < 0) continue;
    let comma = them - 2;
    while (comma > 0 && word[comma] !== ',' && them - comma <= LONGEST_SHARE) comma--;
    if (word[comma] !== ',' || some < comma || some > them) continue;
    if (relation[them + 1] !== R.case || place < them || head[place] >= comma) continue;
    [head[place], relation[place]] = [some, R.nmod];
  }
}

/** Tokens of ", a little more than half of them". */
const LONGEST_SHARE = 7;

/** "|four in ten drivers| use": the share is one phrase, whatever the second number was hung on. */
export function joinShares({ head, relation, word, tag }: Parse): void {
  for (let number = 0; number + 3 < word.length; number++) {
    const noun = number + 3;
    if (tag[number] !== 'CD' || word[number + 1] !== 'in' || tag[number + 2] !== 'CD') continue;
    if (head[number + 2] !== noun || !tag[noun]?.endsWith('NS') || head[number] === noun) continue;
    if (YEAR.test(word[number]) || head[noun] !== head[number]) continue;
    [head[noun], relation[noun]] = [number, R.nmod];
  }
}

/** "arrested five people in Oru and |one in Estal|", taken for two places and a number: it counts what the first number counts. */
export function partCounts({ head, relation, word, tag }: Parse): void {
  const isPlace = (token: number): boolean => tag[token] === 'NNP' && !MONTHS.has(word[token]);
  for (let number = 4; number + 2 < word.length; number++) {
    const first = head[number];
    if (tag[number] !== 'CD' || word[number - 1] !== 'and' || relation[number] !== R.conj || first < 0)
      continue;
    const preposition = childOf(head, relation, first, R.case);
    const place = head[number + 1];
    const isSame = preposition > 0 && first < number && word[preposition] === word[number + 1];
    const counted = preposition - 1;
    if (!isSame || relation[number + 1] !== R.case || place <= number || !isPlace(first) || !isPlace(place))
      continue;
    if (tag[counted] !== 'CD' && childOf(head, relation, counted, R.nummod) < 0) continue;
    [head[first], relation[first]] = [counted, R.nmod];
    [head[number], relation[number]] = [counted, R.conj];
    [head[place], relation[place]] = [number, R.nmod];
  }
}

/** "earned $2 million, or $5 |a share|", taken for a share that was earned: what a price is for belongs to the price. */
export function attachRates(parse: Parse): void {
  const { head, relation, word, tag } = parse;
  for (let unit = 2; unit < word.length; unit++) {
    const number = unit - 2;
    const isRate = RATED.test(word[unit]) && /^an?$/u.test(word[unit - 1]);
    if (!isRate || (tag[number] !== 'CD' && !CENTS.test(word[number]))) continue;
    const sign = head[number];
    const price = sign >= 0 && sign < number && tag[sign] === '$' ? sign : number;
    if (word[price - 1] === 'or') joinPrices(parse, price);
    if (head[price] === unit) continue;
    [head[unit], relation[unit]] = [price, R['nmod:unmarked']];
    for (let c = unit + 1; c < Math.min(head.length, unit + REACH); c++)
      if (head[c] === unit) head[c] = price;
  }
}

/** "a loss of $2 million, or |$5| a share": the second price is another one for the first. */
function joinPrices({ head, relation, word, tag }: Parse, price: number): void {
  const before = word[price - 2] === ',' ? price - 3 : price - 2;
  const first = firstAbove(head, before, (at) => tag[at] === '$');
  if (first >= 0 && first < price) [head[price], relation[price]] = [first, R.conj];
}

const CENTS = /^(?:cents?|pence)$/u;

/** "an April 20, 2031, battle": the comma that closes a date belongs to it, not to the noun behind. */
export function closeDates({ head, word, tag }: Parse): void {
  for (let comma = 3; comma < word.length; comma++) {
    const year = comma - 1;
    const isDate = word[comma] === ',' && word[year - 1] === ',' && YEAR.test(word[year]);
    if (isDate && tag[year - 2] === 'CD' && head[comma] > comma) head[comma] = year - 2;
  }
}

const YEAR = /^\d{4}$/u;

/** "left ten dead |and 30 injured|", taken for what was left with the dead, and for those ten who were injured: 30 others were. */
export function joinStates(parse: Parse): void {
  const { head, relation, word, tag } = parse;
  for (let state = 5; state < word.length; state++) {
    if (!STATES.has(word[state]) || relation[state] !== R.conj) continue;
    const counted = state - 1;
    const first = firstState(parse, head[state], counted);
    const isHung = relation[counted] === R.conj || relation[counted] === R.obl;
    if (first < 0 || !isHung || (head[counted] !== first && head[counted] !== head[first])) continue;
    if (tag[counted] !== 'CD' && !tag[counted]?.startsWith('NN')) continue;
    for (let c = first + 1; c < counted; c++)
      if (relation[c] === R.cc && (head[c] === counted || head[c] === head[first])) head[c] = state;
    [head[state], head[counted]] = [first, state];
    relation[counted] = tag[state] === 'VBN' ? R['nsubj:pass'] : R.nsubj;
  }
}

/** The state in which a verb has left others before a token, where `above` is that state or the verb; -1 where there is none. */
function firstState({ head, relation, word }: Parse, above: number, before: number): number {
  const verb = STATES.has(word[above]) ? head[above] : above;
  if (!isNear(verb, before) || !LEAVING.test(word[verb])) return -1;
  for (let i = verb + 1; i < before; i++)
    if (head[i] === verb && relation[i] === R.xcomp && STATES.has(word[i])) return i;
  return -1;
}

/** How people are left. */
const STATES = wordSet(
  'dead injured wounded hurt missing homeless stranded trapped hospitalized hospitalised displaced',
);
const LEAVING = /^(?:leave|leaves|left|leaving)$/u;
