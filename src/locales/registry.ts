/**
 * The languages that sprid speaks, one line each, and by which BCP 47 tags they are found. A further one is a file
 * beside this one and a file in each folder of words, all named by its tag; `Catalog` says which those are. Nothing
 * else names a language.
 *
 * A tag finds its language when it begins with one of these. Where that is not enough, a line has several:
 * Norwegian would be `{ nb, nb as no, nb as nn }`, and Chinese in the signs of Taiwan, which `zh` alone does not ask
 * for, `{ zhHant as 'zh-Hant', zhHant as 'zh-TW', zhHant as 'zh-HK', zhHant as 'zh-MO' }`.
 */
export { en } from './en.js';
export { sv } from './sv.js';
