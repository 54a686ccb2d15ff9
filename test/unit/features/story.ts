/** A small invented story that the tests of features share: three articles, the last one without a date. */
import { Workspace } from './workspace';

const TEXTS = {
  'a.txt': `12 May 2031

Marsh meets Varga in Budapest

BUDAPEST: British Prime Minister Elena Marsh met Hungarian President Tomas Varga in Budapest on Monday.
She will visit Vienna on 20 May 2031, her office said.

"We want a new treaty," Varga told reporters.

The background
Marsh visited Berlin in March 2031.
`,
  'b.txt': `13 May 2031

New treaty in sight after talks

Elena Marsh, the leader of the Labour Party, met Tomas Varga in Budapest on Monday, officials said.
Marsh left Hungary on Tuesday.
`,
  'c.txt': `Marsh resigns

Elena Marsh resigned on Thursday. The Labour Party will choose a new leader by autumn.
`,
};

let story: Workspace | undefined;

/** The story, read once for all suites. */
export function theStory(): Workspace {
  story ??= new Workspace(TEXTS);
  return story;
}
