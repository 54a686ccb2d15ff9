/** Words a second of each stage that reads an article, and of all of them. */
import { readArticle, readTogether, type Article, type Models } from '../../src/engine';
import { findEvents } from '../../src/engine/events';
import { tokenizeArticle } from '../../src/engine/layout';
import { findQuotes, resolveCoreference } from '../../src/engine/link';
import { findNames } from '../../src/engine/ner';
import { parseSyntax } from '../../src/engine/syntax';
import { findTimes, statedDocumentTime } from '../../src/engine/time';
import { row, show, timed } from './clock';
import { wordCount } from './corpus';

/** So many articles are read together, as the command line and the worker's helpers do. */
const BATCH = 8;

/** Prints the speed of the stages over some articles. */
export function measureReading(articles: readonly Article[], models: Models): void {
  const words = articles.reduce((sum, { text }) => sum + wordCount(text), 0);
  const stages = new Map<string, number>();
  articles.forEach((article) => readInStages(article, models, new Map())); // lets the compiler settle
  articles.forEach((article) => readInStages(article, models, stages));
  const whole = timed(() => articles.forEach((article) => readArticle(article, models))).ms;
  const together = timed(() => {
    for (let i = 0; i < articles.length; i += BATCH) readTogether(articles.slice(i, i + BATCH), models);
  }).ms;
  const all = [...stages, ['readArticle', whole] as const, ['readTogether', together] as const];
  for (const [stage, ms] of all) {
    row(stage, `${Math.round((words / ms) * 1000).toLocaleString('en')} words/s`, `${share(ms, whole)} %`);
  }
  row('an article', show(whole / articles.length), `${Math.round(words / articles.length)} words`);
}

function share(ms: number, whole: number): string {
  return ((100 * ms) / whole).toFixed(0);
}

/** The steps of `readArticle`, each timed. */
function readInStages(given: Article, models: Models, stages: Map<string, number>): void {
  const stage = <T>(name: string, action: () => T): T => {
    const { result, ms } = timed(action);
    stages.set(name, (stages.get(name) ?? 0) + ms);
    return result;
  };
  const article = stage('layout, tokens', () => tokenizeArticle(given.text));
  const names = stage('names', () => findNames(article, models.names));
  const syntax = stage('syntax', () => parseSyntax(article, models.syntax));
  const times = stage('times', () => findTimes(article));
  stage('document time', () => statedDocumentTime(article, given));
  const coreference = stage('coreference', () => resolveCoreference({ article, names, syntax }));
  const quotes = stage('quotes', () => findQuotes({ article, names, syntax }, coreference));
  stage('events', () => findEvents({ article, syntax, ...coreference, times, quotes }));
}
