/**
 * Loads elements that are added to a page after its first ones. Each has a file of its own, which uses the shared code
 * of the files before it.
 */

/** The code of elements by their tags. */
type Elements = Partial<Record<string, CustomElementConstructor>>;

const isRelease = (tag: string): boolean => tag.startsWith('press-release');

/**
 * @param tags the tags whose code is needed
 * @param code the loaded code, to which the new code is added
 * @param load loads a file by its name, as the script tag does
 */
export const addElements = async (
  tags: readonly string[],
  code: Elements,
  load: (name: string) => Promise<{ default: Elements }>,
): Promise<void> => {
  for (const tag of tags) {
    // A release and a list share code, which loads with the first of them.
    const isFirst = isRelease(tag) && !Object.keys(code).some(isRelease);
    Object.assign(code, (await load(`and_${isFirst ? 'releases_' : ''}${tag}.`)).default);
  }
};
