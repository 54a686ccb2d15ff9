/**
 * What crosses the channel between the editor and the analysis worker: requests one way, answers and
 * announcements the other. Everything is plain data that `structuredClone` can copy.
 */

import type { Announcement } from './methods';

/** A table of methods: what one side calls by name on the other. */
export type MethodTable<T> = { readonly [K in keyof T]: (...args: never[]) => unknown };

/** From the editor to the worker. */
export type ToWorker =
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly method: string;
      readonly args: readonly unknown[];
    }
  /** The answer to that request is no longer wanted. */
  | { readonly kind: 'cancel'; readonly id: number };

/** From the worker to the editor. */
export type FromWorker =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'cancelled'; readonly id: number }
  | Announcement;

/** One end of a message channel, whatever it is made of. */
export interface Port<Out, In> {
  /** @param transfer buffers to hand over rather than to copy */
  post(message: Out, transfer?: readonly ArrayBuffer[]): void;
  /** Called once, by whoever owns the port. */
  listen(receive: (message: In) => void): void;
}
