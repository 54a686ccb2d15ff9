import { readFileSync } from 'node:fs';
import { readCorpus, readJsonLines, type CorpusRecord, type GoldEntity } from './corpora';
import { SOURCES } from './sources';

/** A set to measure on. */
export interface DevSet {
  readonly name: string;
  readonly records: readonly CorpusRecord[];
  /** Four-way types that the set labels. */
  readonly types: readonly string[];
}

const THREE = ['PER', 'ORG', 'LOC'];
const FOUR = [...THREE, 'MISC'];

/** The development sets: the held-out parts of the sources, and files that are wholly for measuring. */
export function devSets(folder: string): DevSet[] {
  const held = (corpus: string): CorpusRecord[] => {
    const source = SOURCES.find((s) => s.corpus === corpus);
    return readCorpus(folder, corpus).filter((record, i) => source?.heldOut(record, i));
  };
  return [
    { name: 'hand-news', records: handLabelled(folder, CORRECTED), types: FOUR },
    { name: 'hand-wire', records: handLabelled(folder, WIRE), types: FOUR },
    { name: 'gum-news', records: held('gum_open_train'), types: THREE },
    { name: 'btc', records: held('btc_news_train'), types: THREE },
    { name: 'politics', records: held('crossner_train'), types: FOUR },
    { name: 'redocred', records: held('redocred_dev'), types: FOUR },
    { name: 'gum-dev', records: readCorpus(folder, 'gum_open_dev'), types: THREE },
    { name: 'ewt-dev', records: readCorpus(folder, 'uner_ewt_dev'), types: FOUR },
    { name: 'wikievents', records: wikiEvents(folder), types: THREE },
  ];
}

/** Sets for the last word only: see {@link UNSEEN}; the corpus is none that is learnt from. */
export function unseenSets(folder: string): DevSet[] {
  return [{ name: 'unseen-wire', records: handLabelled(folder, UNSEEN), types: FOUR }];
}

interface WikiEventsRecord {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; text: string; type: string }[];
}
const WIKI_EVENTS_TYPES: Readonly<Record<string, 'PER' | 'ORG' | 'LOC'>> = {
  PER: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'LOC',
};

/** WikiEvents marks names and nouns alike: those with capitals throughout that are no nationality are taken for names. */
function wikiEvents(folder: string): CorpusRecord[] {
  return readCorpus(`${folder}/../time/events`, 'wikievents.dev').map((record) => {
    const { id, text, entities } = record as unknown as WikiEventsRecord;
    return {
      id,
      text,
      entities: entities.flatMap((e) => {
        const type = WIKI_EVENTS_TYPES[e.type];
        const named =
          /^\p{Lu}/u.test(e.text) &&
          !/^(?:He|She|They|It|We|I|You|His|Her|Their|The|Who|This|That|These)$/u.test(e.text);
        const noun = !e.text.includes(' ') && new RegExp(`\\b${e.text.toLowerCase()}\\b`, 'u').test(text);
        return type && named && !noun ? [{ start: e.start, end: e.end, type }] : [];
      }),
    };
  });
}

type HandLabels = Readonly<
  Record<
    string,
    {
      readonly file: keyof typeof TEXT_FILES;
      readonly length: number;
      readonly names: readonly [number, number, GoldEntity['type']][];
    }
  >
>;
const labelsIn = (file: string): HandLabels =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as HandLabels;
/** News articles whose beginnings were labelled by hand for this project: offsets here, texts in the shared data. */
const CORRECTED = labelsIn('./hand-labels.json');
const WIRE = labelsIn('./wire-labels.json');
/** As {@link WIRE}, but their errors are never read, and nothing is chosen by them. */
const UNSEEN = labelsIn('./unseen-labels.json');
/** Where the labelled articles' texts are. */
const TEXT_FILES = {
  wikinews: 'text/wikinews.jsonl.gz',
  giveme5w1h: 'time/events/giveme5w1h.jsonl',
  timebank: 'time/timex/timebank.jsonl.gz',
  aquaint: 'time/timex/aquaint.jsonl.gz',
  t17: 'time/timelines/t17.jsonl.gz',
  us_human_rights_reports: 'text/us_human_rights_reports.jsonl.gz',
  russia_president_news: 'text/russia_president_news.jsonl.gz',
  australia_pm_releases: 'text/australia_pm_releases.jsonl.gz',
} as const;

/** Whether a document of the unlabelled text is labelled by hand for measuring, and so not to be learnt from. */
export function isHandLabelled(id: string): boolean {
  return id in CORRECTED || id in WIRE || id in UNSEEN;
}

interface PlainArticle {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

function handLabelled(folder: string, handLabels: HandLabels): CorpusRecord[] {
  const files = new Set(Object.values(handLabels).map(({ file }) => file));
  return [...files].flatMap((file) =>
    readJsonLines<PlainArticle | { readonly docs: readonly PlainArticle[] }>(
      `${folder}/../${TEXT_FILES[file]}`,
    )
      .flatMap((record) => ('docs' in record ? record.docs : [record]))
      .flatMap(({ id, title, text }) => {
        const labels = handLabels[id];
        if (labels?.file !== file) return [];
        const whole = file === 'wikinews' && title ? `${title}\n\n${text}` : text;
        const entities = labels.names.map(([start, end, type]) => ({ start, end, type }));
        return [{ id, text: whole.slice(0, labels.length), entities }];
      }),
  );
}
