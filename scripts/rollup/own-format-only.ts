/** One file cannot load what it may need: of the formats it holds our own, and says so of the others. */
import type { Plugin } from 'rollup';

const notHeld = `Promise.reject(new NotHeld('', 'is in a format that sprid.bundle.js does not hold: use sprid.js.'))`;

/** A format itself loads no more than this error. */
const withoutCode = (code: string): string =>
  `import { FormatError as NotHeld } from '../../format-error.js';\n${code.replace(/import\('\.\/[\w-]+\.js'\)/g, notHeld)}`;

/** Any JSON by its fields is read by code that is not there. */
const withoutPointers = (code: string): string =>
  `import { FormatError as NotHeld } from '../format-error.js';\n${code.replace(
    /import\('\.\/by-pointers\/by-pointers\.js'\)/,
    `Promise.reject(new NotHeld('fields', 'is not read by sprid.bundle.js: use sprid.js.'))`,
  )}`;

/** What a page says beside the JSON is for other people's figures. */
const withoutStated = (code: string): string =>
  code.replace(
    /import\('\.\/stated\.js'\)/g,
    `Promise.reject(new NotHeld('', 'is to be completed by attributes, which sprid.bundle.js does not do: use sprid.js.'))`,
  );

/** What knows all formats is there: no format is guessed before it. */
const withoutGuesses = (code: string): string =>
  code.replace(/import\('\.\/([\w-]+)\/\1\.js'\)/g, `import('./foreign.js')`);

export const ownFormatOnly: Plugin = {
  name: 'own-format-only',
  transform(code, id) {
    const [, file] = /\/src\/formats\/[\w-]+\/([\w-]+\/format|formats)\.ts$/.exec(id) ?? [];
    if (!file) return null;
    const changed = file === 'formats' ? withoutGuesses(withoutStated(withoutPointers(code))) : withoutCode(code);
    const isLeft = /import\('\.\/(?!(foreign|newest)\.)/.test(changed);
    if (changed === code || isLeft) this.error('The formats are no longer loaded as they were.');
    return { code: changed, map: null };
  },
};
