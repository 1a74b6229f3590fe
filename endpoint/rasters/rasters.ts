/**
 * The pictures of the releases in a folder. After the endpoint has started, they are measured, and drawn in smaller
 * sizes, one after the other, the newest release first. That happens in the background and not at the first request, so
 * no reader waits for a drawing, no request can cause one, and an address is published only when its file exists. Until
 * then a release shows the original pictures. Pictures of mirrored newsrooms are never fetched.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isInside, outsideFault } from '../disk/inside.js';
import type { PressRelease } from '../../src/model/press-release.js';
import type { FolderReading } from '../releases/release-folder.js';
import { oneLine, type Warn } from '../operator/one-line.js';
import { listDrawings, pruneDrawings, readKept, writeKept, type KeptPicture } from './kept.js';
import { fileName, isPossible, readAddress, sourcesOf, widthsOf } from './ladder.js';
import { mediaAddress, mediaPath } from './media-path.js';
import { PictureError } from './picture-error.js';
import { picturesOf, withPictures, type KnownPicture } from './release-pictures.js';
import { StudioProcess, type Studio } from './studio.js';

/** Settings of the drawings. */
export interface RasterOptions {
  /** The folder of the drawings. */
  folder: string;
  /** The public origin, where it is known. */
  origin?: string | undefined;
  /** Called when there is something to draw. The studio is closed when nothing is left. */
  openStudio?: () => Studio;
}

interface File {
  /** Its path in the media folder. */
  path: string;
  /** The release and field that name it, for messages. */
  named: string;
  /** Whether some release needs it in other sizes. */
  isWanted: boolean;
  /** Undefined when it cannot be read. */
  stamp: string | undefined;
  kept: KeptPicture | undefined;
}

interface ReleasePictures {
  given: PressRelease;
  files: readonly File[];
}

const byAge = (one: PressRelease, other: PressRelease): number =>
  Date.parse(other.published ?? '') - Date.parse(one.published ?? '') || 0;

/** The pictures of a folder's releases. */
export class Rasters {
  readonly #media: string;
  readonly #options: RasterOptions;
  readonly #warn: Warn;
  readonly #files = new Map<string, File>();
  readonly #entries: readonly ReleasePictures[];
  readonly #releases: PressRelease[];
  readonly #stop = new AbortController();
  #working: Promise<void> = Promise.resolve();

