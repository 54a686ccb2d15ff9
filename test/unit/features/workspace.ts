/** An in-memory folder of articles for the tests of features: read by the real engine with the real models. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  applyChange,
  decodeModels,
  emptyCorpus,
  readArticle,
  type CorpusSnapshot,
  type Models,
} from '../../../src/engine';
import type { Place, Position, Range } from '../../../src/features/types';
import { lineStarts, offsetAt, positionAt } from '../../../src/engine/text/lines';

const CURSOR = '$$CURSOR$$';

let loaded: Models | undefined;

/** The models in `model/`, decoded once for all suites. */
export function models(): Models {
  const file = (name: string): Uint8Array => readFileSync(path.join(__dirname, '../../../model', name));
  loaded ??= decodeModels({ names: file('names.bin'), syntax: file('syntax.bin') });
  if (!loaded) throw new Error('the files in model/ do not fit this version');
  return loaded;
}

/** Articles by id, read and linked. */
export class Workspace {
  readonly corpus: CorpusSnapshot;

  constructor(private readonly texts: Readonly<Record<string, string>>) {
    const set = Object.entries(texts).map(([id, text]) => readArticle({ id, text }, models()));
    this.corpus = applyChange(emptyCorpus(), { set, remove: [] });
  }

  /** The position of `$$CURSOR$$` in `words`, which are looked for in an article: `'met $$CURSOR$$Varga'`. */
  at(id: string, words: string): readonly [string, Position] {
    const text = this.text(id);
    const found = text.indexOf(words.replace(CURSOR, ''));
    if (found < 0 || !words.includes(CURSOR)) throw new Error(`no "${words}" in ${id}`);
    return [id, positionAt(lineStarts(text), found + words.indexOf(CURSOR))];
  }

  /** The words at a place. */
  words(place: Place | undefined): string | undefined {
    return place && `${place.article}: ${this.slice(place.article, place.range)}`;
  }

  /** The words of a range of an article. */
  slice(id: string, range: Range): string {
    const lines = lineStarts(this.text(id));
    return this.text(id).slice(offsetAt(lines, range.start), offsetAt(lines, range.end));
  }

  text(id: string): string {
    const text = this.texts[id];
    if (text === undefined) throw new Error(`no article ${id}`);
    return text;
  }
}
