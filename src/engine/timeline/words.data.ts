import { wordSet } from '../collections';
import { WEEKDAYS } from '../text/calendar.data';

/** Words too common to tell one event from another. */
export const COMMON: ReadonlySet<string> = new Set([
  ...wordSet(`
    the and for with that this from his her its their has have had was were are will would been being said says
    who which what when where after before about into over under between during than then also not but they them
    you our out any all can could should may might more most some such other one two new first last year month
    week day days today
  `),
  ...WEEKDAYS,
]);