  /** Reads the dates of every picture's file, and no file itself. */
  constructor({ releases, paths }: FolderReading, media: string, options: RasterOptions, warn: Warn) {
    this.#media = media;
    this.#options = options;
    this.#warn = warn;
    const kept = readKept(options.folder);
    const drawn = new Set(listDrawings(options.folder));
    this.#entries = [...releases]
      .sort(byAge)
      .map((given) => ({ given, files: this.#filesOf(given, paths.get(given.id) ?? '', kept, drawn) }));
    this.#releases = this.#entries.map((entry) => this.#complete(entry));
  }

  /** The releases, with what is known about their pictures. */
  get releases(): readonly PressRelease[] {
    return this.#releases;
  }

  /**
   * Finds what an address behind `/rasters/` leads to: a drawing, by its file name; the address of the picture itself,
   * where the drawing is missing here; or undefined.
   */
  find(address: string): { drawing: string } | { picture: string } | undefined {
    const asked = readAddress(address);
    const file = this.#files.get(asked?.path ?? '');
    if (!asked || !file?.stamp) return undefined;
    const { look, widths = [] } = file.kept ?? {};
    const isCurrent = look?.digest === asked.digest;
    if (isCurrent && widths.includes(asked.width)) {
      const drawing = fileName(asked.digest, asked.width);
      if (existsSync(join(this.#options.folder, drawing))) return { drawing };
    }
    // The widths of an older version of the picture are not known, so any possible one counts.
    const mayBe = isCurrent ? widthsOf(look).includes(asked.width) : isPossible(asked.width);
    return mayBe ? { picture: mediaAddress(file.path) } : undefined;
  }

  /**
   * Measures and draws what is missing, and removes unused drawings.
   * @param publish called with all releases whenever one has changed
   */
  work(publish: (releases: readonly PressRelease[]) => void): Promise<void> {
    this.#working = this.#work(publish).catch((error: unknown) => {
      if (!this.#stop.signal.aborted) this.#say(`Pictures are served as they are: ${(error as Error).message}`);
    });
    return this.#working;
  }

  /** Stops drawing. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#working;
  }

  #say(line: string): void {
    this.#warn(oneLine(line));
  }

  #filesOf(
    release: PressRelease,
    path: string,
    kept: ReadonlyMap<string, KeptPicture>,
    drawn: ReadonlySet<string>,
  ): File[] {
    const files = new Set<File>();
    for (const { field, url, isAlone } of picturesOf(release)) {
      const found = mediaPath(url, this.#options.origin);
      if (found === undefined) continue;
      const file = this.#files.get(found) ?? this.#open(found, `${path}: "${field}"`, kept.get(found), drawn);
      file.isWanted ||= isAlone;
      files.add(file);
    }
    return [...files];
  }

  #open(path: string, named: string, kept: KeptPicture | undefined, drawn: ReadonlySet<string>): File {
    const file: File = { path, named, isWanted: false, stamp: undefined, kept: undefined };
    this.#files.set(path, file);
    if (!isInside(this.#media, path)) {
      this.#fault(file, outsideFault);
      return file;
    }
    try {
      const { size, mtimeMs, ctimeMs } = statSync(join(this.#media, path));
      file.stamp = [size, mtimeMs, ctimeMs].join(' ');
      if (kept?.stamp === file.stamp) file.kept = kept;
      // A drawing was removed from the folder.
      if (!kept?.widths?.every((width) => drawn.has(fileName(kept.look.digest, width)))) delete file.kept?.widths;
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      this.#fault(file, code === 'ENOENT' ? 'is not there.' : `cannot be read (${code}).`);
    }
    return file;
  }

  #fault({ named, path }: File, message: string): void {
    this.#say(`${named} is ${join(this.#media, path)}, which ${message}`);
  }

  #complete({ given, files }: ReleasePictures): PressRelease {
    if (!files.some(({ kept }) => kept)) return given;
    return withPictures(given, (url): KnownPicture | undefined => {
      const path = mediaPath(url, this.#options.origin) ?? '';
      const kept = this.#files.get(path)?.kept;
      if (!kept) return undefined;
      const { look, widths = [] } = kept;
      return { width: look.width, height: look.height, sources: sourcesOf(path, look, widths) };
    });
  }

  async #work(publish: (releases: readonly PressRelease[]) => void): Promise<void> {
    const files = [...this.#files.values()].filter(({ stamp }) => stamp);
    const isDone = ({ kept, isWanted }: File): boolean => Boolean(kept && (kept.widths || !isWanted));
    if (files.every(isDone)) {
      this.#prune();
      return;
    }
    mkdirSync(this.#options.folder, { recursive: true });
    const studio = (this.#options.openStudio ?? (() => new StudioProcess()))();
    const close = (): void => studio.close();
    this.#stop.signal.addEventListener('abort', close);
    try {
      await this.#measureAll(studio, publish);
      await this.#drawAll(studio, publish);
      this.#prune();
    } finally {
      await this.#keep().finally(close);
    }
  }

  async #measureAll(studio: Studio, publish: (releases: readonly PressRelease[]) => void): Promise<void> {
    const unknown = new Set([...this.#files.values()].filter(({ stamp, kept }) => stamp && !kept));
    for (const file of unknown) await this.#develop(studio, file);
    this.#publish(unknown, publish);
    await this.#keep();
  }

  async #drawAll(studio: Studio, publish: (releases: readonly PressRelease[]) => void): Promise<void> {
    const drawn = new Set<File>();
    for (const { files } of this.#entries) {
      // A picture that could not be measured cannot be drawn.
      for (const file of files.filter(({ kept, isWanted }) => isWanted && kept && !kept.widths)) {
        if (await this.#develop(studio, file, this.#options.folder)) drawn.add(file);
      }
      const isNew = files.some((file) => drawn.has(file));
      if (isNew) this.#publish(new Set(files), publish);
    }
  }

  /**
   * Measures or draws one file. A fault is reported once, and the release shows the picture as it is.
   * @returns whether something has changed
   */
  async #develop(studio: Studio, file: File, folder?: string): Promise<boolean> {
    this.#stop.signal.throwIfAborted();
    try {
      const { look, widths } = await studio.develop(join(this.#media, file.path), folder);
      file.kept = { stamp: file.stamp ?? '', look, ...(folder !== undefined && { widths }) };
      return true;
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      if (!file.kept) file.stamp = undefined;
      file.isWanted = false;
      this.#fault(file, error.message);
      return false;
    }
  }

  #publish(changed: ReadonlySet<File>, publish: (releases: readonly PressRelease[]) => void): void {
    const isNew = (file: File): boolean => file.kept !== undefined && changed.has(file);
    const entries = Array.from(this.#entries.entries()).filter(([, { files }]) => files.some(isNew));
    for (const [index, entry] of entries) this.#releases[index] = this.#complete(entry);
    if (entries.length) publish([...this.#releases]);
  }

  async #keep(): Promise<void> {
    const kept = new Map<string, KeptPicture>();
    for (const file of this.#files.values()) if (file.kept) kept.set(file.path, file.kept);
    await writeKept(this.#options.folder, kept);
  }

  #prune(): void {
    const used = Array.from(this.#files.values()).flatMap(({ kept, isWanted }) =>
      isWanted && kept?.widths ? kept.widths.map((width) => fileName(kept.look.digest, width)) : [],
    );
    pruneDrawings(this.#options.folder, new Set(used));
  }
}
