import { RELATIONS } from '../syntax/types';
import type { Anaphor, DraftChain } from './draft';
import { sexOfTitle, type Sex } from './gender';
import { isRoleAt } from './noun-phrase';
import type { Reading } from './reading';
import type { Sentence } from '../tokenize/tokens';

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
/** How much a mention in each part of a clause is what the next sentence is about. */
const SALIENCE = { subject: 2, object: 1.2, other: 1 } as const;
/** A mention counts so much less for each sentence that lies between. */
const FADING = 0.5;
/** Only people of so many sentences before, and so many mentions, are looked at. */
const WINDOW = 4;
const MOST_LOOKED_AT = 48;
/** The best antecedent must have so much salience, and so many times that of the next one that fits. */
const ENOUGH = 0.25;
const CLEARER = 1.5;
/** The same where nothing tells whether the antecedent is a man or a woman. */
const CLEARER_UNKNOWN = 2.5;
/** People whom the article only calls by a role stand back behind those whom it names. */
const UNNAMED_SHARE = 0.7;

/** Somebody who is spoken of: a chain, or a role whom the article does not name (numbers below 0). */
interface Candidate {
  readonly who: number;
  readonly sentence: number;
  readonly salience: number;
  readonly subject: boolean;
  /** The token that its clause hangs on. */
  readonly verb: number;
}

/**
 * Personal pronouns whose antecedent is clear: the person who is most spoken of in this sentence and the few before it,
 * by a margin over everybody else of the same sex. In the manner of Lappin and Leass 1994, "An algorithm for pronominal
 * anaphora resolution". An object is never the subject of its own clause. Pronouns inside quotation marks are left
 * alone: there "he" is somebody of whom the speaker speaks, named outside.
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
  const people = new People(reading, chains, chainOfName, nominals);
  const quoted = quotedTokens(reading);
  reading.sentences.forEach((sentence, number) => {
    if (!reading.isStory(sentence.firstToken)) return;
    const told = !speaksOfItself(reading, sentence, quoted);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      people.see(i, number);
      const sex = PRONOUNS.get(reading.lower(i));
      if (!sex || !told || reading.nameAt[i] !== -1 || quoted[i] === 1) continue;
      const chain = people.antecedent(i, number, sex);
      if (chain !== undefined)
        found.push({ kind: 'pronoun', chain, firstToken: i, endToken: i + 1, score: 0.8 });
    }
  });
  return found;
}

/** Whether a sentence is somebody's own words without quotation marks: "I told her …". */
function speaksOfItself(reading: Reading, { firstToken, endToken }: Sentence, quoted: Uint8Array): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (quoted[i] === 0 && FIRST_PERSON.has(reading.lower(i)) && reading.nameAt[i] === -1) return true;
  return false;
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

/** The people of whom an article speaks, up to a token. */
class People {
  private readonly seen: Candidate[] = [];
  private readonly sexes: (Sex | undefined)[];
  private readonly roles = new Map<string, number>();
  private readonly nominalAt: ReadonlyMap<number, number>;

  constructor(
    private readonly reading: Reading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
    nominals: readonly Anaphor[],
  ) {
    this.sexes = chains.map(({ sex }) => sex);
    this.nominalAt = new Map(nominals.map(({ endToken, chain }) => [endToken - 1, chain]));
  }

  /** Takes note of the person whose mention begins (a name) or ends (a nominal, a role) at the token. */
  see(i: number, sentence: number): void {
    const who = this.personAt(i);
    if (who !== undefined) this.seen.push(this.candidate(who, i, sentence));
  }

  /** Whom the pronoun at the token means; undefined in doubt. */
  antecedent(i: number, sentence: number, sex: Sex): number | undefined {
    const own = this.candidate(0, i, sentence);
    const scores = new Map<number, number>();
    const best = new Map<string, number>();
    const barred = this.subjectsOf(own, this.reading.lower(i));
    for (let n = this.seen.length - 1; n >= 0 && n >= this.seen.length - MOST_LOOKED_AT; n--) {
      const { who, sentence: where, salience } = this.seen[n] as Candidate;
      if (where < sentence - WINDOW) break;
      if (barred.has(who) || (this.sexOf(who) ?? sex) !== sex) continue;
      const key = `${String(who)} ${String(where)}`;
      const worth = salience * FADING ** (sentence - where);
      const known = best.get(key) ?? 0;
      if (worth <= known) continue;
      best.set(key, worth);
      scores.set(who, (scores.get(who) ?? 0) + worth - known);
    }
    const chain = this.clearest(scores);
    if (chain === undefined) return undefined;
    this.sexes[chain] ??= sex;
    this.seen.push({ ...own, who: chain });
    return chain;
  }

