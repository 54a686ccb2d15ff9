import { isYearNumber } from './calendar';
import { SYMBOL } from './symbols';

const DECADE = /^(?:(\d{3})0|([2-9])0)s$/i;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/i;
const CLOCK = /^([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?$/;
/** "14h30", as South Africa and French-speaking countries write it. */
const HOURS = /^([01]\d|2[0-3])h([0-5]\d)$/i;
const CLOCKTIME = /^(\d{1,2})(?:[:.]([0-5]\d))?([ap])\.?m\.?$/i;
const DAYYEAR = /^(\d{1,2}),((?:19|20)\d\d)$/;
const DOTTED = /^(?:\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:19|20)\d\d\.\d{1,2}\.\d{1,2})$/;
const SHORTQUARTER = /^(?:[1-4]Q|[12]H)(?:(?:FY)?(?:\d\d|20\d\d))?$/i;
const ISOTAIL = /^\d{2}T[0-2]\d(?::?\d{2}){0,2}(?:\.\d+)?Z?$/;

/** Gives the number at token `i` its symbol and its value. */
export function markNumber(form: string, symbols: Uint16Array, values: Float64Array, i: number): void {
  const whole = /^\d+$/.test(form);
  if (whole && form.length <= 4) {
    const value = Number(form);
    values[i] = value;
    symbols[i] =
      form.length <= 2 && value >= 1 && value <= 31
        ? SYMBOL.DAY
        : form.length === 4 && isYearNumber(value)
          ? SYMBOL.YEAR
          : SYMBOL.NUM;
    return;
  }
  const found = whole ? undefined : special(form);
  const value = found ? found[1] : Number(form.replaceAll(',', ''));
  if (Number.isNaN(value)) return;
  symbols[i] = found ? found[0] : SYMBOL.NUM;
  values[i] = value;
}

/** Numbers that their letters or signs mark as a part of a time. */
function special(form: string): readonly [symbol: number, value: number] | undefined {
  let match = ORDINAL.exec(form);
  if (match) return [SYMBOL.ORDINAL, Number(match[1])];
  match = DECADE.exec(form);
  if (match) return [SYMBOL.DECADE, Number(match[1] ?? match[2])];
  match = CLOCK.exec(form);
  if (match) return [SYMBOL.CLOCK, Number(match[1]) * 60 + Number(match[2])];
  match = HOURS.exec(form);
  if (match) return [SYMBOL.CLOCK, Number(match[1]) * 60 + Number(match[2])];
  match = CLOCKTIME.exec(form);
  if (match && Number(match[1]) >= 1 && Number(match[1]) <= 12) {
    const hour = (Number(match[1]) % 12) + (match[3]?.toLowerCase() === 'p' ? 12 : 0);
    return [SYMBOL.CLOCKTIME, hour * 60 + Number(match[2] ?? 0)];
  }
  match = DAYYEAR.exec(form);
  if (match) return [SYMBOL.DAYYEAR, Number(match[1]) * 10_000 + Number(match[2])];
  if (DOTTED.test(form)) return [SYMBOL.DOTTED, 0];
  if (SHORTQUARTER.test(form)) return [SYMBOL.SHORTQUARTER, 0];
  return ISOTAIL.test(form) ? [SYMBOL.ISOTAIL, Number(form.slice(0, 2))] : undefined;
}
