/** A sentence of a CoNLL-U file: its text and its words, with their places in the text. */
export interface UdSentence {
  readonly document: string;
  readonly text: string;
  readonly words: readonly UdWord[];
}

/** A word of such a sentence. */
export interface UdWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/**
 * Reads CoNLL-U. The places of the words are found by their letters: the parts of a contraction divide its surface
 * form where they add up to it, and otherwise share it evenly. Sentences whose words are not in their text are left out.
 */
export function readConllu(content: string): UdSentence[] {
  const sentences: UdSentence[] = [];
  let document = '';
  let text = '';
  let rows: string[][] = [];
  for (const line of content.split('\n')) {
    if (line.startsWith('# newdoc id = ')) document = line.slice(14);
    else if (line.startsWith('# text = ')) text = line.slice(9);
    else if (line !== '' && !line.startsWith('#')) rows.push(line.split('\t'));
    else if (line === '' && rows.length > 0) {
      const words = placeWords(text, rows);
      if (words) sentences.push({ document, text, words });
      rows = [];
    }
  }
  return sentences;
}

function placeWords(text: string, rows: readonly string[][]): UdWord[] | undefined {
  const words: UdWord[] = [];
  let at = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    const id = row[0];
    if (id.includes('.')) continue;
    const surface = row[1];
    const found = text.indexOf(surface, at);
    if (found < 0 || text.slice(at, found).trim() !== '') return undefined;
    const end = found + surface.length;
    if (!id.includes('-')) words.push(toWord(row, found, end));
    else {
      const size = Number(id.split('-')[1]) - Number(id.split('-')[0]) + 1;
      const parts = rows.slice(r + 1, r + 1 + size);
      const adds = parts.map((part) => part[1]).join('').length === surface.length;
      let start = found;
      parts.forEach((part, p) => {
        const length = adds ? part[1].length : Math.floor(surface.length / size);
        const stop = p === size - 1 ? end : start + length;
        words.push(toWord(part, start, stop));
        start = stop;
      });
      r += size;
    }
    at = end;
  }
  return words;
}

function toWord(row: readonly string[], start: number, end: number): UdWord {
  return {
    start,
    end,
    form: row[1],
    lemma: row[2],
    tag: row[4],
    head: Number(row[6]) - 1,
    relation: row[7],
  };
}
