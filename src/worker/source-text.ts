import { decodeText } from '../engine/text/decode';
import type { ArticleContent, FileToRead, SkipReason } from '../protocol/methods';

/** Reads a file, in the hosts where the worker can. Throws where the file cannot be read. */
export type ReadFile = (path: string, maximumSize: number) => Uint8Array | SkipReason;

/** The text of an article's content, or why it has none. Throws where a file cannot be read. */
export function textOf(content: ArticleContent, readFile: ReadFile): string | SkipReason {
  switch (content.kind) {
    case 'text':
      return content.file ? decoded(content.text, content.file, readFile) : content.text;
    case 'nothing':
      return content.why;
    case 'bytes':
      return textOrReason(content.bytes);
    case 'path':
      return textOrReason(readFile(content.path, content.maximumSize));
  }
}

function textOrReason(bytes: Uint8Array | SkipReason): string | SkipReason {
  if (!(bytes instanceof Uint8Array)) return bytes;
  return decodeText(bytes) ?? { kind: 'binary' };
}

/**
 * What an editor shows, with the characters that it could not decode: files of windows-1252 open as if they were UTF-8. The
 * file's own text, where that is the same but for these; places in it are places in the editor.
 */
function decoded(shown: string, { path, maximumSize }: FileToRead, readFile: ReadFile): string {
  try {
    const text = textOrReason(readFile(path, maximumSize));
    return typeof text === 'string' && isShownAs(text, shown) ? text : shown;
  } catch {
    return shown; // the file is gone
  }
}

const UNDECODED = '\ufffd';

function isShownAs(text: string, shown: string): boolean {
  if (text.length !== shown.length) return false;
  for (let i = 0; i < text.length; i++) if (text[i] !== shown[i] && shown[i] !== UNDECODED) return false;
  return true;
}
