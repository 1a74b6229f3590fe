/**
 * Selects a category of each dimension: the one that the page selects, the only one, or the one that is declared as the
 * whole.
 */
import { FormatError } from '../format-error.js';
import { ChoiceError } from './choice-error.js';
import type { Dimension } from './dimension.js';
import { seemsWhole } from './whole.js';

/** A position in each dimension. `time` and `geo` are the indexes of those dimensions, -1 for none. */
export interface ChosenPositions {
  positions: number[];
  time: number;
  /** Whether the page has selected a period. */
  timeChosen: boolean;
  /** A dimension of regions whose whole is selected. */
  geo: number;
  /** The compared regions of that dimension, where the page and not the document has named its whole. */
  compared: readonly string[] | undefined;
}

const listed = 12;

const choices = ({ categories }: Dimension): string => {
  const shown = categories
    .slice(0, listed)
    .map(({ code, label }) => (label === undefined || label === code ? code : `${code} (${label})`));
  const more = categories.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
};

/** The choice that a developer most likely wants. It is only suggested, and never made for the page. */
const proposed = ({ id, categories, total }: Dimension): string => {
  const likely = categories.find(({ code }) => code === total) ?? categories.find(seemsWhole) ?? categories[0];
  return `${id}=${likely?.code ?? ''}`;
};

/**
 * The error for dimensions that need a choice: it lists all of them with all their choices.
 * @param kept the selected codes, by dimension
 */
export const unsettled = (why: string, open: readonly Dimension[], kept: ReadonlyMap<string, string>): FormatError => {
  const others = [...kept].filter(([id]) => !open.some((dimension) => dimension.id === id));
  const copy = [...others.map(([id, code]) => `${id}=${code}`), ...open.map(proposed)].join(';');
  const told = open.map((dimension) => `${open.length > 1 ? `${dimension.id} = ` : ''}${choices(dimension)}`);
  return new ChoiceError(
    open[0]?.id ?? '',
    `${why} Copy: select="${copy}". The choices are: ${told.join('; ')}.`,
    Object.fromEntries(open.map(({ id, categories }) => [id, categories])),
  );
};

/** The code that the page selects in each dimension that it names. */
const selected = (dimensions: readonly Dimension[], select: string): Map<string, string> => {
  const codes = new Map<string, string>();
  for (const part of select.split(';')) {
    if (!part.trim()) continue;
    const [id = '', ...rest] = part.split('=');
    const name = id.trim();
    if (!rest.length || codes.has(name))
      throw new FormatError('select', `must name each dimension once, as in "Kon=TotSa;Alder=tot", but has "${part}".`);
    if (!dimensions.some((dimension) => dimension.id === name))
      throw new FormatError(
        'select',
        `names the dimension "${name}", which is none of: ${dimensions.map((dimension) => dimension.id).join(', ')}.`,
      );
    codes.set(name, rest.join('=').trim());
  }
  return codes;
};

const positionIn = (dimension: Dimension, code: string): number =>
  dimension.categories.findIndex((category) => category.code === code);

/** The position in a dimension other than time. -1 where no choice is certain; a likely one is never made. */
const settle = (dimension: Dimension, code: string | undefined): number => {
  const { categories, total } = dimension;
  if (code !== undefined) return positionIn(dimension, code);
  if (categories.length === 1) return 0;
  return total === undefined ? -1 : positionIn(dimension, total);
};

const whyOpen = ([first, ...others]: readonly Dimension[]): string => {
  const more = others.map(({ id, categories }) => `, "${id}" has ${String(categories.length)}`).join('');
  return `has ${String(first?.categories.length)} categories${more}, and none is declared their total.`;
};

/**
 * Whether this dimension contains the regions that a page compares: known codes of regions, or all of them there;
 * `chosen` must not be one of them.
 */
const holds = ({ categories, role }: Dimension, regions: readonly string[], chosen: string | undefined): boolean => {
  if (chosen === undefined || regions.includes(chosen)) return false;
  const found = regions.filter((code) => categories.some((category) => category.code === code)).length;
  return found > 0 && (role === 'geo' || (role === undefined && found === regions.length));
};

/**
 * The position of the figure that is shown.
 * @throws FormatError that names the dimension and its choices
 */
export const choose = (
  dimensions: readonly Dimension[],
  select: string | null | undefined,
  regions: readonly string[] = [],
): ChosenPositions => {
  const codes = selected(dimensions, select ?? '');
  const time = dimensions.findIndex(({ role }) => role === 'time');
  const positions = dimensions.map((dimension, index) => {
    const code = codes.get(dimension.id);
    return index === time && code === undefined ? 0 : settle(dimension, code);
  });
  const open = dimensions.filter((_, index) => (positions[index] ?? 0) < 0);
  const wrong = open.find(({ id }) => codes.has(id));
  if (wrong) {
    const rest = open.filter((dimension) => dimension !== wrong);
    throw unsettled(`has no category "${codes.get(wrong.id) ?? ''}".`, [wrong, ...rest], codes);
  }
  if (open.length) throw unsettled(whyOpen(open), open, codes);
  const declared = dimensions.findIndex(
    ({ role, id, categories }) => role === 'geo' && !codes.has(id) && categories.length > 1,
  );
  const [named = -1, ...others] = dimensions.flatMap((dimension, index) =>
    holds(dimension, regions, codes.get(dimension.id)) ? [index] : [],
  );
  // Two dimensions of regions, such as origin and destination of travel: neither is the obvious one.
  const isNamed = declared < 0 && !others.length;
  return {
    positions,
    time,
    timeChosen: codes.has(dimensions[time]?.id ?? ''),
    geo: isNamed ? named : declared,
    compared: isNamed ? regions : undefined,
  };
};
