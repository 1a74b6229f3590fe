/**
 * Reads Disqus: the XML of Admin → Export. It lists the pages first and then the comments. It has no likes, and does
 * not tell who writes for the site.
 *
 * @see https://help.disqus.com/en/articles/1717164-comments-export
 */
import { readDate } from '../dates.js';
import type { Intake } from '../intake.js';
import type { ExportFile } from '../open-file.js';
import { faultOfText, readXml } from '../read-xml.js';

type Fields = Record<string, string>;

const isTrue = (text: string | undefined): boolean => text?.trim() === 'true';

/** `isApproved` exists only in newer files. */
const statusOf = ({ isDeleted, isSpam, isApproved }: Fields): 'published' | 'pending' | 'removed' => {
  if (isTrue(isDeleted) || isTrue(isSpam)) return 'removed';
  return isApproved?.trim() === 'false' ? 'pending' : 'published';
};

/** @param html converts HTML to text */
export const readDisqus = async (
  file: ExportFile,
  intake: Intake,
  { now, html }: { now: number; html: (text: string) => string },
): Promise<void> => {
  let fields: Fields = {};
  let id = '';
  let fault: string | undefined;
  let forum = '';
  await readXml(file, {
    begin: ({ path, attributes }) => {
      if (path === 'disqus/thread' || path === 'disqus/post') {
        fields = {};
        fault = undefined;
        id = attributes['dsq:id'] ?? '';
      } else if (path === 'disqus/post/thread') fields.thread = attributes['dsq:id'] ?? '';
      else if (path === 'disqus/post/parent') fields.parent = attributes['dsq:id'] ?? '';
    },
    end: (element) => {
      const { path, text } = element;
      if (path === 'disqus/category/forum') forum = text.trim();
      else if (path === 'disqus/thread') {
        intake.page({
          key: id,
          addresses: [fields.link?.trim() ?? ''],
          names: [fields.id?.trim() ?? ''],
          date: readDate(fields.createdAt, now),
        });
      } else if (path === 'disqus/post') {
        intake.comment({
          key: id,
          source: forum,
          parent: fields.parent,
          page: fields.thread ?? '',
          created: readDate(fields.createdAt, now),
          name: fields.name ?? '',
          text: html(fields.message ?? ''),
          status: statusOf(fields),
          fault,
        });
      } else {
        const [, name] = /^disqus\/(?:post|thread)\/(?:author\/)?([^/]+)$/.exec(path) ?? [];
        if (name !== undefined && name !== 'thread' && name !== 'parent') fields[name] = text;
        if (name === 'message') fault = faultOfText(element);
      }
    },
  });
};
