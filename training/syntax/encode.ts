import type { Classifier } from '../../src/engine/syntax/classifier';
import { buildLexicon, packClasses, type Lexicon } from '../../src/engine/syntax/lexicon';
import { MAGIC, type SyntaxModel } from '../../src/engine/syntax/model';
import type { LexiconEntry } from './clusters';

/** Writes a model file: what `decodeSyntaxModel` reads. */
export function encodeSyntaxModel({ lexicon, tagger, arcs, labels, punctuation }: SyntaxModel): Uint8Array {
  const words = [Int32Array.of(MAGIC), ...sized(lexicon.forms), ...sized(lexicon.classes)];
  words.push(...classifier(tagger), ...sized(arcs.table), ...classifier(labels), ...classifier(punctuation));
  const all = new Int32Array(words.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of words) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8Array(all.buffer);
}

function classifier(model: Classifier): Int32Array[] {
  const halves = new Int16Array(2 * Math.ceil(model.entries.length / 2));
  halves.set(model.entries);
  return [...sized(model.table), ...sized(new Int32Array(halves.buffer))];
}

function sized(words: Int32Array): Int32Array[] {
  return [Int32Array.of(words.length), words];
}

/** The lexicon as the engine reads it. */
export function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  return buildLexicon(
    Int32Array.from(entries, ({ form }) => form),
    Int32Array.from(entries, ({ fine, coarse, capital, sure }) => packClasses(fine, coarse, capital, sure)),
  );
}
