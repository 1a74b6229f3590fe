/** Recognizes meaningless kinds and topics. Loaded when one may be meaningless, which is rare. */
import type { ReleaseCleaning } from '../context.js';

/** The names of "no category" in content systems, in several languages. */
const nameless =
  /^(un-?categori[sz]ed|[ou]kategoriser(ad|ade|at|t|te|et)|ikke kategoriser(t|et)|(luokittele|kategorisoi)maton|allgemein|unkategorisiert|(ohne|sin|sem|senza|sense|geen|bez|be|fără) [ck]ategor\S+|non class\S+|sin clasificar|(niet |on)gecategoriseerd|óflokkað|määratlemata|ne(kategori|zařaz|zarad|categoriz)\S+|egyéb( kategória)?|без (рубрики|категор\S+)|некатегориз\S+|(μη|χωρίς) κατηγορ\S+|kategorilenmemiş|tak berkategori|chưa (được )?phân loại|غير مصنف|ללא קטגוריה|未分[類类]|미분류)$/i;

/** Whether it is such a category; a site with several languages appends the language's tag. */
const isNameless = (said: string): boolean => nameless.test(said.trim().replace(/[\s-]@?[a-z]{2}$/, ''));

// A single Latin letter is the rest of a cut word; in other scripts it can be a word.
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
