/** Text without dates, made from the unlabelled news of the data folder: what is found in it is found falsely. */
import fs from 'node:fs';
import zlib from 'node:zlib';

/**
 * Words that can make an expression of time by themselves, a kind a line. Amounts, ordinals and words that also mean
 * something else ("may", "march", "second", "spring", "fall") stay in: they are what a false date is made of.
 */
const TIME_WORDS: readonly RegExp[] = [
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar|Apr(?:il)?|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/,
  /\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|of|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|[Dd]uring|on|for|to) (?:May|March)\b|\b(?:May|March) \d|\d(?:st|nd|rd|th)? (?:of )?(?:May|March)\b/,
  /\w*(?:day|week|month|year|hour|minute|night|morning|afternoon|evening|quarter|decade|fortnight|weekend)(?:s|ly|long)?\b/i,
  /\b(?:centur(?:y|ies)|millenni(?:um|a)|noon|midnight|daily|annually|seconds|seasons?|periods?|terms?|eras?)\b/i,
  /\b(?:summer|winter|autumn|(?:the|this|last|next|in|of) (?:spring|fall))\b/i,
  /\b(?:now|nowadays|recent|recently|current|currently|presently|soon|ago|future|past|present|moment|tomorrow|sometime|someday|dawn|dusk|daytime)\b/i,
  /\b(?:Christmas|Easter|Ramadan|Thanksgiving|Halloween|Diwali|Eid|Passover|Hanukkah|Muharram|Ashura|Tet|Epiphany|Pentecost)\b/,
  /\b[12]\d{3}s?\b|['’]\d\ds?\b|\b\d0s\b|\b(?:AD|FY\d+|Q[1-4])\b|\bB\.?C\.?|\b(?:twen|thir|for|fif|six|seven|eigh|nine)ties\b/i,
  /\d[:.]\d\d|\d ?[ap]\.?m\b|\b[ap]\.?m\b|\b(?:GMT|UTC|EST|EDT)\b|\d\/\d|\bon the \d+(?:st|nd|rd|th)\b/i,
];

const FEWEST_WORDS = 8;

/** Sentences without a word of time, about so many words altogether, evenly taken from all files of a folder. */
export function dateFreeText(folder: string, words: number): string[] {
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort();
  return files.flatMap((name) => sentencesOf(`${folder}/${name}`, words / files.length));
}

function sentencesOf(file: string, words: number): string[] {
  const sentences: string[] = [];
  let count = 0;
  for (const line of zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '' || count >= words) continue;
    for (const sentence of (JSON.parse(line) as { text: string }).text.split(/(?<=[.!?]["”]?)\s+|\n+/)) {
      const length = sentence.split(/\s+/).length;
      if (length < FEWEST_WORDS || TIME_WORDS.some((pattern) => pattern.test(sentence))) continue;
      sentences.push(sentence);
      count += length;
    }
  }
  return sentences;
}
