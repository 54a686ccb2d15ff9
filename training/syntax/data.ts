import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConllu, type UdSentence } from './conllu';

/** Folder of the treebanks; see `model/README.md`. */
const UD_FOLDER = process.env['MARGINALIA_UD'] ?? '../shared/data/ud';
/** Folder of the unlabelled texts. */
const TEXT_FOLDER = process.env['MARGINALIA_TEXT'] ?? '../shared/data/text';

/** The training sentences of both treebanks. */
export function trainingSentences(): UdSentence[] {
  return ['en_ewt-ud-train.conllu.gz', 'en_gum-open-train.conllu.gz'].flatMap((name) =>
    readConllu(gunzipSync(readFileSync(join(UD_FOLDER, name))).toString('utf8')),
  );
}

/** The development sentences of one treebank. */
export function developmentSentences(treebank: 'ewt' | 'gum'): UdSentence[] {
  const name = treebank === 'ewt' ? 'en_ewt-ud-dev.conllu' : 'en_gum-open-dev.conllu';
  return readConllu(readFileSync(join(UD_FOLDER, name), 'utf8'));
}

/** The documents of the unlabelled texts, or of the one with the given name, in a fixed order. */
export function plainTexts(only?: string): string[] {
  const names = readdirSync(TEXT_FOLDER).filter((name) =>
    only === undefined ? name.endsWith('.jsonl.gz') : name === `${only}.jsonl.gz`,
  );
  return names.sort().flatMap((name) =>
    gunzipSync(readFileSync(join(TEXT_FOLDER, name)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { readonly text: string }).text),
  );
}
