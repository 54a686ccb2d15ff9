import type { Anaphor, DraftChain } from './draft';
import { sexOfTitle, type Sex } from './gender';
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
}

/**
 * Personal pronouns with exactly one fitting person in their own sentence and the one before, or whose sentence goes
 * on about the subject of the one before. Pronouns inside quotation marks are left alone: there "he" is somebody of
 * whom the speaker speaks, and the speaker is named outside.
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
  const pronounAt = new Map<number, number>();
  const quoted = quotedTokens(reading);
  let previous: Candidate[] = [];
  for (const sentence of reading.sentences) {
    if (!reading.isStory(sentence.firstToken)) continue;
    const current: Candidate[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const candidate = candidateAt(reading, i, chains, chainOfName, nominalAt);
      if (candidate !== undefined) current.push({ chain: candidate, token: i });
      const sex = PRONOUNS.get(reading.lower(i));
      if (!sex || reading.nameAt[i] !== -1 || quoted[i] === 1) continue;
      const opens = i === sentence.firstToken;
      const chain = antecedent({ current, previous, opens, sex, word: reading.lower(i) }, chains);
      if (chain === undefined) continue;
      pronounAt.set(i, chain);
      current.push({ chain, token: i });
      found.push({ kind: 'pronoun', chain, firstToken: i, endToken: i + 1, score: 0.8 });
    }
    previous = current;
  }
  return found;
}

function candidateAt(
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
  const next = reading.nameAt[i + 1];
  if (next !== undefined && next !== -1) return undefined;
  const word = reading.lower(i);
  return isRoleAt(reading, i, 'person') && !word.endsWith('s') ? UNNAMED : undefined;
}

interface Place {
  readonly current: readonly Candidate[];
  readonly previous: readonly Candidate[];
  readonly opens: boolean;
  readonly sex: Sex;
  readonly word: string;
}

function antecedent(place: Place, chains: readonly DraftChain[]): number | undefined {
  const fits = ({ chain }: Candidate): boolean =>
    chain === UNNAMED || (chains[chain]?.sex ?? place.sex) === place.sex;
  const here = place.current.filter(fits);
  const before = place.previous.filter(fits);
  const all = distinct([...before, ...here]);
  if (all.length === 0) return undefined;
  let chain = all.length === 1 ? all[0] : undefined;
  if (chain === undefined && place.opens && here.length === 0) chain = before[0]?.chain;
  if (chain === undefined && distinct(here).length === 1) chain = here[0]?.chain;
  return chain === undefined || chain === UNNAMED ? undefined : chain;
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

/** The sex that the words before a name and its given name tell. */
export function sexOfWords(words: readonly string[]): Sex | undefined {
  for (const word of words) {
    const sex = sexOfTitle(word);
    if (sex) return sex;
  }
  return undefined;
}
