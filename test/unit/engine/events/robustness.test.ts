import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findEvents, type EventInput } from '../../../../src/engine/events';
import { agreeingClasses } from '../../../../src/engine/events/lexicon/classes';
import { EVENT_CLASSES } from '../../../../src/engine/events/lexicon/classes.data';
import { PENN_TAGS, RELATIONS } from '../../../../src/engine/syntax/types';
import { inputOf } from './sentence';

const WORDS =
  'Rao Lind met said talks to on Friday in and , "plans" visit held ? attack was not \ud800 2024 -'.split(
    ' ',
  );

/** Any words with any tags and any heads, cycles and places outside the text included. */
const anyTree = fc
  .array(
    fc.record({
      word: fc.constantFrom(...WORDS),
      tag: fc.nat(PENN_TAGS.length + 3),
      relation: fc.nat(RELATIONS.length + 3),
      head: fc.integer({ min: -3, max: 30 }),
      mark: fc.constantFrom('', '', '@person', '@place', '=DATE', '=SET'),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((tokens): EventInput => {
    const input = inputOf(tokens.map(({ word, mark }) => `${word}/NN/0/root${mark}`).join(' '));
    return {
      ...input,
      syntax: {
        tag: Uint8Array.from(tokens, (t) => t.tag),
        head: Int32Array.from(tokens, (t) => t.head),
        relation: Uint8Array.from(tokens, (t) => t.relation),
      },
    };
  });

describe('events of broken trees', () => {
  it('are found without exceptions, within the text and in order', () => {
    fc.assert(
      fc.property(anyTree, (input) => {
        const events = findEvents(input);
        events.forEach((event, i) => {
          assert.ok(event.extent.start <= event.start && event.end <= event.extent.end);
          assert.ok(i === 0 || (events[i - 1]?.start ?? 0) < event.start);
          assert.ok(event.salience >= 0 && event.salience <= 1);
          for (const { event: other } of event.order) assert.ok(events[other]);
        });
        assert.deepEqual(JSON.parse(JSON.stringify(events)), events);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('are none in an empty article', () => {
    const input = inputOf('x/NN/0/root');
    const tokens = { count: 0, start: new Uint32Array(), end: new Uint32Array(), kind: new Uint8Array() };
    const article = { text: '', blocks: [], sentences: [], tokens };
    const syntax = { tag: new Uint8Array(), head: new Int32Array(), relation: new Uint8Array() };
    assert.deepEqual(findEvents({ ...input, article, syntax }), []);
  });
});

describe('event classes', () => {
  it('have names of their own and weights between 0 and 1', () => {
    const names = EVENT_CLASSES.map((kind) => kind.name);
    assert.equal(new Set(names).size, names.length);
    for (const { weight } of EVENT_CLASSES) assert.ok(weight >= 0 && weight <= 1);
  });

  it('agree both ways', () => {
    assert.deepEqual(agreeingClasses('call'), ['call', 'talks']);
    assert.ok(agreeingClasses('talks').includes('call'));
    assert.ok(!agreeingClasses('call').includes('meeting'));
    assert.deepEqual(agreeingClasses('birth'), ['birth']);
  });
});
