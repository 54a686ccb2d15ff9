import type { DraftName, Refiner } from '../../draft';

/** Small words that stand in family names, and no conjunction: "dos", "van der". */
const PARTICLE = /^(?!(?:and|of|the|or|y)$)\p{Ll}{1,4}$/u;
/** So many small words may stand before a family name. */
const MOST = 2;

/** "Ada dos Norva … as dos [Norva] said": the small words of a family name that the article has in full are part of it elsewhere. */
export const particles: Refiner = (reading, names) => {
  const known = new Map<string, readonly string[]>();
  for (const { first, end, type } of names)
    if (type === 'person')
      for (let i = first + 2; i < end; i++) {
        let start = i;
        while (start > first + 1 && i - start < MOST && PARTICLE.test(reading.text(start - 1))) start--;
        if (start < i) known.set(reading.text(i), reading.lowerWords(start, i));
      }
  if (known.size === 0) return names;
  let limit = 0;
  return names.map((name): DraftName => {
    const words = (name.type === 'person' && known.get(reading.text(name.first))) || [];
    const first = name.first - words.length;
    const isWhole = first >= limit && words.every((word, k) => reading.lower(first + k) === word);
    limit = name.end;
    return isWhole && words.length ? { ...name, first } : name;
  });
};
