import { itemAt, wordSet } from '../../collections';
import type { Anaphor, DraftChain } from '../draft';
import { fold } from '../names/name-form';
import { epithetsOf } from './epithets';
import type { Epithet } from './main-person';
import { KIND_OF } from './organization-kinds.data';
import { countriesIn } from './nations';
import { Organizations } from './organization-nominals';
import type { LinkReading } from '../reading';
import { roleKey } from '../roles';
import { barePhrase, definitePhrase, wordsBefore, type RolePhrase } from './role-phrases';
import { Things } from './thing-nominals';

/** Behind these words a description says what somebody is and stands for nobody by itself. */
const PREDICATIVE = wordSet('is was are were be been being become becomes became remains as called named');

/**
 * Definite noun phrases that stand for somebody or something named: "the Prime Minister" where one person of the
 * article is introduced as such, "the ministry" where one name has the word, "the city" for the one most spoken of, "the
 * electric carmaker" for the organisation that the sentences around are about. Phrases that fit several or none are left out.
 */
export function findNominals(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): Anaphor[] {
  const found: Anaphor[] = [];
  const things = new Things(reading, chains, chainOfName);
  const holders = new Holders(reading, chains, chainOfName);
  const organizations = new Organizations(reading, chains, chainOfName);
  for (const sentence of reading.sentences) {
    const isStory = reading.isStory(sentence.firstToken);
    const bare = barePhrase(reading, sentence.firstToken, sentence.endToken);
    const bearer = bare && holders.introduced(bare);
    if (bare && bearer !== undefined)
      found.push({
        kind: 'nominal',
        chain: bearer,
        firstToken: sentence.firstToken,
        endToken: bare.end,
        score: 0.7,
      });
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      things.see(i);
      organizations.see(i);
      holders.see(i);
      if (!isStory || reading.lower(i) !== 'the' || reading.nameAt[i] !== -1) continue;
      if (PREDICATIVE.has(reading.lower(i - 1)) || isApposition(reading, i)) continue;
      const thing = things.meant(i, sentence.endToken);
      const phrase = thing === undefined ? definitePhrase(reading, i, sentence.endToken) : undefined;
      const person =
        phrase && !isOther(reading, phrase, sentence.firstToken) ? holders.meant(phrase) : undefined;
      const chain = thing ?? person ?? (phrase && organizations.meant(i, phrase.end - 1));
      if (chain === undefined) continue;
      const score = person === undefined ? 0.7 : 0.8;
      found.push({ kind: 'nominal', chain, firstToken: i, endToken: phrase?.end ?? i + 2, score });
    }
  }
  return found;
}

/** Whether the phrase explains the name before it: "Ola Berg, the actor, left". */
function isApposition(reading: LinkReading, i: number): boolean {
  return reading.lower(i - 1) === ',' && (reading.nameAt[i - 2] ?? -1) !== -1;
}

/** "Berg, another player and |the player|'s father": somebody else in the role has come in between. */
function isOther(reading: LinkReading, { from, end }: RolePhrase, first: number): boolean {
  for (let i = first + 1; i < from; i++)
    if (reading.lower(i - 1) === 'another' && reading.lower(i) === reading.lower(end - 1)) return true;
  return false;
}

/** The persons of an article by their roles: "minister" for a foreign minister as well, but not for the first of them. */
class Holders {
  private readonly byRole = new Map<string, number[]>();
  /** Those of whom the story has spoken so far. */
  private readonly named = new Set<number>();
  private readonly epithets: ReadonlyMap<string, Epithet>;
  /** Ends of what the article says that somebody is, by their starts. */
  private readonly introductions: ReadonlyMap<number, number>;

  constructor(
    private readonly reading: LinkReading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
  ) {
    this.epithets = epithetsOf(reading, chains, chainOfName);
    this.introductions = new Map(
      chains.flatMap(({ descriptions }) => descriptions.map(({ start, end }) => [start, end] as const)),
    );
    chains.forEach(({ type, roles }, chain) => {
      if (type !== 'person') return;
      const short = [...roles].filter((role) => role !== 'prime minister').map(lastWord);
      for (const role of new Set([...roles, ...short.filter((word) => SHORTENED.has(word))])) {
        const holders = this.byRole.get(role);
        if (holders) holders.push(chain);
        else this.byRole.set(role, [chain]);
      }
    });
  }

