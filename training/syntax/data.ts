import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConllu, type UdSentence } from './conllu';

/** Folder of the treebanks; see `model/README.md`. */
export const UD_FOLDER = process.env.MARGINALIA_UD ?? '/work/shared/data/ud';

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
