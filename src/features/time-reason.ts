import type { TimeExpression } from '../engine/time/types';
import { formatValue } from '../engine/time/value';

/** Why an expression has its value, without the value, which a card names anyway; empty where the words state it. */
export function timeReason({ value, explanation }: TimeExpression): string {
  const named = [formatValue(value), value].find((words) => explanation.startsWith(`${words}: `));
  return named === undefined ? explanation : explanation.slice(named.length + 2);
}
