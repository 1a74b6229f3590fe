/**
 * Names what a figure is about: the title of its table, and the selected categories.
 *
 * A category is named where it narrows the subject. These are left out: the period, the unit and the frequency; the
 * total, declared or by name; "Number"; a measure with which the title begins; and a category without a label, because
 * readers do not understand codes.
 */
import type { Category, Dimension } from './dimension.js';
import { isWhole } from './whole.js';

/** Whether a dimension is about the unit. */
export const isUnit = ({ id }: Dimension): boolean => /^(units?|unit_measure|(m.*)?enhe[dt]|eining|yksikkö)$/i.test(id);

/** Whether a unit adds nothing to the figure: "742 number". */
export const isNoUnit = (word: string): boolean =>
  /^(antall?|count|numbers?|no\.|lukumäärä|anzahl|arv|fjöldi|st|no unit|ingen enhet|ej tillämpligt|not applicable|-)$/i.test(
    word,
  );

/**
 * What a unit counts, as it reads behind a figure: "personer" for "antal personer", "% of GDP" for "Percentage of GDP".
 */
export const ofWhat = (unit: string): string =>
  unit
    .replace(/^(antall?|numbers?( of|(?= per)))\s+(?=\p{L})/iu, '')
    .replace(/^(per ?cent(age)?|pct\.?)(?=$| of )/i, '%');

const saysNothing = (dimension: Dimension, { code, label }: Category): boolean =>
  !label ||
  label === code ||
  code === dimension.total ||
  dimension.role === 'time' ||
  isUnit(dimension) ||
  /^freq/i.test(dimension.id) ||
  isWhole(label) ||
  /^(antall?|count|number|value|värde|(tabell)?innehåll|indhold|contents)$/i.test(label) ||
  // Statistics Denmark calls a measure by the code of its table, "FOLK1A".
  (dimension.role === 'metric' && /^\p{Lu}{3,}\d+\p{Lu}?\d*$/u.test(label));

/**
 * Whether a title begins with a measure's name: "Folkmängden efter region" with "Folkmängd", "Population on 1 January"
 * with "Population", and "Population by month by region" with "Population by month".
 */
const isTitle = (title: string, { role }: Dimension, label: string): boolean => {
  const begun = title.toLowerCase().startsWith(label.toLowerCase()) ? title.slice(label.length) : undefined;
  if (role === 'metric' && begun !== undefined && /^($|[,:(]| (by|efter|etter|eftir|fordelt|muuttujina) )/i.test(begun))
    return true;
  const [head = ''] = title.toLowerCase().split(/ by | efter | etter | fordelt | per |[,:(]/);
  // In the title, a measure may have the definite form, which is a little longer.
  const more = head.trim().length - label.length;
  const isMore = more <= 3 || /^ (on|at|in|of|den|i|av|pr\.?) /.test(head.slice(label.length));
  return role === 'metric' && more >= 0 && isMore && head.startsWith(label.toLowerCase());
};

/**
 * The subject in words; undefined where nothing names it.
 * @param chosen the category of each dimension
 */
export const subjectOf = (
  title: string | undefined,
  dimensions: readonly Dimension[],
  chosen: readonly Category[],
): string | undefined => {
  const parts = dimensions.flatMap((dimension, index) => {
    const category = chosen[index];
    if (!category || saysNothing(dimension, category)) return [];
    const label = category.label ?? '';
    return title && isTitle(title, dimension, label) ? [] : [label];
  });
  const said = [...new Set(parts)].join(', ');
  // A measure may include the whole title: "Population on 1 January" includes "Population".
  return title && said && !said.toLowerCase().startsWith(title.toLowerCase()) ? `${title}: ${said}` : said || title;
};
