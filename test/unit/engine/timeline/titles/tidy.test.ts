import assert from 'node:assert/strict';
import { tidy } from '../../../../../src/engine/timeline/titles/tidy';

describe('tidy', () => {
  for (const [what, words, expected] of [
    ['ends at a semicolon', 'Oru clears the deal in ; its court has', 'Oru clears the deal'],
    ['drops what a cut leaves behind', 'Oru approves the purchase that it', 'Oru approves the purchase'],
    ['drops what only announces a quotation', 'Oru agrees, saying: The talks', 'Oru agrees'],
    ['drops the end of a quotation that has not begun', "Rao takes a good view'", 'Rao takes a good view'],
    ['keeps one that has', "Ade takes a 'good view'", "Ade takes a 'good view'"],
    ['keeps the mark of several owners', "Ade joins the miners'", "Ade joins the miners'"],
    ['keeps the mark of a letter that is not spoken', "Club is rockin'", "Club is rockin'"],
    ['keeps feet', "Rao jumps 5'", "Rao jumps 5'"],
    ['keeps inches', "Rao grows 7''", "Rao grows 7''"],
    ['keeps what is quoted in brackets', "Ade sells a house ('view')", "Ade sells a house ('view')"],
    ['keeps what is quoted behind a dash', "Ade takes it—a 'view'", "Ade takes it—a 'view'"],
    ['keeps it right behind the dash, too', "Ade takes it—'a view'", "Ade takes it—'a view'"],
    ['has one mark for two signs', "Ade calls ''Apollo 13'' bad", 'Ade calls "Apollo 13" bad'],
    ['has no half of a mark of two signs', "Ade boards the ''Lund", 'Ade boards the Lund'],
    ['has one comma for two', 'Oru plays a match, , the last', 'Oru plays a match, the last'],
    ['joins days that two phrases part', 'Oru votes on May 14 –15', 'Oru votes on May 14–15'],
    ['but not what a dash parts', 'Oru votes on May 14 – Ade', 'Oru votes on May 14 – Ade'],
    ['drops an auxiliary without its verb', 'Oru says that Ade has', 'Oru says that Ade'],
    ['drops what only led to a quotation', 'Oru opens a fund called', 'Oru opens a fund'],
    ['drops what is related to nothing', 'Oru passes a bill related', 'Oru passes a bill'],
    ['keeps "her" as an object', 'Ade meets her', 'Ade meets her'],
    ['drops an owner that is cut off', 'Ade meets his', 'Ade meets'],
    ['keeps a passive', 'Talks are called', 'Talks are called'],
    ['keeps abbreviations at the end', 'Ade visits Washington, D.C.', 'Ade visits Washington, D.C.'],
    [
      'drops another one that is cut off',
      'Oru hosts its first match and the second',
      'Oru hosts its first match',
    ],
    [
      'takes the comma out of a quotation',
      'Ade calls it “reckless,” and sues',
      'Ade calls it “reckless” and sues',
    ],
    ['takes out brackets that lost their other half', 'Ade visits (the port', 'Ade visits the port'],
    ['drops a preposition that was left behind', 'for Ade’s resignation', 'Ade’s resignation'],
    ['keeps the particle of a verb', 'Ade is sworn in', 'Ade is sworn in'],
    ['keeps the particle behind its object', 'Ade turns himself in', 'Ade turns himself in'],
    ['but no preposition', 'Ade finds himself in', 'Ade finds himself'],
    ['drops a preposition at the end', 'Ade is seen in', 'Ade is seen'],
    [
      'keeps that something is over',
      'Ade declares the strike in Oru over',
      'Ade declares the strike in Oru over',
    ],
    ['drops what leads to nothing', 'Ade and Oru fight over', 'Ade and Oru fight'],
    ['keeps a quantity', 'at least seven die', 'at least seven die'],
    ['drops what leant on what is cut off', 'Police arrest Ade in connection', 'Police arrest Ade'],
    ['drops a result without its cause', 'Ade resigns as a result', 'Ade resigns'],
    ['keeps it with that', 'Ade resigns as a result of the vote', 'Ade resigns as a result of the vote'],
    ['drops an attempt that is cut off', 'Oru shuts down in an attempt', 'Oru shuts down'],
    ['keeps the attempt of a whole title', 'Two die in the attempt', 'Two die in the attempt'],
    ['drops a condition that is cut off', 'Ade is freed on the condition', 'Ade is freed'],
    ['keeps a whole condition', 'Oru agrees on conditions', 'Oru agrees on conditions'],
    ['keeps the space before a full stop inside', 'Oru approves .abc .', 'Oru approves .abc'],
    ['but not in a number', 'Ade records a quake of 8 .1', 'Ade records a quake of 8.1'],
    [
      'drops an aim that is cut off',
      'Ade is charged with lying for the purpose',
      'Ade is charged with lying',
    ],
    ['drops a time zone without its hour', 'A call is set for EDT', 'call is set'],
    ['drops a day that nothing is said of', 'Ade is freed on the morning', 'Ade is freed'],
    [
      'keeps a whole phrase',
      'Ade opens a school on the night train',
      'Ade opens a school on the night train',
    ],
    ['joins a verb and its prefix', 'Ade co- founds Oru', 'Ade co-founds Oru'],
    ['keeps half a compound', 'Ade sells mid- and long-range jets', 'Ade sells mid- and long-range jets'],
    ['leaves a good title alone', 'Ade meets Oru in Lagos', 'Ade meets Oru in Lagos'],
  ] as const) {
    it(what, () => {
      assert.equal(tidy(words), expected);
    });
  }
});
