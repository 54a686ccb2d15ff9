import { LADIES } from '../../link/facts/titles.data';
import type { Description, Entity, Mention } from '../../link/types';
import { contains, firstEndingAfter, indicesWithin, overlaps, type Span } from '../../text/span';
import type { DatedArticle } from '../mentions/candidate';
import type { Naming } from './naming';
import { ADDRESS, HONORIFIC } from './people.data';
import { anaphorEdit, BEHIND, hasOpenPronoun, isOwnersPronoun, possessive, type Edit } from './pronouns';

/** What the wording of an article's events needs. */
export interface Wording extends Naming {
  /** How the article describes people and things, by start. */
  readonly descriptions: readonly Description[];
}

/** What the wording of the events of an article needs. */
export function wordingOf({ reading }: DatedArticle, naming: Naming): Wording {
  const descriptions = reading.chains.flatMap((chain) => chain.descriptions);
  return { ...naming, descriptions: descriptions.sort((a, b) => a.start - b.start) };
}

/** Which people a title introduces: by the offices before their names, everybody by the full name and what stands behind it, too. */
export type Introduced = 'nobody' | 'strangers by office' | 'strangers' | 'everybody';

/** Writes stretches of an article with the names of the folder; knows whom the title has named so far. */
export class TitleNames {
  private readonly named = new Set<string>();
  /** Whether one of them is a person, whose things "his" and "her" tell of more likely than of those of somebody far back. */
  private namesSomebody = false;
  /** What is written, or being written. */
  private readonly stretches: Span[] = [];
  /** Whether a pronoun was written that nobody is known for: "Acme buys |it|". */
  leavesOpen = false;
  /** Whether something is left out that would be told of a stranger: what stands behind the name. */
  leavesOut = false;

  constructor(
    private readonly article: DatedArticle,
    private readonly wording: Wording,
    private readonly introduced: Introduced,
  ) {}

  /** The words of a stretch: full names short and without titles, pronouns and descriptions as names. */
  write(stretch: Span): string {
    const { text } = this.article.reading;
    let words = '';
    let at = stretch.start;
    this.stretches.push(stretch);
    const edits = this.edits(stretch);
    this.leavesOpen ||= hasOpenPronoun(text, stretch, edits);
    for (const edit of edits) {
      if (edit.start < at) continue;
      words += text.slice(at, edit.start) + edit.words;
      at = edit.end;
    }
    return words + text.slice(at, stretch.end);
  }

  /** Whether a stretch that is one pronoun or description is told as one name (false), or else as it stands. */
  numberOf(stretch: Span): boolean | undefined {
    const { reading, entities } = this.article;
    const [first, end] = indicesWithin(reading.mentions, stretch);
    for (let i = first; i < end; i++) {
      const mention = reading.mentions[i];
      const whole = mention.start <= stretch.start && mention.end >= stretch.end;
      const entity = entities[i];
      const isOne = mention.kind === 'nominal' || mention.kind === 'pronoun';
      if (whole && isOne && entity && entity.type !== 'group') return false;
    }
    return undefined;
  }

  /** Who says "I", where a quotation has a speaker. */
  private speaker({ kind, start, end }: Mention): Entity | undefined {
    const { reading, entities } = this.article;
    if (kind !== 'pronoun' || !/^(?:I|me|my)$/u.test(reading.text.slice(start, end))) return undefined;
    const quote = reading.quotes[firstEndingAfter(reading.quotes, start)];
    if (!quote || quote.start > start || quote.speaker === undefined) return undefined;
    return entities[quote.speaker];
  }

