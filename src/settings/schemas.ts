import { ARTICLE_FIELDS } from './articles-file';
import { CATALOGUE_FIELDS } from './catalogue';
import { ENTITY_FIELDS } from './entity-fields';
import { EVENT_FIELDS } from './events-file';
import { recordsSchema } from './json-schema';

/** The JSON schemas of the files by their names, as they stand in `schemas/`. */
export const SCHEMAS: Readonly<Record<string, object>> = {
  articles: recordsSchema('What the reader knows of articles', ARTICLE_FIELDS),
  catalog: recordsSchema('People and things by their names', CATALOGUE_FIELDS),
  entities: recordsSchema('What the reader decided on names', ENTITY_FIELDS),
  events: recordsSchema('What the reader decided on events', EVENT_FIELDS),
};
