/** B-cubed: Bagga and Baldwin 1998, "Algorithms for scoring coreference chains". */

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Adds up B³ over several groups of mentions. */
export class BCubed {
  private precision = 0;
  private recall = 0;
  private found = 0;
  private gold = 0;

  /**
   * @param key the gold chain of each gold mention
   * @param response the chain that was given to each gold mention; undefined where the name was not found, which
   *   counts as a miss in the recall
   */
  add(key: readonly string[], response: readonly (string | undefined)[]): void {
    const keySize = count(key);
    const responseSize = count(response);
    const both = count(key.map((chain, i) => `${chain}\u0000${String(response[i])}`));
    key.forEach((chain, i) => {
      this.gold++;
      const given = response[i];
      if (given === undefined) return;
      const shared = both.get(`${chain}\u0000${given}`) ?? 0;
      this.found++;
      this.precision += shared / (responseSize.get(given) ?? 1);
      this.recall += shared / (keySize.get(chain) ?? 1);
    });
  }

  get score(): Score {
    const precision = this.found === 0 ? 0 : this.precision / this.found;
    const recall = this.gold === 0 ? 0 : this.recall / this.gold;
    return {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    };
  }

  get mentions(): number {
    return this.gold;
  }

  get share(): number {
    return this.gold === 0 ? 0 : this.found / this.gold;
  }
}

function count(values: readonly (string | undefined)[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
