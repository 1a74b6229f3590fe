/** The folder of an exported site. A new site is written beside the old one and replaces it when it is complete. */
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isInside } from '../disk/inside.js';
import { isSuspicious } from '../disk/suspicious-path.js';
import { ConfigurationError } from '../operator/configuration-error.js';

/** A file in every exported folder, so that no other folder is replaced by mistake. It lists the files of the export. */
const mark = '.sprid-export';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * The path of the file for an address, relative to the folder of the site; undefined for a name that file systems do
 * not allow, or one outside of the folder.
 */
export const fileOf = (address: string): string | undefined => {
  let path: string;
  try {
    path = decodeURIComponent(address.slice(1));
  } catch {
    return undefined;
  }
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return isSuspicious(file) || file.split('/').some((name) => Buffer.byteLength(name) > 255) ? undefined : file;
};

/** Whether writing failed because a file or a folder has this name, or a file has the name of a folder above it. */
const isTaken = (error: unknown): boolean =>
  ['EISDIR', 'ENOTDIR', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');

/** The path without symbolic links, even if nothing exists there yet. */
const realOf = (path: string): string => {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realOf(parent), basename(path));
};

/** `a/b/c.html` lies in `a` and `a/b`. */
export const foldersAbove = (path: string, separator = sep): string[] =>
  path
    .split(separator)
    .slice(0, -1)
    .map((_name, at, names) => names.slice(0, at + 1).join(separator));

const isAtOrIn = (folder: string, path: string): boolean => `${path}${sep}`.startsWith(`${folder}${sep}`);

/** Removes the remains of an interrupted export. */
const tidy = (target: string): void => {
  const isFolder = statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory() === true;
  for (const name of isFolder ? readdirSync(dirname(target)) : []) {
    const [, pid] = name.startsWith(`${basename(target)}.`) ? (/\.(?:new|old)-(\d+)$/.exec(name) ?? []) : [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(target), name), { recursive: true });
  }
};

/** The folder that a site is written to. */
export class SiteFolder {
  readonly #target: string;
  readonly #made: string;
  readonly #folders = new Set<string>();
  /** How many files were written. */
  count = 0;

  /**
   * @param sources folders of the exported content, by the names of their settings
   * @throws ConfigurationError where the folder contains other files, or the content itself
   */
  constructor(target: string, sources: Readonly<Record<string, string>> = {}) {
    // Where the path is a symbolic link, the folder behind it is replaced.
    this.#target = realOf(resolve(target));
    this.#made = `${this.#target}.new-${String(process.pid)}`;
    const name = JSON.stringify(this.#target);
    const isThere = existsSync(this.#target);
    if (isThere && !statSync(this.#target).isDirectory())
      throw new ConfigurationError(`${name} is a file. Name a new or an empty folder.`);
    for (const [variable, folder] of Object.entries(sources)) {
      const source = realOf(resolve(folder));
      // A site may be in SPRID_DATA, because nothing reads that whole folder.
      if (isAtOrIn(this.#target, source) || (variable !== 'SPRID_DATA' && isAtOrIn(source, this.#target)))
        throw new ConfigurationError(
          `${name} and the folder of ${variable} lie one in the other. Name another folder.`,
        );
    }
    if (isThere && !existsSync(join(this.#target, mark)) && readdirSync(this.#target).length)
      throw new ConfigurationError(`${name} holds files of which no export wrote any. Name a new or an empty folder.`);
    tidy(this.#target);
  }

  /**
   * Writes the content of an address.
   * @param address path from the origin; one that ends with a slash is a folder's page
   * @returns false where no file can have this name, or another one has it
   */
  async write(address: string, bytes: Buffer | string): Promise<boolean> {
    const path = fileOf(address);
    if (path === undefined) return false;
    const file = join(this.#made, path);
    try {
      await this.#makeFolder(dirname(file));
      await writeFile(file, bytes);
    } catch (error) {
      if (!isTaken(error)) throw error;
      return false;
    }
    this.count += 1;
    return true;
  }

  /**
   * Copies a file, or a folder with everything in it that may be served.
   * @param from absolute path
   */
  async copy(from: string, address: string): Promise<void> {
    const to = join(this.#made, fileOf(address) ?? '');
    await this.#makeFolder(dirname(to));
    await cp(from, to, {
      recursive: true,
      dereference: true,
      filter: (source) => {
        const path = source.slice(from.length + 1);
        // Like the endpoint, it skips hidden files, and links that lead outside.
        return path === '' || (!isSuspicious(path) && !/(^|[\\/])\./.test(path) && isInside(from, path));
      },
    });
  }

  /** Replaces the old site by the new one. Files of others in the old one, such as `.git`, stay. */
  async finish(): Promise<void> {
    await this.#makeFolder(this.#made);
    const written = readdirSync(this.#made, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(this.#made, join(entry.parentPath, entry.name)));
    await this.#keepForeign();
    await writeFile(join(this.#made, mark), `${written.sort().join('\n')}\n`);
    const before = `${this.#target}.old-${String(process.pid)}`;
    const isThere = existsSync(this.#target);
    if (isThere) await rename(this.#target, before);
    await rename(this.#made, this.#target);
    if (isThere) await rm(before, { recursive: true });
  }

  /** Copies the files of the old site that no export wrote, unless the new one has a file of that name. */
  async #keepForeign(): Promise<void> {
    const list = join(this.#target, mark);
    if (!existsSync(list)) return;
    const ours = new Set([mark, ...readFileSync(list, 'utf8').split('\n')]);
    const folders = new Set([...ours].flatMap((path) => foldersAbove(path)));
    // Version 0.1.0 listed nothing.
    const isListed = ours.size > 2;
    const keep = async (folder: string): Promise<void> => {
      for (const entry of readdirSync(join(this.#target, folder), { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && folders.has(path)) await keep(path);
        else if (!ours.has(path) && (isListed || entry.name.startsWith('.')))
          await cp(join(this.#target, path), join(this.#made, path), {
            recursive: true,
            force: false,
            verbatimSymlinks: true,
          });
      }
    };
    await keep('');
  }

  /** Removes an incomplete site. */
  async discard(): Promise<void> {
    await rm(this.#made, { recursive: true, force: true }).catch((error: unknown) => {
      // Nothing was ever written.
      if (!isTaken(error)) throw error;
    });
  }

  async #makeFolder(folder: string): Promise<void> {
    if (this.#folders.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
