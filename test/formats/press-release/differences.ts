/**
 * Compares what a format made with what its fixture names. `deepEqual` would ask
 * too much: a release may have more fields than the fixture looks at, and
 * `…T08:00:00.000Z` says the same as `…T08:00:00+00:00`.
 */

const timeShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

// The instant to the second, and the offset: 08:00Z is not what 09:00+01:00 shows.
const sameTime = (one: string): string => {
  const offset = timeShape.exec(one)?.[2];
  return offset ? `${Math.floor(Date.parse(one) / 1000)} ${offset.replace('Z', '+00:00')}` : one;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const byWidth = (one: unknown, other: unknown): number =>
  isObject(one) && isObject(other) ? Number(one.width) - Number(other.width) : 0;

const compareLists = (actual: unknown, expected: readonly unknown[], at: string): string[] => {
  if (!Array.isArray(actual)) return [`${at} is no list`];
  if (actual.length !== expected.length) return [`${at} has ${actual.length} items, not ${expected.length}`];
  // The files of a picture have no order of their own.
  const sorted = (list: readonly unknown[]): unknown[] =>
    at.endsWith('.sources') ? [...list].sort(byWidth) : [...list];
  const found = sorted(actual);
  return sorted(expected).flatMap((value, index) => differences(found[index], value, `${at}[${index}]`));
};

/**
 * Where `actual` is not as `expected`: an object has at least the fields that
 * are expected, a list as many items, a time the same second and offset.
 */
export const differences = (actual: unknown, expected: unknown, at: string): string[] => {
  if (Array.isArray(expected)) return compareLists(actual, expected, at);
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${at} is no object`];
    return Object.entries(expected).flatMap(([name, value]) => differences(actual[name], value, `${at}.${name}`));
  }
  const same =
    typeof actual === 'string' && typeof expected === 'string'
      ? sameTime(actual) === sameTime(expected)
      : actual === expected;
  return same ? [] : [`${at} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
};
