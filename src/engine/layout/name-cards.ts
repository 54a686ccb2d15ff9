/** One capitalised word of a name, or the small one with which an Arabic family's begins. */
const WORD = "(?:\\p{Lu}|[ae]l-)[\\p{L}’'-]{1,30}";
/** A family's name twice, with the given name again behind it: "Ola |Berg Berg Ola|". */
const FAMILY_TWICE = new RegExp(`(?<=\\p{L}{2} )(${WORD}(?: ${WORD})?) \\1 (?=\\p{Lu})`, 'gu');
/** A name that begins with the family's, twice, with the office run into it: "Lin Mei |Lin Mei|President of Oru". */
const NAME_TWICE = new RegExp(`(?<!\\p{L})(${WORD} ${WORD}) \\1(?=\\p{Lu})`, 'gu');
/** One capitalised word of an office, with its comma. */
const TITLE_WORD = "\\p{Lu}[\\p{L}’'-]*(?:,(?= \\p{Lu}))?";
/** An office that is run into the name before it, up to a sign or a small word that is none of it. */
const OFFICE = new RegExp(
  `^${TITLE_WORD}(?:(?: (?:of|the|to|with|in|for|on)(?: \\p{Ll}{5,} with)?)* ${TITLE_WORD}| and(?: ${TITLE_WORD}){1,2}(?= (?:[,.:;()\\]]|(?!of |for )\\p{Ll})))*`,
  'u',
);
/** Given names stand in front of the family's, so many at most. */
const MOST_GIVEN = 3;
const REACH = 120;
const LONGEST_OFFICE = 300;

/**
 * The text with the cards blank that pages show beside a name, which come along where they are copied: the name as a register has it,
 * with the office run into it ("Ola Berg Berg OlaPremier of Oru , met"). The same length, every offset the same.
 */
export function blankNameCards(text: string): string {
  const cards = [...familyCards(text), ...nameCards(text)].sort(([a], [b]) => a - b);
  let [blanked, at] = ['', 0];
  for (const [start, end] of cards) {
    if (start < at) continue;
    blanked += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return blanked + text.slice(at);
}

type Card = readonly [start: number, end: number];

function familyCards(text: string): Card[] {
  const cards: Card[] = [];
  for (const { index, 0: match, 1: family } of text.matchAll(FAMILY_TWICE)) {
    const behind = index + match.length;
    const length = givenAgain(
      text.slice(Math.max(0, index - REACH), index),
      text.slice(behind, behind + REACH),
    );
    if (length > 0) cards.push([index + family.length, cardEnd(text, behind + length)]);
  }
  return cards;
}

function nameCards(text: string): Card[] {
  return [...text.matchAll(NAME_TWICE)].map(({ index, 0: match, 1: name }) => [
    index + name.length,
    cardEnd(text, index + match.length),
  ]);
}

/** "Mr Berg Berg |Ola|Premier": a given name that an office is run into. */
const RUN_INTO = /^\p{Lu}\p{Ll}+(?=\p{Lu}\p{Ll})/u;

/** Length of the given names behind a family's that stand before it, too, or run into an office; 0 where they are others. */
function givenAgain(before: string, behind: string): number {
  const words = before.trimEnd().split(/\s+/u);
  for (let count = Math.min(MOST_GIVEN, words.length); count > 0; count--) {
    const given = words.slice(-count).join(' ');
    const again = behind.slice(0, given.length);
    const next = behind.charAt(given.length);
    if (plain(again) === plain(given) && !/\p{Ll}/u.test(next)) return given.length;
  }
  return RUN_INTO.exec(behind)?.[0].length ?? 0;
}

/** Where a card ends whose name ends there: behind the office that is run into it. */
function cardEnd(text: string, nameEnd: number): number {
  return nameEnd + (OFFICE.exec(text.slice(nameEnd, nameEnd + LONGEST_OFFICE))?.[0].length ?? 0);
}

/** Without accents, which registers leave out. */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '');
}
