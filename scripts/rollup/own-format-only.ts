/**
 * One file cannot load what it may need: of the formats it holds our own, and says of the others what to do. What reads
 * `fields` would make it nearly four kilobytes longer for everybody.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';

/** The module in the place of what is left out. Its script is known while it runs first, and so is the tag that reads more. */
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

/** A format itself loads no more than this error. */
const withoutCode = (code: string): string => toTell + code.replace(/import\('\.\/[\w-]+\.js'\)/g, notHeld);

/** Any JSON by its fields is read by code that is not there. */
const withoutFields = (code: string): string =>
  toTell + code.replace(/import\('\.\/(by-pointers\/by-pointers|by-fields)\.js'\)/, `notHeld('fields', 'not read by')`);

/** Of threads nothing else is held. */
const withoutThreads = (code: string): string => toTell + code.replace(`import('./foreign.js')`, notHeld);

/** What knows all formats is there: no format is guessed before it. */
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
