/** Minifies every script that is shipped, as the last step. */
import type { Plugin } from 'rollup';
import { minify } from 'terser';

export const minifyCode = async (code: string): Promise<string> => {
  const { code: small } = await minify(code, {
    module: true,
    compress: { passes: 3, unsafe: true, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
    format: { comments: false },
  });
  if (!small) throw new Error('Nothing is left of the code.');
  return small;
};

export const minifiedCode: Plugin = {
  name: 'minified-code',
  renderChunk: async (code) => ({ code: await minifyCode(code), map: null }),
};
