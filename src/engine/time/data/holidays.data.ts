/**
 * Holidays and festivals that news dates events by: their names (lower case, as tokens), and the rule of their day.
 * `fixed`: month and day; `weekday`: n-th (or, -1, last) weekday of a month; `easter`: days after Western Easter Sunday;
 * `table`: first days by year in `movable-feasts.data.ts`; `either`: a name that two feasts share.
 */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  | { readonly kind: 'easter'; readonly days: number }
  | { readonly kind: 'table'; readonly table: string; readonly days: number; readonly length?: number }
  | { readonly kind: 'either'; readonly tables: readonly string[] };

/** A holiday by its names, and the rule for its day. */
export interface Holiday {
  readonly key: string;
  readonly names: readonly string[];
  readonly rule: HolidayRule;
}

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const nth = (month: number, weekday: number, n: number, plus = 0): HolidayRule => ({
  kind: 'weekday',
  month,
  weekday,
  nth: n,
  plus,
});
const easter = (days: number): HolidayRule => ({ kind: 'easter', days });
const table = (name: string, days = 0, length = 1): HolidayRule => ({
  kind: 'table',
  table: name,
  days,
  length,
});

function holiday(key: string, names: string, rule: HolidayRule): Holiday {
  return { key, names: names.split('|'), rule };
}

