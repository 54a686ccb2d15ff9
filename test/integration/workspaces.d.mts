/** Types of `workspaces.mjs`. */
export interface PreparedFolder {
  /** Absolute path of a fresh temporary folder; absent where the window opens none. */
  readonly folder?: string;
  /** Why the suites cannot run here. */
  readonly skipped?: string;
}

export interface Workspace {
  prepare(): PreparedFolder;
  readonly web?: boolean;
}

export const workspaces: Readonly<Record<string, Workspace>>;
