/** Records which fields of an object are read. */
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * Watches an object. A list counts as read once it was accessed.
 * @returns an object to read instead, and the names of the fields that nobody has read: `author`, `media.title`
 */
export const watch = <Given extends object>(given: Given): { watched: Given; unread: () => string[] } => {
  const asked = new Set<string>();
  const over = (value: object, path: string): object =>
    new Proxy(value, {
      get: (target, name) => {
        const found: unknown = Reflect.get(target, name);
        if (typeof name !== 'string') return found;
        asked.add(path + name);
        return isObject(found) ? over(found, `${path}${name}.`) : found;
      },
    });
  const unread = (value: object, path: string): string[] =>
    Object.entries(value).flatMap(([name, held]: [string, unknown]) =>
      !asked.has(path + name) ? [path + name] : isObject(held) ? unread(held, `${path}${name}.`) : [],
    );
  return { watched: over(given, '') as Given, unread: () => unread(given, '') };
};
