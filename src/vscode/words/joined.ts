/** Parts of a line or text that are not empty, with what stands between them. */
export function joined(between: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(between);
}
