import type { FromWorker, Port, ToWorker } from '../protocol/messages';
import type { FeatureMethods, WorkerMethods } from '../protocol/methods';
import { WorkerCorpus } from './corpus';
import type { ModelFiles } from '../engine';
import type { Engine, FeatureTable, Features } from './engine';
import { hashBytes } from './hash';
import { OutlineAnswers } from './outline-answers';
import type { Readers } from './readers';
import { readingIndex } from './reading-index';
import type { ReadFile } from './source-text';
import { serve, type Breathe, type Implementation } from './server';

/** What a session is made of; tests and the two hosts bring their own. */
export interface SessionParts<Models> {
  readonly engine: Engine<Models>;
  readonly features: Features;
  /** Differs whenever the program differs, so that an index of another program is not used. */
  readonly version: string;
  readonly readFile: ReadFile;
  /** Starts readers on other cores. */
  startReaders(models: ModelFiles): Readers;
  readonly breathe: Breathe;
}

/** The index is given out when nothing has changed for so long. */
const INDEX_DELAY_MS = 3000;

/** Lets the worker's end of a channel answer everything that the editor may ask. */
export function runSession<Models>(port: Port<FromWorker, ToWorker>, parts: SessionParts<Models>): void {
  const { engine, features } = parts;
  const table: FeatureTable = features;
  let corpus: WorkerCorpus<Models> | undefined;
  const outlines = new OutlineAnswers(features);
  let keepIndex: () => void = () => undefined;

  function started(): WorkerCorpus<Models> {
    if (!corpus) throw new Error('the session has not been started');
    return corpus;
  }

  function answer<K extends keyof FeatureMethods>(
    name: K,
    ofArticle: boolean,
  ): (...args: Parameters<FeatureMethods[K]>) => ReturnType<FeatureMethods[K]> {
    return (...args) => {
      const article = ofArticle ? (args as readonly unknown[])[0] : undefined;
      return table[name](started().corpusFor(article as string | undefined), ...args);
    };
  }

  const methods: Implementation<WorkerMethods> = {
    start({ models, index: stored }) {
      const decoded = engine.decodeModels(models);
      if (decoded === undefined) throw new Error('the files in the folder "model" are damaged');
      const version = `${parts.version}-${hashBytes(models.names)}-${hashBytes(models.syntax)}`;
      const index = readingIndex(version, stored);
      corpus = new WorkerCorpus({
        engine,
        models: decoded,
        index,
        readFile: parts.readFile,
        startReaders: () => parts.startReaders(models),
        breathe: parts.breathe,
        progress: (done, total) =>
          port.post({ kind: 'announcement', name: 'progress', data: { done, total } }),
        changed: (data) => {
          port.post({ kind: 'announcement', name: 'changed', data });
          if (index.changed) keepIndex();
        },
      });
      keepIndex = debounce(INDEX_DELAY_MS, () => {
        const data = index.bytes(started().current);
        port.post({ kind: 'announcement', name: 'index', data }, [data.buffer as ArrayBuffer]);
      });
    },
    update: (update) => started().update(update),
    hover: answer('hover', true),
    definition: answer('definition', true),
    references: answer('references', true),
    highlights: answer('highlights', true),
    semanticTokens: answer('semanticTokens', true),
    documentSymbols: answer('documentSymbols', true),
    eventAt: answer('eventAt', true),
    adjacentMention: answer('adjacentMention', true),
    dateHints: answer('dateHints', true),
    undatedExpressions: answer('undatedExpressions', true),
    workspaceSymbols: answer('workspaceSymbols', false),
    outline: (options, known) => outlines.of(started().corpusFor(undefined), options, known),
    timelinePicture: answer('timelinePicture', false),
    outlineEvent: answer('outlineEvent', false),
    eventChoices: answer('eventChoices', false),
    decidableEvent: answer('decidableEvent', false),
    eventUnder: answer('eventUnder', true),
    eventWord: answer('eventWord', true),
    lostEventWords: answer('lostEventWords', false),
    nameGroups: answer('nameGroups', false),
    mentionsOf: answer('mentionsOf', false),
    articleLines: answer('articleLines', false),
    nameTarget: answer('nameTarget', true),
    entityTarget: answer('entityTarget', false),
    entityTargets: answer('entityTargets', false),
    entityIds: answer('entityIds', false),
    identityQuestions: answer('identityQuestions', false),
    decisionsOn: answer('decisionsOn', false),
    decisionsToReview: answer('decisionsToReview', false),
  };
  serve<WorkerMethods>(port, methods, parts.breathe);
}

function debounce(delayMs: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, delayMs);
  };
}
