/**
 * Writes the hashes of the tag's files as an import map: browsers that support `integrity` there refuse a file that was
 * changed on its way. It names the files of one version, which never change.
 *
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#import-map-integrity-metadata
 */

/** Hashes by the paths of files, as in `integrity.json`. */
export type Hashes = Readonly<Record<string, string>>;

/** The chosen content, which decides what its page may load. */
export interface EmbedContent {
  /** Tag of the one element on the page. */
  kind: string;
  /** Tags of its possible languages. */
  languages: readonly string[];
}

/** `press-release.sv-HASH.js` and `history-HASH.js`: the name, and the language of a file with words. */
const file = /^([\w-]+?)(?:\.([a-z]{2,3}))?-[\w-]{8}\.js$/;

/** Whether it is a file of elements and not a part that loads later. */
const isSet = (name: string): boolean => /press-release|jobs-progress|comment-box/.test(name);

/**
 * Writes the import map.
 * @param needed undefined for all files, for a page with several elements
 */
export const importMap = (
  hashes: Hashes,
  { origin, version }: { origin: string; version: string },
  needed?: EmbedContent,
): string => {
  // A language without its own files of elements loads its words beside the English files.
  const hasFiles = (language: string): boolean =>
    Object.keys(hashes).some((path) => path.startsWith(`${version}/press-release.${language}-`));
  const languages = new Set(
    needed?.languages.flatMap((language) => (hasFiles(language) ? language : [language, 'en'])),
  );
  const integrity = Object.entries(hashes).flatMap(([path, hash]) => {
    const [, name, language] = path.startsWith(`${version}/`) ? (file.exec(path.slice(version.length + 1)) ?? []) : [];
    if (name === undefined) return [];
    const isNeeded =
      !needed || ((!isSet(name) || name === needed.kind) && (language === undefined || languages.has(language)));
    return isNeeded ? [[`${origin}/${path}`, hash]] : [];
  });
  return JSON.stringify({ integrity: Object.fromEntries(integrity) as Hashes }, null, 1);
};
