/**
 * Names and codes that offices use for the whole of a dimension. They are used to suggest a choice, but never to make
 * it.
 */
import type { Category } from './dimension.js';

const wholeName =
  /^((total\p{L}*,? )?(samtliga|all[ae]?)( (ages|persons|sexes|åldrar|aldre))?|total\p{L}*( ålder)?|tot|(hela )?riket|hei?l[ae] landet|koko maa|whole country|i ?all?t|alls|kokku|yhteensä|insgesamt|both sexes|males and females|begge kjønn|båda könen|summa?)$/iu;
const wholeCode = /^(_?t|tot(al|sa)?|0{1,4}|-)$/i;

/** Whether a label only means "all". */
export const isWhole = (label: string): boolean => wholeName.test(label.trim());

/** Whether a category is probably the total of its dimension. */
export const seemsWhole = ({ code, label }: Category): boolean =>
  label === undefined ? wholeCode.test(code) || wholeName.test(code) : isWhole(label) || wholeCode.test(code);
