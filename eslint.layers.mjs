/**
 * The layers of `src/` as lint rules (see docs/ARCHITECTURE.md): what each folder may import, and that the
 * engine and the features stay pure. Apart from `eslint.config.mjs`, so that a test can try them.
 */
import tseslint from 'typescript-eslint';

/** Stages of the engine in order: a stage may import those of earlier rows, not its neighbours or later ones. */
const STAGES = [
  ['text'],
  ['tokenize', 'anchor'],
  ['layout'],
  ['ner', 'syntax', 'time'],
  ['link'],
  ['events'],
  ['read'],
  ['decisions'],
  ['timeline'],
  ['corpus'],
];

const LAYERS = ['engine', 'features', 'settings', 'protocol', 'worker', 'vscode', 'webview', 'cli'];

/** Names that mean the machine, the clock or a platform: nothing pure may touch them. */
const IMPURE_GLOBALS = [
  ...['process', 'require', 'module', 'Buffer', '__dirname', '__filename', 'globalThis', 'global'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask'],
  ...['console', 'performance', 'crypto', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'postMessage'],
  ...['self', 'window', 'document', 'navigator', 'location', 'localStorage', 'indexedDB'],
];

const IMPURE_SYNTAX = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is not pure.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The clock is not pure.' },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
    message: 'Depends on the time zone of the machine: use Date.UTC.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(get|set)(Date|Day|FullYear|Month|Hours|Minutes|Seconds|Milliseconds)$/]',
    message: 'Depends on the time zone of the machine: use the UTC method.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'Depends on the language of the machine.',
  },
  {
    selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind=/^(let|var)$/]',
    message: 'No mutable state of a module.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator' +
      ':not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/])' +
      ' > NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/][arguments.length=0]',
    message: 'No mutable state of a module: make the table in one expression.',
  },
];

const IMPURE_PROPERTIES = [
  { object: 'Date', property: 'now', message: 'The clock is not pure.' },
  { object: 'Math', property: 'random', message: 'Chance is not pure.' },
];

const NO_PACKAGES = {
  regex: '^[^.]',
  message: 'Pure code imports no package and nothing of Node or VS Code.',
};
const NO_VSCODE = { regex: '^vscode$', message: 'Only src/vscode and the extension entries import vscode.' };
const NO_NODE = { regex: '^node:', message: 'This runs in the browser too.' };

/** Ways to make a page of a text that may hold anything. */
const MARKUP_SYNTAX = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)$/]',
    message: 'Articles are hostile: write textContent.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(write|writeln)$/][callee.object.name="document"]',
    message: 'Articles are hostile: write textContent.',
  },
];

const EDITOR_SYNTAX = [
  {
    selector:
      'NewExpression[callee.object.name="vscode"][callee.property.name=/^(Position|Range|Location)$/]',
    message: 'Plain places become those of VS Code in convert.ts.',
  },
  {
    selector: 'MemberExpression[property.name=/^(isTrusted|supportHtml)$/]',
    message: 'Articles are hostile: trustedCard in convert.ts makes what may hold commands.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(show(Information|Warning|Error)Message|setStatusBarMessage|showQuickPick|createQuickPick|showInputBox)$/]',
    message: 'Articles are hostile: dialogs.ts says and asks without making icons and links of their words.',
  },
];

/** Forbids imports from layers other than the named ones. */
function onlyLayers(...allowed) {
  const forbidden = LAYERS.filter((layer) => !allowed.includes(layer));
  return {
    regex: `^(\\.\\./)+(${forbidden.join('|')}|extension\\.\\w+)(/|$)`,
    message: `This layer may import only ${allowed.join(', ') || 'itself'}.`,
  };
}

const EDITOR = [
  {
    regex: '^(\\.\\./|\\./)+(engine|features)(/|$)',
    allowTypeImports: true,
    message: 'Types only: the engine runs in the worker.',
  },
  onlyLayers('engine', 'features', 'settings', 'protocol', 'vscode'),
];

function imports(...patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

const pure = {
  'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
  'no-restricted-properties': ['error', ...IMPURE_PROPERTIES],
  'no-restricted-syntax': ['error', ...IMPURE_SYNTAX],
};

/** The one stage that needs a package, which is pure itself: approximate search. */
const ONLY_APPROXIMATE_SEARCH = {
  regex: '^(?!approx-string-match$)[^.]',
  message: 'Of packages, only approx-string-match.',
};

/** Rules of one stage: those of the engine, and no import of a neighbour or a later stage. */
function stageRules(stage, row) {
  const forbidden = STAGES.slice(row)
    .flat()
    .filter((other) => other !== stage);
  const order = {
    regex: `^(\\.\\./)+(${[...forbidden, 'index'].join('|')})(/|$)`,
    message: `${stage} comes before that stage, or beside it.`,
  };
  return {
    files: [`src/engine/${stage}/**/*.ts`],
    rules: {
      ...imports(stage === 'anchor' ? ONLY_APPROXIMATE_SEARCH : NO_PACKAGES, onlyLayers('engine'), order),
    },
  };
}

/** Flat configuration of the layers. */
export const layers = [
  {
    files: ['src/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  { files: ['src/engine/**/*.ts'], rules: { ...pure, ...imports(NO_PACKAGES, onlyLayers('engine')) } },
  ...STAGES.flatMap((row, index) => row.map((stage) => stageRules(stage, index))),
  {
    files: ['src/features/**/*.ts'],
    rules: { ...pure, ...imports(NO_PACKAGES, onlyLayers('engine', 'features')) },
  },
  {
    files: ['src/settings/**/*.ts'],
    rules: {
      ...pure,
      ...imports(
        {
          regex: '^(?!yaml$|csv-parse/browser/esm/sync$)[^.]',
          message: 'Of packages, only yaml and csv-parse.',
        },
        onlyLayers('engine', 'settings'),
      ),
    },
  },
  {
    files: ['src/protocol/**/*.ts'],
    rules: {
      ...imports(
        NO_PACKAGES,
        { regex: '^\\.\\./(engine|features)(/|$)', allowTypeImports: true, message: 'Types only.' },
        onlyLayers('engine', 'features', 'protocol'),
      ),
      'no-restricted-syntax': [
        'error',
        {
          selector: 'FunctionDeclaration, ClassDeclaration, VariableDeclaration, TSEnumDeclaration',
          message: 'The protocol holds types, no logic.',
        },
      ],
    },
  },
  {
    files: ['src/worker/**/*.ts'],
    rules: imports(NO_VSCODE, onlyLayers('engine', 'features', 'protocol', 'worker')),
  },
  {
    files: ['src/vscode/**/*.ts', 'src/extension.*.ts'],
    rules: { ...imports(NO_NODE, ...EDITOR), 'no-restricted-syntax': ['error', ...EDITOR_SYNTAX] },
  },
  { files: ['src/vscode/convert.ts', 'src/vscode/dialogs.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // What needs Node is kept apart under this name, and never reached from the browser's entry.
  { files: ['src/vscode/**/*.node.ts', 'src/extension.node.ts'], rules: imports(...EDITOR) },
  {
    files: ['src/webview/**/*.ts'],
    rules: {
      ...imports(NO_VSCODE, NO_NODE, onlyLayers('protocol', 'webview')),
      'no-restricted-syntax': ['error', ...MARKUP_SYNTAX],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: imports(NO_VSCODE, onlyLayers('engine', 'settings', 'cli')),
  },
];
