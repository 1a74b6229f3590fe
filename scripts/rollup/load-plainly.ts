/**
 * Removes the retry from `loadCode` in the build: the tag itself tries again when a file does not come, and the bundle
 * holds all its code.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';

const path = fileURLToPath(new URL('../../src/code/load-code.ts', import.meta.url));

export const loadedPlainly: Plugin = {
  name: 'loaded-plainly',
  transform: (_code, id) => (id === path ? { code: 'export const loadCode = (load) => load();', map: null } : null),
};
