/**
 * Names and codes that offices use for the whole of a dimension. They are good enough for a suggestion, but not for a
 * choice.
 */
import type { Category } from './dimension.js';

const wholeName =
  /^(total\p{L}*|tot|samtliga|alla?|alle|all|hela (riket|landet)|riket|hele landet|heile landet|koko maa|whole country|i alt|ialt|i alt|i allt|yhteensä|insgesamt|both sexes|all (ages|persons|sexes)|begge kjønn|båda könen|summa?)$/iu;
const wholeCode = /^(_?t|tot(al|sa)?|0{1,4}|-)$/i;

/** Whether a label only says "all of them". */
export const isWhole = (label: string): boolean => wholeName.test(label.trim());

/** Whether a category is probably the total of its dimension. */
export const seemsWhole = ({ code, label }: Category): boolean =>
  label === undefined ? wholeCode.test(code) || wholeName.test(code) : isWhole(label) || wholeCode.test(code);
