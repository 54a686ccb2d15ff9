import type { ClassifierWeights } from '../../src/engine/syntax/classifier';
import { buildLexicon, packClasses, type Lexicon } from '../../src/engine/syntax/lexicon';
import { MAGIC } from '../../src/engine/syntax/model';
import type { LexiconEntry } from './clusters';

/** Writes a model file: what `decodeSyntaxModel` reads. */
export function encodeSyntaxModel(
  lexicon: readonly LexiconEntry[],
  classifiers: readonly ClassifierWeights[],
): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(new TextEncoder().encode(MAGIC));
  const words = lexicon
    .map((entry) => ({ ...entry, form: entry.form >>> 0 }))
    .sort((a, b) => a.form - b.form);
  writer.varint(words.length);
  writer.rising(words.map(({ form }) => form));
  writer.bytes(words.map(({ fine }) => fine));
  writer.bytes(words.map(({ coarse }) => coarse));
  writer.bytes(words.map(({ capital }) => capital));
  writer.bytes(words.map(({ sure }) => sure));
  for (const { classes, features, counts, classOf, roots, greatest } of classifiers) {
    for (const number of [classes, features.length, roots.length, greatest]) writer.varint(number);
    writer.rising(features);
    writer.bytes(counts);
    writer.bytes(classOf);
    writer.bytes(roots);
  }
  return writer.take();
}

/** The lexicon as the engine reads it. */
export function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  return buildLexicon(
    Int32Array.from(entries, ({ form }) => form),
    Int32Array.from(entries, ({ fine, coarse, capital, sure }) => packClasses(fine, coarse, capital, sure)),
  );
}

class ByteWriter {
  private readonly parts: number[] = [];

  bytes(values: Iterable<number>): void {
    for (const value of values) this.parts.push(value & 0xff);
  }

  varint(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 128)) this.parts.push((rest % 128) | 0x80);
    this.parts.push(rest);
  }

  rising(values: Iterable<number>): void {
    let last = 0;
    for (const value of values) {
      this.varint(value - last);
      last = value;
    }
  }

  take(): Uint8Array {
    return Uint8Array.from(this.parts);
  }
}
