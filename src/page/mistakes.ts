/**
 * What the developer of a page is told of a mistake in it: one line each, once.
 * Loads when a mistake was seen, so that pages without one do not pay for it.
 */
const told = new Set<string>();

const tell = (line: string): void => {
  if (!told.has(line)) console.warn(`sprid: ${line}`);
  told.add(line);
};

/** Edits that make one word of the other: a letter more, less or another, or two that changed places. */
const distance = (one: string, other: string): number => {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
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

/** Other names for the address of the JSON, by which it is often called. */
const addresses = ['href', 'source', 'url'];

const nearest = (word: string, words: readonly string[]): string | undefined =>
  (addresses.includes(word) ? ['src'] : words)
    .map((known) => ({ known, far: distance(word.toLowerCase().replace(/[-_]/g, ''), known.replace(/-/g, '')) }))
    .filter(({ known, far }) => addresses.includes(word) || far <= (known.length > 4 ? 2 : 1))
    .sort((one, other) => one.far - other.far)[0]?.known;

/** Attributes that are not ours, and nearly so. @param attributes those that the element has */
export const tellAttributes = (element: Element, attributes: readonly string[]): void => {
  for (const name of element.getAttributeNames()) {
    const meant = attributes.includes(name) ? undefined : nearest(name, attributes);
    if (meant && !element.hasAttribute(meant))
      tell(`<${element.localName}> has no attribute "${name}": write ${meant}.`);
  }
};

/** A value that an attribute does not take. @param choices those that it takes; none where it takes any number */
export const tellValue = (
  element: Element,
  attribute: string,
  choices: readonly (string | number)[] | undefined,
  used: string | number | undefined,
): void => {
  const value = element.getAttribute(attribute) ?? '';
  const wanted = choices ? `one of ${choices.join(', ')}` : 'a number';
  const instead = used === undefined ? 'It was left out.' : `It is taken as ${String(used)}.`;
  tell(`<${element.localName} ${attribute}="${value}"> must be ${wanted}. ${instead}`);
};

/** A `lang` that is no language tag. */
export const tellLanguage = (lang: string, used: string): void => {
  tell(`lang="${lang}" is no language tag (BCP 47): write lang="${used}".`);
};

/** A `prefix` in the address of the script that no tag name can begin with. @param used the prefix that it is taken as */
export const tellPrefix = (prefix: string, used: string | undefined): void => {
  tell(
    used === undefined
      ? `"prefix=${prefix}" after the script's address can begin no tag name: use letters a-z, digits and "-", a letter first. No element was registered.`
      : `"prefix=${prefix}" after the script's address is taken as "${used}": names of tags have no capital letters.`,
  );
};

/** The tag as a classic script. */
export const tellScript = (): void => {
  tell('the script tag lacks type="module". It works all the same, but holds up the page while it loads: add it.');
};

/** A page on which no element can be rendered. What stands inside the tags stays. */
export const tellNoRendering = (): void => {
  tell(
    !('attachInternals' in HTMLElement.prototype)
      ? 'this browser is too old for the elements (see "Browsers" in the README). What stands inside the tags stays.'
      : document.contentType === 'text/html'
        ? 'this page does not let the elements be rendered, so what stands inside the tags stays. If its CSP has "trusted-types", add our name there: "trusted-types sprid".'
        : `this page is ${document.contentType}, in which the elements cannot be rendered, so what stands inside the tags stays. Serve it as text/html.`,
  );
};
