/**
 * Leaves the diagnosis out of the bundle: only developers need it, and it is as long as an element. A page that asks
 * for it loads the tag's own files, from the folder of the version beside the bundle.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';
import { built } from './file-per-set.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/**
 * The bundle lies beside the folder of the version, and a pinned copy lies inside it. A file loads other files by the
 * function that the tag leaves on a page.
 */
const loader = (): string => `
const script = (document.currentScript?.src ?? '').replace(/[?#].*/, '');
const folder = script.replace(/(\\/${version.replaceAll('.', '\\.')})?\\/[^/]*$/, '/${version}/');
const load = (name) => import(folder + name + '-${built.hash}.js');
const loadFirst = (name) => {
  document[Symbol.for('sprid')].load ??= load;
  return load(name);
};
`;

export const diagnosisBeside: Plugin = {
  name: 'diagnosis-beside',
  transform(code, id) {
    if (!id.endsWith('/src/diagnosis/load.ts')) return null;
    const changed = code.replace(/loadCode\(\(\) => import\('\.\/diagnosis\.js'\)\)/, "loadFirst('diagnosis')");
    if (changed === code) this.error('The diagnosis is no longer loaded as it was.');
    return { code: loader() + changed, map: null };
  },
};
