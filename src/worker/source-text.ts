import { decodeText } from '../engine/text/decode';
import type { ArticleContent, SkipReason } from '../protocol/methods';

/** Reads a file, in the hosts where the worker can. Throws where the file cannot be read. */
export type ReadFile = (path: string, maximumSize: number) => Uint8Array | SkipReason;

/** The text of an article's content, or why it has none. Throws where a file cannot be read. */
export function textOf(content: ArticleContent, readFile: ReadFile): string | SkipReason {
  switch (content.kind) {
    case 'text':
      return content.text;
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
