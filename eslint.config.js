import js from '@eslint/js';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['**/dist/', '**/cdn/', 'packages/data/lib/', '**/.turbo/', 'docs/api/', 'reports/', '**/*.bundled_*']), // the last are tsup's, while it reads its configuration
  js.configs.recommended,
  typescript.configs.strict,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off', // sometimes the reader of the code knows more than the compiler
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*-helper.ts', '**/*.stories.ts'],
    rules: {
      // A widget shows what it is given. Only its tests and stories know the real data.
      'no-restricted-imports': ['error', { patterns: ['@helsefellesskap/data*'] }],
    },
  },
  {
    files: ['examples/plugin-widget/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    rules: {
      // A widget of somebody else's has what is public, and nothing more.
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\./|@helsefellesskap/(elements/(base|server)|model)$)' }] },
      ],
    },
  },
  {
    files: ['{packages/elements,apps,examples/plugin-widget}/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
  },
);
