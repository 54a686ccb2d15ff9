/** Milliseconds of processor time that an action takes, which other programs on the machine hardly change. */
export function timed<T>(action: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage();
  const result = action();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** The middle of the times of some runs of an action. */
export function median(runs: number, action: () => unknown): number {
  const times = Array.from({ length: runs }, () => timed(action).ms).sort((a, b) => a - b);
  return times[runs >> 1] ?? 0;
}

/** A time with as many digits as it deserves. */
export function show(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  return ms >= 100 ? `${ms.toFixed(0)} ms` : `${ms.toFixed(ms >= 10 ? 1 : 2)} ms`;
}

/** One row of the report. */
export function row(name: string, ...cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(32)}${cells.map((cell) => cell.padStart(16)).join('')}\n`);
}
