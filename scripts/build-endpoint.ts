/**
 * The endpoint as a few files. Node spends most of a start on finding and reading the
 * hundreds of small modules of its libraries; in one file they are there at once.
 * Types are checked by `npm run types`.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { refusePackagesInImports } from './dynamic-packages.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = join(root, 'endpoint/dist');

const modulesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^(dist|node_modules)[\\/]/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();

const sources = modulesIn('endpoint');

/** What is run, each as a process of its own. */
const programs = sources.filter(
  (path) =>
    path === 'endpoint/server.ts' ||
    path === 'endpoint/export.ts' ||
    path === 'endpoint/rasters/process.ts' ||
    path === 'endpoint/cards/process.ts' ||
    (path.startsWith('endpoint/commands/') && path !== 'endpoint/commands/command.ts'),
);

/** A page's developer asks for the diagnosis, and it looks at the page: there is nothing of it on the server. */
const withoutDiagnosis: Plugin = {
  name: 'without-diagnosis',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/]diagnosis[\\/]diagnosis\.ts$/ }, () => ({ contents: 'export {};' }));
  },
};

const settings: BuildOptions = {
  absWorkingDir: root,
  outdir: 'endpoint/dist',
  bundle: true,
  // What only some need, such as PostgreSQL's driver, stays a file of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Native code stands where npm has put it; the others are asked for by libraries that can do without.
  external: ['libsql', 'sharp', 'pg-native', 'cloudflare:sockets'],
  // The libraries are CommonJS and ask for Node's own modules by `require`. Some import its maker by its own name.
  banner: {
    js: "import { createRequire as makeRequire_ } from 'node:module'; const require = makeRequire_(import.meta.url);",
  },
  plugins: [withoutDiagnosis],
  // Less to read at the start; names stay, for the sake of stacks.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
};
const entryPoints = programs.map((path) => ({ in: path, out: relative('endpoint', path).replace(/\.ts$/, '') }));

const { metafile } = await build({ ...settings, entryPoints, metafile: true, write: false });
refusePackagesInImports(metafile);

/** What is imported instead, by tests and by whoever puts the app into a process of his own. */
const modules = [...sources, ...Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'))]
  .filter((path) => !programs.includes(path))
  .sort();

/**
 * One entry that leads to every module, so that who imports one gets the very code
 * that the programs run. An entry for each would cut that code into a hundred chunks.
 */
const everyModule: Plugin = {
  name: 'every-module',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^every-module$/ }, ({ path }) => ({ path, namespace: 'every-module' }));
    onLoad({ filter: /.*/, namespace: 'every-module' }, () => ({
      contents: modules.map((path) => `export * as ${JSON.stringify(path)} from './${path}';`).join('\n'),
      resolveDir: root,
    }));
  },
};

await build({
  ...settings,
  entryPoints: [...entryPoints, { in: 'every-module', out: 'every-module' }],
  plugins: [withoutDiagnosis, everyModule],
});

/** Each module under its own path and with its own names, such as `modules/endpoint/store/store.js`. */
const built = (await import(pathToFileURL(join(out, 'every-module.js')).href)) as Record<string, object>;
for (const path of modules) {
  const file = join(out, 'modules', path.replace(/\.ts$/, '.js'));
  const whole = relative(dirname(file), join(out, 'every-module.js')).replaceAll('\\', '/');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `import { ${JSON.stringify(path)} as module } from ${JSON.stringify(whole)};\n` +
      `export const { ${Object.keys(built[path] ?? {}).join(', ')} } = module;\n`,
  );
}
