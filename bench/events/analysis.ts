import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TokenizedArticle } from '../../src/engine/article';
import type { EventInput } from '../../src/engine/events';
import { tokenizeArticle } from '../../src/engine/layout';
import { resolveCoreference } from '../../src/engine/link/coreference';
import { findQuotes } from '../../src/engine/link/quotes';
import { findNames } from '../../src/engine/ner';
import { decodeModels, type Models } from '../../src/engine/read/models';
import { parseSyntax } from '../../src/engine/syntax';
import { findTimes } from '../../src/engine/time/find';

function model(name: string): Uint8Array {
  return readFileSync(new URL(`../../model/${name}`, import.meta.url));
}

const decoded = decodeModels({ names: model('names.bin'), syntax: model('syntax.bin') });
if (!decoded) throw new Error('the files in model/ do not fit this version');

/** The models in `model/`. */
export const models: Models = decoded;

/** Runs the stages before events on a text. */
export function analyse(text: string): EventInput {
  const article: TokenizedArticle = tokenizeArticle(text);
  const names = findNames(article, models.names);
  const syntax = parseSyntax(article, models.syntax);
  const times = findTimes(article);
  const link = { article, names, syntax };
  const coreference = resolveCoreference(link);
  const { mentions, chains } = coreference;
  return { article, syntax, mentions, chains, times, quotes: findQuotes(link, coreference) };
}

/** Records of a JSON Lines file of the tuning data, gzipped or not. */
export function readRecords<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
