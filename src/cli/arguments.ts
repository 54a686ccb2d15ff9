/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'files'; readonly paths: readonly string[]; readonly out?: string }
  | { readonly kind: 'lines'; readonly corpus: boolean; readonly out?: string }
  | { readonly kind: 'wrong'; readonly reason: string };

export const USAGE = `Usage:
  marginalia analyze PATH... [--out FILE]      files and folders (.txt, .md) as one corpus
  marginalia analyze --jsonl [--corpus] [--out FILE]
                                               JSON Lines on standard input: {"id", "text", "date"?, "title"?}

Prints JSON in the format "marginalia-analysis" (docs/ANALYSIS-FORMAT.md). Nothing leaves this machine.
`;

/** Reads the arguments behind the program's name. */
export function parseArguments(args: readonly string[]): Command {
  const [verb, ...rest] = args;
  if (verb === '--help' || verb === '-h' || verb === 'help') return { kind: 'help' };
  if (verb !== 'analyze')
    return wrong(verb === undefined ? 'a command is missing' : `unknown command "${verb}"`);
  const paths: string[] = [];
  const flags = new Set<string>();
  let out: string | undefined;
  for (let i = 0; i < rest.length; i++) {
    const arg = rest[i] as string;
    if (arg === '--help' || arg === '-h') return { kind: 'help' };
    if (arg === '--out') {
      out = rest[++i];
      if (out === undefined || out.startsWith('-')) return wrong('--out needs a file');
    } else if (arg === '--jsonl' || arg === '--corpus') flags.add(arg);
    else if (arg.startsWith('-')) return wrong(`unknown option "${arg}"`);
    else paths.push(arg);
  }
  const output = out === undefined ? {} : { out };
  if (flags.has('--jsonl')) {
    return paths.length > 0
      ? wrong('--jsonl reads standard input and takes no paths')
      : { kind: 'lines', corpus: flags.has('--corpus'), ...output };
  }
  if (flags.has('--corpus')) return wrong('--corpus goes with --jsonl');
  return paths.length === 0 ? wrong('name a file or a folder') : { kind: 'files', paths, ...output };
}

function wrong(reason: string): Command {
  return { kind: 'wrong', reason };
}
