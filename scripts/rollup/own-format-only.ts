/**
 * Keeps only our own format in the bundle, which cannot load further files. For other formats, and for the attribute
 * `fields`, which would add nearly four kilobytes, an error says what to do.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';

/** The module that replaces what is left out. It takes the address of the bundle, to name the tag that can read more. */
const telling = '\0not-held';
const formatError = fileURLToPath(new URL('../../src/formats/format-error.ts', import.meta.url));
const tellingCode = `
  import { FormatError } from ${JSON.stringify(formatError)};
  const address = (document.currentScript?.src || 'sprid.bundle.js').replace('sprid.bundle.js', 'sprid.js');
  export const notHeld = (field, what) =>
    Promise.reject(new FormatError(field, \`is \${what} sprid.bundle.js: put <script type="module" src="\${address}"></script> in its place.\`));
`;
const toTell = `import { notHeld } from '${telling}';\n`;
const notHeld = `notHeld('', 'in a format that is not in')`;

/** A format itself loads only this error. */
const withoutCode = (code: string): string => toTell + code.replace(/import\('\.\/[\w-]+\.js'\)/g, notHeld);

/** The code that reads any JSON by its fields is left out. */
const withoutFields = (code: string): string =>
  toTell + code.replace(/import\('\.\/(by-pointers\/by-pointers|by-fields)\.js'\)/, `notHeld('fields', 'not read by')`);

/** Only our own threads are included. */
const withoutThreads = (code: string): string => toTell + code.replace(`import('./foreign.js')`, notHeld);

/** The code that knows all formats is left out, so no format is guessed. */
const withoutGuesses = (code: string): string =>
  code.replace(/import\('\.\/([\w-]+)\/\1(-plain)?\.js'\)/g, `import('./foreign.js')`);

export const ownFormatOnly: Plugin = {
  name: 'own-format-only',
  resolveId: (id) => (id === telling ? id : null),
  load: (id) => (id === telling ? tellingCode : null),
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
