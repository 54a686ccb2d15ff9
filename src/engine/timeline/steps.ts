/**
 * Work in small steps, with what comes of it: whoever runs it may do something else between two of them. A generator, since
 * the engine knows no clock and no event loop.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** As `Array.map`, a step for each member. */
export function* mapInSteps<T, R>(list: readonly T[], action: (member: T, index: number) => R): Steps<R[]> {
  const results: R[] = [];
  for (let i = 0; i < list.length; i++) {
    results.push(action(list[i], i));
    yield;
  }
  return results;
}
