import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import js from '@eslint/js';
import { layers } from './eslint.layers.mjs';

const MAX_FUNCTION_LINES = ['error', { max: 60, skipBlankLines: true, skipComments: true }];
const MAX_LINES = ['error', { max: 320, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  {
    ignores: ['dist/**', 'out/**', 'test/artifacts/**', '.vscode-test/**', '**/*.d.mts'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': MAX_LINES,
      'max-depth': ['error', 4],
      'max-params': ['error', 6],
      'max-lines-per-function': MAX_FUNCTION_LINES,
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The compiler takes `table[i]` for defined (no `noUncheckedIndexedAccess`), and so would call every guard
      // of an index superfluous.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers in messages are fine; objects are not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Matters of taste.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    // A list of conditions reads well, if it is not too long; `&&`, `??` and the like count, too.
    files: ['src/**/*.ts', 'bench/**/*.ts', 'training/**/*.ts'],
    rules: { complexity: ['error', 32] },
  },
  ...layers,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
          'Buffer',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'max-lines': MAX_LINES },
  },
  {
    // Tables and suites grow with what they hold, not with what they do.
    files: ['**/*.data.ts', '**/data/**', '**/*.test.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  prettier,
);
