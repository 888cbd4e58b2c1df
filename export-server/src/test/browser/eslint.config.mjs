// Rules for all JavaScript of the project; run from its root, see CONTRIBUTING.md.
import js from '@eslint/js';
import globals from 'globals';

/** What draw.io gives its plugins; what only newer versions have is asked for by `typeof` or as a property. */
const names = [
  'App',
  'Dialog',
  'Draw',
  'Editor',
  'EditorUi',
  'Format',
  'Graph',
  'LocalFile',
  'LocalLibrary',
  'Menu',
  'NewDialog',
  'Sidebar',
  'StyleFormatPanel',
  'BaseFormatPanel',
  'mxCell',
  'mxCellRenderer',
  'mxClient',
  'mxCodec',
  'mxConstants',
  'mxEvent',
  'mxGeometry',
  'mxGraph',
  'mxGraphModel',
  'mxLanguage',
  'mxPoint',
  'mxRectangle',
  'mxResources',
  'mxUtils',
  'mxWindow',
  'mxXmlRequest',
  'urlParams',
];

const drawio = Object.fromEntries(names.map((name) => [name, 'readonly']));

export default [
  { ignores: ['**/node_modules/**', '**/target/**'] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-implicit-globals': 'error',
      'no-redeclare': ['error', { builtinGlobals: false }],
      'no-shadow': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  {
    files: ['plugin/src/main/js/**'],
    languageOptions: { globals: { ...globals.browser, ...drawio } },
    rules: { 'max-lines': ['error', { max: 200, skipComments: true }], 'no-console': 'error' },
  },
  { files: ['plugin/src/test/js/**'], languageOptions: { globals: globals.node } },
  { files: ['export-server/src/main/resources/**'], languageOptions: { globals: globals.browser } },
  {
    // Scripts of Node whose functions partly run in the browser.
    files: ['export-server/src/test/browser/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser, ...drawio } },
  },
];
