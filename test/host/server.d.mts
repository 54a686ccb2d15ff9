/** Types of `server.mjs`, for the tests that are written in TypeScript. */
export interface ServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly userDataDir?: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly port?: string;
  readonly install?: string;
  readonly reader?: boolean;
}

export interface WindowOptions {
  readonly folder?: string;
  readonly workspace?: string;
  readonly extension?: string;
  readonly tests?: string;
  readonly openFile?: string;
}

export interface Server {
  readonly port: number;
  readonly output: string;
  readonly hostFailures: readonly string[];
  readonly userDataDir: string;
  url(window: WindowOptions): string;
  stop(): void;
}

export function startServer(options?: ServerOptions): Promise<Server>;
