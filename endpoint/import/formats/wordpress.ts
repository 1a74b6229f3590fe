/**
 * Reads WordPress: the file of Tools → Export (WXR, which is RSS with elements of its own). It has posts of all kinds,
 * each with its comments in every state.
 *
 * @see https://github.com/WordPress/WordPress/blob/master/wp-admin/includes/export.php
 */
import { readDate } from '../dates.js';
import type { ImportedComment, Intake } from '../intake.js';
import type { ExportFile } from '../open-file.js';
import { faultOfText, readXml, type XmlElement } from '../read-xml.js';

type Fields = Record<string, string>;

const statuses: Readonly<Record<string, ImportedComment['status']>> = { '1': 'published', '0': 'pending' };

/** Notifications from other sites, which are no comments of readers. */
const otherTypes: Readonly<Record<string, string>> = { pingback: 'pingbacks', trackback: 'trackbacks' };

const itemPath = 'rss/channel/item';
const commentPath = `${itemPath}/wp:comment`;

/** Only the posts in these states are public. A file without states contains public posts only. */
const publicStates: ReadonlySet<string> = new Set(['', 'publish', 'inherit', 'closed']);

/** Whether everyone can read a post, and so the comments below it. */
const isPublic = ({ 'wp:status': state = '', 'wp:post_password': password = '' }: Fields): boolean =>
  publicStates.has(state.trim()) && password.trim() === '';

/** The address of a site without its protocol, `www.` and slashes at its end. */
export const siteOf = (address: string): string => address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, '');

/** The address of the site in the `guid` of a post. It stays when the site moves: `http://old.example/?p=12`. */
const siteInGuid = /^(https?:\/\/[^?#]+)\/(?:index\.php)?\?(?:.*[&;])?(?:p|page_id)=\d/;

/**
 * @param site the address of the site, instead of the one in the file
 * @param html converts HTML to text
 * @param name the same for names
 */
export const readWordPress = async (
  file: ExportFile,
  intake: Intake,
  {
    now,
    site,
    html,
    name,
  }: { now: number; site?: string | undefined; html: (text: string) => string; name: (text: string) => string },
): Promise<void> => {
  let item: Fields = {};
  let comment: Fields = {};
  let fault: string | undefined;
  let items = 0;
  let source = siteOf(site ?? '');
  /** The users who have written posts of the site. */
  const staff = new Set<string>();
  // A comment of a reader without an account has the number 0, or none.
  const addStaff = (id: string): void => {
    if (/^[1-9]/.test(id)) staff.add(id);
  };
  /** Reads a date that the file has in UTC, in a time zone that it does not name, or in both. */
  const dateOf = (gmt: string | undefined, here: string | undefined): Pick<ImportedComment, 'created' | 'local'> => {
    const [created, local] = [readDate(gmt, now), readDate(here, now)];
    if (created !== undefined && local !== undefined) intake.clock(local, created);
    return { created, local };
  };

  const hand = (fields: Fields): void => {
    const {
      'wp:comment_id': key = '',
      'wp:comment_parent': parent = '',
      'wp:comment_type': type = '',
      'wp:comment_approved': approved = '',
    } = fields;
    const dates = dateOf(fields['wp:comment_date_gmt'], fields['wp:comment_date']);
    if (type !== '' && type !== 'comment') {
      intake.skip(otherTypes[type] ?? `of the type ${type}`);
      return;
    }
    const status = statuses[approved.trim()] ?? 'removed';
    intake.comment({
      key: key.trim(),
      source,
      parent: ['', '0'].includes(parent.trim()) ? undefined : parent.trim(),
      page: String(items),
      ...dates,
      name: name(fields['wp:comment_author'] ?? ''),
      text: html(fields['wp:comment_content'] ?? ''),
      isPublisher: staff.has((fields['wp:comment_user_id'] ?? '').trim()),
      // A moderator decides on what was never public.
      status: status === 'published' && !isPublic(item) ? 'pending' : status,
      fault,
    });
  };

  const end = (element: XmlElement): void => {
    const { path, text } = element;
    const [leaf = ''] = /[^/]+$/.exec(path) ?? [];
    if (path === commentPath) hand(comment);
    else if (path.startsWith(`${commentPath}/`)) {
      comment[leaf] = text;
      if (leaf === 'wp:comment_content') fault = faultOfText(element);
    } else if (path === itemPath) {
      const { link = '', guid = '', 'wp:post_name': slug = '' } = item;
      const [, there] = siteInGuid.exec(guid.trim()) ?? [];
      if (there !== undefined && siteOf(there) !== source) intake.earlier(siteOf(there));
      const date = dateOf(item['wp:post_date_gmt'], item['wp:post_date']).created ?? readDate(item.pubDate, now);
      intake.page({ key: String(items), addresses: [link.trim(), guid.trim()], names: [slug.trim()], date });
    } else if (path.startsWith(`${itemPath}/`)) {
      // The content of the post, which may be long, is not needed.
      if (!leaf.endsWith(':encoded')) item[leaf] = text;
    } else if (path === 'rss/channel/wp:author/wp:author_id') addStaff(text.trim());
    else if (path === 'rss/channel/wp:base_blog_url' && site === undefined) source = siteOf(text.trim());
  };

  await readXml(file, {
    begin: ({ path }) => {
      if (path === itemPath) {
        item = {};
        items += 1;
      }
      if (path === commentPath) {
        comment = {};
        fault = undefined;
      }
    },
    end,
  });
};
