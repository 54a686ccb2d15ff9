import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';

/** Where results go. */
export interface Output {
  /** Settles when the text has been taken; rejects where the stream is broken. */
  write(text: string): Promise<void>;
  /** Settles when all is written. */
  close(): Promise<void>;
}

/** Standard output, which stays open. */
export function standardOutput(stdout: Writable): Output {
  // An error comes back from `write` as well; without a listener it would end the process with a stack trace.
  stdout.on('error', () => undefined);
  return { write: (text) => writeTo(stdout, text), close: () => Promise.resolve() };
}

/** A new file, or an old one with other contents. Rejects where it cannot be written. */
export async function fileOutput(file: string): Promise<Output> {
  const stream = createWriteStream(file);
  await once(stream, 'open');
  stream.on('error', () => undefined); // as above; it comes back from `close` too
  return {
    write: (text) => writeTo(stream, text),
    close: () => {
      stream.end();
      return finished(stream);
    },
  };
}

function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Whether an error says that the reader of a pipe has gone, as `head` does once it has seen enough. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';
}

const CHUNK = 1 << 16;

/** Writes an object as one line of JSON, its arrays item by item: a large corpus would not fit into one string. */
export async function writeJson(output: Output, value: object): Promise<void> {
  let pending = '{';
  let separator = '';
  for (const [key, member] of Object.entries(value)) {
    pending += `${separator}${JSON.stringify(key)}:`;
    separator = ',';
    if (!Array.isArray(member)) {
      pending += JSON.stringify(member);
      continue;
    }
    pending += '[';
    for (const [i, item] of member.entries()) {
      pending += `${i === 0 ? '' : ','}${JSON.stringify(item)}`;
      if (pending.length < CHUNK) continue;
      await output.write(pending);
      pending = '';
    }
    pending += ']';
  }
  await output.write(`${pending}}\n`);
}
