// Writes src/engine/time/data/movable-feasts.data.ts: the days of feasts that follow the moon, 1970 to 2050, from the
// calendars of ICU that Node carries (Umm al-Qura, Hebrew, Chinese, Persian), and for the Hindu and Buddhist feasts from the published ones (Vesak:
// Sri Lanka's days; other countries keep it up to a month apart).
import fs from 'node:fs';

const FIRST = 1970;
const LAST = 2050;

function daysWhere(calendar, test) {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
  });
  const days = [];
  for (let t = Date.UTC(FIRST, 0, 1); t <= Date.UTC(LAST, 11, 31); t += 86_400_000) {
    const parts = Object.fromEntries(format.formatToParts(t).map((p) => [p.type, p.value]));
    if (test(parts.month, Number(parts.day))) days.push(new Date(t).toISOString().slice(0, 10));
  }
  return days;
}

/** Easter of the eastern churches: Meeus's Julian algorithm, 13 days later in the Gregorian calendar. */
function orthodoxEaster(year) {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return new Date(Date.UTC(year, month - 1, ((d + e + 114) % 31) + 1) + 13 * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
const tables = {
  'orthodox-easter': years.map(orthodoxEaster),
  'lunar-new-year': daysWhere('chinese', (month, day) => month === 'First Month' && day === 1),
  'mid-autumn': daysWhere('chinese', (month, day) => month === 'Eighth Month' && day === 15),
  ramadan: daysWhere('islamic-umalqura', (month, day) => month === 'Ramadan' && day === 1),
  'eid-al-fitr': daysWhere('islamic-umalqura', (month, day) => month === 'Shawwal' && day === 1),
  'eid-al-adha': daysWhere('islamic-umalqura', (month, day) => /^Dhu.l-Hijjah$/u.test(month) && day === 10),
  ashura: daysWhere('islamic-umalqura', (month, day) => month === 'Muharram' && day === 10),
  'rosh-hashanah': daysWhere('hebrew', (month, day) => month === 'Tishri' && day === 1),
  hanukkah: daysWhere('hebrew', (month, day) => month === 'Kislev' && day === 25),
  passover: daysWhere('hebrew', (month, day) => month === 'Nisan' && day === 15),
  nowruz: daysWhere('persian', (month, day) => month === 'Farvardin' && day === 1),
  vesak: published(
    '2016-05-21 2017-05-10 2018-04-29 2019-05-18 2020-05-07 2021-05-26 2022-05-15 2023-05-05 2024-05-23 2025-05-12 2026-05-01',
  ),
  'maha-shivratri': published(
    '2019-03-04 2020-02-21 2021-03-11 2022-03-01 2023-02-18 2024-03-08 2025-02-26 2026-02-15',
  ),
  'ram-navami': published('2020-04-02 2021-04-21 2022-04-10 2023-03-30 2024-04-17 2025-04-06'),
  'raksha-bandhan': published(
    '2019-08-15 2020-08-03 2021-08-22 2022-08-11 2023-08-30 2024-08-19 2025-08-09 2026-08-28',
  ),
  'ganesh-chaturthi': published(
    '2019-09-02 2020-08-22 2021-09-10 2022-08-31 2023-09-19 2024-09-07 2025-08-27 2026-09-14',
  ),
  diwali: published(
    '2000-10-26 2001-11-14 2002-11-04 2003-10-25 2004-11-12 2005-11-01 2006-10-21 2007-11-09 2008-10-28 2009-10-17 2010-11-05 ' +
      '2011-10-26 2012-11-13 2013-11-03 2014-10-23 2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 ' +
      '2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26',
  ),
  dussehra: published(
    '2015-10-22 2016-10-11 2017-09-30 2018-10-19 2019-10-08 2020-10-25 2021-10-15 2022-10-05 2023-10-24 2024-10-12 2025-10-02 2026-10-20',
  ),
  holi: published(
    '2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14 ' +
      '2026-03-04 2027-03-22 2028-03-11',
  ),
};

function published(days) {
  return days.split(' ');
}

const lines = Object.entries(tables).map(([name, days]) => `  '${name}':\n    '${days.join(' ')}',`);
fs.writeFileSync(
  new URL('../../src/engine/time/data/movable-feasts.data.ts', import.meta.url),
  `/** First days of feasts that follow the moon, made by bench/dates/make-movable-feasts.mjs: do not edit by hand. */
// prettier-ignore
export const MOVABLE_FEASTS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
for (const [name, days] of Object.entries(tables))
  console.log(name, days.length, days.filter((d) => /^202[456]/.test(d)).join(' '));
