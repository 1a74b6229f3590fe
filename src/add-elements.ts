/** Loads the elements that come to a page after its first ones. Each has a file of its own, which takes shared code from the files before it. */

/** The code of elements by their tags. */
type Elements = Partial<Record<string, CustomElementConstructor>>;

const isRelease = (tag: string): boolean => tag.startsWith('press-release');

/**
 * @param tags those whose code is needed
 * @param code what has come; what comes is put into it
 * @param load the tag's way to a file, by its name
 */
export const addElements = async (
  tags: readonly string[],
  code: Elements,
  load: (name: string) => Promise<{ default: Elements }>,
): Promise<void> => {
  for (const tag of tags) {
    // A release and a list share code, which comes with the first of them.
    const isFirst = isRelease(tag) && !Object.keys(code).some(isRelease);
    Object.assign(code, (await load(`and_${isFirst ? 'releases_' : ''}${tag}.`)).default);
  }
};
