/** Removes the white space from Lit's templates that only their authors need. */
import { defaultMinifyOptions, defaultStrategy, minifyHTMLLiterals } from 'minify-html-literals';
import type { Plugin } from 'rollup';

/** Keeps a space between two templates in one line, which minifying would lose. */
const inLine = (html: string, small: string): string =>
  (/^ \S/.test(html) ? ' ' : '') + small.trim() + (/\S $/.test(html) ? ' ' : '');

export const minifiedTemplates: Plugin = {
  name: 'minified-templates',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const result = minifyHTMLLiterals(code, {
      fileName: id,
      generateSourceMap: false,
      shouldMinifyCSS: () => false,
      minifyOptions: defaultMinifyOptions,
      strategy: {
        ...defaultStrategy,
        minifyHTML: (html: string, options: typeof defaultMinifyOptions) =>
          inLine(html, defaultStrategy.minifyHTML(html, options)),
      },
    });
    return result && { code: result.code, map: null };
  },
};
