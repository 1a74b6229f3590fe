/**
 * Tests name the sources and run the built files: what ships is what is tested. `SOURCE=1` runs the sources instead,
 * for work on them.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Whether the built files are run. */
export const isAsBuilt = process.env.SOURCE !== '1';

/** Where the build has put a module, in the order of the search: packed files come first. */
const placesOf = (module: string): string[] =>
  module.startsWith('src/')
    ? [module.replace(/^src/, 'dist/npm'), `endpoint/dist/modules/${module}`]
    : [`endpoint/dist/modules/${module}`, module.replace(/^endpoint/, 'endpoint/dist')];

/**
 * The built file of a source; undefined for any other file. Throws when it does not exist.
 * @param path of the source, from the root of the repository: `src/index.js`, also with the ending `.ts`
 */
export const builtPathOf = (path: string): string | undefined => {
  const [module] = /^(src|endpoint)\/(?!(dist|node_modules)\/).*\.[jt]s$/.exec(path) ?? [];
  if (module === undefined) return undefined;
  const built = placesOf(module.replace(/ts$/, 'js')).find((place) => existsSync(root + place));
  if (built === undefined)
    throw new Error(`${path} is not in what is built: run "npm run build", or the tests with SOURCE=1.`);
  return built;
};

/** Whether it is the address of a built file. */
export const isBuiltUrl = (url: string): boolean =>
  ['dist/npm/', 'endpoint/dist/'].some((folder) => url.startsWith(new URL(`../../${folder}`, import.meta.url).href));

/** The same as `builtPathOf` for addresses. */
export const builtUrlOf = ({ protocol, href }: URL): string | undefined => {
  const path = protocol === 'file:' ? fileURLToPath(href) : '';
  const built = path.startsWith(root) ? builtPathOf(path.slice(root.length).replaceAll('\\', '/')) : undefined;
  return built === undefined ? undefined : new URL(`../../${built}`, import.meta.url).href;
};
