/**
 * The available languages, one on each line, with the BCP 47 tags by which they are found. Another language needs a
 * file beside this one and a file in each folder of words (see `Catalog`), all named by its tag. No other file names a
 * language. `npm run new -- language fi` makes these files and the line.
 *
 * A requested tag finds the language whose tag it begins with. A language with several tags has all of them on its
 * line: Norwegian is `{ nb, nb as no }`. Traditional Chinese, which is not meant by `zh` alone, would be `{ zhHant as
 * 'zh-Hant', zhHant as 'zh-TW', zhHant as 'zh-HK', zhHant as 'zh-MO' }`.
 */
export { ar } from './ar.js';
export { bg } from './bg.js';
export { cs } from './cs.js';
export { da } from './da.js';
export { de } from './de.js';
export { el } from './el.js';
export { en } from './en.js';
export { es } from './es.js';
export { et } from './et.js';
export { fa } from './fa.js';
export { fi } from './fi.js';
export { fr } from './fr.js';
export { ga } from './ga.js';
export { hr } from './hr.js';
export { hu } from './hu.js';
export { is } from './is.js';
export { it } from './it.js';
export { lt } from './lt.js';
export { lv } from './lv.js';
export { mt } from './mt.js';
export { nb, nb as no } from './nb.js';
export { nl } from './nl.js';
export { nn } from './nn.js';
export { pl } from './pl.js';
export { pt } from './pt.js';
export { ro } from './ro.js';
export { se } from './se.js';
export { sk } from './sk.js';
export { sl } from './sl.js';
export { so } from './so.js';
export { sv } from './sv.js';
export { ti } from './ti.js';
export { tr } from './tr.js';
export { uk } from './uk.js';
