import { wordSet } from '../../../collections';
import { verbLemma } from '../../../syntax/lemma';
import { TELL_CLAUSE } from '../../lexicon/frames.data';
import { isKnownVerb } from '../../lexicon/lexicon';
import { R } from '../../relations';
import { childOf, hasBreak, isNear, isSubject, REACH, type Parse } from '../parse';
import { PUBLISHED, WORKS } from '../words/words.data';

/**
 * Puts right what somebody tells in something published: "The board found in its report, |published| on Friday, that the ship was
 * full", where parsers take the board for what is found or published, and what it found for what is published; and who tells it behind a comma.
 */
export function repairReports(parse: Parse): void {
  const { word, tag } = parse;
  for (let i = 2; i < word.length; i++) {
    if (word[i] === 'that') restoreContent(parse, i);
    if (tag[i] === 'VBN' || tag[i] === 'VBD') restoreSpeaker(parse, i);
    if (!PUBLISHED.has(word[i]) || (tag[i] !== 'VBN' && tag[i] !== 'VBD')) continue;
    const work = word[i - 1] === ',' ? i - 2 : i - 1;
    if (WORKS.has(word[work])) restoreTeller(parse, work, i);
  }
}

/** "They have agreed, Gov. Rao |announced| on Friday": who tells what stands before is announced by nobody. */
function restoreSpeaker({ head, relation, tag, word }: Parse, verb: number): void {
  const subject = childOf(head, relation, verb, R['nsubj:pass']);
  const told = childOf(head, relation, verb, R.ccomp);
  if (told < 0 || told > subject || childOf(head, relation, verb, R['aux:pass']) >= 0) return;
  if (!hasBreak(word, told, subject) || !TELL_CLAUSE.has(verbLemma(word[verb], isKnownVerb))) return;
  [relation[subject], tag[verb]] = [R.nsubj, 'VBD'];
}

function restoreTeller({ head, relation, tag, word }: Parse, work: number, published: number): void {
  const verb = head[work];
  if (relation[work] !== R.obl || !isNear(verb, work) || word[childOf(head, relation, work, R.case)] !== 'in')
    return;
  if (!TELL_CLAUSE.has(verbLemma(word[verb], isKnownVerb))) return;
  if ((head[published] !== verb && head[published] !== work) || hasSubject(head, relation, published)) return;
  [head[published], relation[published], tag[published]] = [work, R.acl, 'VBN'];
  const told = contentOf({ head, relation, tag, word }, verb, published);
  if (told < 0) return;
  [head[told], relation[told]] = [verb, R.ccomp];
  const subject = childOf(head, relation, verb, R['nsubj:pass']);
  if (subject >= 0 && childOf(head, relation, verb, R['aux:pass']) < 0)
    [relation[subject], tag[verb]] = [R.nsubj, 'VBD'];
}

/** In what people tell something, besides works. */
const TEXTS = wordSet(
  'statement letter message post interview speech address email memo note tweet communiqué report',
);

function hasSubject(head: Int32Array, relation: Uint8Array, verb: number): boolean {
  for (let c = Math.max(0, verb - REACH); c < verb; c++)
    if (head[c] === verb && (isSubject(relation, c) || relation[c] === R['aux:pass'])) return true;
  return false;
}

/**
 * "said through her lawyer |that she had left|", "announced in a statement |that they were leaving|", taken for a lawyer whom she left and
 * what the statement is: where nothing else is said, this is.
 */
function restoreContent({ head, relation, tag, word }: Parse, that: number): void {
  const verb = head[that];
  const noun = head[verb];
  const saying = head[noun];
  const isText = relation[verb] === R.acl && TEXTS.has(word[noun]);
  if (relation[that] !== R.mark || (relation[verb] !== R['acl:relcl'] && !isText) || noun !== that - 1)
    return;
  if (relation[noun] !== R.obl || !isNear(saying, noun) || !hasSubject(head, relation, verb)) return;
  if (!tag[saying]?.startsWith('VB') || !TELL_CLAUSE.has(verbLemma(word[saying], isKnownVerb))) return;
  for (let c = saying + 1; c < Math.min(head.length, saying + REACH); c++)
    if (head[c] === saying && (relation[c] === R.obj || relation[c] === R.ccomp)) return;
  [head[verb], relation[verb]] = [saying, R.ccomp];
}

/** The clause behind "that" which hangs on a verb of telling, the text that it is told in or the participle behind that; -1 for none. */
function contentOf({ head, relation, word }: Parse, verb: number, published: number): number {
  for (let that = published + 1; that < Math.min(word.length, published + REACH); that++) {
    if (word[that] !== 'that' || relation[that] !== R.mark) continue;
    const up = head[head[that]];
    if (up === verb || up === published || up === head[published]) return head[that];
  }
  return -1;
}
