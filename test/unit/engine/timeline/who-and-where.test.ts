import assert from 'node:assert/strict';
import type { EventMention } from '../../../../src/engine/events/types';
import type { Entity } from '../../../../src/engine/link/types';
import type { DatedArticle } from '../../../../src/engine/timeline/mentions/candidate';
import { namedIn } from '../../../../src/engine/timeline/named';
import type { Naming } from '../../../../src/engine/timeline/titles/naming';
import { involvedIn } from '../../../../src/engine/timeline/who-and-where';
import { candidate } from './candidate';

function entity(name: string, type: Entity['type']): Entity {
  return { id: name.toLowerCase(), name, type } as Entity;
}

/** Who takes part where a mention names these inside its phrases, in an article that names all. */
function involved(names: readonly Entity[], others: readonly Entity[] = []): string[] {
  const phrases = names.map((_, mention) => ({ start: 0, end: 1, role: 'agent', mention }) as const);
  const mention = { involved: phrases } as unknown as EventMention;
  return [...involvedIn({ entities: [...names, ...others] }, mention).involved];
}

describe('whom a mention names inside its phrases', () => {
  const norwegian = entity('Norwegian', 'group');
  it('is the country for a nationality, where the article names it', () => {
    assert.deepEqual(involved([norwegian], [entity('Norway', 'place')]), ['norway']);
    assert.deepEqual(involved([norwegian], [entity('Sweden', 'place')]), []);
  });
  it('is no adjective of another group, but those whom a noun calls', () => {
    assert.deepEqual(involved([entity('Shia', 'group')]), []);
    assert.deepEqual(involved([entity('Democrats', 'group')]), ['democrats']);
  });
});

describe('whom a title names beside', () => {
  const text = 'Berg urges Joan Rao of Acme to resign';
  const mentions = ['Joan Rao', 'Acme'];
  const entities = [entity('Joan Rao', 'person'), entity('Acme Inc', 'organization')];
  /** Their ids, where all people are called by their last name. */
  function named(title: string): string[] {
    const known = mentions.map((name, mention) => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, role: 'topic', mention } as const;
    });
    const urged = candidate({});
    const teller = { ...urged, mention: { ...urged.mention, named: known } };
    const article = { reading: { text }, entities } as unknown as DatedArticle;
    const nameOf = (id: string): string => (id === 'joan rao' ? 'Rao' : id);
    return [...namedIn(title, teller, article, { nameOf } as Naming).who];
  }
  it('is whoever is called there as rows do or as the article does', () => {
    assert.deepEqual(named('Berg urges Rao of Acme to resign'), ['joan rao', 'acme inc']);
  });
  it('is nobody whom the title leaves out', () => {
    assert.deepEqual(named('Berg urges Rao to resign'), ['joan rao']);
  });
});
