/** Exports the whole newsroom as files: its pages and their JSON, feeds, pictures, and the script tag of the pages. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PressReleaseList } from '../../src/model/press-release.js';
import { counterForms } from '../counters/counter-forms.js';
import type { Rasters } from '../rasters/rasters.js';
import type { Answer } from '../http/answer.js';
import { pageSize, type ListFilter } from '../pages/addresses.js';
import { shownTopics } from '../pages/newsroom-page.js';
import { cursorIn, Pages, type PageSources } from '../pages/pages.js';
import { releasePaths } from '../pages/release-paths.js';
import type { Site } from '../pages/site.js';
import { inFrame, messagePage, pageWords } from '../pages/write.js';
import { movingOf } from '../disk/versions.js';
import type { StaticFolders } from '../routes/static.js';
import { fileAddresses } from './file-addresses.js';
import { pageFileAddress } from './file-claims.js';
import type { SiteFolder } from './site-folder.js';

/** The content to export. It must not change during the export. */
export interface ExportSource extends Pick<PageSources, 'releases' | 'counters' | 'calendar' | 'own'> {
  /** Undefined where the pictures are served as they are. */
  rasters: Rasters | undefined;
  /** The endpoint's answer at an address; undefined where nothing is found. */
  answer: (address: string) => Promise<Buffer | undefined>;
}

/** The site to export, and its folders. */
export interface ExportOptions extends Omit<StaticFolders, 'versions'> {
  site: Site;
  origin: string;
  version: string;
  /** The folder of the drawings. */
  drawings: string;
  /** The time for which the site is exported, in milliseconds. */
  now: number;
}

/** How many of each kind were exported. */
export interface Exported {
  releases: number;
  counters: number;
  /** Pages of the newsroom, filtered ones included. */
  lists: number;
}

/**
 * The headers for web hosts that read this file: other sites may load everything, and the versions of the tag's files
 * never change.
 */
const headersFile = (version: string): string => `/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
/${version}/*
  Cache-Control: public, max-age=31536000, immutable
/${movingOf(version)}/*
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
`;

const bytesOf = (answer: Answer): Buffer => answer.pick(undefined).bytes;

/** Writes the site with the app's answers. */
export class SiteExport {
  readonly #source: ExportSource;
  readonly #folder: SiteFolder;
  readonly #options: ExportOptions;
  readonly #pages: Pages;
  readonly #drawings = new Set<string>();

