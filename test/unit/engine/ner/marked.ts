import type { TokenizedArticle } from '../../../../src/engine/article';
import { DocumentContext } from '../../../../src/engine/ner/document-context';
import { TokenReading, type DraftName, type Refiner } from '../../../../src/engine/ner/draft';
import { FormDictionary, FormTable } from '../../../../src/engine/ner/forms';
import { hashText } from '../../../../src/engine/ner/hash';
import { Lexicon, Listed } from '../../../../src/engine/ner/lexicon';
import type { Span } from '../../../../src/engine/text/span';
import { splitSentences } from '../../../../src/engine/tokenize/sentences';
import { tokenize } from '../../../../src/engine/tokenize/tokenize';
import { tokenAfter } from '../../../../src/engine/tokenize/tokens';

/** Words that the tests' lexicon knows. */
const LISTED: Readonly<Record<string, number>> = {
  india: Listed.Country,
  us: Listed.Country,
  'u.s.': Listed.Country,
  ohio: Listed.Region,
  russia: Listed.Country,
  ukraine: Listed.Country,
  indian: Listed.Demonym,
  french: Listed.Demonym,
  african: Listed.Demonym,
  american: Listed.Demonym,
  pti: Listed.Organization,
  pope: Listed.Title,
  dundee: Listed.City,
  typhoon: Listed.EventWord,
  mayor: Listed.Title,
  center: Listed.OrganizationWord,
  ada: Listed.PersonName,
  colts: Listed.Team,
};

export function article(text: string): TokenizedArticle {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const tokens = tokenize(text, blocks);
  return { text, blocks, tokens, sentences: splitSentences(text, tokens, blocks) };
}

/** What a refiner makes of the names marked in a text: `[Ada Moreno|person]`, margins in log odds as in `[Moreno|person|0.1]`. */
export function refined(refiner: Refiner, marked: string): string {
  const { text, names } = parse(marked);
  const read = article(text);
  const forms = new FormTable(text, read.tokens, new FormDictionary(testLexicon()));
  const reading = new TokenReading(read, forms, new DocumentContext(read, forms));
  const drafts = names.map(({ start, end, type, margin }): DraftName => ({
    first: tokenAfter(read.tokens, start),
    end: tokenAfter(read.tokens, end - 1) + 1,
    type: type as DraftName['type'],
    margin,
    evidence: [],
  }));
  return render(
    text,
    refiner(reading, drafts).map((name) => ({ ...reading.span(name.first, name.end), type: name.type })),
  );
}

/** A text with its names marked. */
export function render(text: string, names: readonly (Span & { readonly type: string })[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, type } of names) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}|${type}]`;
    at = end;
  }
  return result + text.slice(at);
}

const DEFAULT_MARGIN = 1.3;

function parse(marked: string): { text: string; names: (Span & { type: string; margin: number })[] } {
  const names: (Span & { type: string; margin: number })[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^[\]|]+)\|([^\]|]+)(?:\|(\d+(?:\.\d+)?))?\]/gu)) {
    text += marked.slice(at, match.index);
    const name = match[1];
    const margin = match[3] === undefined ? DEFAULT_MARGIN : Number(match[3]);
    names.push({ start: text.length, end: text.length + name.length, type: match[2], margin });
    text += name;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), names };
}

export function testLexicon(): Lexicon {
  const words = Object.keys(LISTED);
  const none = new Uint8Array(words.length);
  return new Lexicon({
    words: Int32Array.from(words, hashText),
    clusters: new Uint16Array(words.length),
    flags: Uint16Array.from(Object.values(LISTED)),
    coarse: new Uint16Array(1),
    within: none,
    alone: none,
    codes: new Uint8Array(0),
    phrases: new Int32Array(0),
    phraseFlags: new Int32Array(0),
  });
}
