/**
 * The browser's storage for this site. It throws in a sandboxed frame and where the reader has disabled it, and it can
 * be full. Then values are kept in memory as long as the page lives, and callers learn that.
 */
const prefix = 'sprid:';

const memory = new Map<string, string>();

const attempt = <Value>(act: () => Value, otherwise: Value): Value => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};

/**
 * A random UUID, because `crypto.randomUUID` is missing without https.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.4
 */
export const makeUuid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

/** The value under a name, or null. */
export const recall = (name: string): string | null =>
  memory.get(prefix + name) ?? attempt(() => localStorage.getItem(prefix + name), null);

/**
 * Stores a value.
 * @returns false when it is only in memory
 */
export const keep = (name: string, value: string): boolean =>
  attempt(() => {
    localStorage.setItem(prefix + name, value);
    memory.delete(prefix + name);
    return true;
  }, false) || !memory.set(prefix + name, value);

export const forget = (name: string): void => {
  memory.delete(prefix + name);
  attempt(() => {
    localStorage.removeItem(prefix + name);
  }, undefined);
};

/** The names that begin with this. */
export const namesOf = (beginning: string): string[] => {
  const stored = attempt(() => Object.keys(localStorage), []);
  return [...new Set([...stored, ...memory.keys()])]
    .filter((name) => name.startsWith(prefix + beginning))
    .map((name) => name.slice(prefix.length));
};

/** The JSON under a name; undefined where there is none, or not what we have stored. */
export const recallJson = <Value extends object>(
  name: string,
  isWhole: (value: Partial<Value>) => boolean,
): Value | undefined => {
  const value = attempt(() => JSON.parse(recall(name) ?? 'null') as Partial<Value> | null, null);
  return value && isWhole(value) ? (value as Value) : undefined;
};

/** The UUID by which an endpoint knows this browser. It is made at the first post or like. */
export const writer = (): string => {
  const known = recall('writer');
  if (known) return known;
  const made = makeUuid();
  keep('writer', made);
  // Another tab may have made one at the same moment; the stored one counts.
  return recall('writer') ?? made;
};
