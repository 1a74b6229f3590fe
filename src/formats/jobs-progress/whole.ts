/** Names and codes that offices give to the whole of a dimension. Good for a proposal, never for a choice. */
import type { Category } from './dimension.js';

const wholeName =
  /^(total\p{L}*|tot|samtliga|alla?|alle|all|hela (riket|landet)|riket|hele landet|heile landet|koko maa|whole country|i alt|ialt|i alt|i allt|yhteensä|insgesamt|both sexes|all (ages|persons|sexes)|begge kjønn|båda könen|summa?)$/iu;
const wholeCode = /^(_?t|tot(al|sa)?|0{1,4}|-)$/i;

/** Whether a label says no more than "all of them". */
export const isWhole = (label: string): boolean => wholeName.test(label.trim());

/** Whether a category is probably the total of its dimension. */
export const seemsWhole = ({ code, label }: Category): boolean =>
  label === undefined ? wholeCode.test(code) || wholeName.test(code) : isWhole(label) || wholeCode.test(code);
