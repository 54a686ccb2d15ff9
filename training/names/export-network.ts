import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { FormDictionary, type Form } from '../../src/engine/ner/forms';
import { Lexicon, PHRASE_CODE_SHIFT } from '../../src/engine/ner/lexicon';
import { decodeNameModel } from '../../src/engine/ner/tagger/model';
import {
  addFormRows,
  FORM_ROWS,
  TOKEN_ROWS,
  TokenRows,
  WINDOW_REACH,
} from '../../src/engine/ner/tagger/network-rows';
import { label, type LabelledArticle } from './corpora';
import { eachStretch, PlainStretches } from './dataset';
import { Random } from '../random';
import { ENCODER, readSilver } from './silver';
import { trainingArticles } from './training-sets';
import { DATA, STEPS_FOLDER } from './folders';

/**
 * Writes what the network learns from: `tsx export-network.ts DATA FOLDER MODEL`, where the encoder left its labels in FOLDER
 * and MODEL has the lexicon. `FOLDER/network.*` are flat arrays of 32-bit numbers that `network.py` reads.
 */
const [data = DATA, folder = STEPS_FOLDER, modelFile = 'model/names.bin'] = process.argv.slice(2);
const SEED = 20250418;
/** How much an error on silver data counts against one on labelled data. */
const SILVER_WEIGHT = 0.5;
/** The form beyond the edge of a sentence. */
const EDGE = 0;

/** An array that grows on disk. */
class Column {
  private readonly file: number;
  private readonly part = new Int32Array(1 << 16);
  private used = 0;
  length = 0;

  constructor(name: string) {
    this.file = openSync(`${folder}/network.${name}`, 'w');
  }

  add(value: number): void {
    if (this.used === this.part.length) this.flush();
    this.part[this.used++] = value;
    this.length++;
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    writeSync(this.file, new Uint8Array(this.part.buffer, 0, 4 * this.used));
    this.used = 0;
  }
}

/** Rows of the forms and of the tokens, one after the other, and where those of each begin; for each token its window of forms. */
class Export {
  /** How many rows the tables of forms and of tokens have. */
  private readonly shape = new Column('shape');
  private readonly formRows = new Column('formRows');
  private readonly formStart = new Column('formStart');
  private readonly tokenRows = new Column('tokenRows');
  private readonly tokenStart = new Column('tokenStart');
  private readonly window = new Column('window');
  private readonly allowed = new Column('allowed');
  /** In hundredths. */
  private readonly weight = new Column('weight');

  constructor() {
    this.shape.add(FORM_ROWS);
    this.shape.add(TOKEN_ROWS);
    this.formStart.add(0);
  }

  /** Writes the articles as `lexicon` knows their words. @returns how many tokens have been written */
  write(articles: readonly LabelledArticle[], lexicon: Lexicon): number {
    const dictionary = new FormDictionary(lexicon);
    const numbers = new Map<string, number>();
    const plain = new PlainStretches();
    for (const item of articles)
      eachStretch(item, lexicon, dictionary, ({ forms, context, features }, start, end, from, to) => {
        if (plain.skips(item, start, end)) return;
        const rows = new TokenRows(forms, context, features);
        for (let i = start; i < end; i++) {
          for (let k = i - WINDOW_REACH; k <= i + WINDOW_REACH; k++)
            this.window.add(k < from || k >= to ? EDGE : this.numberOf(forms.at(k), numbers));
          this.tokenStart.add(this.tokenRows.length);
          rows.add(i, from, to, this.tokenRows);
          this.allowed.add(item.allowed[i]);
          this.weight.add(Math.round(100 * item.weight));
        }
      });
    return this.allowed.length;
  }

  close(): void {
    this.formStart.add(this.formRows.length);
    this.tokenStart.add(this.tokenRows.length);
    for (const column of Object.values(this)) if (column instanceof Column) column.close();
  }

  private numberOf(form: Form, numbers: Map<string, number>): number {
    const known = numbers.get(form.text);
    if (known !== undefined) return known;
    const number = this.formStart.length;
    this.formStart.add(this.formRows.length);
    addFormRows(form, this.formRows);
    numbers.set(form.text, number);
    return number;
  }
}

/** The lexicon without its table of names, which was collected from the articles that are read with this one. */
function withoutTable({ data: all }: Lexicon): Lexicon {
  const none = new Uint8Array(all.words.length);
  const listed = (1 << PHRASE_CODE_SHIFT) - 1;
  return new Lexicon({
    ...all,
    within: none,
    alone: none,
    phraseFlags: all.phraseFlags.map((flags) => flags & listed),
  });
}

const model = decodeNameModel(readFileSync(modelFile));
if (!model) throw new Error(`${modelFile} cannot be read`);
mkdirSync(folder, { recursive: true });
const read = (text: string): LabelledArticle[] =>
  readSilver(`${folder}/${text}`, [ENCODER]).map((record) => label(record, 'silver', SILVER_WEIGHT));
const output = new Export();
output.write([...trainingArticles(`${data}/ner`, new Random(SEED)), ...read('silver')], model.lexicon);
const count = output.write(read('collect'), withoutTable(model.lexicon));
output.close();
console.log(`${count} tokens for the network`);
