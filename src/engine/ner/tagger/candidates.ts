import { isCapital } from '../document-context';
import { Casing, type FormTable } from '../forms';

/**
 * Marks the tokens that may be in a name: those with a capital, those next to them, and short gaps between two of
 * them ("Bank of the South"). All others are outside of names without a look.
 */
export function markCandidates(forms: FormTable, from: number, to: number, marks: Uint8Array): void {
  let last = -LONGEST_GAP * 2;
  for (let i = from; i < to; i++) {
    if (!isCapital(forms.at(i).casing)) continue;
    const start = i - last <= LONGEST_GAP + 1 ? last : i - 1;
    for (let k = Math.max(start, from); k <= Math.min(i + 1, to - 1); k++) marks[k] = 1;
    last = i;
  }
  for (let i = from; i < to; i++) if (forms.at(i).casing === Casing.Link) marks[i] = 0;
}

/** Small words that a name may have in its midst. */
const LONGEST_GAP = 4;
