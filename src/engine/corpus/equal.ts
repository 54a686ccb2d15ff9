/**
 * Whether two pieces of plain data are the same all through: numbers, texts, null, arrays and objects of these.
 *
 * @param except names of members that may differ, at any depth
 */
export function isEqual(a: unknown, b: unknown, except?: ReadonlySet<string>): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && isEqualList(a, b, except);
  return !Array.isArray(b) && isEqualObject(a as Members, b as Members, except);
}

type Members = Readonly<Record<string, unknown>>;

function isEqualList(a: readonly unknown[], b: readonly unknown[], except?: ReadonlySet<string>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isEqual(a[i], b[i], except)) return false;
  return true;
}

function isEqualObject(a: Members, b: Members, except?: ReadonlySet<string>): boolean {
  for (const key in b) if (!(key in a)) return false;
  for (const key in a) {
    if (!(key in b) || (!except?.has(key) && !isEqual(a[key], b[key], except))) return false;
  }
  return true;
}
