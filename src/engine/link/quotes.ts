import { itemAt } from '../collections';
import { climb } from '../syntax/heads';
import { RELATIONS } from '../syntax/types';
import { isPossessive } from './descriptions/owners';
import { SPEECH_VERBS } from './facts/words.data';
import { isRoleAt } from './words';
import { isWhole, quotations, type Quotation } from './quotations';
import { LinkReading, type LinkInput } from './reading';
import type { Coreference, Mention, Quote } from './types';

interface Attribution {
  readonly speaker: number | undefined;
}

const CLOSING = /^[”"]$/u;
const REACH = 14;

/**
 * Direct speech of an article with its speaker: the person or organisation next to a verb of speaking behind the
 * quotation, before it, or around it; a quotation that goes on after "…," she said, or that makes up the next
 * paragraph, has the speaker of the one before. Titles and single words in quotation marks are no quotes.
 */
export function findQuotes(input: LinkInput, coreference: Coreference): readonly Quote[] {
  return quotesOf(LinkReading.of(input), coreference.mentions);
}

/** As {@link findQuotes}, of an article that is read already. */
export function quotesOf(reading: LinkReading, mentions: readonly Mention[]): readonly Quote[] {
  const speakers = new Speakers(reading, mentions);
  const quotes: Quote[] = [];
  let before: { readonly quotation: Quotation; readonly speaker: number | undefined } | undefined;
  for (const quotation of quotations(reading)) {
    const attribution =
      speakers.of(quotation) ?? inherited(reading, quotation, before) ?? speakers.toldOf(quotation);
    if (!attribution) continue;
    const { speaker } = attribution;
    before = { quotation, speaker };
    const span = { start: reading.start(quotation.from), end: reading.end(quotation.end - 1) };
    quotes.push(speaker === undefined ? span : { ...span, speaker });
  }
  return quotes;
}

/** A quotation that goes on, opens the next paragraph, or follows in the same paragraph belongs to the same speaker. */
function inherited(
  reading: LinkReading,
  quotation: Quotation,
  before: { readonly quotation: Quotation; readonly speaker: number | undefined } | undefined,
): Attribution | undefined {
  if (!before) return undefined;
  if (quotation.continues) return before;
  if (!isWhole(reading, quotation)) return undefined;
  if (reading.sameBlock(before.quotation.from, quotation.from)) return before;
  const between = reading.slice(before.quotation.end, quotation.from).split(' ').length;
  return between < REACH && !reading.sameBlock(quotation.from - 1, quotation.from) ? before : undefined;
}

class Speakers {
  /** For each token the mention that it belongs to, or -1. */
  private readonly mentionAt: Int32Array;

  constructor(
    private readonly reading: LinkReading,
    private readonly mentions: readonly Mention[],
  ) {
    this.mentionAt = new Int32Array(reading.count).fill(-1);
    let token = 0;
    mentions.forEach((mention, index) => {
      if (mention.kind === 'plural') return;
      while (token > 0 && reading.end(token - 1) > mention.start) token--;
      while (token < reading.count && reading.end(token) <= mention.start) token++;
      for (let i = token; i < reading.count && reading.start(i) < mention.end; i++) {
        if (this.mentionAt[i] === -1 || mention.kind === 'name') this.mentionAt[i] = index;
      }
    });
  }

  /** Who speaks the quotation; undefined where nothing says that it is speech. */
  of(quotation: Quotation): Attribution | undefined {
    return this.isIntroduced(quotation)
      ? (this.infront(quotation) ?? this.behind(quotation))
      : (this.behind(quotation) ?? this.infront(quotation));
  }

  /** Of whom the sentence before tells, where the quotation speaks of "I" or "we": `Weber was glad. "I love it."` */
  toldOf(quotation: Quotation): Attribution | undefined {
    const { reading } = this;
    const { from, end } = quotation;
    if (!isWhole(reading, quotation) || !reading.sameBlock(from - 1, from)) return undefined;
    let speaksOfItself = false;
    for (let i = from; i < end; i++) speaksOfItself ||= FIRST_PERSON.has(reading.lower(i));
    if (!speaksOfItself) return undefined;
    return this.mainSubject(from - 1);
  }

  /** The person who is the subject of the sentence of a token. */
  private mainSubject(token: number): Attribution | undefined {
    const { head, relation } = this.reading.syntax;
    const [first, last] = this.reading.sentenceOf(token);
    for (let i = first; i < last; i++) {
      const verb = head[i] ?? -1;
      if (verb < 0 || head[verb] !== -1 || RELATIONS[relation[i]] !== 'nsubj') continue;
      const speaker = this.speaking(this.mentionAt[i]);
      return speaker !== undefined && this.mentions[speaker]?.type === 'person' ? { speaker } : undefined;
    }
    return undefined;
  }

  /** `Weber said, "…." Moreno said no.`: a verb of speaking right before it, or a clause that it goes on with. */
  private isIntroduced({ from }: Quotation): boolean {
    const { reading } = this;
    const isMarked = /^[:,]$/u.test(reading.lower(from - 1));
    const verb = isMarked ? from - 2 : from - 1;
    if (SPEECH_VERBS.has(reading.lower(verb)) && !reading.tag(verb)?.startsWith('NN')) return true;
    return !isMarked && /^\p{L}/u.test(reading.word(from - 1)) && /^\p{Ll}/u.test(reading.word(from + 1));
  }

  /** "…," Weber said. / "…," said Moreno. */
  private behind({ end }: Quotation): Attribution | undefined {
    const { reading } = this;
    const closes = /^[,!?.…—–-]+$/u.test(reading.lower(end - 2)) || reading.lower(end) === ',';
    if (!closes) return undefined;
    const from = reading.lower(end) === ',' ? end + 1 : end;
    for (let i = from; i < from + REACH && i < reading.count && reading.sameBlock(i, end - 1); i++) {
      const word = reading.lower(i);
      if (/^(?:[.!?:;“"]|while|and|but|as|that|which|who|when|because)$/u.test(word)) return undefined;
      if (SPEECH_VERBS.has(word))
        return this.isOwnSentence(end, i) ? undefined : { speaker: this.subject(i) };
    }
    return undefined;
  }

  /** Whether a quotation ends with its sentence, and the verb behind it tells of something else: `"… us." Weber said it rained.` */
  private isOwnSentence(end: number, verb: number): boolean {
    const { reading } = this;
    if (!/^(?:\.|…)$/u.test(reading.lower(end - 2)) || reading.lower(end) === ',' || verb === end)
      return false;
    return !/^[.,!?;:]?$/u.test(reading.lower(verb + 1));
  }

  /** Moreno shared: "…" / Moreno said he spoke of "…" / according to Moreno, "…" / Moreno addressed them: "…" */
  private infront({ from }: Quotation): Attribution | undefined {
    const { reading } = this;
    const [sentence] = reading.sentenceOf(from);
    const colon = /^[:,]$/u.test(reading.lower(from - 1));
    for (let i = from - 1; i >= sentence; i--) {
      const word = reading.lower(i);
      if (CLOSING.test(word) || word === ';') return undefined;
      if (word === 'according' && reading.lower(i + 1) === 'to') return { speaker: this.rightOf(i + 2) };
      if (!SPEECH_VERBS.has(word) || reading.nameAt[i] !== -1) continue;
      const speaker = this.subject(i, true);
      if (speaker !== undefined || colon) return { speaker };
    }
    return reading.lower(from - 1) === ':' ? this.mainSubject(from - 1) : undefined;
  }

  /** The mention that is the subject of the verb at token `i`; behind it only where the verb stands first. */
  private subject(i: number, quoteFollows = false): number | undefined {
    const { reading } = this;
    const left = this.leftOf(i - 1);
    if (left !== undefined) return left;
    const inverted = !/^[\p{L}\d]/u.test(reading.lower(i - 1)) && !quoteFollows;
    return inverted ? this.rightOf(i + 1) : this.parsedSubject(i, quoteFollows);
  }

  private parsedSubject(verb: number, quoteFollows: boolean): number | undefined {
    const { reading } = this;
    const { head, relation } = reading.syntax;
    const [first, last] = reading.sentenceOf(verb);
    // "he added that Weber 'is right'": who is spoken of
    const end = quoteFollows && reading.lower(verb + 1) === 'that' ? verb : last;
    for (let i = first; i < end; i++) {
      if (head[i] !== verb || RELATIONS[relation[i]] !== 'nsubj') continue;
      return this.speaking(this.mentionAt[i]);
    }
    return undefined;
  }

  /** The mention that ends at token `i`, over adverbs and a phrase between commas: "Weber, the president, (also)". */
  private leftOf(i: number): number | undefined {
    const { reading } = this;
    const [first] = reading.sentenceOf(i);
    while (i > first && ADVERB.test(reading.lower(i))) i--;
    if (reading.lower(i) === ',') i = this.beforeApposition(i, first);
    const mention = this.mentionAt[i] ?? -1;
    return i < first || mention === -1 ? undefined : this.headOfPhrase(i, mention);
  }

  /** The last token of the name that a phrase between commas explains, or that stands between the commas itself. */
  private beforeApposition(comma: number, first: number): number {
    const { reading } = this;
    let back = comma - 1;
    while (back > first && comma - back < REACH && reading.lower(back) !== ',') back--;
    if (reading.lower(back) !== ',') return comma;
    const outer = itemAt(this.mentions, this.mentionAt[back - 1] ?? -1);
    const inner = itemAt(this.mentions, this.mentionAt[comma - 1] ?? -1);
    if (inner?.type === 'person' && outer?.type !== 'person') return comma - 1;
    return outer ? back - 1 : comma;
  }

  /** "An official from TfL said", "Collins of Georgia said": the phrase's head speaks, not the name at its end. */
  private headOfPhrase(i: number, mention: number): number | undefined {
    const { head, relation } = this.reading.syntax;
    const at = climb(
      head,
      i,
      (inner, up) => this.mentionAt[up] === this.mentionAt[inner] || RELATIONS[relation[inner]] === 'nmod',
    );
    const found = this.mentionAt[at] ?? -1;
    return this.mentionAt[at] === this.mentionAt[i] ? this.speaking(mention) : this.speaking(found);
  }

  /** The mention behind a verb, over the words of a title: "said President Karl Weber", "said Oru's mayor, Ada Holt". */
  private rightOf(from: number): number | undefined {
    const { reading } = this;
    for (let i = from; i < from + LONGEST_TITLE && i < reading.count; i++) {
      if (this.isIntroducing(i, from)) continue;
      if (/^[,.;:!?“”"()]$/u.test(reading.lower(i))) return undefined;
      const mention = this.mentionAt[i];
      if (mention === -1 || this.mentions[mention]?.type === 'place') continue;
      const speaking = this.speaking(mention);
      if (speaking === undefined) continue;
      let end = i;
      while (this.mentionAt[end] === mention) end++;
      const isPerson = this.mentions[mention]?.type === 'person' && !this.isOwner(end);
      if ((isPerson || !/^[\p{L}'’]/u.test(reading.lower(end))) && !this.isIntroducing(end, from))
        return speaking;
      i = end - 1;
    }
    return undefined;
  }

  /**
   * Whether a comma stands between a role and the name that it introduces: "said her brother, Ola Berg", "said the mayor of Oru,
   * Ada Holt".
   *
   * @param from first token of the phrase
   */
  private isIntroducing(comma: number, from: number): boolean {
    const { reading } = this;
    const next = itemAt(this.mentions, this.mentionAt[comma + 1] ?? -1);
    if (reading.lower(comma) !== ',' || next?.kind !== 'name' || next.type !== 'person') return false;
    if (isRoleAt(reading, comma - 1, 'person')) return true;
    for (let i = from; i < comma - 1; i++)
      if (OF.has(reading.lower(i + 1)) && isRoleAt(reading, i, 'person')) return true;
    return false;
  }

  /** Whether a name owns somebody who is named or told behind it, "Holt's spokesman", and not words, "Holt's statement". */
  private isOwner(end: number): boolean {
    const { reading } = this;
    if (!isPossessive(reading, end)) return false;
    for (let i = end + 1; i < end + LONGEST_ROLE && /^\p{L}/u.test(reading.lower(i)); i++) {
      const mention = itemAt(this.mentions, this.mentionAt[i] ?? -1);
      if (isRoleAt(reading, i, 'person') || (mention?.kind === 'name' && mention.type === 'person'))
        return true;
    }
    return false;
  }

  /** The mention itself where it can speak. */
  private speaking(index: number): number | undefined {
    const mention = itemAt(this.mentions, index);
    if (!mention) return undefined;
    if (mention.kind === 'pronoun' && !/^s?he$/iu.test(this.reading.text.slice(mention.start, mention.end)))
      return undefined;
    return mention.type === 'person' || mention.type === 'organization' || mention.type === 'place'
      ? index
      : undefined;
  }
}

/** So many tokens behind a verb of speech the name of who speaks is looked for, over the words of a title. */
const LONGEST_TITLE = 9;
/** Tokens of what somebody is to another one: "chief legal adviser". */
const LONGEST_ROLE = 5;
/** What stands between a role and where it is held: "the mayor |of| Oru". */
const OF: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with']);
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'my', 'me', 'we', 'our', 'us']);

const ADVERB = /^(?:also|later|then|has|had|have|earlier|once|\p{L}{3,}ly)$/u;
