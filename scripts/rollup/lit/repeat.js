/** Lit's `repeat` without its directive: each template carries its key, and the list of parts goes by keys. */
export const repeat = (items, keyOf, template) =>
  items.map((item, index) => Object.assign(template(item, index), { key: keyOf(item) }));
