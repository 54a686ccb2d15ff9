import type { FromTimeline, ToTimeline } from '../../protocol/timeline';
import type { Selection } from './keyboard';
import type { Grouping } from './lanes';
import type { Stretch } from './view';

/** What VS Code keeps of the page while it is hidden and over a reload of the window. */
export interface Memory {
  readonly grouping: Grouping;
  /** What is in view; undefined until the reader has moved or magnified the picture. */
  readonly stretch?: Stretch;
  readonly selection?: Selection;
}

interface VsCode {
  postMessage(message: FromTimeline): void;
  getState(): unknown;
  setState(state: Memory): void;
}
declare const acquireVsCodeApi: () => VsCode;

/** The page's end of its channel to the editor. */
export interface Host {
  post(message: FromTimeline): void;
  listen(receive: (message: ToTimeline) => void): void;
  recall(): Memory;
  remember(memory: Memory): void;
}

/** Connects the page to the editor; VS Code allows it once. */
export function connect(): Host {
  const vscode = acquireVsCodeApi();
  return {
    post: (message) => vscode.postMessage(message),
    listen: (receive) =>
      window.addEventListener('message', (event: MessageEvent<ToTimeline>) => receive(event.data)),
    recall: () => ({ grouping: 'all', ...(vscode.getState() as Partial<Memory> | undefined) }),
    remember: (memory) => vscode.setState(memory),
  };
}
