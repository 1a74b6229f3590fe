/**
 * Decides which addresses of an exported site can still have a page. An endpoint answers at any address. Files have
 * limits: a query leads to the same file, a file cannot also be a folder, and the site itself needs some names.
 */
import { fileOf, foldersAbove } from './site-folder.js';

/** The files of every exported site, and the beginnings of its folders. */
const ownFiles = ['index.html', '404.html', '_headers', 'news/index.html', 'news/releases.json'];
const ownFolders =
  /^((api|media|rasters)\/(?!index\.html$)|(sprid(\.bundle[^/]*)?|frame)\.js(\/|$)|news\/(topic|language|after)\/)/;

/** The address at which a web host looks for the file of a page: it ends with a slash, unless it names a file. */
export const pageFileAddress = (path: string): string =>
  path.endsWith('/') || /\.html?$/i.test(path) ? path : `${path}/`;

/** The claimed files; each can be claimed once. */
export class FileClaims {
  readonly #files = new Set(ownFiles);
  readonly #folders = new Set<string>();

  /**
   * Claims the file of an address.
   * @param address path and query of a page
   * @returns false where it cannot have one
   */
  claim(address: string): boolean {
    const file = address.includes('?') ? undefined : fileOf(pageFileAddress(address));
    if (file === undefined || ownFolders.test(file) || this.#files.has(file) || this.#folders.has(file)) return false;
    const folders = foldersAbove(file, '/');
    if (folders.some((folder) => this.#files.has(folder))) return false;
    this.#files.add(file);
    for (const folder of folders) this.#folders.add(folder);
    return true;
  }
}