  private clearest(scores: ReadonlyMap<number, number>): number | undefined {
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (!first || first[0] < 0 || first[1] < ENOUGH) return undefined;
    const margin = this.sexes[first[0]] ? CLEARER : CLEARER_UNKNOWN;
    return !second || first[1] >= margin * second[1] ? first[0] : undefined;
  }

  /** Those who cannot be meant by an object, since they are the subject of its clause. */
  private subjectsOf(own: Candidate, word: string): Set<number> {
    const barred = new Set<number>();
    if (own.subject || (word !== 'him' && word !== 'her') || own.verb === -1) return barred;
    for (let n = this.seen.length - 1; n >= 0; n--) {
      const { who, sentence, subject, verb } = this.seen[n] as Candidate;
      if (sentence !== own.sentence || this.seen.length - n > MOST_LOOKED_AT) break;
      if (subject && verb === own.verb) barred.add(who);
    }
    return barred;
  }

  private sexOf(who: number): Sex | undefined {
    return who >= 0 ? this.sexes[who] : this.sexOfRole.get(who);
  }

  private readonly sexOfRole = new Map<number, Sex>();

  private personAt(i: number): number | undefined {
    const { reading } = this;
    const name = reading.nameAt[i] as number;
    if (name !== -1) {
      if (reading.nameAt[i - 1] === name) return undefined;
      const chain = this.chainOfName[name] as number;
      return this.chains[chain]?.type === 'person' ? chain : undefined;
    }
    const nominal = this.nominalAt.get(i);
    if (nominal !== undefined) return this.chains[nominal]?.type === 'person' ? nominal : undefined;
    const role = reading.lower(i);
    if (!isRoleAt(reading, i, 'person') || role.endsWith('s') || isBesideName(reading, i)) return undefined;
    const known = this.roles.get(role);
    if (known !== undefined) return known;
    const number = -1 - this.roles.size;
    this.roles.set(role, number);
    const sex = sexOfTitle(role);
    if (sex) this.sexOfRole.set(number, sex);
    return number;
  }

  private candidate(who: number, token: number, sentence: number): Candidate {
    const { head, relation } = this.reading.syntax;
    const at = headOfMention(this.reading, token);
    const name = RELATIONS[relation[at] as number] ?? '';
    const subject = name === 'nsubj' || name === 'nsubj:pass';
    const place = subject ? 'subject' : name === 'obj' || name === 'iobj' ? 'object' : 'other';
    const salience = SALIENCE[place] * (who < 0 ? UNNAMED_SHARE : 1);
    return { who, sentence, salience, subject, verb: head[at] ?? -1 };
  }
}

/** Whether a role belongs to a name: a title before it, an apposition or a predicate. */
function isBesideName(reading: Reading, i: number): boolean {
  if ((reading.nameAt[i + 1] ?? -1) !== -1) return true;
  const relation = RELATIONS[reading.syntax.relation[i] as number];
  const copular = relation === 'root' && reading.syntax.head.length > 0;
  return relation === 'appos' || relation === 'compound' || copular;
}

/** The token on which the parts of a name and of its title hang, whose relation is the mention's. */
function headOfMention(reading: Reading, token: number): number {
  const { head, relation } = reading.syntax;
  let at = token;
  for (let steps = 0; steps < 8; steps++) {
    const up = head[at];
    if (up === undefined || up < 0) break;
    const sameName = reading.nameAt[token] !== -1 && reading.nameAt[up] === reading.nameAt[token];
    if (!sameName && !UPWARD.has(RELATIONS[relation[at] as number] ?? '')) break;
    at = up;
  }
  return at;
}

/** Relations of the parts of a name and of its title, whose head is the name's. */
const UPWARD: ReadonlySet<string> = new Set(['flat', 'compound', 'appos']);

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
