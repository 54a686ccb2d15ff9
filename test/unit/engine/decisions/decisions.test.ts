import assert from 'node:assert/strict';
import { applyChange, readArticle, type CorpusSnapshot } from '../../../../src/engine';
import type { Decision, NameScope } from '../../../../src/engine/decisions';
import { models } from '../../features/workspace';
import { corpusOf, decide, entity, everywhere, inArticle, participants, place, TEXTS } from './folder';

/** Entities by id, each in a line; undefined where there is none. */
function check(
  decisions: readonly Decision[],
  expected: Readonly<Record<string, string | undefined>>,
): CorpusSnapshot {
  const corpus = corpusOf(...decisions);
  const ids = Object.keys(expected);
  assert.deepEqual(Object.fromEntries(ids.map((id) => [id, entity(corpus, id)])), expected);
  return corpus;
}

const QUILL = 'person Ada Quill: a:Ada Quill, a:Quill';

const BERG = 'person Jonas Berg: a:Jonas Berg, a:Berg';

describe('Without decisions', () => {
  it('names are what the machine says', () => {
    check([], { 'person:ada-quill': QUILL, 'person:jonas-berg': BERG, 'person:quill': undefined });
  });
});

describe('A merge', () => {
  const merge = (from: string, into: string): Decision => decide({ kind: 'merge', entity: from, into });

  it('makes one entity of two, with the name and id of the second', () => {
    const corpus = check([merge('person:jonas-berg', 'person:ada-quill')], {
      'person:ada-quill': 'person Ada Quill: a:Ada Quill, a:Jonas Berg, a:Quill, a:Berg',
      'person:jonas-berg': undefined,
    });
    assert.deepEqual(corpus.entities.get('person:ada-quill')?.aliases, ['Berg', 'Jonas Berg', 'Quill']);
    assert.deepEqual(participants(corpus, 'f/a.txt', 'met'), ['person:ada-quill']);
  });
  it('follows chains of merges to their end, in whatever order they stand', () => {
    const all = 'person Tomas Varga: a:Ada Quill, a:Jonas Berg, a:Quill, a:Berg, c:Tomas Varga, c:Varga';
    const chain = [
      merge('person:jonas-berg', 'person:ada-quill'),
      merge('person:ada-quill', 'person:tomas-varga'),
    ];
    check(chain, { 'person:tomas-varga': all });
    check([...chain].reverse(), { 'person:tomas-varga': all });
  });
  it('in a circle says nothing', () => {
    check([merge('person:jonas-berg', 'person:ada-quill'), merge('person:ada-quill', 'person:jonas-berg')], {
      'person:ada-quill': QUILL,
      'person:jonas-berg': BERG,
    });
  });
  it('of an id that nobody has changes nothing', () => {
    check([merge('person:nobody', 'person:ada-quill')], { 'person:ada-quill': QUILL });
  });
  it('into an id that no article has gives the entity that id', () => {
    check([merge('person:jonas-berg', 'person:j-b')], {
      'person:j-b': BERG,
      'person:jonas-berg': undefined,
    });
  });
});

describe('A name, type or note', () => {
  it('is the entity’s', () => {
    const corpus = check(
      [
        decide({ kind: 'name', entity: 'person:ada-quill', name: 'Dame Ada Quill' }),
        decide({ kind: 'type', entity: 'thing:norvik', type: 'organization' }),
        decide({ kind: 'note', entity: 'person:ada-quill', text: 'asked twice' }),
      ],
      {
        'person:ada-quill': 'person Dame Ada Quill: a:Ada Quill, a:Quill',
        'thing:norvik': 'organization Norvik: c:Norvik',
        'person:jonas-berg': BERG,
      },
    );
    assert.deepEqual(corpus.entities.get('person:ada-quill')?.aliases, ['Ada Quill', 'Quill']);
    assert.equal(corpus.decisions.byEntity.get('person:ada-quill')?.length, 2);
  });
});

describe('Another name of an entity', () => {
  const named = (id: string, scope: NameScope): Decision => decide({ kind: 'named', entity: id, scope });

  it('marks it where the machine missed it', () => {
    const corpus = check([named('person:ada-quill', everywhere('Quill'))], {
      'person:ada-quill': 'person Ada Quill: a:Ada Quill, a:Quill, b:Quill',
    });
    assert.deepEqual(participants(corpus, 'f/b.txt', 'travelled'), ['person:ada-quill']);
  });
  it('holds for the letters as they are written, unless any case is meant', () => {
    check([named('person:tern', everywhere('Tern'))], { 'person:tern': undefined });
    check([named('person:tern', everywhere('Tern', true))], { 'person:tern': 'person tern: b:tern, c:tern' });
  });
  it('is a whole word', () => {
    check([named('thing:ter', everywhere('ter'))], { 'thing:ter': undefined });
  });
  it('makes a new entity of the type that is decided', () => {
    check(
      [
        named('thing:tern', everywhere('tern')),
        decide({ kind: 'type', entity: 'thing:tern', type: 'product' }),
        decide({ kind: 'name', entity: 'thing:tern', name: 'MV Tern' }),
      ],
      { 'thing:tern': 'product MV Tern: b:tern, c:tern' },
    );
  });
  it('brings along what the machine takes for one with it', () => {
    check([named('person:the-minister', everywhere('Ada Quill'))], {
      'person:the-minister': QUILL,
      'person:ada-quill': undefined,
    });
  });
  it('is not taken out of a longer name that the machine found', () => {
    check([named('person:quill', everywhere('Quill'))], {
      'person:ada-quill': QUILL,
      'person:quill': 'person Quill: b:Quill',
    });
    check([named('thing:harbour', everywhere('Harbour'))], {
      'thing:harbour-board': 'organization Harbour Board: a:Harbour Board',
      'thing:harbour': undefined,
    });
  });
  it('takes in shorter names that the machine found in it', () => {
    check([named('thing:bank-in-oslo', everywhere('bank in Oslo'))], {
      'thing:bank-in-oslo': 'place bank in Oslo: c:bank in Oslo',
      'thing:oslo': 'place Oslo: b:Oslo',
    });
  });
  it('holds in its own folder only', () => {
    check([named('person:ada-quill', { kind: 'everywhere', folder: 'g/', text: 'Quill', anyCase: false })], {
      'person:ada-quill': QUILL,
    });
  });
});

