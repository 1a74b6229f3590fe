/** No release has more pictures, files or people, and reading thousands would freeze the page. */
const mostItems = 500;

/**
 * The first items of a list. More are reported to the developer.
 * @param at the place of the list; called only then
 */
export const firstItems = <Item>(
  items: readonly Item[],
  at: () => string,
  { report }: { report: (message: string) => void },
): readonly Item[] => {
  if (items.length <= mostItems) return items;
  report(`"${at()}" has more than ${String(mostItems)} items. The rest was left out.`);
  return items.slice(0, mostItems);
};
