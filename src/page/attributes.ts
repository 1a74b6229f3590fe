/** Finds faults in the attributes of an element: an unknown one, a value that is not allowed. */

/** A registered class, with the properties that are read here. */
interface ElementClass {
  observedAttributes: readonly string[];
  choices: Readonly<Record<string, readonly (string | number)[]>>;
  elementProperties: ReadonlyMap<string, { attribute?: string | boolean }>;
}

/** The edit distance of two words: letters added, removed or replaced, and two that are swapped. */
const distance = (one: string, other: string): number => {
  const rows = [[...Array(other.length + 1).keys()]];
  for (let at = 1; at <= one.length; at++) {
    const row = [at];
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1];
      const cost = Math.min(
        (rows[at - 1]?.[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (rows[at - 1]?.[to - 1] ?? 0) + Number(!same),
      );
      const swapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      row.push(swapped ? Math.min(cost, (rows[at - 2]?.[to - 2] ?? 0) + 1) : cost);
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
};

/** Other names that are often used for the address of the JSON. */
const addresses = ['href', 'source', 'url'];

// Every element may have a `part`, which is close to `start`.
const nearest = (word: string, words: readonly string[]): string | undefined =>
  (addresses.includes(word) ? ['src'] : words)
    .map((known) => ({ known, far: distance(word.toLowerCase().replace(/[-_]/g, ''), known.replace(/-/g, '')) }))
    .filter(({ known, far }) => addresses.includes(word) || far <= (known.length > 5 ? 2 : 1))
    .sort((one, other) => one.far - other.far)[0]?.known;

const classOf = (element: Element): ElementClass => element.constructor as unknown as ElementClass;

/** An unknown attribute, and the one that was probably meant. */
export interface Misspelt {
  name: string;
  meant: string;
}

/** @param element of ours, registered */
export const misspelt = (element: Element): Misspelt[] => {
  const { observedAttributes } = classOf(element);
  return element.getAttributeNames().flatMap((name) => {
    const meant = observedAttributes.includes(name) ? undefined : nearest(name, observedAttributes);
    return meant && !element.hasAttribute(meant) ? [{ name, meant }] : [];
  });
};

/** A value that an attribute does not accept. */
export interface WrongValue {
  name: string;
  value: string;
  /** The allowed values, of which the first is used; undefined where it accepts any number. */
  choices: readonly (string | number)[] | undefined;
}

/** @param element of ours, registered */
export const wrongValues = (element: Element): WrongValue[] => {
  const { choices, elementProperties } = classOf(element);
  return [...elementProperties].flatMap(([property, { attribute }]) => {
    const used = (element as unknown as Record<string, unknown>)[property];
    const known = choices[property];
    // The code for `refresh` reports its own faults.
    const isWrong = known
      ? !(known as readonly unknown[]).includes(used)
      : property !== 'refresh' && Number.isNaN(used);
    const name = typeof attribute === 'string' ? attribute : property.toLowerCase();
    return used != null && isWrong ? [{ name, value: element.getAttribute(name) ?? '', choices: known }] : [];
  });
};