describe('Splitting off', () => {
  it('one mention makes an entity of it, and what stands nearest goes along', () => {
    const corpus = check(
      [
        decide({
          kind: 'named',
          entity: 'person:other-berg',
          scope: place('f/a.txt', 'useful. |Berg| agreed'),
        }),
      ],
      { 'person:jonas-berg': 'person Jonas Berg: a:Jonas Berg', 'person:other-berg': 'person Berg: a:Berg' },
    );
    assert.match(corpus.entities.get('person:jonas-berg')?.descriptions[0]?.text ?? '', /Harbour/);
    assert.deepEqual(participants(corpus, 'f/a.txt', 'agreed'), ['person:other-berg']);
  });
  it('the names of an article leaves those of other articles', () => {
    check([decide({ kind: 'named', entity: 'thing:lisbon~2', scope: inArticle('f/b.txt', 'Lisbon') })], {
      'thing:lisbon': 'place Lisbon: a:Lisbon',
      'thing:lisbon~2': 'place Lisbon: b:Lisbon',
    });
  });
  it('is stronger than what is said of all names of that text', () => {
    check(
      [
        decide({ kind: 'named', entity: 'person:ada-quill', scope: everywhere('Quill') }),
        decide({ kind: 'named', entity: 'person:john-quill', scope: place('f/b.txt', '|Quill| travelled') }),
      ],
      { 'person:ada-quill': QUILL, 'person:john-quill': 'person Quill: b:Quill' },
    );
  });
  it('gives a mention to another entity that there is', () => {
    check(
      [
        decide({
          kind: 'named',
          entity: 'person:ada-quill',
          scope: place('f/a.txt', 'useful. |Berg| agreed'),
        }),
      ],
      { 'person:ada-quill': 'person Ada Quill: a:Ada Quill, a:Quill, a:Berg' },
    );
  });
});

describe('Not a name', () => {
  const not = (scope: NameScope): Decision => decide({ kind: 'not-a-name', scope });

  it('everywhere', () => {
    const corpus = check([not(everywhere('Lisbon'))], {
      'thing:lisbon': undefined,
      'person:ada-quill': QUILL,
    });
    assert.ok(corpus.events.every(({ places }) => !places.includes('thing:lisbon')));
  });
  it('in one article', () => {
    check([not(inArticle('f/b.txt', 'Lisbon'))], { 'thing:lisbon': 'place Lisbon: a:Lisbon' });
  });
  it('at one place', () => {
    check([not(place('f/a.txt', 'useful. |Berg| agreed'))], {
      'person:jonas-berg': 'person Jonas Berg: a:Jonas Berg',
    });
  });
  it('leaves longer names with that word', () => {
    check([not(everywhere('Quill'))], { 'person:ada-quill': 'person Ada Quill: a:Ada Quill' });
  });
  it('takes pronouns and descriptions along where nothing is left of the name', () => {
    const corpus = corpusOf(not(everywhere('Quill')), not(everywhere('Ada Quill')));
    assert.equal(entity(corpus, 'person:ada-quill'), undefined);
  });
});

describe('A decision on one place', () => {
  it('that the article has no more is told, and nothing else changes', () => {
    const scope = place('f/a.txt', 'useful. |Berg| agreed');
    const decisions = [decide({ kind: 'not-a-name', scope })];
    const text = 'date 2031-05-12\n\nIt rained in Lisbon.\n';
    const edited = applyChange(corpusOf(...decisions), {
      set: [readArticle({ id: 'f/a.txt', text }, models())],
      remove: [],
    });
    assert.deepEqual(edited.articles.get('f/a.txt')?.lost, [{ decision: decisions[0], why: 'lost' }]);
    assert.deepEqual(edited.articles.get('f/b.txt')?.lost, []);
  });
  it('is found again where the text around it was edited', () => {
    const decisions = [decide({ kind: 'not-a-name', scope: place('f/a.txt', 'useful. |Berg| agreed') })];
    const text = `# A new headline\n\n${(TEXTS['f/a.txt'] ?? '').replace('useful', 'most useful')}`;
    const edited = applyChange(corpusOf(...decisions), {
      set: [readArticle({ id: 'f/a.txt', text }, models())],
      remove: [],
    });
    assert.equal(entity(edited, 'person:jonas-berg'), 'person Jonas Berg: a:Jonas Berg');
    assert.deepEqual(edited.articles.get('f/a.txt')?.lost, []);
  });
});
