import type { GoldEntity } from './corpora';

/** The types as other taggers call them. */
const TYPES: Readonly<Record<string, GoldEntity['type']>> = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  LOCATION: 'LOC',
  MISC: 'MISC',
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  GROUP: 'MISC',
};

/** A name as a half-open range of tokens. */
export interface TokenName {
  readonly first: number;
  readonly end: number;
  readonly type: GoldEntity['type'];
}

/** Names of a column of labels: `B-PER` begins one and `I-PER` goes on; where there are no such marks, runs are names. */
export function namesInColumn(labels: readonly string[]): TokenName[] {
  const names: TokenName[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    const marked = /^[BI]-/u.test(label);
    const type = TYPES[marked ? label.slice(2) : label];
    if (!type) continue;
    const first = i;
    const inside = marked ? `I-${label.slice(2)}` : label;
    while (labels[i + 1] === inside) i++;
    names.push({ first, end: i + 1, type });
  }
  return names;
}
