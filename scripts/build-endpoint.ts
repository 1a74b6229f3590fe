/**
 * Bundles the endpoint into a few files. Node spends most of a start on finding and reading the hundreds of small
 * modules of its libraries; in one file they are there at once. `npm run types` checks the types.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { refusePackagesInImports } from './dynamic-packages.js';
import { buildLanguages, languagesOnDemand } from './languages-on-demand.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = join(root, 'endpoint/dist');

const modulesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^(dist|node_modules)[\\/]/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();

const sources = modulesIn('endpoint');

/** The programs that are run, each as a process of its own. */
const programs = sources.filter(
  (path) =>
    path === 'endpoint/server.ts' ||
    path === 'endpoint/export.ts' ||
    path === 'endpoint/rasters/process.ts' ||
    path === 'endpoint/cards/process.ts' ||
    (path.startsWith('endpoint/commands/') && path !== 'endpoint/commands/command.ts'),
);

/** The diagnosis looks at a page in a browser, so the server does without it. */
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
  // Code that only some need, such as PostgreSQL's driver, stays in a file of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Native code stays where npm has put it. Libraries look for the other two but work without them.
  external: ['libsql', 'sharp', 'pg-native', 'cloudflare:sockets'],
  // The libraries are CommonJS and load Node's own modules by `require`. Some of them import `createRequire` under its
  // own name.
  banner: {
    js: "import { createRequire as makeRequire_ } from 'node:module'; const require = makeRequire_(import.meta.url);",
  },
  plugins: [withoutDiagnosis, languagesOnDemand],
  // Less to read at the start. Names stay readable in stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
};
const entryPoints = programs.map((path) => ({ in: path, out: relative('endpoint', path).replace(/\.ts$/, '') }));

const { metafile } = await build({ ...settings, entryPoints, metafile: true, write: false });
refusePackagesInImports(metafile);

const inputs = [...Object.keys(metafile.inputs), ...(await buildLanguages(settings)), 'src/locales/registry.ts'];

/** The modules that are imported one by one: by tests, and by programs that run the app in their own process. */
const modules = [...new Set([...sources, ...inputs.filter((path) => path.startsWith('src/'))])]
  .filter((path) => !programs.includes(path))
  .sort();

/**
 * One entry that leads to every module, so that an import gets the same code that the programs run. An entry for each
 * module would cut that code into a hundred chunks.
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
  plugins: [withoutDiagnosis, languagesOnDemand, everyModule],
});

/** Writes each module under its own path and with its own names, such as `modules/endpoint/store/store.js`. */
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
