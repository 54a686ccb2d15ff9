import { lastOfTime, type Context } from '../context';
import { DAY_SETTING_VERBS } from '../lexicon/lexicon.data';
import { verbKey } from '../verb-keys';
import { childWith, isVerb, R } from '../tree';

/**
 * The head of the expression of time that a verb has for its object: "proposed |23 October| for the vote", "has set |May 3| as the
 * day of the trial"; -1 where there is none. It says what was set, not when.
 */
export function setTime(context: Context, verb: number): number {
  const { tree, timeAt, times } = context;
  if (!isVerb(tree, verb) || !DAY_SETTING_VERBS.has(verbKey(tree, verb))) return -1;
  const time = timeAt[verb + 1] ?? -1;
  if (time < 0 || times[time]?.type !== 'DATE') return -1;
  const object = childWith(tree, verb, R.obj);
  if (object >= 0 && timeAt[object] !== time) return -1;
  for (let i = verb + 1, last = lastOfTime(context, i); i <= last; i++) if (tree.head[i] === verb) return i;
  return -1;
}
