import { RELATIONS } from '../syntax/types';
import { SPEECH_VERBS } from './facts/words.data';
import { Reading, type LinkInput } from './reading';
import type { Coreference, Mention, Quote } from './types';

/** Tokens of a stretch between quotation marks, marks included. */
interface Quotation {
  readonly from: number;
  readonly end: number;
  /** Whether it goes on from a quotation that the paragraph before left open. */
  readonly continues: boolean;
}

interface Attribution {
  readonly speaker: number | undefined;
}

const OPENING = /^[“„"]$/u;
const CLOSING = /^[”"]$/u;
const REACH = 14;

/**
 * Direct speech of an article with its speaker: the person or organisation next to a verb of speaking behind the
 * quotation, before it, or around it; a quotation that goes on after "…," she said, or that makes up the next
 * paragraph, has the speaker of the one before. Titles and single words in quotation marks are no quotes.
 */
export function findQuotes(input: LinkInput, coreference: Coreference): readonly Quote[] {
  const reading = new Reading(input);
  const speakers = new Speakers(reading, coreference.mentions);
  const quotes: Quote[] = [];
  let before: { readonly quotation: Quotation; readonly speaker: number | undefined } | undefined;
  for (const quotation of quotations(reading)) {
    const attribution = speakers.of(quotation) ?? inherited(reading, quotation, before);
    if (!attribution) continue;
    const { speaker } = attribution;
    before = { quotation, speaker };
    const span = { start: reading.start(quotation.from), end: reading.end(quotation.end - 1) };
    quotes.push(speaker === undefined ? span : { ...span, speaker });
  }
  return quotes;
}

/** All stretches between double quotation marks, by paragraph. One that is not closed ends with its paragraph. */
function quotations(reading: Reading): Quotation[] {
  const found: Quotation[] = [];
  let from = -1;
  let left = false;
  for (let i = 0; i <= reading.count; i++) {
    if (from !== -1 && (i === reading.count || !reading.sameBlock(from, i))) {
      found.push({ from, end: i, continues: left });
      left = true;
      from = -1;
    }
    if (i === reading.count) break;
    const word = reading.word(i);
    if (from === -1 && OPENING.test(word)) {
      if (i > 0 && reading.sameBlock(i - 1, i)) left = false;
      from = i;
    } else if (from !== -1 && CLOSING.test(word)) {
      found.push({ from, end: i + 1, continues: left });
      left = false;
      from = -1;
    }
  }
  return found.filter(({ from: start, end }) => end - start > 2 && reading.lower(start - 1) !== '(');
}

/** A quotation that goes on, opens the next paragraph, or follows in the same paragraph belongs to the same speaker. */
function inherited(
  reading: Reading,
  quotation: Quotation,
  before: { readonly quotation: Quotation; readonly speaker: number | undefined } | undefined,
): Attribution | undefined {
  if (!before) return undefined;
  if (quotation.continues) return before;
  const [first] = reading.sentenceOf(quotation.from);
  const opens = quotation.from === first;
  const whole =
    quotation.end - quotation.from > 5 && /^[.!?…]+$|^["”]$/u.test(reading.lower(quotation.end - 2));
  if (!opens || !whole) return undefined;
  if (reading.sameBlock(before.quotation.from, quotation.from)) return before;
  const between = reading.slice(before.quotation.end, quotation.from).split(' ').length;
  return between < REACH && !reading.sameBlock(quotation.from - 1, quotation.from) ? before : undefined;
}

class Speakers {
  /** For each token the mention that it belongs to, or -1. */
  private readonly mentionAt: Int32Array;

  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
  ) {
    this.mentionAt = new Int32Array(reading.count).fill(-1);
    let token = 0;
    mentions.forEach((mention, index) => {
      while (token > 0 && reading.end(token - 1) > mention.start) token--;
      while (token < reading.count && reading.end(token) <= mention.start) token++;
      for (let i = token; i < reading.count && reading.start(i) < mention.end; i++) {
        if (this.mentionAt[i] === -1 || mention.kind === 'name') this.mentionAt[i] = index;
      }
    });
  }

  /** Who speaks the quotation; undefined where nothing says that it is speech. */
  of(quotation: Quotation): Attribution | undefined {
    return this.behind(quotation) ?? this.infront(quotation);
  }

  /** "…," Trump said. / "…," said Modi. */
  private behind({ end }: Quotation): Attribution | undefined {
    const { reading } = this;
    const closes = /^[,!?.…—–-]+$/u.test(reading.lower(end - 2)) || reading.lower(end) === ',';
    if (!closes) return undefined;
    const from = reading.lower(end) === ',' ? end + 1 : end;
    for (let i = from; i < from + REACH && i < reading.count && reading.sameBlock(i, end - 1); i++) {
      const word = reading.lower(i);
      if (/^[.!?:;“"]$/u.test(word)) return undefined;
      if (SPEECH_VERBS.has(word)) return { speaker: this.subject(i) };
    }
    return undefined;
  }

  /** Modi shared: "…" / Modi said he spoke of "…" / according to Modi, "…" */
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
    return undefined;
  }

  /** The mention that is the subject of the verb at token `i`. */
  private subject(i: number, before = false): number | undefined {
    const left = this.leftOf(i - 1);
    if (left !== undefined) return left;
    const parsed = this.parsedSubject(i);
    if (parsed !== undefined) return parsed;
    return before ? undefined : this.rightOf(i + 1);
  }

  private parsedSubject(verb: number): number | undefined {
    const { head, relation } = this.reading.syntax;
    const [first, end] = this.reading.sentenceOf(verb);
    for (let i = first; i < end; i++) {
      if (head[i] !== verb || RELATIONS[relation[i] as number] !== 'nsubj') continue;
      const mention = this.mentionAt[i] as number;
      return mention === -1 ? undefined : this.speaking(mention);
    }
    return undefined;
  }

  /** The mention that ends at token `i`, over adverbs and a phrase between commas: "Trump, the president, (also)". */
  private leftOf(i: number): number | undefined {
    const { reading } = this;
    const [first] = reading.sentenceOf(i);
    while (
      i > first &&
      /^(?:also|later|then|has|had|have|recently|previously|earlier|once|reportedly|\p{L}+ly)$/u.test(
        reading.lower(i),
      )
    )
      i--;
    if (reading.lower(i) === ',') {
      let back = i - 1;
      while (back > first && i - back < REACH && reading.lower(back) !== ',') back--;
      if (reading.lower(back) === ',' && (this.mentionAt[back - 1] ?? -1) !== -1) i = back - 1;
    }
    const mention = this.mentionAt[i] ?? -1;
    return i < first || mention === -1 ? undefined : this.speaking(mention);
  }

  /** The mention behind a verb, over the words of a title: "said President Donald Trump". */
  private rightOf(from: number): number | undefined {
    const { reading } = this;
    for (let i = from; i < from + 9 && i < reading.count; i++) {
      if (/^[,.;:!?“”"()]$/u.test(reading.lower(i))) return undefined;
      const mention = this.mentionAt[i] as number;
      if (mention === -1) continue;
      const speaking = this.speaking(mention);
      const next = this.mentionAt[i + 1];
      if (
        speaking !== undefined &&
        (this.mentions[mention]?.type === 'person' || next === -1 || next === undefined)
      )
        return speaking;
    }
    return undefined;
  }

  /** The mention itself where it can speak. */
  private speaking(mention: number): number | undefined {
    const type = this.mentions[mention]?.type;
    return type === 'person' || type === 'organization' || type === 'place' ? mention : undefined;
  }
}
