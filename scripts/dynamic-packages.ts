/** Finds code that works from the sources and breaks in a bundle: a package that is loaded by `import()`. */
import type { Metafile } from 'esbuild';

const isPackage = (specifier: string | undefined): boolean => specifier !== undefined && !/^(\.|node:)/.test(specifier);

/**
 * Throws when our code loads a package by `import('…')`. Once bundled, a CommonJS library has only `default` there, so
 * `const { Agent } = await import('undici')` is undefined.
 */
export const refusePackagesInImports = ({ inputs }: Metafile): void => {
  const found = Object.entries(inputs)
    .filter(([path]) => !path.includes('node_modules/'))
    .flatMap(([path, { imports }]) =>
      imports
        .filter(({ kind, original, path: target }) => kind === 'dynamic-import' && isPackage(original ?? target))
        .map(({ original, path: target }) => `${path} loads ${original ?? target} by import().`),
    );
  if (!found.length) return;
  throw new Error(
    `${found.join(' ')} Bundled, a package has no names there: import it statically in a module of our own, and load that module by import().`,
  );
};
