// @ts-check
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import * as bans from './scripts/eslint/bans.js';
import { commune } from './scripts/eslint/plugin.js';

const unitTests = ['test/**/*.test.ts'];

export default defineConfig(
  globalIgnores(['dist/', 'demo/api/dist/', 'coverage/', 'data/', 'release/', 'releases/', 'site/', 'node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A number in a template literal is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A function called for its effect alone is written as an arrow without braces.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // The DOM's types promise what older browsers lack.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A method may promise what one of its versions gives at once.
      '@typescript-eslint/require-await': 'off',
      // Lit calls listeners with the host as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // What was caught is thrown again as it came.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      // The compiler's own unused checks know more: parameters that a subclass needs start with an underscore.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  { files: ['demo/*.js', 'scripts/bench/**/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['demo/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    plugins: { commune },
    rules: {
      'commune/one-way-rooms': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // French typography needs no-break spaces.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'max-lines': ['error', 250],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-restricted-properties': ['error', ...bans.bannedProperties],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { commune },
    languageOptions: { globals: globals.browser },
    rules: {
      'commune/one-way-imports': 'error',
      'commune/no-inline-style': 'error',
      'commune/no-rem': 'error',
      'commune/no-visible-text': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/no-native-attributes': 'off',
      // Registration is guarded in one place, src/element/define.ts.
      'wc/guard-define-call': 'off',
      'no-restricted-globals': ['error', ...bans.bannedGlobals],
      'no-restricted-imports': ['error', bans.bannedImports],
      'no-restricted-syntax': ['error', ...bans.bannedSyntax, bans.strayMessages],
    },
  },
  // What people read: not what formats are recognised by, which is the text of others.
  {
    files: ['src/**', 'demo/**', 'scripts/**'],
    ignores: ['src/sources/**', 'src/text/**', 'src/locales/en/**', 'scripts/eslint/**'],
    rules: { 'commune/french-text': 'error' },
  },
  {
    files: ['scripts/**'],
    ignores: ['scripts/eslint/**'],
    rules: { 'commune/french-text': ['error', { units: false }] },
  },
  // The one door to storage: what goes through it is what the visitor asked to keep.
  { files: ['src/element/visitor-storage.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/sources/**/*.ts', 'src/text/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...bans.bannedGlobals, ...bans.pageGlobals] },
  },
  {
    files: unitTests,
    rules: {
      'no-restricted-syntax': ['error', ...bans.bannedTestSyntax],
      // Chai's assertions are expressions, and the plugins' types make every one a promise. The real promises that a
      // test must await are in the bans.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // What is not there fails the test right where it is asserted.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