  constructor(source: ExportSource, folder: SiteFolder, options: ExportOptions) {
    this.#source = source;
    this.#folder = folder;
    this.#options = options;
    const { site, origin, now } = options;
    this.#pages = new Pages({
      ...source,
      // Files cannot receive comments.
      comments: undefined,
      site,
      originOf: () => origin,
      now: () => now,
      addresses: fileAddresses,
    });
  }

  async run(): Promise<Exported> {
    const { releases, counters } = this.#source;
    // The files of every site come first, so that no page takes their names.
    await this.#notFound();
    await this.#files();
    const lists = await this.#newsroom();
    const ids = releases.idsSeen(this.#options.now);
    for (const id of ids) await this.#release(id);
    for (const id of counters.ids) await this.#counter(id);
    for (const path of ['/feed.json', '/feed.atom', '/sitemap.xml', '/robots.txt', '/newsroom.css', '/importmap.json'])
      await this.#folder.write(path, (await this.#source.answer(path)) ?? '');
    await this.#rasters();
    return { releases: ids.length, counters: counters.ids.length, lists };
  }

  async #release(id: string): Promise<void> {
    const { releases, own } = this.#source;
    const release = releases.whole(id, this.#options.now);
    if (!release) return;
    const json = JSON.stringify(release);
    for (const [address] of json.matchAll(/\/rasters\/[^\s"'\\,<>&]+/g)) this.#drawings.add(address);
    await this.#folder.write(fileAddresses.release(id), json);
    const page = await this.#pageOf(id);
    const { page: path } = releasePaths(id);
    if (!own.has(path)) await this.#folder.write(pageFileAddress(path), page);
    const placed = releases.pathOf(id);
    if (placed !== undefined && placed !== path) await this.#folder.write(pageFileAddress(placed), page);
  }

  async #counter(id: string): Promise<void> {
    const { counters, releases, own } = this.#source;
    const counter = await counters.find(id);
    if (!counter) return;
    await this.#folder.write(fileAddresses.counter(id), bytesOf(counter.answer));
    for (const { path } of counterForms) {
      const address = path.replace(':id', encodeURIComponent(id));
      const answer = await this.#source.answer(address);
      if (answer) await this.#folder.write(address, answer);
    }
    const { page } = releasePaths(id);
    if (!own.has(page) && !releases.ids.includes(id))
      await this.#folder.write(pageFileAddress(page), await this.#pageOf(id));
  }

  async #pageOf(id: string): Promise<Buffer> {
    const found = await this.#pages.item(id, undefined);
    if (!found) throw new Error(`There is no page of ${id}.`);
    return bytesOf(found.answer);
  }

  /** Exports every page of the newsroom that another page links to. */
  async #newsroom(): Promise<number> {
    const { now } = this.#options;
    const { tags, languages } = this.#source.releases.subjects(now);
    let count = 0;
    for (const tag of [undefined, ...shownTopics(tags)])
      for (const language of [undefined, ...(languages.length > 1 ? languages : [])])
        for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
          cursor = await this.#list({ tag, language, cursor });
          count += 1;
        }
    return count;
  }

  /**
   * Writes one page of the list.
   * @returns the cursor of the next
   */
  async #list(narrowed: ListFilter): Promise<string | undefined> {
    const { releases } = this.#source;
    const given = Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value !== undefined));
    const page = releases.list({ ...given, limit: pageSize }, this.#options.now);
    if (!page) throw new Error(`There is no page ${JSON.stringify(narrowed)}.`);
    const older = cursorIn(page.next);
    const list = JSON.parse(bytesOf(page.answer).toString()) as PressReleaseList;
    const json = {
      items: list.items.map((item) => ({ ...item, src: fileAddresses.release(item.id) })),
      next: older === undefined ? null : fileAddresses.list({ ...narrowed, cursor: older }),
    };
    await this.#folder.write(fileAddresses.list(narrowed), JSON.stringify(json));
    const html = bytesOf((await this.#pages.newsroom(narrowed)).answer);
    await this.#folder.write(fileAddresses.news(narrowed), html);
    if (Object.keys(given).length === 0) await this.#folder.write('/', html);
    return older;
  }

  async #notFound(): Promise<void> {
    const { place } = this.#pages;
    const words = pageWords(place.site.language);
    await this.#folder.write('/404.html', inFrame(messagePage(words.missing, words.missingHint), place, words));
  }

  async #files(): Promise<void> {
    const { dist, media, version } = this.#options;
    const bundles = readdirSync(dist).filter((name) => /^sprid\.bundle\..*js$/.test(name));
    for (const name of ['sprid.js', ...bundles, 'frame.js', 'integrity.json', version, movingOf(version)])
      await this.#folder.copy(join(dist, name), `/${name}`);
    // Not every newsroom has pictures.
    if (existsSync(media)) await this.#folder.copy(media, '/media');
    await this.#folder.write('/_headers', headersFile(version));
  }

  /** Copies the drawings that the exported releases show. */
  async #rasters(): Promise<void> {
    const { rasters } = this.#source;
    const { drawings } = this.#options;
    for (const address of this.#drawings) {
      const found = rasters?.find(decodeURIComponent(address.slice('/rasters/'.length)));
      if (found && 'drawing' in found) await this.#folder.copy(join(drawings, found.drawing), address);
    }
  }
}
