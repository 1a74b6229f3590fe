/** The style sheets, by a minifier that knows today's CSS: one that does not drops what it cannot read. */
import { transformSync } from 'esbuild';
import type { Plugin } from 'rollup';

export const minifiedStyles: Plugin = {
  name: 'minified-styles',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const changed = code.replace(/\bcss\s*`([^`$]*)`/g, (_, css: string) => {
      const { code: small, warnings } = transformSync(css, { loader: 'css', minify: true, charset: 'utf8' });
      for (const { text } of warnings) this.error(text);
      // It would be read twice, as JavaScript and as CSS: write the character itself.
      if (small.includes('\\')) this.error(`A style sheet holds a backslash: ${small}`);
      return `css\`${small.trim()}\``;
    });
    return changed === code ? null : { code: changed, map: null };
  },
};
