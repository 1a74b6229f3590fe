/**
 * Two builds: the tag with its chunks, and everything in one classic script.
 * What a page loads is decided here; test/build/ holds it to its promises.
 */
import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { compiledTemplates } from './scripts/rollup/compile-templates.ts';
import { litAsGuest } from './scripts/rollup/lit-as-guest.ts';
import { minifiedStyles } from './scripts/rollup/minify-styles.ts';
import { minifiedTemplates } from './scripts/rollup/minify-templates.ts';
import { narrowedWords } from './scripts/rollup/narrow-words.ts';
import { ownFormatOnly } from './scripts/rollup/own-format-only.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** A function of its own keeps the tag's names off the page where it runs as a classic script. */
const tagInFunction = {
  name: 'tag-in-function',
  renderChunk: (code, { isEntry, exports }) =>
    isEntry && !exports.length ? { code: `(()=>{${code}})();`, map: null } : null,
};

const plugins = (...more) => [
  resolve({ exportConditions: ['production', 'browser'] }),
  litAsGuest,
  typescript({
    tsconfig: 'src/tsconfig.json',
    compilerOptions: { module: 'esnext', moduleResolution: 'bundler', declaration: false, outDir: undefined },
  }),
  ...more,
  narrowedWords,
  minifiedStyles,
  minifiedTemplates,
  compiledTemplates,
  terser({
    module: true,
    compress: { passes: 3, unsafe: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
    format: { comments: false },
  }),
];

/** The chunks that are made on purpose, the first that fits; all other code goes to the element that asks for it. */
const named = {
  // Loads when a mistake was seen in a page.
  mistakes: /src\/page\/mistakes\.ts$/,
  // Loads when something has failed.
  failure: /src\/((elements|client)\/failure|formats\/toolkit\/unknown)\.ts$/,
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
    /src\/(formats\/press-release\/(formats|foreign|fields|own|readers|[a-z-]+\/format)|locales\/(format-release|direction)|sanitize\/decode|markup\/escape|derived\/press-release\/visibility|elements\/picture)\.ts$/,
  // What every format of others is written with; starts beside the format's own.
  place: /src\/formats\/toolkit\/place\.ts$/,
  // What the formats of others' releases share; starts beside the format's own.
  toolkit: /src\/formats\/(toolkit\/taken|press-release\/(values|dates|release|files|lead|paging))\.ts$/,
  // What the formats of statistics offices share; starts beside the format's own.
  cube: /src\/formats\/jobs-progress\/(cube|choice|periods)\.ts$/,
  // What every element needs; starts beside the element's own.
  runtime:
    /node_modules\/(lit|lit-html|lit-element|@lit)\/(?!.*directive)|src\/client\/(load|fetch|limits)|src\/(controllers|theme|trusted-types)\/|src\/formats\/([a-z-]+|toolkit\/(json|reader|readers|own-format|shape))\.ts|src\/markup\/(url|paragraphs)\.ts|src\/locales\/(format|words)\.ts|src\/elements\/(source-element|define)\.ts|src\/register\.ts|src\/page\/load-code\.ts/,
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
    plugins: [...plugins(), tagInFunction],
  },
  {
    input: 'src/bundle.ts',
    output: { file: 'dist/sprid.bundle.js', format: 'iife', inlineDynamicImports: true },
    plugins: plugins(ownFormatOnly),
  },
];