/** Holidays that news names in place of a date. */
export const HOLIDAYS: readonly Holiday[] = [
  holiday("New Year's Day", "new year 's day|new years day|new year ’s day", fixed(1, 1)),
  holiday("New Year's Eve", "new year 's eve|new years eve|new year ’s eve", fixed(12, 31)),
  holiday('Orthodox Christmas', 'orthodox christmas', fixed(1, 7)),
  holiday('August bank holiday', 'august bank holiday', nth(8, 1, -1)),
  holiday('Early May bank holiday', 'early may bank holiday|may day bank holiday', nth(5, 1, 1)),
  holiday('Spring bank holiday', 'spring bank holiday|late may bank holiday', nth(5, 1, -1)),
  holiday('Epiphany', 'epiphany', fixed(1, 6)),
  holiday('Republic Day', 'republic day', fixed(1, 26)),
  holiday('Australia Day', 'australia day', fixed(1, 26)),
  holiday(
    'Martin Luther King Day',
    'martin luther king day|mlk day|martin luther king jr. day',
    nth(1, 1, 3),
  ),
  holiday('Groundhog Day', 'groundhog day', fixed(2, 2)),
  holiday("Valentine's Day", "valentine 's day|valentine ’s day|valentines day", fixed(2, 14)),
  holiday(
    "Presidents' Day",
    "presidents ' day|presidents ’ day|presidents day|president 's day",
    nth(2, 1, 3),
  ),
  holiday("International Women's Day", "international women 's day|international women ’s day", fixed(3, 8)),
  holiday(
    "St. Patrick's Day",
    "st. patrick 's day|st patrick 's day|st. patrick ’s day|st patrick ’s day",
    fixed(3, 17),
  ),
  holiday(
    "April Fools' Day",
    "april fools ' day|april fool 's day|april fools ’ day|april fool ’s day",
    fixed(4, 1),
  ),
  holiday('Earth Day', 'earth day', fixed(4, 22)),
  holiday('Anzac Day', 'anzac day', fixed(4, 25)),
  holiday(
    'May Day',
    "may day|international workers ' day|international workers ’ day|international workers day",
    fixed(5, 1),
  ),
  holiday('Inauguration Day', 'inauguration day', fixed(1, 20)),
  holiday(
    "Indigenous Peoples' Day",
    "indigenous peoples ' day|indigenous peoples ’ day|indigenous peoples day",
    nth(10, 1, 2),
  ),
  holiday('Cinco de Mayo', 'cinco de mayo', fixed(5, 5)),
  holiday('Victory Day', 'victory day', fixed(5, 9)),
  holiday("Mother's Day", "mother 's day|mother ’s day", nth(5, 7, 2)),
  holiday("Father's Day", "father 's day|father ’s day", nth(6, 7, 3)),
  holiday('Memorial Day', 'memorial day', nth(5, 1, -1)),
  holiday('Juneteenth', 'juneteenth', fixed(6, 19)),
  holiday('Canada Day', 'canada day', fixed(7, 1)),
  holiday('Independence Day (US)', 'fourth of july|july fourth', fixed(7, 4)),
  holiday('Bastille Day', 'bastille day', fixed(7, 14)),
  holiday('Assumption Day', 'assumption day', fixed(8, 15)),
  holiday('Labor Day', 'labor day', nth(9, 1, 1)),
  holiday('Columbus Day', 'columbus day', nth(10, 1, 2)),
  holiday('Gandhi Jayanti', 'gandhi jayanti', fixed(10, 2)),
  holiday('Halloween', "halloween|hallowe'en|hallowe’en", fixed(10, 31)),
  holiday("All Saints' Day", "all saints ' day|all saints ’ day|all saints day", fixed(11, 1)),
  holiday('Guy Fawkes Night', 'guy fawkes night|bonfire night', fixed(11, 5)),
  holiday('Election Day', 'election day', nth(11, 1, 1, 1)),
  holiday('Remembrance Sunday', 'remembrance sunday', nth(11, 7, 2)),
  holiday('Remembrance Day', 'remembrance day|armistice day', fixed(11, 11)),
  holiday('Veterans Day', "veterans day|veterans ' day|veterans ’ day", fixed(11, 11)),
  holiday('Thanksgiving', 'thanksgiving day|thanksgiving', nth(11, 4, 4)),
  holiday('Canadian Thanksgiving', 'canadian thanksgiving', nth(10, 1, 2)),
  holiday('Black Friday', 'black friday', nth(11, 4, 4, 1)),
  holiday('Cyber Monday', 'cyber monday', nth(11, 4, 4, 4)),
  holiday('Christmas Eve', 'christmas eve', fixed(12, 24)),
  holiday('Christmas', 'christmas day|christmas', fixed(12, 25)),
  holiday('Boxing Day', 'boxing day', fixed(12, 26)),
  holiday('Mardi Gras', 'mardi gras|shrove tuesday', easter(-47)),
  holiday('Ash Wednesday', 'ash wednesday', easter(-46)),
  holiday('Palm Sunday', 'palm sunday', easter(-7)),
  holiday('Maundy Thursday', 'maundy thursday', easter(-3)),
  holiday('Good Friday', 'good friday', easter(-2)),
  holiday('Holy Saturday', 'holy saturday|easter saturday', easter(-1)),
  holiday('Easter', 'easter sunday|easter day|easter', easter(0)),
  holiday('Easter Monday', 'easter monday', easter(1)),
  holiday('Ascension Day', 'ascension day', easter(39)),
  holiday('Pentecost', 'pentecost|whit sunday', easter(49)),
  holiday('Whit Monday', 'whit monday', easter(50)),
  holiday('Corpus Christi', 'feast of corpus christi', easter(60)),
  holiday('Orthodox Easter', 'orthodox easter', table('orthodox-easter')),
  holiday(
    'Lunar New Year',
    "lunar new year|chinese new year|lunar new year ’s day|lunar new year 's day|chinese new year ’s day|chinese new year 's day|spring festival|tet",
    table('lunar-new-year'),
  ),
  holiday('Mid-Autumn Festival', 'mid - autumn festival|chuseok', table('mid-autumn')),
  holiday('Ramadan', 'ramadan|ramzan', table('ramadan', 0, 29)),
  holiday(
    'Eid al-Fitr',
    'eid al - fitr|eid ul - fitr|eid - ul - fitr|eid al fitr|eid ul fitr',
    table('eid-al-fitr'),
  ),
  holiday(
    'Eid al-Adha',
    'eid al - adha|eid ul - adha|eid - ul - adha|eid al adha|eid ul adha|bakrid|bakr - eid',
    table('eid-al-adha'),
  ),
  holiday('Eid', 'eid', { kind: 'either', tables: ['eid-al-fitr', 'eid-al-adha'] }),
  holiday('Ashura', 'ashura|muharram', table('ashura')),
  holiday('Nowruz', 'nowruz|norouz|newroz|navroz', table('nowruz')),
  holiday('Vesak', 'vesak poya|vesak day|vesak', table('vesak')),
  holiday('Maha Shivratri', 'maha shivratri|mahashivratri', table('maha-shivratri')),
  holiday('Ram Navami', 'ram navami', table('ram-navami')),
  holiday('Raksha Bandhan', 'raksha bandhan|rakshabandhan', table('raksha-bandhan')),
  holiday('Ganesh Chaturthi', 'ganesh chaturthi', table('ganesh-chaturthi')),
  holiday('Diwali', 'diwali|deepavali', table('diwali')),
  holiday('Holi', 'holi', table('holi')),
  holiday('Navratri', 'navratri|navaratri', table('diwali', -28, 9)),
  holiday('Dussehra', 'dussehra|vijayadashami', table('dussehra')),
  holiday('Durga Puja', 'durga puja', table('dussehra', -4, 5)),
  holiday('Rosh Hashanah', 'rosh hashanah|rosh hashana', table('rosh-hashanah')),
  holiday('Yom Kippur', 'yom kippur', table('rosh-hashanah', 9)),
  holiday('Sukkot', 'sukkot', table('rosh-hashanah', 14, 7)),
  holiday('Simchat Torah', 'simchat torah', table('rosh-hashanah', 22)),
  holiday('Purim', 'purim', table('passover', -30)),
  holiday('Shavuot', 'shavuot', table('passover', 50)),
  holiday('Hanukkah', 'hanukkah|chanukah', table('hanukkah', 0, 8)),
  holiday('Passover', 'passover', table('passover', 0, 8)),
];
