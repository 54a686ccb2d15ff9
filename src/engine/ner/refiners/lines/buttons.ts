import type { Refiner } from '../../draft';
import { BUTTONS } from '../../../layout/patterns.data';

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
