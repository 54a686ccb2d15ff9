import type { FromWorker, Port, ToWorker } from '../protocol/messages';
import type { FeatureMethods, StartParams, WorkerMethods } from '../protocol/methods';
import { WorkerCorpus } from './corpus';
import type { ModelFiles } from '../engine';
import type { Engine, FeatureTable, Features } from './engine';
import { hashBytes } from './hash';
import { OutlineAnswers } from './outline-answers';
import type { Readers } from './readers';
import { readingIndex, type ReadingIndex } from './reading-index';
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

/** Whether the question is put to the corpus with the latest text of an article, its first argument, or to all articles. */
const ASKED_OF: { readonly [K in keyof FeatureMethods]: 'article' | 'corpus' } = {
  hover: 'article',
  definitions: 'article',
  references: 'article',
  highlights: 'article',
  semanticTokens: 'article',
  documentSymbols: 'article',
  eventAt: 'article',
  adjacentMention: 'article',
  dateHints: 'article',
  undatedExpressions: 'article',
  eventUnder: 'article',
  eventWord: 'article',
  nameTarget: 'article',
  workspaceSymbols: 'corpus',
  timelinePicture: 'corpus',
  outlineEvent: 'corpus',
  eventChoices: 'corpus',
  decidableEvent: 'corpus',
  lostEventWords: 'corpus',
  nameGroups: 'corpus',
  mentionsOf: 'corpus',
  quotations: 'corpus',
  articleLines: 'corpus',
  entityTarget: 'corpus',
  entityTargets: 'corpus',
  entityIds: 'corpus',
  identityQuestions: 'corpus',
  decisionsOn: 'corpus',
  decisionsToReview: 'corpus',
};

/** Lets the worker's end of a channel answer everything that the editor may ask. */
export function runSession<Models>(port: Port<FromWorker, ToWorker>, parts: SessionParts<Models>): void {
  serve<WorkerMethods>(port, new Session(port, parts).methods(), parts.breathe);
}

class Session<Models> {
  private corpus: WorkerCorpus<Models> | undefined;
  private readonly outlines: OutlineAnswers;

  constructor(
    private readonly port: Port<FromWorker, ToWorker>,
    private readonly parts: SessionParts<Models>,
  ) {
    this.outlines = new OutlineAnswers(parts.features);
  }

  methods(): Implementation<WorkerMethods> {
    return {
      ...this.featureMethods(),
      start: (params) => this.start(params),
      update: (update) => this.started().update(update),
      outline: (options, known) => this.outlines.of(this.started().corpusFor(undefined), options, known),
    };
  }

  private featureMethods(): Implementation<FeatureMethods> {
    const names = Object.keys(ASKED_OF) as (keyof FeatureMethods)[];
    return Object.fromEntries(
      names.map((name) => [name, this.answer(name)]),
    ) as unknown as Implementation<FeatureMethods>;
  }

  private answer<K extends keyof FeatureMethods>(
    name: K,
  ): (...args: Parameters<FeatureMethods[K]>) => ReturnType<FeatureMethods[K]> {
    const table: FeatureTable = this.parts.features;
    return (...args) => {
      const article = ASKED_OF[name] === 'article' ? args[0] : undefined;
      return table[name](this.started().corpusFor(article as string | undefined), ...args);
    };
  }

  private start({ models, index: stored }: StartParams): void {
    const { engine, readFile, breathe } = this.parts;
    const decoded = engine.decodeModels(models);
    if (decoded === undefined) throw new Error('the files in the folder "model" are damaged');
    const index = readingIndex(
      `${this.parts.version}-${hashBytes(models.names)}-${hashBytes(models.syntax)}`,
      stored,
    );
    const keepIndex = debounce(INDEX_DELAY_MS, () => this.keep(index));
    this.corpus = new WorkerCorpus({
      engine,
      models: decoded,
      index,
      readFile,
      startReaders: () => this.parts.startReaders(models),
      breathe,
      progress: (done, total) =>
        this.port.post({ kind: 'announcement', name: 'progress', data: { done, total } }),
      changed: (data) => {
        this.port.post({ kind: 'announcement', name: 'changed', data });
        if (index.changed) keepIndex();
      },
    });
  }

  private keep(index: ReadingIndex): void {
    const data = index.bytes(this.started().current);
    this.port.post({ kind: 'announcement', name: 'index', data }, [data.buffer as ArrayBuffer]);
  }

  private started(): WorkerCorpus<Models> {
    if (!this.corpus) throw new Error('the session has not been started');
    return this.corpus;
  }
}

function debounce(delayMs: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, delayMs);
  };
}
