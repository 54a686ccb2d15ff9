import type { Refiner } from '../../draft';

/** Lines of a page that one presses or passes over: where else an article can be seen or shared, and who put it into the page. */
const BUTTONS =
  /^(?:\(?(?:this|the) (?:story|article|report|copy|news)\b|follow\b|share\b|facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|\p{L}+ news$|track latest|listen to|read this release|\(?with (?:\p{L}+ )?inputs?\b|(?:PTI|ANI|IANS|UNI) \p{Lu}{2,4}\b)/iu;

/** Names that stand in such lines tell nothing of the story: "Twitter" as a button, "NSA" as somebody's sign. */
export const buttons: Refiner = ({ article: { blocks, text, tokens } }, names) => {
  const lines = blocks.filter(
    ({ kind, start, end }) => kind === 'boilerplate' && BUTTONS.test(text.slice(start, end)),
  );
  if (lines.length === 0) return names;
  return names.filter(({ first }) => {
    const at = tokens.start[first];
    return !lines.some(({ start, end }) => start <= at && at < end);
  });
};
