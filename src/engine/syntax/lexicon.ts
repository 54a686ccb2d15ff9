/**
 * Word classes learnt from unlabelled text, looked up by the hash of the form: a fine and a coarse cluster of words
 * that stand between the same neighbours, and how often a word is capitalised.
 */
export interface Lexicon {
  /** Hash of the form in each slot; 0 where the slot is empty. The length is a power of two. */
  readonly forms: Int32Array;
  /** Fine cluster, coarse cluster and capital class, 8 bits each; see {@link packClasses}. */
  readonly classes: Int32Array;
}

/** Builds the table from parallel lists. */
export function buildLexicon(forms: Int32Array, classes: Int32Array): Lexicon {
  let size = 16;
  while (size < forms.length * 2) size *= 2;
  const table: Lexicon = { forms: new Int32Array(size), classes: new Int32Array(size) };
  forms.forEach((form, i) => {
    let slot = form & (size - 1);
    while (table.forms[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.forms[slot] = form;
    table.classes[slot] = classes[i];
  });
  return table;
}

/** The packed classes of a form; 0 for an unknown one. */
export function wordClasses({ forms, classes }: Lexicon, form: number): number {
  const mask = forms.length - 1;
  let slot = form & mask;
  while (forms[slot] !== 0) {
    if (forms[slot] === form) return classes[slot];
    slot = (slot + 1) & mask;
  }
  return 0;
}

/** Classes as {@link Lexicon.classes} holds them. */
export function packClasses(fine: number, coarse: number, capital: number): number {
  return fine | (coarse << 8) | (capital << 16);
}
