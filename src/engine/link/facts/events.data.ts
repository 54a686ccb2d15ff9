/** Folded names of wars that writers call by several names; the usual one first. */
export const KNOWN_EVENTS: readonly (readonly string[])[] = [
  [
    'world war ii',
    'world war two',
    'world war 2',
    'second world war',
    '2nd world war',
    'wwii',
    'ww2',
    'ww ii',
  ],
  ['world war i', 'world war one', 'world war 1', 'first world war', '1st world war', 'wwi', 'ww1', 'ww i'],
];
