/** Kinds of texts and topics that say nothing. Loads when one looks so, as most do not. */
import type { ReleaseCleaning } from '../context.js';

/** What content systems call a category that is none, in the languages in which they come. */
const nameless =
  /^(un-?categori[sz]ed|[ou]kategoriser(ad|ade|at|t|te|et)|ikke kategoriser(t|et)|(luokittele|kategorisoi)maton|allgemein|unkategorisiert|(ohne|sin|sem|senza|sense|geen|bez|be|fără) [ck]ategor\S+|non class\S+|sin clasificar|(niet |on)gecategoriseerd|óflokkað|määratlemata|ne(kategori|zařaz|zarad|categoriz)\S+|egyéb( kategória)?|без (рубрики|категор\S+)|некатегориз\S+|(μη|χωρίς) κατηγορ\S+|kategorilenmemiş|tak berkategori|chưa (được )?phân loại|غير مصنف|ללא קטגוריה|未分[類类]|미분류)$/i;

/** Whether it is such a category; where a site has one for each language, its tag stands behind it. */
const isNameless = (said: string): boolean => nameless.test(said.trim().replace(/[\s-]@?[a-z]{2}$/, ''));

// A letter on its own is what is left of a word that was cut; in other scripts it is a word.
const isTopic = (said: string): boolean =>
  /[\p{L}\p{N}]/u.test(said) && !/^[\0-\u02ff]$/.test(said) && !isNameless(said);

export const cleaning: ReleaseCleaning = {
  isNameless,
  topics: (tags) => {
    const seen = new Set<string>();
    const clean = tags.map((said) => said.replace(/^#+/, '').replace(/\s+/g, ' ').trim());
    return clean.filter((said) => {
      const folded = said.toLowerCase();
      return isTopic(said) && !seen.has(folded) && seen.add(folded);
    });
  },
};
