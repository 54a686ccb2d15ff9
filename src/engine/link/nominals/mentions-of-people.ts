import { wordSet } from '../../collections';
import { RELATIONS } from '../../syntax/types';
import { isPossessive } from '../descriptions/owners';
import type { Anaphor, DraftChain } from '../draft';
import { SPEECH_VERBS } from '../facts/words.data';
import { sexOfTitle } from '../names/gender';
import type { Sex } from '../names/types';
import type { LinkReading } from '../reading';
import type { Candidate } from './barred';
import { clausePart, headOfMention, headOfName, isAgent } from './clause';
import { isPlural, isRoleAt } from '../words';
import { partOf } from './subjects';

/** How much a mention in each part of a clause is what the next sentence is about. */
const SALIENCE = { subject: 2.8, object: 1.2, owner: 1.5, source: 1.2, other: 1 } as const;
/** People whom the article only calls by a role stand back behind those whom it names. */
const UNNAMED_SHARE = 0.7;

/** Where an article speaks of people: whom a token means, and what part they have there. */
export class MentionsOfPeople {
  /** What roles say of those who have no name. */
  readonly sexOfRole = new Map<number, Sex>();
  private readonly roles = new Map<string, number>();
  private readonly nominalAt: ReadonlyMap<number, number>;
  /** Who is meant at the tokens on which mentions hang. */
  private readonly known = new Map<number, number>();

  constructor(
    private readonly reading: LinkReading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
    nominals: readonly Anaphor[],
  ) {
    this.nominalAt = new Map(nominals.map(({ endToken, chain }) => [endToken - 1, chain]));
  }

  /** Takes note of a mention of somebody. */
  note({ who, token, part }: Candidate): void {
    this.known.set(token, who).set(part, who);
  }

  /** Who is meant at a token, as far as mentions have been noted. */
  whoAt(token: number): number | undefined {
    return this.known.get(token);
  }

  /** The person whose mention begins (a name) or ends (a nominal, a role) at a token. */
  personAt(i: number): number | undefined {
    const { reading } = this;
    const name = reading.nameAt[i];
    if (name !== -1) {
      if (reading.nameAt[i - 1] === name) return undefined;
      const chain = this.chainOfName[name];
      if (this.isModifier(name)) return undefined;
      return this.chains[chain]?.type === 'person' ? chain : undefined;
    }
    if (reading.lower(i) === 'who') return this.relative(i);
    const nominal = this.nominalAt.get(i);
    if (nominal !== undefined) return this.chains[nominal]?.type === 'person' ? nominal : undefined;
    const role = reading.lower(i);
    if (!isRoleAt(reading, i, 'person') || isPlural(role) || isBesideName(reading, i)) return undefined;
    const known = this.roles.get(role);
    if (known !== undefined) return known;
    const number = -1 - this.roles.size;
    this.roles.set(role, number);
    const sex = sexOfTitle(role);
    if (sex) this.sexOfRole.set(number, sex);
    return number;
  }

  /** "the |Holt| hospital": whether a name only says which thing is meant. */
  private isModifier(name: number): boolean {
    const { endToken, syntax } = this.reading;
    const at = headOfName(this.reading, name);
    return RELATIONS[syntax.relation[at]] === 'compound' && syntax.head[at] >= endToken[name];
  }

  /** "Holt, |who| left": whom a relative clause tells of. */
  private relative(i: number): number | undefined {
    const { head, relation } = this.reading.syntax;
    const verb = head[i] ?? -1;
    if (RELATIONS[relation[verb]] !== 'acl:relcl' || RELATIONS[relation[i]] !== 'nsubj') return undefined;
    return this.known.get(headOfMention(this.reading, head[verb] ?? -1));
  }

  /** What part somebody has at a token. */
  candidate(who: number, token: number, sentence: number): Candidate {
    const { place, verb, part } = clausePart(this.reading, token);
    const told =
      place === 'other' && this.ownsSubject(token) ? 'owner' : this.isSource(token, verb) ? 'source' : place;
    const salience = SALIENCE[told] * (who < 0 ? UNNAMED_SHARE : 1);
    const agent = isAgent(this.reading, token);
    const [subject, object] = [place === 'subject', place === 'object'];
    return { who, token, sentence, salience, subject, object, agent, verb, part };
  }

  /** Whether a thing of the name's at the token is what the clause is about: "Berg's remarks were", not "Berg's lawyer was". */
  private ownsSubject(token: number): boolean {
    const { reading } = this;
    const name = reading.nameAt[token];
    const end = name === -1 ? -1 : reading.endToken[name];
    const owned = end === -1 ? -1 : clausePart(reading, token).verb;
    if (owned <= end || !isPossessive(reading, end) || isRoleAt(reading, owned, 'person')) return false;
    return reading.nameAt[owned] === -1 && clausePart(reading, owned).place === 'subject';
  }

  /** "…, Berg said.": who only says what the sentence tells, where that is no quotation of his. */
  private isSource(token: number, verb: number): boolean {
    const { reading } = this;
    const name = reading.nameAt[token];
    if (name === -1 || verb < 0 || !SPEECH_VERBS.has(reading.lower(verb))) return false;
    const begin = reading.firstToken[name];
    return reading.lower(begin - 1) === ',' && reading.lower(verb + 1) === '.';
  }
}

/** Whether a role belongs to a name: a title before it, an apposition or a predicate. */
function isBesideName(reading: LinkReading, i: number): boolean {
  if ((reading.nameAt[i + 1] ?? -1) !== -1) return true;
  const relation = RELATIONS[reading.syntax.relation[i]];
  const copular =
    relation === 'root' && reading.syntax.head.length > 0 && partOf(reading, i, PREDICATED) !== -1;
  return relation === 'appos' || relation === 'compound' || copular;
}

const PREDICATED = wordSet('cop nsubj nsubj:pass');
