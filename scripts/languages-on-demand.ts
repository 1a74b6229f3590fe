/**
 * Leaves the words of each language in a file of its own, which the endpoint reads when it first needs that language.
 * An endpoint speaks a few of our languages, and the words of all of them took 5 MB of its memory.
 */
import { readFileSync } from 'node:fs';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { registryLines, sourceOf } from './rollup/narrow-words.js';

/**
 * The built file of a language, from where the built code stands. Code that needs words cannot wait for an `import()`,
 * so it is CommonJS.
 */
const builtFile = (file: string): string => file.replace(/^\.\/(.*)\.js$/, './languages/$1.cjs');

/** A registry that reads the words of a language at the first look. */
const lazyRegistry = (): string => {
  const getters = registryLines().flatMap(({ file, name, tags }) =>
    tags.map((tag) => `get ${JSON.stringify(tag)}() { return require(${JSON.stringify(builtFile(file))}).${name}; }`),
  );
  return `export const registry = { ${getters.join(',\n')} };`;
};

const inSources = "import * as registry from './registry.js';";

export const languagesOnDemand: Plugin = {
  name: 'languages-on-demand',
  setup: ({ onLoad, onResolve }) => {
    onLoad({ filter: /[\\/]src[\\/]locales[\\/](languages|spoken)\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      if (!code.includes(inSources)) throw new Error(`${path} takes the languages in another way.`);
      return { contents: code.replace(inSources, "import { registry } from 'lazy-registry';"), loader: 'ts' };
    });
    onResolve({ filter: /^lazy-registry$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /.*/, namespace: 'lazy-registry' }, () => ({ contents: lazyRegistry(), loader: 'js' }));
    onResolve({ filter: /^\.\/languages\/.*\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

/**
 * Builds those files.
 * @returns the paths of the modules in them
 */
export const buildLanguages = async (settings: BuildOptions): Promise<string[]> => {
  const { metafile } = await build({
    ...settings,
    entryPoints: registryLines().map(({ file }) => `src/locales/${sourceOf(file)}`),
    outdir: 'endpoint/dist/languages',
    format: 'cjs',
    splitting: false,
    banner: {},
    outExtension: { '.js': '.cjs' },
    metafile: true,
  });
  return Object.keys(metafile.inputs);
};
