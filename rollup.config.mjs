/**
 * Two builds: the tag with its chunks, and everything in one classic script.
 * What a page loads is decided here; test/build/ holds it to its promises.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transformSync } from 'esbuild';
import minifyTemplates from 'rollup-plugin-minify-html-literals-v3';
import { tsImport } from 'tsx/esm/api';

const { narrowedWords } = await tsImport('./scripts/rollup/narrow-words.ts', import.meta.url);

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const policy = fileURLToPath(new URL('src/trusted-types/policy.ts', import.meta.url));

const changes = [
  // Our Trusted Types policy, made when first needed, in the place of one that is made at load.
  [
    'lit-html/lit-html.js',
    's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    '{createHTML:t=>spridPolicy()?.createHTML(t)??t}',
  ],
  // No version lists and no map of decorated properties on the page's `window`, nothing on its `Symbol`.
  ['lit-html/lit-html.js', ',(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  ['lit-element/lit-element.js', '(s.litElementVersions??=[]).push("4.2.2");', ''],
  ['@lit/reactive-element/reactive-element.js', ',(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
  [
    '@lit/reactive-element/reactive-element.js',
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    'const litPropertyMetadata=new WeakMap;',
  ],
];

/** Lit as a guest. Every change must find its place, so that a new Lit cannot slip through unchanged. */
const litAsGuest = {
  name: 'lit-as-guest',
  transform(code, id) {
    let changed = code;
    for (const [file, from, to] of changes) {
      if (!id.endsWith(`node_modules/${file}`)) continue;
      if (!changed.includes(from)) this.error(`${file} no longer holds ${from}: look how Lit does it now.`);
      changed = changed.replace(from, to);
    }
    if (changed.includes('spridPolicy'))
      changed = `import{trustedTypesPolicy as spridPolicy}from${JSON.stringify(policy)};${changed}`;
    return changed === code ? null : { code: changed, map: null };
  },
};

/** The style sheets, by a minifier that knows today's CSS: one that does not drops what it cannot read. */
const minifyStyles = {
  name: 'minify-styles',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const changed = code.replace(/\bcss\s*`([^`$]*)`/g, (_, css) => {
      const { code: small, warnings } = transformSync(css, { loader: 'css', minify: true, charset: 'utf8' });
      for (const { text } of warnings) this.error(text);
      // It would be read twice, as JavaScript and as CSS: write the character itself.
      if (small.includes('\\')) this.error(`A style sheet holds a backslash: ${small}`);
      return `css\`${small.trim()}\``;
    });
    return changed === code ? null : { code: changed, map: null };
  },
};

/** One file cannot load what it may need: of the formats it holds our own, and says so of the others. */
const ownFormatOnly = {
  name: 'own-format-only',
  transform(code, id) {
    if (!id.endsWith('/formats.ts')) return null;
    const changed = code.replace(
      /import\('\.\/[\w-]+\.js'\)/g,
      `Promise.reject(new FormatError('', 'is in a format that sprid.bundle.js does not hold: use sprid.js.'))`,
    );
    if (changed === code) this.error('The formats are no longer loaded as they were.');
    return { code: changed, map: null };
  },
};

const plugins = (...more) => [
  resolve({ exportConditions: ['production', 'browser'] }),
  typescript({
    tsconfig: 'src/tsconfig.json',
    compilerOptions: { module: 'esnext', moduleResolution: 'bundler', declaration: false, outDir: undefined },
  }),
  ...more,
  narrowedWords,
  minifyStyles,
  minifyTemplates({ failOnError: true, options: { shouldMinifyCSS: () => false } }),
  litAsGuest,
  terser({
    module: true,
    compress: { passes: 3, unsafe: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
    format: { comments: false },
  }),
];

/** The chunks that are made on purpose, the first that fits; all other code goes to the element that asks for it. */
const named = {
  // Loads when something has failed.
  failure: /src\/(elements|client)\/failure\.ts$/,
  // What a reader can do with a whole release; loads when it is asked for.
  tools: /src\/(elements|derived|locales)\/press-release\/(tools\/|text\.ts$)/,
  // The way to a counter's figure; loads where the page asks for it.
  history:
    /src\/(elements|locales)\/jobs-progress\/history\/|src\/(derived|pictures)\/jobs-progress\/(chart|csv|pace|points)\.ts$/,
  // A counter that is kept up to date; loads where the page asks for it.
  live: /src\/(elements|locales)\/jobs-progress\/live\//,
  // What a plain bar does without; loads where the page or the figure asks for it.
  variants: /src\/elements\/jobs-progress\/variants\/|src\/pictures\/jobs-progress\/milestones\.ts$/,
  // The parts of a counter's figure; loads where the page names its own or a set of them.
  regions:
    /src\/(elements|locales)\/jobs-progress\/regions\/|src\/(derived|pictures|model)\/(jobs-progress\/)?(regions|region-bars)\.ts$/,
  // The counter itself, said so that what its parts lean on stays with it.
  'jobs-progress': /src\/(elements|derived|pictures)\/jobs-progress\//,
  // What one release and a list of them share; starts beside both.
  releases:
    /src\/(formats\/press-release\/(formats|own|readers)|locales\/(format-release|direction)|sanitize\/decode|markup\/escape|derived\/press-release\/visibility|elements\/picture)\.ts$/,
  // What the formats of others are written with; starts beside the format's own.
  toolkit: /src\/formats\/press-release\/(place|taken|values|dates|release|files|lead|paging)\.ts$/,
  // What the formats of statistics offices share; starts beside the format's own.
  cube: /src\/formats\/jobs-progress\/(cube|choice|periods)\.ts$/,
  // What every element needs; starts beside the element's own.
  runtime:
    /node_modules\/(lit|lit-html|lit-element|@lit)\/(?!.*directive)|src\/client\/(load|fetch)|src\/(controllers|theme|trusted-types)\/|src\/formats\/[a-z-]+\.ts|src\/markup\/(url|paragraphs)\.ts|src\/locales\/(format|words)\.ts|src\/elements\/source-element\.ts|src\/register\.ts/,
};

const chunkOf = (id) => Object.keys(named).find((name) => named[name].test(id));

export default [
  {
    input: { sprid: 'src/sprid.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: `${version}/[name]-[hash].js`,
      hoistTransitiveImports: false,
      manualChunks: chunkOf,
    },
    plugins: plugins(),
  },
  {
    input: 'src/bundle.ts',
    output: { file: 'dist/sprid.bundle.js', format: 'iife', inlineDynamicImports: true },
    plugins: plugins(ownFormatOnly),
  },
];
