import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Field, Fields } from './fields';
import { parseRecords, type EditedFile } from './records';
import { parseYaml, scalarText, yamlText } from './yaml';

/** Where an article of a folder is now, by its path until now; undefined where it has not moved. */
export type Moves = (path: string) => string | undefined;

/** Moves as the editor tells of them: a file, or a folder with all that is in it. */
export function movesOf(moved: readonly { readonly from: string; readonly to: string }[]): Moves {
  return (path) => {
    const one = moved.find(({ from }) => path === from || path.startsWith(`${from}/`));
    return one && `${one.to}${path.slice(one.from.length)}`;
  };
}

/**
 * A file of records with articles that have moved by their new paths; everything else in it stays. What the file said of an
 * article that was at the new path before goes: its file was replaced.
 *
 * @param idsArePaths whether the records themselves are of articles
 */
export function withMoved(text: string, fields: Fields, moves: Moves, idsArePaths = false): EditedFile {
  if (parseRecords(text, fields).broken) return { refused: 'broken' };
  const document = parseYaml(text);
  if (!isMap(document.contents)) return { text };
  const records = document.contents as YAMLMap;
  let changed = idsArePaths && moveIds(records, moves);
  for (const { value } of records.items) {
    if (isMap(value)) changed = moveIn(value, fields, moves) || changed;
  }
  try {
    return { text: changed ? yamlText(document, text) : text };
  } catch {
    // an alias whose anchor went with the record that was replaced
    return { refused: 'broken' };
  }
}

/** Whether some record is under another id now. */
function moveIds(records: YAMLMap, moves: Moves): boolean {
  const moved = records.items.filter(({ key }) => moves(scalarText(key) ?? '') !== undefined);
  const taken = new Set(moved.map(({ key }) => moves(scalarText(key) ?? '')));
  records.items = records.items.filter((pair) => moved.includes(pair) || !taken.has(scalarText(pair.key)));
  for (const { key } of moved) moveScalar(key, moves);
  return moved.length > 0;
}

/** Whether something in a table was changed. */
function moveIn(table: YAMLMap, fields: Fields, moves: Moves): boolean {
  let changed = false;
  for (const { key, value } of table.items) {
    const name = scalarText(key) ?? '';
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) changed = moveValue(value, field, moves) || changed;
  }
  return changed;
}

function moveValue(node: unknown, field: Field, moves: Moves): boolean {
  switch (field.kind) {
    case 'article':
      return moveScalar(node, moves);
    case 'list': {
      let changed = false;
      for (const item of isSeq(node) ? node.items : [node])
        changed = moveValue(item, field.of, moves) || changed;
      return changed;
    }
    case 'table':
      return isMap(node) && moveIn(node, field.fields, moves);
    default:
      return false;
  }
}

function moveScalar(node: unknown, moves: Moves): boolean {
  const to = moves(scalarText(node) ?? '');
  if (to === undefined || !isScalar(node)) return false;
  node.value = to;
  return true;
}
