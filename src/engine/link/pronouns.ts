import { RELATIONS } from '../syntax/types';
import type { Anaphor, DraftChain } from './draft';
import type { Sex } from './gender';
import { isRoleAt } from './noun-phrase';
import type { Reading } from './reading';

const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);
/** Stands for people whom the article does not name, so that they compete with those whom it names. */
const UNNAMED = -2;

interface Candidate {
  readonly chain: number;
  readonly token: number;
  /** Whether it is the subject of its clause; false where the parser is not sure. */
  readonly subject: boolean;
  /** The token that its clause hangs on. */
  readonly verb: number;
}

/** A pronoun in its sentence, and the people that stand before it there and in the sentence before. */
interface Place {
  readonly here: readonly Candidate[];
  readonly before: readonly Candidate[];
  readonly opens: boolean;
  readonly sex: Sex;
  readonly word: string;
  readonly own: Candidate;
}

/**
 * Personal pronouns with one fitting person in their own sentence and the one before, and those whose sentence begins
 * with them and goes on about the subject of the one before. An object is never the subject of its own clause. Pronouns
 * inside quotation marks are left alone: there "he" is somebody of whom the speaker speaks, named outside.
 *
 * @param nominals anaphors found before, which count as mentions of their chains
 */
export function findPronouns(
  reading: Reading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
  nominals: readonly Anaphor[],
): Anaphor[] {
  const found: Anaphor[] = [];
  const nominalAt = new Map(nominals.map((nominal) => [nominal.endToken - 1, nominal.chain]));
  const quoted = quotedTokens(reading);
  let before: Candidate[] = [];
  for (const sentence of reading.sentences) {
    if (!reading.isStory(sentence.firstToken)) continue;
    const here: Candidate[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const chain = chainAt(reading, i, chains, chainOfName, nominalAt);
      if (chain !== undefined) here.push(candidate(reading, chain, i));
      const word = reading.lower(i);
      const sex = PRONOUNS.get(word);
      if (!sex || reading.nameAt[i] !== -1 || quoted[i] === 1) continue;
      const opens = i - sentence.firstToken < 2;
      const place = { here, before, opens, sex, word, own: candidate(reading, UNNAMED, i) };
      const antecedent = antecedentOf(place, chains);
      if (antecedent !== undefined)
        found.push({ kind: 'pronoun', chain: antecedent, firstToken: i, endToken: i + 1, score: 0.8 });
      here.push({ ...place.own, chain: antecedent ?? UNNAMED });
    }
    before = here;
  }
  return found;
}

/** The chain of a person whose mention begins (a name) or ends (a nominal) at token `i`, or {@link UNNAMED}. */
function chainAt(
  reading: Reading,
  i: number,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
  nominalAt: ReadonlyMap<number, number>,
): number | undefined {
  const name = reading.nameAt[i] as number;
  if (name !== -1) {
    if (reading.nameAt[i - 1] === name) return undefined;
    const chain = chainOfName[name] as number;
    return chains[chain]?.type === 'person' ? chain : undefined;
  }
  const nominal = nominalAt.get(i);
  if (nominal !== undefined) return chains[nominal]?.type === 'person' ? nominal : undefined;
  if (isBesideName(reading, i)) return undefined;
  return isRoleAt(reading, i, 'person') && !reading.lower(i).endsWith('s') ? UNNAMED : undefined;
}

/** Whether a role belongs to a name: a title before it, an apposition or a predicate. */
function isBesideName(reading: Reading, i: number): boolean {
  if ((reading.nameAt[i + 1] ?? -1) !== -1) return true;
  const relation = RELATIONS[reading.syntax.relation[i] as number];
  const copular = relation === 'root' && reading.syntax.head.length > 0;
  return relation === 'appos' || relation === 'compound' || copular;
}

function candidate(reading: Reading, chain: number, token: number): Candidate {
  const { head, relation } = reading.syntax;
  let at = token;
  for (let steps = 0; steps < 8; steps++) {
    const up = head[at];
    const name = RELATIONS[relation[at] as number] ?? '';
    if (up === undefined || up < 0) break;
    const sameName = reading.nameAt[token] !== -1 && reading.nameAt[up] === reading.nameAt[token];
    if (!sameName && !UPWARD.has(name)) break;
    at = up;
  }
  const name = RELATIONS[relation[at] as number] ?? '';
  return { chain, token, subject: name === 'nsubj' || name === 'nsubj:pass', verb: head[at] ?? -1 };
}

/** Relations of the parts of a name and of its title, whose head is the name's. */
const UPWARD: ReadonlySet<string> = new Set(['flat', 'compound', 'appos']);

function antecedentOf(place: Place, chains: readonly DraftChain[]): number | undefined {
  const { here, before, own, sex } = place;
  const known = (chain: number): boolean => chains[chain]?.sex === sex;
  const fits = ({ chain }: Candidate): boolean => chain === UNNAMED || (chains[chain]?.sex ?? sex) === sex;
  const object = !own.subject && (place.word === 'him' || (place.word === 'her' && own.verb !== -1));
  const bound = (other: Candidate): boolean => object && other.subject && other.verb === own.verb;
  const barred = new Set(here.filter(bound).map(({ chain }) => chain));
  const near = here.filter((other) => fits(other) && !barred.has(other.chain));
  const far = before.filter((other) => fits(other) && !barred.has(other.chain));
  const all = distinct([...far, ...near]);
  if (all.length === 1) return accept(all[0], [...far, ...near], known);
  if (near.length === 0 && place.opens && own.subject) return subjectOf(far, known);
  return distinct(near).length === 1 && near.some(({ subject }) => subject)
    ? accept(near[0]?.chain, near, known)
    : undefined;
}

/** A person who is the subject of a sentence, or whose sex is known to fit. */
function accept(
  chain: number | undefined,
  mentions: readonly Candidate[],
  known: (chain: number) => boolean,
): number | undefined {
  if (chain === undefined || chain === UNNAMED) return undefined;
  return known(chain) || mentions.some((mention) => mention.chain === chain && mention.subject)
    ? chain
    : undefined;
}

/** The one subject of the sentence before, where it stands before all others. */
function subjectOf(candidates: readonly Candidate[], known: (chain: number) => boolean): number | undefined {
  const first = candidates[0];
  if (!first?.subject || first.chain === UNNAMED || !known(first.chain)) return undefined;
  const others = candidates.filter(({ subject, chain }) => subject && chain !== first.chain);
  return others.length === 0 ? first.chain : undefined;
}

function distinct(candidates: readonly Candidate[]): number[] {
  return [...new Set(candidates.map(({ chain }) => chain))];
}

/** 1 for each token inside double quotation marks; a paragraph's end closes a quotation that is still open. */
function quotedTokens(reading: Reading): Uint8Array {
  const inside = new Uint8Array(reading.count);
  let open = false;
  for (let i = 0; i < reading.count; i++) {
    if (i > 0 && !reading.sameBlock(i - 1, i)) open = false;
    const word = reading.word(i);
    if (word === '“' || word === '„') open = true;
    else if (word === '”') open = false;
    else if (word === '"') open = !open;
    inside[i] = open ? 1 : 0;
  }
  return inside;
}
