import { isMap, isScalar, isSeq, Pair, Scalar, YAMLMap, YAMLSeq, type Document, type Node } from 'yaml';
import { NOT_A_NAME } from './entity-fields';
import type { Moves } from './moved-articles';
import { parseYaml, scalarText, yamlText } from './yaml';

/**
 * How records follow an article into another folder. `ids`: they are of articles. `items`: each item that names the article
 * goes, to the record with the same id. `whole`: a record goes where all articles that it names do.
 */
export type Following = 'ids' | 'items' | 'whole';

/** The files of two folders once articles have moved from one to the other. */
export interface MovedBetween {
  readonly from: string;
  readonly to: string;
  /** Ids of records that name an article that has moved but stay, since they name others, too. */
  readonly stayed: readonly string[];
}

/**
 * Takes what a file of records says of articles into the file of the folder into which these have moved. All else in both
 * files stays, comments go along. Undefined where one of the two cannot be read.
 */
export function movedBetween(
  from: string,
  to: string,
  following: Following,
  moves: Moves,
): MovedBetween | undefined {
  const [source, target] = [parseYaml(from), parseYaml(to)];
  if (source.errors.length + target.errors.length > 0) return undefined;
  if (!isMap(source.contents)) return { from, to, stayed: [] };
  const records = source.contents as YAMLMap;
  const stayed: string[] = [];
  const gone = new Set<Pair>();
  const leaving = records.items.flatMap((record): readonly Pair[] => {
    const going = following === 'items' ? partOf(record, moves) : wholeOf(record, following, moves);
    if (!going && articlesIn(record.value).some((path) => moves(scalarText(path) ?? '') !== undefined))
      stayed.push(scalarText(record.key) ?? '');
    if (going && (going === record || saysNothing(record))) gone.add(record);
    return going ? [going] : [];
  });
  if (leaving.length === 0) return { from, to, stayed };
  records.items = records.items.filter((record) => !gone.has(record));
  if (!isMap(target.contents)) (target as Document).contents = new YAMLMap();
  for (const record of leaving) enter(target.contents as unknown as YAMLMap, record, following);
  try {
    return { from: yamlText(source, from), to: yamlText(target, to), stayed };
  } catch {
    return undefined; // an alias whose anchor has gone
  }
}

/** A record that goes as it is, its articles by their new paths. */
function wholeOf(record: Pair, following: Following, moves: Moves): Pair | undefined {
  const paths = following === 'ids' ? [record.key] : articlesIn(record.value);
  const all = paths.map((path) => moves(scalarText(path) ?? ''));
  if (all.length === 0 || all.includes(undefined)) return undefined;
  paths.forEach((path, i) => {
    if (isScalar(path)) path.value = all[i];
  });
  return record;
}

/** What goes of a record: the items of its lists that name an article that has moved. They are taken out of it. */
function partOf({ key, value }: Pair, moves: Moves): Pair | undefined {
  if (!isMap(value)) return undefined;
  const going = new YAMLMap();
  for (const field of value.items) {
    if (!isSeq(field.value)) continue;
    const items = field.value.items.filter((item) => isOfMoved(item, moves));
    if (items.length === 0) continue;
    field.value.items = field.value.items.filter((item) => !items.includes(item));
    const list = new YAMLSeq();
    list.items = items;
    for (const path of articlesIn(list)) if (isScalar(path)) path.value = moves(scalarText(path) ?? '');
    going.set((field.key as Node).clone(), list);
  }
  if (going.items.length === 0) return undefined;
  value.items = value.items.filter((field) => !isSeq(field.value) || field.value.items.length > 0);
  // Without it the places there would say that they are names.
  if (value.get('type') === NOT_A_NAME)
    going.items.unshift(new Pair(new Scalar('type'), new Scalar(NOT_A_NAME)));
  return new Pair((key as Node).clone(), going);
}

function isOfMoved(item: unknown, moves: Moves): boolean {
  return articlesIn(item).some((path) => moves(scalarText(path) ?? '') !== undefined);
}

/** The nodes that are paths of articles. */
function articlesIn(node: unknown): unknown[] {
  if (isSeq(node)) return node.items.flatMap(articlesIn);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    scalarText(key) === 'article' ? [value] : articlesIn(value),
  );
}

/** Whether a record says nothing any more, or only that names are none, and not which. */
function saysNothing({ value }: Pair): boolean {
  if (!isMap(value)) return false;
  const isTypeOnly = value.items.every(({ key }) => scalarText(key) === 'type');
  return value.items.length === 0 || (isTypeOnly && value.get('type') === NOT_A_NAME);
}

/** Puts a record into the table of another file. */
function enter(records: YAMLMap, record: Pair, following: Following): void {
  const id = scalarText(record.key) ?? '';
  const known = records.items.find(({ key }) => scalarText(key) === id);
  if (!known || following === 'ids') {
    // The article at that path was replaced.
    records.items = records.items.filter((pair) => pair !== known);
    records.items.push(record);
  } else if (following === 'whole') {
    const ids = new Set(records.items.map(({ key }) => scalarText(key)));
    let number = 2;
    while (ids.has(`${id}-${number}`)) number++;
    if (isScalar(record.key)) record.key.value = `${id}-${number}`;
    records.items.push(record);
  } else join(known, record);
}

/** Adds the lists of a record to those of one with its id. */
function join(known: Pair, { value }: Pair): void {
  if (!isMap(known.value)) known.value = value;
  else
    for (const field of (value as YAMLMap).items) {
      const own = known.value.items.find(({ key }) => scalarText(key) === scalarText(field.key));
      if (!own) known.value.items.push(field);
      else if (isSeq(own.value) && isSeq(field.value))
        own.value.items.push(...(field.value.items as never[]));
    }
}
