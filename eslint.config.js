/** Lint, and the floors: a file imports from lower floors only. One array says which those are. */
import { readdirSync } from 'node:fs';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * From the ground up. What stands on one floor does not know its neighbors.
 * `both` runs in browsers and on the server; on it stand two towers that do not know each other.
 */
const floors = {
  both: [['src/model', 'src/code'], ['src/markup'], ['src/formats', 'src/locales'], ['src/derived'], ['src/pictures']],
  browser: [
    ['src/trusted-types', 'src/page'],
    ['src/client', 'src/sanitize', 'src/theme', 'src/diagnosis'],
    ['src/controllers'],
    ['src/elements'],
    ['src/frameworks', 'src/moderation'],
  ],
  server: [
    ['endpoint/operator', 'endpoint/text'],
    ['endpoint/disk', 'endpoint/html', 'endpoint/migrations'],
    ['endpoint/elements', 'endpoint/store'],
    ['endpoint/http', 'endpoint/schemas'],
    ['endpoint/content', 'endpoint/spreadsheets'],
    ['endpoint/comments', 'endpoint/counters', 'endpoint/releases'],
    ['endpoint/cards', 'endpoint/mirror', 'endpoint/notices', 'endpoint/rasters'],
    ['endpoint/settings', 'endpoint/routes'],
    ['endpoint/demo', 'endpoint/import', 'endpoint/moderate', 'endpoint/pages'],
    ['endpoint/commands', 'endpoint/static-site'],
  ],
};

const rooms = Object.values(floors).flat(2);

/** What is built or installed is no room. */
const noRooms = ['endpoint/dist', 'endpoint/node_modules'];

for (const tower of ['src', 'endpoint']) {
  for (const entry of readdirSync(new URL(tower, import.meta.url), { withFileTypes: true })) {
    const room = `${tower}/${entry.name}`;
    if (entry.isDirectory() && !rooms.includes(room) && !noRooms.includes(room))
      throw new Error(`${room} has no floor: write it into floors in eslint.config.js.`);
  }
}

const within = (room) => `./${room}/**`;
const outside = ['./test/**', './demo/**'];

/** The one room of the server that knows the elements: it renders them. */
const rendering = 'endpoint/elements';

/** A room is closed to all that is not below it. What stands loose at the top of a tower is above its rooms. */
const closedTo = (tower, loose) =>
  tower.flatMap((floor, level) =>
    floor.map((target) => ({
      target,
      from: [
        ...rooms
          .filter((room) => room !== target && !tower.slice(0, level).flat().includes(room))
          .filter((room) => target !== rendering || !floors.browser.flat().includes(room))
          .map(within),
        ...loose,
        ...outside,
      ],
      message: 'A file imports from lower floors only (see floors in eslint.config.js).',
    })),
  );

const elements = ['press-release', 'press-release-list', 'jobs-progress', 'comment-box', 'comment-count'];
const apart = elements.map((element) => ({
  target: `src/elements/${element}`,
  from: elements.filter((other) => other !== element).map((other) => within(`src/elements/${other}`)),
  // One that makes another by its tag may see to it that there is one.
  except: ['**/*.define.ts'],
  message: 'One element never imports another.',
}));

const zones = [
  ...closedTo([...floors.both, ...floors.browser], ['./src/*.ts', './endpoint/**']),
  ...closedTo([...floors.both, ...floors.server], ['./src/*.ts', './endpoint/*.ts']),
  ...apart,
  {
    target: [...floors.server.flat().filter((room) => room !== rendering), './endpoint/*.ts'],
    from: [...floors.browser.flat().map(within), './src/*.ts', ...outside],
    message:
      'The endpoint runs without a DOM: it imports pure floors only. Elements are rendered by endpoint/elements.',
  },
  {
    target: 'demo',
    from: ['./src/**', './endpoint/**', './test/**'],
    message: 'The demo uses what partners use: dist.',
  },
];

/** Files that no TypeScript knows. */
const untyped = ['*.js', '*.mjs', 'endpoint/*.js', 'scripts/*.js', 'scripts/rollup/lit/*.js'];

const cut = 'The build takes this out of Lit (see scripts/rollup/lit-changes.ts): do without it, or put it back there.';

/** What npm's stock Lit has and the script tag's has not. */
const withoutLit = [
  'MethodDefinition[key.name=/^(firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|hostUpdate)$/]',
  'MethodDefinition[key.name=/^(addInitializer|getPropertyDescriptor|getPropertyOptions|removeController)$/]',
  'CallExpression[callee.property.name=/^(addInitializer|getPropertyOptions|removeController|setConnected)$/]',
  'PropertyDefinition[key.name="properties"] Property[key.name=/^(converter|hasChanged|noAccessor|state|useDefault)$/]',
  'PropertyDefinition[key.name="properties"] Property[key.name="attribute"][value.value=false]',
  'PropertyDefinition[key.name="properties"] Property[key.name="type"][value.name!=/^(Boolean|Number|String)$/]',
  // What is reflected is a string.
  'PropertyDefinition[key.name="properties"] ObjectExpression:has(> Property[key.name="reflect"]):has(> Property[key.name="type"])',
  'TaggedTemplateExpression[tag.name="css"] > TemplateLiteral[expressions.length>0]',
].map((selector) => ({ selector, message: cut }));

const withoutDirectives = [
  {
    paths: [{ name: 'lit', importNames: ['mathml', 'noChange', 'ReactiveElement', 'unsafeCSS'], message: cut }],
    patterns: [{ regex: '^(lit/(?!directives/repeat)|lit-html|lit-element|@lit/)', message: cut }],
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'endpoint/dist',
      'coverage',
      '.data',
      'demo/**',
      'integrations/**',
      'test/types/**',
      'test/frameworks/*/**',
      'custom-elements.json',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })] },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: untyped },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-unresolved': ['error', { ignore: ['^#'] }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Destructured to be used, or read for its effect: both say so in place.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An empty string is as good as none, and a hook of Fastify is async without waiting for anything.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/require-await': 'off',
      // It asks for the ! that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // LitElement's own: a class that nobody registers here.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...withoutLit,
        {
          selector: "CallExpression[callee.object.name='Array'][callee.property.name='from'][arguments.length=2]",
          message: 'Old libraries replace Array.from by one that takes no function: Array.from(all).map(…).',
        },
      ],
      'no-restricted-imports': ['error', ...withoutDirectives],
    },
  },
  {
    files: ['test/**', 'scripts/**', '*.js', '*.mjs', 'endpoint/server.ts'],
    rules: {
      'no-console': 'off',
      'import-x/no-default-export': 'off',
      // Assertions of chai are expressions, and node:test's promises are its own.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // Tests look at what the types say cannot be, stand in for built-ins, and read a script as one.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  { files: untyped, ...tseslint.configs.disableTypeChecked },
  { files: untyped, rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    // Pieces of Lit's own modules, which know what stands around them there.
    files: ['scripts/rollup/lit/*.js'],
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'wc/attach-shadow-constructor': 'off',
      'wc/define-tag-after-class-definition': 'off',
    },
  },
);
