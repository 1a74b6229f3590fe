import { FormatError } from '../format-error.js';
import type { ReadProgress } from './formats.js';
import { isObject } from '../shape.js';
import { cubeOf, readCube, type Cell, type Row } from './cube.js';

const dimensions = [
  { id: 'kpi', role: 'metric' },
  { id: 'municipality', role: 'geo' },
  // T is the total of women (K) and men (M) in every answer.
  { id: 'gender', total: 'T' },
  { id: 'period', role: 'time' },
] as const;

const word = (value: unknown, at: string): string => {
  if (typeof value === 'string' && value) return value;
  // Version 3 writes a period as a number, version 2 as text.
  if (Number.isSafeInteger(value)) return String(value);
  throw new FormatError(at, 'must be text or a whole number.');
};

const read = (value: unknown, status: unknown, at: string): Cell => {
  if (typeof status === 'string' && /private|secret|confidential/i.test(status))
    return { value: null, status: 'confidential' };
  if (value == null || Number.isFinite(value)) return { value: (value as number | null | undefined) ?? null };
  throw new FormatError(at, 'must be a number without quotes, or null.');
};

/** What is wrong in one place of a list stops the reading: its figure might be the one that is shown. */
const objectsOf = (value: unknown, at: string): Record<string, unknown>[] => {
  if (!Array.isArray(value)) throw new FormatError(at, 'must be a list.');
  return value.map((item: unknown, index) => {
    if (!isObject(item)) throw new FormatError(`${at}[${String(index)}]`, 'must be an object.');
    return item;
  });
};

function* rowsOf(values: Record<string, unknown>[]): Generator<Row> {
  for (const [index, row] of values.entries()) {
    const at = `values[${String(index)}]`;
    const [kpi, place, period] = [
      word(row.kpi, `${at}.kpi`),
      word(row.municipality ?? row.ou, `${at}.municipality`),
      word(row.period, `${at}.period`),
    ];
    for (const [nth, cell] of objectsOf(row.values, `${at}.values`).entries()) {
      if (cell.isdeleted === true || cell.is_deleted === true) continue;
      const where = `${at}.values[${String(nth)}]`;
      const gender = word(cell.gender, `${where}.gender`);
      yield { codes: [kpi, place, gender, period], ...read(cell.value, cell.status, `${where}.value`) };
    }
  }
}

/**
 * Kolada's answers, version 3 as well as files of version 2. A group's figure is
 * the mean of its members, which is shown as it stands and never summed.
 * @see https://api.kolada.se/v3/docs
 */
export const kolada: ReadProgress = (json, context) => {
  if (!isObject(json)) throw new FormatError('', 'must be an object with "values".');
  for (const next of ['next_url', 'next_page'])
    if (json[next] != null)
      throw new FormatError(
        next,
        'says that there is more than this page, so its last period may not be the last: ask for less.',
      );
  const values = objectsOf(json.values, 'values');
  return values.length ? readCube(cubeOf(dimensions, rowsOf(values)), context).progress : null;
};
