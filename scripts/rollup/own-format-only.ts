/**
 * Keeps only our own format in the bundle, which cannot load further files. Other formats get an error that says so.
 */
import type { Plugin } from 'rollup';

const notHeld = `Promise.reject(new NotHeld('', 'is in a format that sprid.bundle.js does not hold: use sprid.js.'))`;

/** A format itself loads only this error. */
const withoutCode = (code: string): string =>
  `import { FormatError as NotHeld } from '../../format-error.js';\n${code.replace(/import\('\.\/[\w-]+\.js'\)/g, notHeld)}`;

/** The code that reads any JSON by its fields is left out. */
const withoutFields = (code: string): string =>
  `import { FormatError as NotHeld } from '../format-error.js';\n${code.replace(
    /import\('\.\/(by-pointers\/by-pointers|by-fields)\.js'\)/,
    `Promise.reject(new NotHeld('fields', 'is not read by sprid.bundle.js: use sprid.js.'))`,
  )}`;

/** Only our own threads are included. */
const withoutThreads = (code: string): string =>
  `import { FormatError as NotHeld } from '../format-error.js';\n${code.replace(`import('./foreign.js')`, notHeld)}`;

/** The code that knows all formats is left out, so no format is guessed. */
const withoutGuesses = (code: string): string =>
  code.replace(/import\('\.\/([\w-]+)\/\1(-plain)?\.js'\)/g, `import('./foreign.js')`);

export const ownFormatOnly: Plugin = {
  name: 'own-format-only',
  transform(code, id) {
    const [, file] = /\/src\/formats\/[\w-]+\/([\w-]+\/format|formats|stated)\.ts$/.exec(id) ?? [];
    if (!file) return null;
    const isOfThreads = id.includes('/comment-box/');
    const changed = file.endsWith('/format')
      ? withoutCode(code)
      : isOfThreads
        ? withoutThreads(code)
        : withoutGuesses(withoutFields(code));
    const isLeft = /import\('\.\/(?!(foreign|newest|stated)\.)/.test(changed);
    if (changed === code || isLeft) this.error('The formats are no longer loaded as they were.');
    return { code: changed, map: null };
  },
};
