import type { FromWorker, MethodTable, Port, ToWorker } from '../protocol/messages';

/** Lets the messages that have arrived meanwhile be heard; settles in a later turn of the event loop. */
export type Breathe = () => Promise<void>;

/** Work goes on for this long before the messages that arrived meanwhile get their turn. */
export const SLICE_MS = 12;

/** The methods of a table as a worker may implement them: at once or later. */
export type Implementation<T extends MethodTable<T>> = {
  readonly [K in keyof T]: (...args: Parameters<T[K]>) => ReturnType<T[K]> | Promise<ReturnType<T[K]>>;
};

/**
 * Answers requests on a port. Before each request starts the event loop gets a turn, so that a request that was
 * cancelled while it waited is never worked on. A method that throws becomes the caller's failure; the
 * worker goes on.
 */
export function serve<T extends MethodTable<T>>(
  port: Port<FromWorker, ToWorker>,
  methods: Implementation<T>,
  breathe: Breathe,
): void {
  const unwanted = new Set<number>();
  const waiting = new Set<number>();

  async function answer(id: number, method: string, args: readonly unknown[]): Promise<void> {
    waiting.add(id);
    try {
      await breathe();
      if (unwanted.has(id)) {
        port.post({ kind: 'cancelled', id });
        return;
      }
      const call = Object.hasOwn(methods, method)
        ? (methods[method as keyof T] as (...args: readonly unknown[]) => unknown)
        : undefined;
      if (!call) throw new Error(`there is no method ${method}`);
      port.post({ kind: 'result', id, value: await call(...args) });
    } catch (error) {
      port.post({ kind: 'failure', id, message: describe(error) });
    } finally {
      waiting.delete(id);
      unwanted.delete(id);
    }
  }

  port.listen((message) => {
    if (message.kind === 'request') void answer(message.id, message.method, message.args);
    else if (waiting.has(message.id)) unwanted.add(message.id);
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
