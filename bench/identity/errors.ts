import type { Linked } from './run';

/** Prints which gold chains were split and which were merged, at most so many of each a topic. */
export function printErrors(
  topic: readonly Linked[],
  entityOf: ReadonlyMap<string, string>,
  limit: number,
): void {
  const byChain = new Map<string, Map<string, Set<string>>>();
  const byEntity = new Map<string, Map<string, Set<string>>>();
  for (const { gold, found } of topic) {
    gold.mentions.forEach(({ start, end, chain }, i) => {
      const entity = entityOf.get(`${gold.id} ${String(found[i])}`) ?? 'missed';
      const text = gold.text.slice(start, end).replace(/\s+/gu, ' ');
      put(byChain, chain, entity, text);
      put(byEntity, entity, chain, text);
    });
  }
  print('split', byChain, limit);
  print('merged', byEntity, limit);
}

function put(table: Map<string, Map<string, Set<string>>>, row: string, column: string, text: string): void {
  const columns = table.get(row) ?? new Map<string, Set<string>>();
  table.set(row, columns);
  columns.set(column, (columns.get(column) ?? new Set()).add(text));
}

function print(
  word: string,
  table: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
  limit: number,
): void {
  [...table]
    .filter(([, columns]) => columns.size > 1)
    .slice(0, limit)
    .forEach(([row, columns]) => {
      const parts = [...columns].map(([column, texts]) => `${column} {${[...texts].join(', ')}}`);
      console.log(`    ${word} ${row}: ${parts.join('  ')}`);
    });
}
