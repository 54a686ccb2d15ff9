/** Histories of our own writing, with the value of each expression behind its words: `in [May 1942|1942-05]`. */
import fs from 'node:fs';
import type { Document } from './documents';
import type { GoldTimex } from './measure';

const MARKED = /\[([^\]|]+)\|(SET:)?([^\]|]+)\]/g;

/** A text with its expressions marked, as text and annotation. */
function readMarked(marked: string): Document {
  const timexes: GoldTimex[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARKED)) {
    const [whole, words = '', set, value = ''] = match;
    text += marked.slice(at, match.index);
    timexes.push({
      start: text.length,
      end: text.length + words.length,
      type: set === undefined ? typeOf(value) : 'SET',
      value,
    });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), dct: null, timexes };
}

function typeOf(value: string): string {
  if (/^P[\dTX]/.test(value)) return 'DURATION';
  return /\dT/.test(value) ? 'TIME' : 'DATE';
}

/** The histories beside this file, without a document time. */
export function readNarratives(): Document[] {
  const folder = new URL('narratives/', import.meta.url);
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => readMarked(fs.readFileSync(new URL(name, folder), 'utf8')));
}
