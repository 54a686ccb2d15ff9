import type { ArticleReading, CorpusChange, CorpusSnapshot, Steps } from '../engine';
import type { Engine } from './engine';
import { SLICE_MS, type Breathe } from './server';
import { SingleCorpora } from './single-corpora';

/** What linking needs, and whom it tells what becomes of it. */
export interface LinkedCorpusParts {
  readonly engine: Pick<Engine<unknown>, 'emptyCorpus' | 'applyChange' | 'changeInSteps' | 'editArticle'>;
  readonly breathe: Breathe;
  /** What is shown is another corpus now. */
  changed(): void;
  /** Lets what the reader has edited meanwhile be put in. */
  readEdited(): void;
  /** The reader has paused: all articles are to be linked. */
  paused(): void;
}

/** Linking that takes no longer than this is done after every edit. */
const QUICK_MS = 30;
/** All articles are linked again when nothing was typed for so many times as long as the linking takes, at most so long. */
const PATIENCE = 2;
const MOST_PATIENCE_MS = 2000;
/** More articles than these are never linked quickly. */
const MANY = 200;

/**
 * The corpus as it was linked last, and as it is shown: where linking takes long, an edited article takes its place in the
 * corpus at once, and is linked with the others when the reader pauses. Articles that are not linked yet answer for
 * themselves.
 */
export class LinkedCorpus {
  /** All articles that were linked together. */
  private linked: CorpusSnapshot;
  /** The same with the latest edits. */
  private latest: CorpusSnapshot;
  /** How long the last linking took. */
  private linkingMs = 0;
  private isLinking = false;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** Whether the reader has paused since the last linking. */
  private isDue = false;
  private readonly single: SingleCorpora;
  /** Read, not linked yet. */
  private readonly unlinked = new Map<string, ArticleReading>();
  private removed = new Set<string>();
  /** Decisions on events and on names that wait to be applied. */
  private decided: Pick<CorpusChange, 'eventDecisions' | 'decisions'> = {};

  constructor(private readonly parts: LinkedCorpusParts) {
    this.linked = this.latest = parts.engine.emptyCorpus();
    this.single = new SingleCorpora(parts.engine);
  }

  get shown(): CorpusSnapshot {
    return this.latest;
  }

  /** How many articles were linked together, and how many wait to be. */
  get sizes(): { readonly linked: number; readonly waiting: number } {
    return { linked: this.linked.articles.size, waiting: this.unlinked.size };
  }

  /** Takes an article in, in its latest state. */
  put(reading: ArticleReading): void {
    this.removed.delete(reading.id);
    this.unlinked.set(reading.id, reading);
  }

  remove(id: string): void {
    this.unlinked.delete(id);
    this.removed.add(id);
  }

  decide(decided: Pick<CorpusChange, 'eventDecisions' | 'decisions'>): void {
    this.decided = { ...this.decided, ...decided };
  }

  /** The corpus with the latest text of an article; for one that was never linked, a corpus of its own. */
  of(id: string): CorpusSnapshot {
    const reading = this.unlinked.get(id);
    if (!reading || this.latest.articles.get(id)?.read === reading) return this.latest;
    if (this.isQuick) this.linkAtOnce();
    else if (!this.latest.articles.has(id)) return this.single.of(reading);
    else this.showEdits();
    return this.latest;
  }

  /** Whether there is more to link than edits of articles that are shown. */
  get isOpen(): boolean {
    return (
      this.isDue ||
      this.removed.size > 0 ||
      Object.keys(this.decided).length > 0 ||
      [...this.unlinked.keys()].some((id) => !this.linked.articles.has(id))
    );
  }

  /** Links what there is to link, unless that takes long and only edits are there, which then are shown meanwhile. */
  async update(): Promise<void> {
    if (this.isQuick) this.linkAtOnce();
    else {
      this.showEdits();
      if (this.isOpen) await this.link();
    }
  }

  /** Links all articles. What arrives meanwhile is heard; edits are shown, and linked the next time. */
  async link(): Promise<void> {
    const change = this.isLinking ? undefined : this.takeChange();
    if (!change) return;
    this.isLinking = true;
    try {
      this.take(change, await this.inSlices(this.parts.engine.changeInSteps(this.linked, change)));
    } finally {
      this.isLinking = false;
    }
  }

  private async inSlices<T>(steps: Steps<T>): Promise<T> {
    let linkingMs = 0;
    let begin = Date.now();
    for (let step = steps.next(); ; step = steps.next()) {
      const ms = Date.now() - begin;
      if (step.done !== true && ms < SLICE_MS) continue;
      linkingMs += ms;
      if (step.done === true) {
        this.linkingMs = linkingMs;
        return step.value;
      }
      await this.parts.breathe();
      this.parts.readEdited();
      this.showEdits();
      begin = Date.now();
    }
  }

  /** Whether linking all articles takes no longer than a reader who types can wait. */
  private get isQuick(): boolean {
    return this.linkingMs <= QUICK_MS && this.unlinked.size < MANY && !this.isLinking;
  }

  private linkAtOnce(): void {
    const change = this.takeChange();
    if (!change) return;
    const begin = Date.now();
    this.take(change, this.parts.engine.applyChange(this.linked, change));
    this.linkingMs = Date.now() - begin;
  }

  /** All that is to be linked; undefined where that is nothing. */
  private takeChange(): CorpusChange | undefined {
    clearTimeout(this.pause);
    this.isDue = false;
    const { unlinked, removed, decided } = this;
    if (unlinked.size === 0 && removed.size === 0 && Object.keys(decided).length === 0) return undefined;
    this.removed = new Set();
    this.decided = {};
    return { set: [...unlinked.values()], remove: [...removed], ...decided };
  }

  /** Puts the linked corpus in place of the one before; what was edited meanwhile is shown in it. */
  private take({ set }: CorpusChange, linked: CorpusSnapshot): void {
    this.linked = this.latest = linked;
    for (const reading of set)
      if (this.unlinked.get(reading.id) === reading) this.unlinked.delete(reading.id);
    this.single.clear();
    this.showEdits();
    this.parts.changed();
  }

  /** Lets articles that were edited take their place in the corpus, to be linked with the others after a pause. */
  private showEdits(): void {
    let isChanged = false;
    for (const [id, reading] of this.unlinked) {
      if (!this.linked.articles.has(id) || this.latest.articles.get(id)?.read === reading) continue;
      this.latest = this.parts.engine.editArticle(this.latest, reading);
      isChanged = true;
    }
    if (!isChanged) return;
    this.parts.changed();
    clearTimeout(this.pause);
    this.pause = setTimeout(
      () => {
        this.isDue = true;
        this.parts.paused();
      },
      Math.min(PATIENCE * this.linkingMs, MOST_PATIENCE_MS),
    );
  }
}
