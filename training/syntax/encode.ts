import { buildLexicon, packClasses, type Lexicon } from '../../src/engine/syntax/lexicon';
import { MAGIC } from '../../src/engine/syntax/model';
import type { LexiconEntry } from './clusters';

/**
 * Writes a model file: what `decodeSyntaxModel` reads.
 *
 * @param network the bytes that `network.py` wrote
 */
export function encodeSyntaxModel({ forms, classes }: Lexicon, network: Uint8Array): Uint8Array {
  const words = new Int32Array(3 + forms.length + classes.length);
  words.set([MAGIC, forms.length]);
  words.set(forms, 2);
  words[2 + forms.length] = classes.length;
  words.set(classes, 3 + forms.length);
  const bytes = new Uint8Array(words.byteLength + network.length);
  bytes.set(new Uint8Array(words.buffer));
  bytes.set(network, words.byteLength);
  return bytes;
}

/** The lexicon as the engine reads it. */
export function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  return buildLexicon(
    Int32Array.from(entries, ({ form }) => form),
    Int32Array.from(entries, ({ fine, coarse, capital }) => packClasses(fine, coarse, capital)),
  );
}
