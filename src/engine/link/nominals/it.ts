import { wordSet } from '../../collections';
import { RELATIONS } from '../../syntax/types';
import type { Anaphor, DraftChain } from '../draft';
import type { LinkReading } from '../reading';
import { headOfMention } from './clause';
import { quotedTokens } from './quoted-tokens';
import { partOf, SUBJECTS } from './subjects';

/**
 * "Acme closed its port in Oru on Monday. |It| dismissed 40 people": the thing that is the subject of one sentence is that of the
 * next one, where that does something. In the manner of centering (Grosz, Joshi and Weinstein 1995): what a sentence is about
 * goes on as a pronoun.
 *
 * @param nominals anaphors found before, which may be what goes on
 */
export function findIt(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
  nominals: readonly Anaphor[],
): readonly Anaphor[] {
  const found: Anaphor[] = [];
  const meant = new Map<number, number>();
  for (const { chain, firstToken, endToken } of nominals)
    for (let i = firstToken; i < endToken; i++) meant.set(i, chain);
  const quoted = quotedTokens(reading);
  reading.sentences.forEach((sentence, number) => {
    const before = reading.sentences[number - 1];
    const it = openingIt(reading, sentence);
    if (it < 0 || quoted[it] !== -1 || !reading.isStory(it)) return;
    if (before?.block !== sentence.block || quoted[before.firstToken] !== -1 || !isDoer(reading, it)) return;
    const subject = partOf(reading, rootOf(reading, before), SUBJECTS);
    const chain = subject < 0 ? undefined : chainAt(reading, subject, chainOfName, meant);
    if (chain === undefined || !THINGS.has(chains[chain]?.type ?? '')) return;
    meant.set(it, chain);
    found.push({ kind: 'pronoun', chain, firstToken: it, endToken: it + 1, score: 0.7 });
  });
  return found;
}

/** The "it" that a sentence begins with, or that follows a phrase at its front: "Two days later |it| closed"; -1 where there is none. */
function openingIt(reading: LinkReading, { firstToken, endToken }: LinkReading['sentences'][number]): number {
  for (let i = firstToken; i < Math.min(endToken, firstToken + FRONT); i++) {
    if (reading.lower(i) === 'it') return i;
    if (reading.nameAt[i] !== -1 && /^NNP/u.test(reading.tag(i) ?? '')) return -1;
    if (/^(?:VB|PRP|WP)/u.test(reading.tag(i) ?? '')) return -1;
  }
  return -1;
}

/** So many tokens a phrase at the front has at most. */
const FRONT = 7;

/** What a paper goes on with as "it"; a country or town is more often only where something is done. */
const THINGS = wordSet('organization product');

function chainAt(
  reading: LinkReading,
  subject: number,
  chainOfName: Int32Array,
  meant: ReadonlyMap<number, number>,
): number | undefined {
  const name = reading.nameAt[headOfMention(reading, subject)];
  if (name === undefined || name === -1) return meant.get(subject);
  const chain = chainOfName[name];
  return chain === -1 ? undefined : chain;
}

function rootOf({ syntax: { head } }: LinkReading, sentence: LinkReading['sentences'][number]): number {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (head[i] === -1) return i;
  return -1;
}

/** Whether a token is the subject of what its sentence tells as done, rather than in place of a clause: "|It| emerged that". */
function isDoer(reading: LinkReading, it: number): boolean {
  const { head, relation } = reading.syntax;
  const verb = head[it] ?? -1;
  if (verb < 0 || head[verb] !== -1 || !SUBJECTS.has(RELATIONS[relation[it]] ?? '')) return false;
  if (!/^VB/u.test(reading.tag(verb) ?? '') || partOf(reading, verb, STATED) >= 0) return false;
  const isPassive = partOf(reading, verb, PASSIVE) >= 0;
  return !IMPERSONAL.has(reading.lower(verb)) && !(isPassive && partOf(reading, verb, CLAUSES) >= 0);
}

const STATED = wordSet('cop csubj expl');
const PASSIVE = wordSet('aux:pass');
const CLAUSES = wordSet('ccomp xcomp');

/** "It emerged that", "it took an hour", "it came after": what happens, or nothing in particular. */
const IMPERSONAL = wordSet(`
  emerged emerges turned turns appeared appears seemed seems happened happens rained rains snowed took takes taken came comes come
  remained remains followed follows began begins started starts ended ends meant means marked marks showed shows helped helps
  felt feels looked looks sounded sounds mattered matters depended depends
`);
