/**
 * A record of the reader's file with these lines in it, whatever else it says.
 *
 * @param lines as they are indented below the id; regular expressions
 */
export function inRecord(id: string, ...lines: readonly string[]): RegExp {
  return new RegExp(`^${id}:\\n(?: .*\\n)*?${lines.map((line) => `  ${line}`).join('\\n')}`, 'm');
}
