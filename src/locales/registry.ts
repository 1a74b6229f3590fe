/**
 * The languages that sprid speaks, one line each, and by which BCP 47 tags they are found. A further one is a file
 * beside this one and a file in each folder of words, all named by its tag; `Catalog` says which those are. Nothing
 * else names a language. `npm run new -- language fi` makes those files and the line.
 *
 * A tag finds its language when it begins with one of these. Where that is not enough, a line has several:
 * Norwegian is `{ nb, nb as no }`, and Chinese in the signs of Taiwan, which `zh` alone does not ask for, would be
 * `{ zhHant as 'zh-Hant', zhHant as 'zh-TW', zhHant as 'zh-HK', zhHant as 'zh-MO' }`.
 */
export { da } from './da.js';
export { de } from './de.js';
export { en } from './en.js';
export { nb, nb as no } from './nb.js';
export { nn } from './nn.js';
export { sv } from './sv.js';
