/** The folder of an exported site. A new site is written beside the old one and replaces it when it is complete. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isInside } from '../disk/inside.js';
import { isSuspicious } from '../disk/suspicious-path.js';
import { ConfigurationError } from '../operator/configuration-error.js';

/** A file in every exported folder, so that no other folder is replaced by mistake. */
const mark = '.sprid-export';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The file in which a host looks for an address. */
const fileOf = (address: string): string => {
  const path = decodeURIComponent(address.slice(1));
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return path;
};

/** Removes the remains of an interrupted export. */
const tidy = (target: string): void => {
  for (const name of existsSync(dirname(target)) ? readdirSync(dirname(target)) : []) {
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

  /** @throws ConfigurationError where the folder contains something else */
  constructor(target: string) {
    this.#target = resolve(target);
    this.#made = `${this.#target}.new-${String(process.pid)}`;
    const isThere = existsSync(this.#target);
    if (isThere && !existsSync(join(this.#target, mark)) && readdirSync(this.#target).length)
      throw new ConfigurationError(
        `${JSON.stringify(this.#target)} holds files of which no export wrote any. Name a new or an empty folder.`,
      );
    tidy(this.#target);
  }

  /**
   * Writes the content of an address.
   * @param address path from the origin; one that ends with a slash is a folder's page
   * @returns false where no file can have this name
   */
  async write(address: string, bytes: Buffer | string): Promise<boolean> {
    let path: string;
    try {
      path = fileOf(address);
    } catch {
      return false;
    }
    // A name that no file system accepts, or that leads out of the folder.
    if (isSuspicious(path) || path.split('/').some((name) => Buffer.byteLength(name) > 255)) return false;
    const file = join(this.#made, path);
    await this.#makeFolder(dirname(file));
    await writeFile(file, bytes);
    this.count += 1;
    return true;
  }

  /**
   * Copies a file, or a folder with everything in it that may be served.
   * @param from absolute path
   */
  async copy(from: string, address: string): Promise<void> {
    const to = join(this.#made, fileOf(address));
    await this.#makeFolder(dirname(to));
    await cp(from, to, {
      recursive: true,
      dereference: true,
      filter: (source) => {
        const path = source.slice(from.length + 1);
        // As the endpoint does: nothing hidden, and nothing behind links that lead outside.
        return path === '' || (!isSuspicious(path) && !/(^|[\\/])\./.test(path) && isInside(from, path));
      },
    });
  }

  /** Replaces the old site by the new one. */
  async finish(): Promise<void> {
    await this.#makeFolder(this.#made);
    await writeFile(join(this.#made, mark), '');
    const before = `${this.#target}.old-${String(process.pid)}`;
    const isThere = existsSync(this.#target);
    if (isThere) await rename(this.#target, before);
    await rename(this.#made, this.#target);
    if (isThere) await rm(before, { recursive: true });
  }

  /** Removes an incomplete site. */
  async discard(): Promise<void> {
    await rm(this.#made, { recursive: true, force: true });
  }

  async #makeFolder(folder: string): Promise<void> {
    if (this.#folders.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
