/** Node's hooks: an import of a source gets its built file. */
import { readFile } from 'node:fs/promises';
import type { LoadHook, ResolveHook } from 'node:module';
import { builtUrlOf, isBuiltUrl } from './paths.js';

export const resolve: ResolveHook = (specifier, context, next) => {
  const { parentURL } = context;
  if (parentURL === undefined || !/^(\.{0,2}\/|file:)/.test(specifier)) return next(specifier, context);
  const asked = new URL(specifier, parentURL);
  const url = isBuiltUrl(parentURL) ? asked.href : builtUrlOf(asked);
  return url === undefined ? next(specifier, context) : { url, format: 'module', shortCircuit: true };
};

/** Unchanged, because tsx would compile it again. */
export const load: LoadHook = async (url, context, next) =>
  isBuiltUrl(url) ? { source: await readFile(new URL(url)), format: 'module', shortCircuit: true } : next(url, context);
