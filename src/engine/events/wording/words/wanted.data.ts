import { wordSet } from '../../../collections';

/** Prepositions without whose phrase a verb says too little, object or not: "exempt |from|", "apologise |for|". */
export const WANTED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'from',
        'exempt ban bar prevent stop remove free protect exclude suspend withdraw expel dismiss release',
      ],
      ['of', 'accuse convict acquit clear strip rob suspect inform warn'],
      ['with', 'charge replace supply provide link credit'],
      [
        'for',
        'apologise apologize blame thank criticise criticize praise fine sue condemn honour honor jail exchange',
      ],
      ['before', 'testify appear'],
      ['on', 'call'],
      ['as', 'name appoint elect nominate choose select pick designate identify'],
      ['to', 'sentence limit restrict confine reduce compare extradite bring take push raise lower'],
    ] as const
  )
    .flatMap(([preposition, verbs]) => verbs.split(' ').map((verb) => [verb, preposition] as const))
    .reduce(
      (all, [verb, preposition]) => all.set(verb, new Set([...(all.get(verb) ?? []), preposition])),
      new Map<string, ReadonlySet<string>>(),
    ),
);

/** Verbs that say what their object is: "calls Lind |wise|". */
export const NAMING = wordSet('call label dub brand declare deem consider describe');
