/** Categories that are none. Loads when a kind looks like one, as the list is long and most kinds do not. */

/** What content systems call a category that is none, in the languages in which they come. */
const nameless =
  /^(un-?categori[sz]ed|[ou]kategoriser(ad|ade|at|t|te|et)|ikke kategoriser(t|et)|(luokittele|kategorisoi)maton|allgemein|unkategorisiert|(ohne|sin|sem|senza|sense|geen|bez|be|fără) [ck]ategor\S+|non class\S+|sin clasificar|(niet |on)gecategoriseerd|óflokkað|määratlemata|ne(kategori|zařaz|zarad|categoriz)\S+|egyéb( kategória)?|без (рубрики|категор\S+)|некатегориз\S+|(μη|χωρίς) κατηγορ\S+|kategorilenmemiş|tak berkategori|chưa (được )?phân loại|غير مصنف|ללא קטגוריה|未分[類类]|미분류)$/i;

/** Whether it is such a category; where a site has one for each language, its tag stands behind it. */
export const isNameless = (said: string): boolean => nameless.test(said.trim().replace(/[\s-]@?[a-z]{2}$/, ''));
