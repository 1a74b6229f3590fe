import type { ParseContext } from '../../context.js';
import type { ReadProgress } from '../../contract.js';
import { isObject } from '../../toolkit/json.js';
import { need, Place as AnyPlace } from '../../toolkit/place.js';
import type { Reader } from '../../toolkit/reader.js';
import type { CubeCell } from '../cell.js';
import { cubeOf, readCube, type Row } from '../cube.js';

type Place = AnyPlace<ParseContext>;

const dimensions = [
  { id: 'kpi', role: 'metric' },
  { id: 'municipality', role: 'geo' },
  // T is the total of women (K) and men (M) in every answer.
  { id: 'gender', total: 'T' },
  { id: 'period', role: 'time' },
] as const;

const word: Reader<string> = {
  expected: 'text or a whole number',
  // Version 3 writes a period as a number, version 2 as text.
  read: (value) =>
    typeof value === 'string' ? value || undefined : Number.isSafeInteger(value) ? String(value) : undefined,
};

const cellOf = (at: Place): CubeCell => {
  if (/private|secret|confidential/i.test(at.at('status').word)) return { value: null, status: 'confidential' };
  const { value = null } = at.at('value');
  if (value !== null && !Number.isFinite(value))
    throw at.at('value').fault('must be a number without quotes, or null.');
  return { value: value as number | null };
};

/** A fault in one item stops the reading, because its figure might be the one that is shown. */
const objectsOf = (at: Place): Place[] => {
  if (!Array.isArray(at.value)) throw at.fault('must be a list.');
  for (const item of at.items) if (!isObject(item.value)) throw item.fault('must be an object.');
  return at.items;
};

function* rowsOf(rows: readonly Place[]): Generator<Row> {
  for (const row of rows) {
    const kpi = need(row.at('kpi'), word);
    const place = need(row.at(row.at('ou').exists && !row.at('municipality').exists ? 'ou' : 'municipality'), word);
    const period = need(row.at('period'), word);
    for (const cell of objectsOf(row.at('values'))) {
      if (cell.at('isdeleted').value === true || cell.at('is_deleted').value === true) continue;
      yield { codes: [kpi, place, need(cell.at('gender'), word), period], ...cellOf(cell) };
    }
  }
}

/**
 * Reads Kolada's answers, version 3 as well as files of version 2. A group's figure is the mean of its members, which
 * is shown as it is and never summed.
 * @see https://api.kolada.se/v3/docs
 */
export const read: ReadProgress = (json, context) => {
  const at: Place = new AnyPlace(json, '', context);
  if (!isObject(json)) throw at.fault('must be an object with "values".');
  for (const next of ['next_url', 'next_page'].map((name) => at.at(name)))
    if (next.exists)
      throw next.fault('says that there is more than this page, so its last period may not be the last: ask for less.');
  const values = objectsOf(at.at('values'));
  return values.length ? readCube(cubeOf(dimensions, rowsOf(values)), context).progress : null;
};
