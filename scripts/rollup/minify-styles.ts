/** Minifies the style sheets with a minifier that knows today's CSS. An older one drops what it cannot read. */
import { transformSync } from 'esbuild';
import type { Plugin } from 'rollup';

export const minifiedStyles: Plugin = {
  name: 'minified-styles',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const changed = code.replace(/\bcss\s*`([^`$]*)`/g, (_, css: string) => {
      const { code: small, warnings } = transformSync(css, { loader: 'css', minify: true, charset: 'utf8' });
      for (const { text } of warnings) this.error(text);
      // A backslash would be read twice, as JavaScript and as CSS: write the character itself.
      if (small.includes('\\')) this.error(`A style sheet holds a backslash: ${small}`);
      return `css\`${small.trim()}\``;
    });
    return changed === code ? null : { code: changed, map: null };
  },
};
