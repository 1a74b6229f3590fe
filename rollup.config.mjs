/**
 * The builds: the files of the elements, the tag that loads them, everything in one classic script, the counts, the two ends of a frame, and what the pages of the builder and of moderators run.
 * What a page loads is decided in scripts/rollup/pieces.ts; test/build/ holds it to its promises.
 */
import { readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { movingOf } from './endpoint/disk/versions.ts';
import { compiledTemplates } from './scripts/rollup/compile-templates.ts';
import { diagnosisBeside } from './scripts/rollup/diagnosis-beside.ts';
import { built, everyElement, filePerSet, load } from './scripts/rollup/file-per-set.ts';
import { litAsGuest } from './scripts/rollup/lit-as-guest.ts';
import { loadedPlainly } from './scripts/rollup/load-plainly.ts';
import { minifiedCode } from './scripts/rollup/minify-code.ts';
import { minifiedStyles } from './scripts/rollup/minify-styles.ts';
import { minifiedTemplates } from './scripts/rollup/minify-templates.ts';
import { addedTags, narrowedWords, wordsLeftOut, woven } from './scripts/rollup/narrow-words.ts';
import { ownFormatOnly } from './scripts/rollup/own-format-only.ts';
import { pieceOf } from './scripts/rollup/pieces.ts';
import { wordsBeside } from './scripts/rollup/words-beside.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Where there is no page, as in a server that imports everything, a script does nothing. */
const onPages = 'if (typeof document === "undefined") return;';

/** What the tag finds a language by: `/^(?:(sv)|(ar|d[ae]|f[ir]))(?![a-z])/`. What begins alike stands together, which is smaller. */
const languagesAtStart = () => {
  const [spoken, added] = [woven.slice(1), addedTags()].map((all) =>
    [...new Set(all.map(([first]) => first))]
      .map((first) => [first, all.filter((tag) => tag.startsWith(first)).map((tag) => tag.slice(1))])
      .map(([first, ends]) => `${first}${ends.length === 1 ? ends[0] : `[${ends.join('')}]`}`)
      .join('|'),
  );
  return `/^(?:(${spoken})|(${added}))(?![a-z])/`;
};

/**
 * The tag where it stands, from where it names the other files. A function of its own keeps its names off the page
 * where it runs as a classic script.
 */
const tagAt = (folder, files, isPinned = false) => ({
  file: `dist/${folder}sprid.js`,
  format: 'es',
  plugins: [
    {
      name: 'tag-in-function',
      renderChunk: (code) => ({
        code: `(()=>{${onPages}${code
          .replace('FILES', JSON.stringify(`${files}*-${built.hash}.js`))
          .replace('PINNED', String(isPinned))
          .replace('LANGUAGES', languagesAtStart)}})();`,
        map: null,
      }),
    },
    minifiedCode,
  ],
});

const plugins = (...more) => [
  resolve({ exportConditions: ['production', 'browser'] }),
  litAsGuest,
  // Types are checked once, by "npm run types". Eight builds that each checked them took twice the time.
  typescript({
    tsconfig: 'src/tsconfig.json',
    compilerOptions: {
      module: 'esnext',
      moduleResolution: 'bundler',
      declaration: false,
      outDir: undefined,
      noCheck: true,
    },
  }),
  ...more,
  loadedPlainly,
  minifiedStyles,
  minifiedTemplates,
  compiledTemplates,
];

export default [
  {
    input: everyElement,
    output: {
      dir: `dist/${version}`,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      hoistTransitiveImports: false,
      minifyInternalExports: false,
      manualChunks: pieceOf(),
    },
    plugins: [...plugins(wordsLeftOut(load)), filePerSet],
  },
  {
    input: 'src/sprid.ts',
    output: [
      tagAt('', `./${version}/`),
      tagAt(`${version}/`, './', true),
      tagAt(`${movingOf(version)}/`, `../${version}/`),
    ],
    plugins: plugins(),
  },
  {
    input: 'src/bundle.ts',
    output: { file: 'dist/sprid.bundle.js', format: 'iife', inlineDynamicImports: true, intro: onPages },
    plugins: [...plugins(ownFormatOnly, narrowedWords('bundle'), diagnosisBeside), minifiedCode, wordsBeside],
  },
  {
    input: 'src/comment-count.ts',
    output: { file: 'dist/comment-count.js', format: 'es' },
    plugins: [...plugins(), minifiedCode],
  },
  ...['frame', 'framed', 'builder', 'moderate'].map((name) => ({
    input: `src/${name}.ts`,
    output: { file: `dist/${name}.js`, format: 'iife', intro: onPages },
    plugins: [...plugins(), minifiedCode],
  })),
];