  private nameOf({ id, name }: Entity, mention: Span, stretch: Span): string {
    // not "the John Keller government"
    const isWhole = /^(?:['’]s|$)/u.test(this.article.reading.text.slice(mention.end, stretch.end));
    return this.introduced === 'everybody' && isWhole ? name : this.wording.nameOf(id);
  }

  /** The short name in the place of a name with its title, behind the office of a person whom the folder does not make known. */
  private nameEdit(mention: Mention, stretch: Span, entity: Entity, near: readonly Description[]): Edit {
    const { text } = this.article.reading;
    const whole = withoutDescriptions(text, mention, near);
    const { start, end } = contains(stretch, whole) ? whole : mention;
    const name = asLady(text, mention, entity) ?? this.nameOf(entity, mention, stretch);
    const office = this.officeBefore(mention, entity);
    const isWritten =
      office && office.start < start && this.stretches.some((written) => overlaps(written, office));
    if (office && !isWritten) return { start, end, words: `${office.text} ${name}` };
    const behind = this.isStranger(entity) ? this.officeBehind(mention) : undefined;
    if (behind && this.introduced === 'strangers by office') this.leavesOut = true;
    else if (behind) return { start, end, words: withOffice(name, behind.text) };
    return { start, end, words: name };
  }

  /** What stands right before the name of a person whom the title introduces: "Oru's finance minister". */
  private officeBefore({ start, end }: Span, entity: Entity): Description | undefined {
    if (!this.isStranger(entity)) return undefined;
    const { descriptions } = this.wording;
    const { text } = this.article.reading;
    const office = descriptions[firstEndingAfter(descriptions, start - 2)];
    if (!office || office.end >= start || office.text.length > LONGEST_OFFICE) return undefined;
    const isBefore =
      BEFORE_NAME.test(text.slice(office.end, start)) && !GOES_ON.test(text.slice(end, end + BEHIND));
    // of two who do something together none is set apart
    const isSecond = SECOND.test(text.slice(Math.max(0, office.start - LONGEST_SECOND), office.start));
    return isBefore && !isSecond && !ADDRESS.test(office.text) ? office : undefined;
  }

  /** Whether the title is to say who a person is. */
  private isStranger({ id }: Entity): boolean {
    if (this.introduced === 'nobody') return false;
    return this.introduced === 'everybody' || !this.wording.isFamiliar(id);
  }

  /** What stands between commas right behind a name: "head of the port". */
  private officeBehind({ end }: Span): Description | undefined {
    const { text } = this.article.reading;
    const { descriptions } = this.wording;
    const office = descriptions[firstEndingAfter(descriptions, end)];
    const isBehind =
      office && BEHIND_NAME.test(text.slice(end, office.start)) && text.charAt(office.end) === ',';
    if (!isBehind || OF_OTHERS.test(text.slice(end, office.end))) return undefined;
    return !/^who\b/u.test(office.text) && office.text.length <= LONGEST_ASIDE ? office : undefined;
  }

  /** "leaders of |Oru and Estal|" for "leaders of the two countries", whose first mention is the one with an index. */
  private severalEdit(first: number, stretch: Span): Edit | undefined {
    const { reading, entities } = this.article;
    const { start, end } = reading.mentions[first];
    if (reading.mentions[first - 1]?.start === start || OWNS.test(reading.text.slice(end, stretch.end)))
      return undefined;
    const several: Entity[] = [];
    for (let i = first; reading.mentions[i]?.start === start; i++) {
      const entity = entities[i];
      if (!entity || this.named.has(entity.id)) return undefined;
      several.push(entity);
    }
    if (several.length < 2) return undefined;
    for (const { id } of several) this.named.add(id);
    return { start, end, words: listOf(several.map(({ id }) => this.wording.nameOf(id))) };
  }

  private edits(stretch: Span): Edit[] {
    const { reading, entities } = this.article;
    const { descriptions } = this.wording;
    const near = descriptions.slice(...indicesWithin(descriptions, stretch));
    const edits: Edit[] = [];
    const [first, end] = indicesWithin(reading.mentions, stretch);
    for (let i = first; i < end; i++) {
      const mention = reading.mentions[i];
      const entity = entities[i] ?? this.speaker(mention);
      if (!entity || !contains(stretch, mention)) continue;
      if (mention.kind === 'plural') {
        const several = this.severalEdit(i, stretch);
        if (several) edits.push(several);
        continue;
      }
      const known = this.named.has(entity.id);
      if (!known && this.namesSomebody && isOwnersPronoun(reading.text, mention)) continue;
      this.named.add(entity.id);
      this.namesSomebody ||= entity.type === 'person';
      const name = this.nameOf(entity, mention, stretch);
      if (mention.kind === 'name') {
        // "was born |Peter Edward Baker|": named once more, somebody is called as the article does.
        if (
          entity.type === 'person' &&
          !known &&
          !OF_FAMILY.test(reading.text.slice(mention.end, mention.end + BEHIND)) &&
          !isHyphenated(reading.text, mention)
        )
          edits.push(asOwner(reading.text, this.nameEdit(mention, stretch, entity, near)));
      } else if (mention.kind === 'nominal' && isOtherKind(mention, entity)) continue;
      else if (known) edits.push({ ...mention, words: reading.text.slice(mention.start, mention.end) });
      else if (/^\p{Lu}|\d/u.test(name)) edits.push(anaphorEdit(reading.text, mention, name));
    }
    return edits;
  }
}

/** "|Mrs| Keller", of whom no article says more: by the name of her family alone she is taken for another one of it. */
function asLady(text: string, { start }: Span, { name }: Entity): string | undefined {
  if (name.includes(' ')) return undefined;
  const { title, word } =
    LAST_WORD.exec(text.slice(Math.max(0, start - LONGEST_HONORIFIC), start))?.groups ?? {};
  return word && LADIES.has(word.toLowerCase()) ? `${title} ${name}` : undefined;
}

const LAST_WORD = /(?<!\p{L})(?<title>(?<word>\p{Lu}\p{L}*)\.?)\s+$/u;

/** "Thomas' sister", told by a name that does not end in "s". */
function asOwner(text: string, edit: Edit): Edit {
  const isOwner = /^s['’] \p{L}/u.test(text.slice(edit.end - 1, edit.end + 3)) && !edit.words.endsWith('s');
  return isOwner ? { ...edit, end: edit.end + 1, words: possessive(edit.words) } : edit;
}

/** "interior minister Keller", "Oru's envoy Keller", but "Keller, head of the port,": a few words stand before the name. */
function withOffice(name: string, office: string): string {
  return PLAIN_OFFICE.test(office) ? `${office} ${name}` : `${name}, ${office},`;
}

const PLAIN_OFFICE =
  /^(?:\p{Lu}[\p{L}-]*['’]s )?(?!(?:\S+ )*(?:of|for|in|at|to|from|on|with|and|by)(?: |$))[\p{Ll}-]+(?: [\p{Ll}-]+){0,2}$/u;
/** ", the |line's| president", ", |his| wife": whose is not said in the title. */
const OF_OTHERS = /^,\s*(?:(?:his|her)\s|(?:\p{Ll}[\p{L}-]*\s)*\p{Ll}[\p{L}-]*['’]s?\s)/u;
const OWNS = /^['’]/u;

/** "the chief executive of Acme", where coreference has taken the firm for it: no name of its own stands for a person. */
function isOtherKind({ type }: Mention, entity: Entity): boolean {
  return (type === 'person') !== (entity.type === 'person') && type !== 'other' && type !== 'group';
}

/** "the |Keller|-Rao debate": what is made of a name has it as it stands. */
function isHyphenated(text: string, { start, end }: Span): boolean {
  return /[-–]/u.test(text.charAt(start - 1) + text.charAt(end));
}

/** "the |Keller| family" is no single one of them. */
const OF_FAMILY = /^\s(?:famil(?:y|ies)|dynasty|clan|brothers|sisters)(?!\p{L})/u;
const BEFORE_NAME = /^,?\s*$/u;
const SECOND = /(?:and|&)\s+(?:the\s+)?(?:\p{Lu}\S*\s+)*$/u;
const GOES_ON = /^(?:[-–’']|,?\s+(?:and|&)\s)/u;
/** And so many before it, whether it is the second of two: names, and a noun. */
const LONGEST_SECOND = 30;
const LONGEST_JOINED = 40;
const LONGEST_OFFICE = 48;
const LONGEST_ASIDE = 60;
const BEHIND_NAME = /^,\s*(?:(?:the|a|an|his|her)\s+)?$/iu;
const DETERMINER = /(?:\b(?:the|a|an|its|his|her|their|former|past|then|\d{4})\s+)+$/iu;
const LONGEST_HONORIFIC = 24;
/** A common noun and "and" before a description. */
const JOINED = /(?<!\p{L})\p{Ll}+,?\s+and\s+$/u;

/** A name with the title before it ("the Prime Minister of Oru, |Ade|,") and the apposition behind it. */
function withoutDescriptions(text: string, name: Span, descriptions: readonly Description[]): Span {
  let { start, end } = name;
  const title = descriptions.find(
    (d) => d.end <= name.start && BEFORE_NAME.test(text.slice(d.end, name.start)),
  );
  // "former wrestler and |film star| Lena Varga" is one person
  const isJoined =
    title !== undefined && JOINED.test(text.slice(Math.max(0, title.start - LONGEST_JOINED), title.start));
  if (title && !isJoined) {
    start =
      title.start -
      (DETERMINER.exec(text.slice(Math.max(0, title.start - LONGEST_HONORIFIC), title.start))?.[0].length ??
        0);
    if (text.charAt(title.end) === ',' && text.charAt(end) === ',') end++;
  } else if (!isJoined) {
    const before = text.slice(Math.max(0, start - LONGEST_HONORIFIC), start);
    start -= HONORIFIC.exec(before)?.groups?.title?.length ?? 0;
  }
  const apposition = descriptions.find(
    (d) => d.start >= name.end && BEHIND_NAME.test(text.slice(name.end, d.start)),
  );
  if (apposition && text.charAt(apposition.end) === ',') end = apposition.end + 1;
  return { start, end };
}

/** "Ade", "Ade and Oru", "Ade, Oru and Bo". */
export function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
