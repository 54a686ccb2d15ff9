import type { DateCard, EventCard, EventLine, NameCard, Place, Quotation } from '../../../src/features/types';

/** The article that all samples are of. */
export const ID = 'file:///folder/a.txt';
export const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 10 } };
/** Words of it. */
export const place: Place = { article: ID, range };
/** The same words, quoted as `text`. */
export const quote = (text: string): Quotation => ({ ...place, text });

/** The card as the reader sees it: links and references resolved. */
export function seen(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\(command:[^)]*\)/g, '[$1]')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;/g, ' ');
}

export const event: EventLine = {
  id: 'v1',
  title: 'Ann met Ben',
  date: '2025-04-18',
  from: '2025-04-18',
  to: '2025-04-18',
  status: 'occurred',
  articles: 2,
  sources: 2,
  disputed: false,
  place,
};

export const name: NameCard = {
  kind: 'name',
  range,
  entity: { id: 'e1', name: 'Ann <b>Lee</b>', type: 'person', count: 3, place },
  mention: 'name',
  score: 0.93,
  why: [{ kind: 'tagger' }, { kind: 'title', words: quote('Minister') }],
  aliases: ['Lee'],
  decided: [],
  mentions: 3,
  articles: 2,
  descriptions: [
    { text: 'Minister of Ports', place, sentence: quote('The Minister of Ports, Ann Lee, spoke.') },
  ],
  said: { count: 1, quotations: [quote('“We want *ports*, and soon,”')] },
  companions: [{ id: 'e2', name: 'Ben Roy', type: 'person', count: 2, place }],
  lastEvent: event,
  nextEvent: { ...event, title: 'Ann visits Rome', date: '2025-05', status: 'planned' },
  first: place,
  next: place,
};

export const date: DateCard = {
  kind: 'date',
  range,
  type: 'DATE',
  value: '2025-04-18',
  mod: null,
  from: '2025-04-18',
  to: '2025-04-18',
  explanation: 'The Friday before 20 April 2025.',
  origin: { kind: 'document-time' },
  needsDocumentTime: false,
  documentTime: { value: '2025-04-20', source: 'header', from: '2025-04-20', to: '2025-04-20', evidence: [] },
  evidence: [quote('date 2025-04-20')],
  events: [event],
};

export const undated: EventCard = {
  disagreements: [],
  relations: [],
  kind: 'event',
  range,
  words: 'met',
  event,
  participants: [{ id: 'e1', name: 'Ann Lee', type: 'person', count: 3, place, role: 'agent' }],
  places: [{ id: 'e3', name: 'Rome', type: 'place', count: 1, place }],
  mentions: [
    { articleTitle: 'First', trigger: { ...quote('met') }, sentence: { ...quote('Ann met Ben.'), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } } }, status: 'occurred' },
    { articleTitle: 'Second', trigger: quote('meeting'), sentence: quote('meeting of two'), status: 'occurred' },
  ],
}; // prettier-ignore
export const told: EventCard = {
  ...undated,
  when: { kind: 'told', words: quote('on Friday'), explanation: 'The Friday before 20 April 2025.' },
};
