import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Engines differ in the last digits of these, and results must be the same bits everywhere: src/model/maths.ts has ours. */
const INEXACT_MATH = [
  'random exp expm1 log log2 log10 log1p pow cbrt hypot',
  'sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh',
].flatMap((names) => names.split(' '));

/** `{@html}` is off through the rules of the plugin; these keep words out of the markup. */
const WORDS_IN_MARKUP = [
  { selector: ':not(SvelteStyleElement) > SvelteText[value=/\\p{L}{2,}/u]', message: 'put the text in src/i18n' },
  {
    selector: 'SvelteAttribute[key.name=/^(title|placeholder|alt|aria-label)$/] > SvelteLiteral[value=/\\p{L}{2,}/u]',
    message: 'put the text in src/i18n',
  },
];

export default ts.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  // A rule is followed or changed here, for everybody; comments in the code switch nothing off.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A leading underscore says: part of the signature, not needed here.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Types know more than this rule (functions declared below, types of the DOM).
      'no-undef': 'off',
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Svelte's own version knows that `let` of $props() is how Svelte writes it.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // About stores, which this app does not use; slow.
      'svelte/require-store-reactive-access': 'off',
    },
  },
  {
    // This parser takes other components and values in the markup for `any`. svelte-check knows their types and is strict;
    // what it does not look for is a forgotten promise.
    files: ['**/*.svelte'],
    rules: {
      ...ts.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['src/**/*.svelte'],
    rules: { 'no-restricted-syntax': ['error', ...WORDS_IN_MARKUP] },
  },
  {
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'Date', 'performance', 'fetch', 'setTimeout'],
      'no-restricted-properties': ['error', ...INEXACT_MATH.map((property) => ({ object: 'Math', property }))],
      'no-restricted-syntax': [
        'error',
        {
          selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']",
          message: 'engines differ in the last digits of **',
        },
      ],
    },
  },
  // expect(object.method) looks like losing `this` and is how a test asks about a spy.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['src/delivery/offline.js'],
    languageOptions: {
      globals: { ...globals.serviceworker, VERSION: 'readonly', FILES: 'readonly' },
    },
  },
);