  /** Takes note of the name that begins at the token. */
  see(i: number): void {
    const chain = this.chainOfName[this.reading.nameAt[i]] ?? -1;
    if (this.chains[chain]?.type === 'person' && this.reading.isStory(i) && !this.reading.isHeadline(i))
      this.named.add(chain);
  }

  /** Whether an article has not spoken of somebody yet, but of others: "the minister" is none of those who come then. */
  private isStillToCome(chain: number, { from }: RolePhrase): boolean {
    if (this.reading.isHeadline(from) || this.named.size === 0) return false;
    return !this.named.has(chain);
  }

  /** The one whom a phrase of the headline means: whom the article names in its first sentences. */
  introduced(phrase: RolePhrase): number | undefined {
    const { reading, chainOfName } = this;
    const chain = this.meant(phrase);
    let sentence = 0;
    while (sentence < reading.sentences.length && !this.isInStory(sentence)) sentence++;
    const end = itemAt(reading.sentences, sentence + LEAD - 1)?.endToken ?? reading.count;
    for (let i = reading.sentences[sentence]?.firstToken ?? end; i < end; i++)
      if (reading.nameAt[i] !== -1 && chainOfName[reading.nameAt[i]] === chain) return chain;
    return undefined;
  }

  private isInStory(sentence: number): boolean {
    const first = this.reading.sentences[sentence].firstToken;
    return this.reading.isStory(first) && !this.reading.isHeadline(first);
  }

  /** The one who holds the role that a phrase tells; of several the only one whom the paragraph names before it. */
  meant(phrase: RolePhrase): number | undefined {
    if (this.introduces(phrase)) return undefined;
    const holders = this.byRole.get(phrase.role) ?? [];
    const fitting = holders.filter((chain) => {
      const holder = this.chains[chain];
      if (this.isStillToCome(chain, phrase)) return false;
      if (!modifiersFit(phrase, holder) || !this.isOfNation(phrase, holder)) return false;
      return isInOffice(phrase, holder) && !this.isInOwn(phrase, holder);
    });
    if (holders.length === 0) return this.called(phrase) ?? this.leader(phrase);
    const { reading } = this;
    if (fitting.length === 1 && this.isOvertaken(phrase, fitting[0])) return undefined;
    if (fitting.length < 2) return fitting[0] ?? this.leader(phrase);
    const near = new Set<number>();
    for (let i = phrase.from; i >= 0 && reading.sameBlock(i, phrase.from); i--) {
      const name = reading.nameAt[i];
      const chain = name === -1 ? -1 : this.chainOfName[name];
      if (fitting.includes(chain)) near.add(chain);
    }
    return near.size === 1 ? [...near][0] : undefined;
  }

  /**
   * "Ola Berg spoke. |The president of the union| smiled. The president said": whether the paragraph has told of another one in the
   * role, without a name, since it named somebody.
   */
  private isOvertaken({ from, role, end }: RolePhrase, chain: number): boolean {
    const { reading } = this;
    if (lastWord(role) !== reading.lower(end - 1)) return false;
    for (let i = from - 1; i >= 0 && reading.sameBlock(i, from); i--) {
      const name = reading.nameAt[i];
      if (name !== -1 && this.chainOfName[name] === chain) return false;
      const isUnnamed = name === -1 && reading.lower(i) === lastWord(role) && isOfBody(reading, i);
      if (isUnnamed && !this.isInOwn({ from: i - 1, end: i + 1, words: [], role }, this.chains[chain]))
        return true;
    }
    return false;
  }

  /** Who goes by an epithet in the article, though it introduces nobody so. */
  private called(phrase: RolePhrase): number | undefined {
    const epithet = this.epithets.get(phrase.role);
    if (!epithet || phrase.country !== undefined) return undefined;
    return wordsBefore(phrase.role, phrase.words).every((word) => epithet.words.has(word))
      ? epithet.chain
      : undefined;
  }

