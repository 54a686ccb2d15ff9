import { readFileSync } from 'node:fs';
import { hashText } from '../../src/engine/ner/hash';
import { LONGEST_PHRASE, phraseHash } from '../../src/engine/ner/lexicon';

/** How often a word or phrase was a person's, an organisation's, a place's name, or capitalised and none of them. */
type Tally = [person: number, organization: number, place: number, none: number];

/** Codes (see {@link codeOf}) of words in names, of words that are a name alone, and of longer names, by hash. */
export interface NameTable {
  readonly words: ReadonlyMap<number, number>;
  readonly alone: ReadonlyMap<number, number>;
  readonly phrases: ReadonlyMap<number, number>;
}

const COLUMN: Readonly<Record<string, number>> = {
  PERSON: 0,
  ORGANIZATION: 1,
  LOCATION: 2,
  'B-PER': 0,
  'B-ORG': 1,
  'B-LOC': 2,
};
const NONE = 3;
/** Names are counted once in so many sentences, so that one document does not outweigh all others. */
const SPACING = 40;
const LEAST_COUNT = 3;
const FREQUENT = 8;

/**
 * Collects the names that a teacher saw in unlabelled text: lines `word TAB label`, an empty one behind a sentence. Labels
 * tell where names begin (`B-PER`, `I-PER`), or runs of one label are names (`PERSON`).
 */
export function collectNames(file: string): NameTable {
  const collector = new Collector();
  let sentence: [string, string][] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0) sentence.push([line.slice(0, tab), line.slice(tab + 1)]);
    else if (sentence.length > 0) {
      collector.add(sentence);
      sentence = [];
    }
  }
  return { words: codes(collector.words), alone: codes(collector.alone), phrases: codes(collector.phrases) };
}

class Collector {
  readonly words = new Map<number, Tally>();
  readonly alone = new Map<number, Tally>();
  readonly phrases = new Map<number, Tally>();
  private readonly lastSeen = new Map<number, number>();
  private sentences = 0;

  add(sentence: readonly (readonly [string, string])[]): void {
    this.sentences++;
    const capitals = sentence.filter(([word]) => /^\p{Lu}/u.test(word)).length;
    if (capitals > 0.7 * sentence.length) return;
    for (let i = 0; i < sentence.length; i++) {
      const [word, label] = sentence[i];
      const column = COLUMN[label];
      if (column === undefined) {
        if (i > 0 && /^\p{Lu}/u.test(word)) this.count(this.words, hashText(word.toLowerCase()), NONE);
        continue;
      }
      let end = i + 1;
      const inside = label.replace(/^B-/u, 'I-');
      while (sentence[end]?.[1] === inside) end++;
      const hashes = sentence.slice(i, end).map(([form]) => hashText(form.toLowerCase()));
      for (const hash of hashes) this.count(this.words, hash, column);
      if (hashes.length === 1) this.count(this.alone, hashes[0], column);
      else if (hashes.length <= LONGEST_PHRASE) this.count(this.phrases, phraseHash(hashes), column);
      i = end - 1;
    }
  }

  private count(tallies: Map<number, Tally>, hash: number, column: number): void {
    const key = hash * 16 + column * 4 + (tallies === this.words ? 0 : 1);
    const last = this.lastSeen.get(key);
    if (last !== undefined && this.sentences - last < SPACING) return;
    this.lastSeen.set(key, this.sentences);
    let tally = tallies.get(hash);
    if (!tally) tallies.set(hash, (tally = [0, 0, 0, 0]));
    tally[column]++;
  }
}

function codes(tallies: ReadonlyMap<number, Tally>): Map<number, number> {
  const result = new Map<number, number>();
  for (const [hash, tally] of tallies) {
    const code = codeOf(tally);
    if (code > 0) result.set(hash, code);
  }
  return result;
}

/** A small number for what a word mostly is, how clearly (80 % or half of its uses) and how often; 0 where rare. */
function codeOf(tally: Tally): number {
  const sum = tally.reduce((a, b) => a + b, 0);
  if (sum < LEAST_COUNT) return 0;
  const best = tally.indexOf(Math.max(...tally));
  const share = tally[best] / sum;
  const clarity = share >= 0.8 ? 2 : share >= 0.5 ? 1 : 0;
  return 1 + (best * 3 + clarity) * 2 + (sum >= FREQUENT ? 1 : 0);
}
