/** One file cannot load what it may need: of the formats it holds our own, and says so of the others. */
import type { Plugin } from 'rollup';

const formats = /\/src\/formats\/[\w-]+\/[\w-]+\/format\.ts$/;

export const ownFormatOnly: Plugin = {
  name: 'own-format-only',
  transform(code, id) {
    if (!formats.test(id)) return null;
    const changed = code.replace(
      /import\('\.\/[\w-]+\.js'\)/g,
      `Promise.reject(new NotHeld('', 'is in a format that sprid.bundle.js does not hold: use sprid.js.'))`,
    );
    if (changed === code) this.error('The formats are no longer loaded as they were.');
    return { code: `import { FormatError as NotHeld } from '../../format-error.js';\n${changed}`, map: null };
  },
};
