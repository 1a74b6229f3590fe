import { directionOf } from '../../locales/direction.js';
import { percentText } from './figure.js';
import { unitAfter } from './unit.js';

/**
 * The unit behind a figure, as `unitAfter` writes it, but a percent sign as the language does: "5%" in English, "5 %"
 * in Swedish. Turkish puts it before the figure, so there it stays as the source wrote it. A sentence that is read from
 * right to left would get the wrong direction from a word in Latin letters at its beginning, so an invisible character
 * is put before it.
 */
export const unitBehind = (unit: string, language: string): string => {
  const sign = /^%( |$)/.test(unit) && /\p{Nd}(\P{Nd}+)$/u.exec(percentText(language, 1))?.[1];
  const mark = directionOf(language, '') === 'rtl' && /\p{Script=Latin}/u.test(unit) ? '\u200f' : '';
  return sign ? sign + unit.slice(1) : mark + unitAfter(unit);
};
