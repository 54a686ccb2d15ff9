import { readFileSync } from 'node:fs';
import {
  applyChange,
  decodeModels,
  emptyCorpus,
  readTogether,
  type Article,
  type CorpusArticle,
  type CorpusSnapshot,
  type Models,
} from '../../../../../src/engine';
import type { Mention } from '../../../../../src/engine/link';
import { pushTo } from '../../../../../src/engine/collections';

/** Words of an article that are known to mean somebody. */
interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** Who that is. */
  readonly who: string;
}

/** A folder of articles with who is who in them. */
interface GoldFolder {
  /** Names by the short words that stand for them in the articles: "lim" → "Lim Kok Beng". */
  readonly names: ReadonlyMap<string, string>;
  readonly articles: readonly Article[];
  readonly mentions: ReadonlyMap<string, readonly GoldMention[]>;
}

/**
 * Reads a folder that is written down as one page: a list of who is in it (`- lim: Lim Kok Beng`), and below the file
 * name of each article its text, in which words that mean somebody are links: `[Tan Sri Lim](lim)`.
 */
function readFolder(page: string): GoldFolder {
  const [head, ...sections] = page.split(/^## /mu);
  const names = new Map(Array.from(head.matchAll(/^- (\w+): (.+)$/gmu), ([, who, name]) => [who, name]));
  const mentions = new Map<string, readonly GoldMention[]>();
  const articles = sections.map((section): Article => {
    const id = section.slice(0, section.indexOf('\n'));
    const marked = section
      .slice(id.length)
      .trim()
      .replace(/(?<!\n)\n(?!\n)/gu, ' ');
    const found: GoldMention[] = [];
    let text = '';
    let at = 0;
    for (const match of marked.matchAll(/\[([^\]]+)\]\((\w+)\)/gu)) {
      const [link, words, who] = match;
      if (!names.has(who)) throw new Error(`${id}: nobody is ${who}`);
      text += marked.slice(at, match.index);
      found.push({ start: text.length, end: text.length + words.length, who });
      text += words;
      at = match.index + link.length;
    }
    mentions.set(id, found);
    return { id, text: text + marked.slice(at) };
  });
  return { names, articles, mentions };
}

/** How the engine's cards of a folder compare with who is who. */
export interface Score {
  /** Of so many people, bodies and places … */
  readonly cards: number;
  /** … so many have one card with all their names, and nobody else's names or pronouns on it. */
  readonly right: number;
  /** What is wrong: two on one card, one on two cards, names that no card has, pronouns of somebody else. */
  readonly merged: readonly string[];
  readonly split: readonly string[];
  readonly missed: readonly string[];
  readonly mistaken: readonly string[];
}

const MODELS = decodeModels({
  names: readFileSync('model/names.bin'),
  syntax: readFileSync('model/syntax.bin'),
}) as Models;

/** Reads and links a folder, and counts which cards are right. */
export function scoreFolder(file: URL): Score {
  const folder = readFolder(readFileSync(file, 'utf8'));
  const corpus = applyChange(emptyCorpus(), { set: readTogether(folder.articles, MODELS), remove: [] });
  const found = findMentions(folder, corpus);
  const cardsOf = new Map<string, Set<string>>();
  const whoIsOn = new Map<string, string[]>();
  const missed: string[] = [];
  for (const { who, words, card, isName } of found) {
    if (!isName) continue;
    if (card === undefined) missed.push(`${who}: ${words}`);
    else {
      cardsOf.set(who, (cardsOf.get(who) ?? new Set()).add(card));
      pushTo(whoIsOn, card, who);
    }
  }
  const mistaken = found.filter(
    ({ who, card, isName }) =>
      !isName && card !== undefined && !whoIsOn.get(card)?.every((other) => other === who),
  );
  const merged = [...whoIsOn].filter(([, all]) => new Set(all).size > 1);
  const split = [...cardsOf].filter(([, cards]) => cards.size > 1);
  const wrong = new Set([
    ...merged.flatMap(([, all]) => all),
    ...split.map(([who]) => who),
    ...missed.map((line) => line.slice(0, line.indexOf(':'))),
    ...mistaken.flatMap(({ who, card = '' }) => [who, ...(whoIsOn.get(card) ?? [])]),
  ]);
  return {
    cards: folder.names.size,
    right: [...folder.names.keys()].filter((who) => cardsOf.has(who) && !wrong.has(who)).length,
    merged: merged.map(([card, all]) => `${card}: ${[...new Set(all)].join(' ')}`),
    split: split.map(([who, cards]) => `${who}: ${[...cards].join(' ')}`),
    missed,
    mistaken: mistaken.map(({ who, words, card }) => `${who}: ${words} is ${String(card)}`),
  };
}

interface Found {
  readonly who: string;
  readonly words: string;
  readonly isName: boolean;
  /** Id of the entity that the engine takes the words for. */
  readonly card: string | undefined;
}

/** Whom the engine takes the words for that mean somebody, which it may begin or end elsewhere. */
function findMentions({ articles, mentions }: GoldFolder, corpus: CorpusSnapshot): Found[] {
  return articles.flatMap(({ id, text }) => {
    const { reading, entities } = corpus.articles.get(id) as CorpusArticle;
    return (mentions.get(id) ?? []).map(({ start, end, who }): Found => {
      const words = text.slice(start, end);
      const isName = !PRONOUN.test(words) && /(?:^|\s)\p{Lu}/u.test(words);
      const sharedEnds = (mention: Mention): number => {
        if (mention.start >= end || mention.end <= start || (isName && mention.kind !== 'name')) return 0;
        return Number(mention.start === start) + Number(mention.end === end);
      };
      const most = Math.max(0, ...reading.mentions.map(sharedEnds));
      const at = most === 0 ? -1 : reading.mentions.findIndex((mention) => sharedEnds(mention) === most);
      return { who, words, isName, card: entities[at]?.id };
    });
  });
}

const PRONOUN = /^(?:s?he|his|hers?|its?)$/iu;
