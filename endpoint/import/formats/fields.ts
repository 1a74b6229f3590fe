/** Reads fields of JSON whose shape is unknown. */

/** The field as text, also from a number; undefined where it is empty or something else. */
export const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** A field of an object; undefined where it is no object. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** A count: a whole number from 0 up to what both databases hold. */
export const countOf = (value: unknown): number => {
  const count = Math.floor(Number(value));
  return count > 0 ? Math.min(count, 2_000_000_000) : 0;
};
