/** How the figures of a selection are measured: their unit, their decimals, and their day. */
import type { ParseContext } from '../../context.js';
import type { Place as AnyPlace } from '../../toolkit/place.js';
import { isDate, text } from '../../toolkit/readers.js';
import type { Measure } from '../cell.js';
import type { Dimension } from '../dimension.js';
import { isProjection } from '../marks.js';
import { dayIn, inWords, lastInWords } from '../reference-day.js';
import { isUnit } from '../subject.js';
import { scaleBeside, scaleOf } from '../units.js';

type Place = AnyPlace<ParseContext>;

const clean = (at: Place): string | undefined => at.take(text).value;

/** The number of decimals in which the figures are published; an impossible one is reported. */
const decimalsOf = (at: Place): number | undefined => {
  const { value } = at;
  if (value === undefined || value === null) return undefined;
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10) return value as number;
  at.context.report(at.fault('must be a whole number from 0 to 10. It was left out.').message);
  return undefined;
};

/**
 * The power of ten in which figures are written. A faulty one would make them wrong.
 * @throws FormatError
 */
const multiplierOf = (at: Place): number | undefined => {
  const { value } = at;
  if (value === undefined || value === null) return undefined;
  if (Number.isInteger(value) && Math.abs(value as number) <= 15) return value as number;
  throw at.fault('must be a power of ten, a whole number from -15 to 15.');
};

/**
 * Reads the measure.
 * @param positions of the selection; that of the time dimension does not matter
 */
export const measureOf = (dataSet: Place, dimensions: readonly Dimension[], positions: readonly number[]): Measure => {
  const measure: Measure = {};
  const days: string[] = [];
  // A figure about events during a period belongs to no day of it, whatever the reference period says.
  let isFlow = false;
  for (const [index, dimension] of dimensions.entries()) {
    const { id, categories, role } = dimension;
    const { code = '', label } = categories[positions[index] ?? 0] ?? {};
    if (role === 'time') continue;
    const described = dataSet.at('dimension', id);
    const unit = described.at('category', 'unit', code);
    const multiplier = multiplierOf(unit.at('multiplier'));
    const { power, unit: counted } = scaleOf(
      // Where the power is declared, the base is the unit without it.
      (multiplier === undefined ? undefined : clean(unit.at('base'))) ??
        clean(unit.at('label')) ??
        clean(unit.at('base')) ??
        // Eurostat has the unit as a dimension.
        (isUnit(dimension) ? label : undefined),
      { symbol: clean(unit.at('symbol')), position: unit.at('position').value, multiplier },
    );
    const beside =
      multiplier === undefined && label && role !== 'geo' && !isUnit(dimension)
        ? scaleBeside(label, !counted && !measure.unit && !measure.power)
        : undefined;
    measure.unit ??= counted ?? beside?.unit;
    measure.power ||= power || (beside?.power ?? 0);
    measure.decimals ??= decimalsOf(unit.at('decimals'));
    // PxWeb's word for the type of a measure; the others are Average and Other.
    const type = described.at('extension', 'measuringType', code).word;
    measure.adds ||= type === 'Stock' || type === 'Flow';
    measure.isStock ||= type === 'Stock';
    isFlow ||= type === 'Flow';
    const reference = clean(described.at('extension', 'refperiod', code));
    if (reference) days.unshift(inWords(reference));
    if (label && role !== 'geo' && !isUnit(dimension)) {
      if (!reference) days.push(lastInWords(label));
      measure.isForecast ||= isProjection(label);
    }
  }
  const title = clean(dataSet.at('label'));
  if (title) days.push(lastInWords(title));
  measure.isForecast ||= isProjection(title ?? '');
  measure.decimals ??= decimalsOf(dataSet.at('extension', 'px', 'decimals'));
  const updated = clean(dataSet.at('updated'))?.slice(0, 10);
  return {
    ...measure,
    dayIn: (period) => (isFlow ? undefined : days.map((said) => dayIn(said, period)).find(Boolean)),
    updated: updated && isDate(updated) ? updated : undefined,
  };
};
