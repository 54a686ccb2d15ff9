import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'files'; readonly paths: readonly string[]; readonly out?: string }
  | { readonly kind: 'lines'; readonly corpus: boolean; readonly out?: string }
  | { readonly kind: 'wrong'; readonly reason: string };

/** What is printed for help, and behind what is wrong with a call. */
export const USAGE = `Usage:
  marginalia analyze PATH... [--out FILE]      files and folders (.txt, .md) as one corpus
  marginalia analyze --jsonl [--corpus] [--out FILE]
                                               JSON Lines on standard input: {"id", "text", "date"?, "title"?}

Prints JSON in the format "marginalia-analysis" (docs/ANALYSIS-FORMAT.md). Nothing leaves this machine.
`;

const OPTIONS = {
  jsonl: { type: 'boolean' },
  corpus: { type: 'boolean' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the options of `analyze` say, and the paths among them. */
interface Call {
  readonly values: { jsonl?: boolean; corpus?: boolean; out?: string; help?: boolean };
  readonly positionals: readonly string[];
}

/** Reads the arguments behind the program's name. */
export function parseArguments(args: readonly string[]): Command {
  const [verb, ...rest] = args;
  if (verb === '--help' || verb === '-h' || verb === 'help') return { kind: 'help' };
  if (verb !== 'analyze') {
    return wrong(verb === undefined ? 'a command is missing' : `unknown command "${verb}"`);
  }
  try {
    return analysisOf(parseArgs({ args: rest, options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function analysisOf({
  values: { jsonl = false, corpus = false, out, help },
  positionals: paths,
}: Call): Command {
  if (help) return { kind: 'help' };
  if (out === '') return wrong('--out needs a file');
  const output = out === undefined ? {} : { out };
  if (jsonl) {
    return paths.length > 0
      ? wrong('--jsonl reads standard input and takes no paths')
      : { kind: 'lines', corpus, ...output };
  }
  if (corpus) return wrong('--corpus goes with --jsonl');
  if (paths.length === 0) return wrong('name a file or a folder');
  return paths.includes('') ? wrong('a path is empty') : { kind: 'files', paths, ...output };
}

function wrong(reason: string): Command {
  return { kind: 'wrong', reason };
}
