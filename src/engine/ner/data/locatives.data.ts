/** Behind these stands a place, also where the name is somebody's elsewhere. */
export const LOCATIVES: ReadonlySet<string> = new Set([
  'in',
  'to',
  'from',
  'at',
  'near',
  'of',
  'across',
  'outside',
]);