  /** The only head of a state of whom the article tells, for "the Indian leader". */
  private leader({ words, country, from, end }: RolePhrase): number | undefined {
    if (country === undefined || words.length > 1 || words[0] !== 'leader') return undefined;
    const heads = HEADS_OF_STATE.flatMap((role) =>
      (this.byRole.get(role) ?? []).filter((chain) => {
        const holder = this.chains[chain];
        const office = { from, end, words: [role], role };
        return isInOffice(office, holder) && isOf(holder, country) && !this.isInOwn(office, holder);
      }),
    );
    const [only, second] = new Set(heads);
    return second === undefined ? only : undefined;
  }

  /** Whether somebody is of the country that the phrase tells; a headline says of which, where the article below it need not. */
  private isOfNation({ country, from, role }: RolePhrase, holder: DraftChain): boolean {
    if (country === undefined || isOf(holder, country)) return true;
    const isPlain = ({ text }: { readonly text: string }): boolean =>
      lastWord(roleKey(text)) !== lastWord(role) || wordsBefore(role, fold(text).split(' ')).length === 0;
    return this.reading.isHeadline(from + 1) && holder.descriptions.every(isPlain);
  }

  /** Whether a phrase only begins what introduces somebody: "the spokesman |for Acme Ola Berg|". */
  private introduces({ from, end }: RolePhrase): boolean {
    const { reading } = this;
    return (this.introductions.get(reading.start(from + 1)) ?? 0) > reading.end(end - 1);
  }

  /** Whether a phrase stands in what the article says that somebody is: "Ola Berg, a son of the king". */
  private isInOwn({ from, end }: RolePhrase, { descriptions }: DraftChain): boolean {
    const [start, stop] = [this.reading.start(from + 1), this.reading.end(end - 1)];
    return descriptions.some((description) => description.start < start && stop <= description.end);
  }
}

/** "president |of the union|", "the |union's| president": whether a role is said to be that of a body which has no name there. */
function isOfBody(reading: LinkReading, i: number): boolean {
  if (/^['’]s$/u.test(reading.lower(i - 1))) return isBody(reading, i - 2);
  if (isBody(reading, i - 1)) return true;
  return reading.lower(i + 1) === 'of' && reading.lower(i + 2) === 'the' && isBody(reading, i + 3);
}

function isBody(reading: LinkReading, i: number): boolean {
  return reading.nameAt[i] === -1 && KIND_OF.has(reading.lower(i));
}

/** So many sentences tell what an article is about. */
const LEAD = 4;

const HEADS_OF_STATE: readonly string[] = ['president', 'prime minister', 'chancellor', 'king', 'premier', 'emir', 'sultan', 'supreme leader']; // prettier-ignore

/** Whether the article says of somebody that he is of a country, by its name or nationality. */
function isOf({ descriptions }: DraftChain, country: string): boolean {
  return descriptions.some(({ text }) => countriesIn(text).has(country));
}

/** Words before an office by which somebody does not hold it. */
const NOT_IN_OFFICE = wordSet('former ex onetime deputy assistant shadow');

/** Whether an article says of somebody that he holds the role, and not only that he did or stands in for another. */
function isInOffice({ role, words }: RolePhrase, { descriptions }: DraftChain): boolean {
  if (words.some((word) => NOT_IN_OFFICE.has(word))) return true;
  const told = descriptions.filter(({ text }) => {
    const key = roleKey(text);
    return key === role || lastWord(key) === role;
  });
  return told.some(
    ({ text }) =>
      !fold(text)
        .split(' ')
        .some((word) => NOT_IN_OFFICE.has(word)),
  );
}

const SHORTENED: ReadonlySet<string> = new Set(['minister', 'secretary', 'general', 'leader']);

function lastWord(role: string): string {
  return role.slice(role.lastIndexOf(' ') + 1);
}

/** Whether the words before the role do not speak against the person: "the outgoing president" needs one who is told so. */
function modifiersFit({ words, role }: RolePhrase, chain: DraftChain): boolean {
  const extra = wordsBefore(role, words);
  if (extra.length === 0) return true;
  const known = new Set(chain.descriptions.flatMap(({ text }) => fold(text).split(' ')));
  return extra.every((word) => known.has(word));
}
