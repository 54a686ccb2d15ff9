import { writeFileSync } from 'node:fs';
import type { BoostedTrees } from '../../src/engine/timeline/boosted';

/**
 * Writes what was learnt as a module of the engine, and prints by what.
 *
 * @param file below `src/engine/timeline`
 * @param name of what is exported: `ROW` for `ROW_TREES`
 * @param script of this folder, named in the file
 * @param features names of the features, in their order
 */
export function writeTrees(
  file: string,
  name: string,
  script: string,
  { bias, trees }: BoostedTrees,
  features: readonly string[],
): void {
  const rows = trees.map(
    (tree) =>
      `    { features: [${tree.features.join(', ')}], thresholds: [${tree.thresholds.map(rounded).join(', ')}], values: [${tree.values.map(rounded).join(', ')}] },`,
  );
  writeFileSync(
    new URL(`../../src/engine/timeline/${file}`, import.meta.url),
    `import type { BoostedTrees } from '../boosted';

/** Written by \`training/events/${script}\`; the features are those of {@link ${name}_FEATURES} by number. */
// prettier-ignore
export const ${name}_TREES: BoostedTrees = {
  bias: ${rounded(bias)},
  trees: [
${rows.join('\n')}
  ],
};
`,
  );
  const uses = features.map((feature, f) => {
    const count = trees.flatMap((tree) =>
      tree.features.filter((tested, i) => tested === f && tree.thresholds[i] !== Infinity),
    ).length;
    return `${feature} ${String(count)}`;
  });
  console.log(`${file}: splits by ${uses.join(', ')}`);
}

function rounded(value: number): string {
  return value === Infinity ? 'Infinity' : String(Number(value.toPrecision(3)));
}
