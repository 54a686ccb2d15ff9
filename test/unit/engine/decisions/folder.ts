/** An invented folder of articles, and what becomes of it under decisions. */
import { applyChange, emptyCorpus, readArticle, type CorpusSnapshot } from '../../../../src/engine';
import { anchorOf } from '../../../../src/engine/anchor/anchor';
import type { Decision, NameScope, Provenance } from '../../../../src/engine/decisions';
import { models } from '../../features/workspace';

export const TEXTS: Readonly<Record<string, string>> = {
  'f/a.txt':
    'date 2031-05-12\n\nFinance Minister Ada Quill met Jonas Berg, the head of the Harbour Board, in Lisbon.\n' +
    'Quill said that the talks were useful. Berg agreed.\n',
  // The machine misses "Quill" here, as the article writes the word small, too.
  'f/b.txt':
    'date 2031-05-14\n\nQuill travelled to Oslo. The crew of the tern stayed in Lisbon to write with a quill.\n',
  'f/c.txt':
    'date 2031-05-20\n\nPresident Tomas Varga of Norvik opened a bank in Oslo. Varga thanked the tern and its crew.\n',
};

const READER: Provenance = { by: 'reader' };

/** A decision of the reader's. */
export function decide(decision: DistributiveOmit<Decision, 'by'>): Decision {
  return { ...READER, ...decision };
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** All names of a text in the folder. */
export function everywhere(text: string, anyCase = false): NameScope {
  return { kind: 'everywhere', folder: 'f/', text, anyCase };
}

export function inArticle(article: string, text: string): NameScope {
  return { kind: 'article', article, text };
}

/** One place: `|` stands before and behind the words in their surroundings. */
export function place(article: string, marked: string): NameScope {
  const [before = '', words = ''] = marked.split('|');
  const start = (TEXTS[article] ?? '').indexOf(marked.replaceAll('|', '')) + before.length;
  return {
    kind: 'mention',
    article,
    anchor: anchorOf(TEXTS[article] ?? '', { start, end: start + words.length }),
  };
}

export function corpusOf(...decisions: readonly Decision[]): CorpusSnapshot {
  const set = Object.entries(TEXTS).map(([id, text]) => readArticle({ id, text }, models()));
  return applyChange(emptyCorpus(), { set, remove: [], decisions });
}

/** An entity in a line: its type, name, and each mention as `article:words`. Undefined where there is none. */
export function entity(corpus: CorpusSnapshot, id: string): string | undefined {
  const found = corpus.entities.get(id);
  if (!found) return undefined;
  const mentions = found.mentions.map(({ article, mention }) => {
    const reading = corpus.articles.get(article)?.reading;
    const span = reading?.mentions[mention];
    return `${article.slice(2, 3)}:${span ? (reading?.text.slice(span.start, span.end) ?? '') : '?'}`;
  });
  return `${found.type} ${found.name}: ${mentions.join(', ')}`;
}

/** Ids of who takes part in the event that an article tells with this word. */
export function participants(
  corpus: CorpusSnapshot,
  article: string,
  word: string,
): readonly string[] | undefined {
  const home = corpus.articles.get(article);
  const index = home?.reading.events.findIndex(
    ({ start, end }) => home.reading.text.slice(start, end) === word,
  );
  return home?.events[index ?? -1]?.participants;
}
