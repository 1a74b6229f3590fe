/**
 * Hashes of the files that the tag loads, as an import map: browsers that know `integrity` there refuse a file that was
 * changed on its way. It names the files of one version, which never change.
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#import-map-integrity-metadata
 */

/** Hashes by the paths of files, as in `integrity.json`. */
export type Hashes = Readonly<Record<string, string>>;

/** Of what was chosen, what a page may load. */
export interface Needed {
  /** Tag of the one element on the page. */
  kind: string;
  /** Tags of the languages in which it may speak. */
  languages: readonly string[];
}

/** `press-release.sv-HASH.js` and `history-HASH.js`: the name, and the language where it has words. */
const file = /^([\w-]+?)(?:\.([a-z]{2,3}))?-[\w-]{8}\.js$/;

/** A file with elements; what loads later is in the others. */
const isSet = (name: string): boolean => /press-release|jobs-progress|comment-box/.test(name);

/** @param needed undefined for all files, for a page with several elements */
export const importMap = (
  hashes: Hashes,
  { origin, version }: { origin: string; version: string },
  needed?: Needed,
): string => {
  // A language without files of elements is words beside the English ones.
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
