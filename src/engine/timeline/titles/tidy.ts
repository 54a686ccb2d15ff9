const LEADING_ARTICLE = /^(?:the|an|a|this|that|these|those)\s+(?=\p{Ll}|\d)/iu;
const LOOSE_START =
  /^(?:and|but|or|of|that|which|who|where|while|when|whether|if|so|however|meanwhile|moreover|also|then|thus)[\s,]+/iu;
/** A preposition in small letters, what its phrase belongs to gone: "|for| Rao’s resignation". */
const PREPOSITION_FIRST = /^(?:for|of|by|with|from|in|on|into|at(?! (?:least|most)\b))\s+(?=\S)/u;
const LOOSE_END =
  /\s+(?:and(?: the (?:first|second|third|other|latter))?|or|but|of|to|in|on|at|by|for|with|from|into|than|as|about|over|between|against|after|before|(?:that|which) (?:it|he|she|they|we)|that|which|has|have|had|could|would|will|should|may|might|can|must|what|whether|who|whom|how|when|where|why|the|a|an|its|his|their|’s|'s|(?<!\b(?:is|are|be|been|not)\s)(?:called|dubbed|titled|entitled|related))$/iu;

/** What says nothing without what is cut off behind it: "in connection |with|", "on the morning |after|", "partly |because|". */
const LOOSE_PHRASE =
  /\s+(?:in (?:connection|response|exchange|addition|return|accordance|anticipation|order)|(?:in|on|over|during) the(?: (?:\d+|[\p{Ll}]+))? (?:mornings?|afternoons?|evenings?|nights?|days?|weeks?|months?|hours?|minutes?)|for the purpose|with the (?:aim|goal|intention)|in the hopes?|partly|partially|mainly|largely|mostly|primarily)$/u;

/** "co- |founds|": a verb that was put into the present behind its prefix. */
const SPLIT_PREFIX = /(?<=\p{L})- (?=\p{Ll})(?!(?:and|or|to)\b)/gu;

/** "agrees|, saying: The talks|": a quotation that cannot be told whole. */
const ANNOUNCED_QUOTATION = /,?\s+(?:saying|adding):[^]*$/u;

/** What ends with a verb and its particle: "Rao is sworn in". */
const PARTICLE_LAST =
  /\b(?:checks?(?: \p{L}+sel(?:f|ves))? in|turns? \p{L}+sel(?:f|ves) in|(?:swears?|sworn|gives?|caves?|breaks?|closes?|steps?|moves?) in|(?:takes?|taken|hands?|handed) over|(?:declare[sd]?|pronounce[sd]?) (?:[^,;]+ )?over|(?:goes|carries|moves?|lives?) on)$/u;

/** One line up to its first semicolon, without what hangs loose at its ends and without an article at its head. */
export function tidy(words: string): string {
  let line = spaced(words)
    .replace(/\s+([,.;:!?’]|'s\b)/g, '$1')
    .replace(/,{2,}/g, ',');
  if (line.includes('’s ')) line = line.replace(/\b(\p{L}+’s) \1(?!\p{L})/gu, '$1');
  if (line.includes('- ')) line = line.replace(SPLIT_PREFIX, '-');
  if (line.includes('ing:')) line = line.replace(ANNOUNCED_QUOTATION, '');
  line = line
    .replace(/^[\s,;:.—–’'-]+|[\s,;:—–-]+$/gu, '')
    .replace(LOOSE_START, '')
    .replace(PREPOSITION_FIRST, '');
  if (!ABBREVIATION.test(line)) line = line.replace(/\.+$/u, '');
  for (let whole = ''; whole !== line;) {
    whole = line;
    line = line.replace(LOOSE_PHRASE, '');
    if (!PARTICLE_LAST.test(line)) line = line.replace(LOOSE_END, '');
  }
  return paired(line.replace(LEADING_ARTICLE, '')).trim();
}

/** Up to its first semicolon, with single spaces. */
function spaced(words: string): string {
  const end = words.indexOf(';');
  const first = end < 0 ? words : words.slice(0, end);
  return /\s\s|[^\S ]/.test(first) ? first.replace(/\s+/g, ' ') : first;
}

/** A full stop that belongs to its word: "Washington, D.C.", "Inc." */
const ABBREVIATION =
  /(?:\b\p{L}\.\p{L}|\b(?:Inc|Ltd|Corp|Co|Jr|Sr|St|No|Bros|a\.m|p\.m|Ala|Ariz|Calif|Colo|Conn|Fla|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis))\.$/u;

/** Takes out quotation marks and brackets that have lost their other half. */
function paired(line: string): string {
  if (!/["“”()[\]]/.test(line)) return line;
  const count = (mark: RegExp): number => (line.match(mark) ?? []).length;
  // "reckless,": the comma was that of the sentence
  let result = line.replace(/[,.](?=["”])/gu, '');
  if (count(/“/g) !== count(/”/g) || count(/"/g) % 2 === 1) result = result.replace(/["“”]/g, '');
  if (count(/\(/g) !== count(/\)/g) || count(/\[/g) !== count(/\]/g)) result = result.replace(/[()[\]]/g, '');
  return result;
}
