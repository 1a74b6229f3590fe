/**
 * Reads Remark42: its backup, one JSON object a line, gzipped or not. The first line is about users and pages, each
 * further one is a comment.
 *
 * @see https://github.com/umputun/remark42/blob/master/backend/app/migrator/native.go
 */
import { readDate } from '../dates.js';
import type { Intake } from '../intake.js';
import type { ExportFile } from '../open-file.js';
import { readLines } from '../read-lines.js';
import { countOf, fieldOf, textOf } from './fields.js';

/** The number of votes for a comment. Older backups have only the difference of votes for and against. */
const likesOf = (comment: Record<string, unknown>): number => {
  const { votes, score } = comment;
  if (typeof votes !== 'object' || votes === null) return countOf(score);
  return Object.values(votes).filter((vote) => vote === true).length;
};

/**
 * @param html converts HTML to text
 * @param name the same for names
 */
export const readRemark42 = async (
  file: ExportFile,
  intake: Intake,
  { now, html, name }: { now: number; html: (text: string) => string; name: (text: string) => string },
): Promise<void> => {
  let page = '';
  for await (const line of readLines(file)) {
    const { id, pid, text, orig, user, locator, time, edit } = line;
    // The first line is about the site.
    if (id === undefined && line.users !== undefined) continue;
    const address = textOf(fieldOf(locator, 'url')) ?? '';
    // Comments come grouped by page.
    if (address !== page) intake.page({ key: address, addresses: [address] });
    page = address;
    const edited = readDate(textOf(fieldOf(edit, 'time')), now);
    intake.comment({
      key: textOf(id) ?? '',
      source: textOf(fieldOf(locator, 'site')) ?? '',
      parent: textOf(pid),
      page: address,
      created: readDate(textOf(time), now),
      ...(edited !== undefined && { edited }),
      name: name(textOf(fieldOf(user, 'name')) ?? ''),
      text: html(textOf(text) ?? textOf(orig) ?? ''),
      isPublisher: fieldOf(user, 'admin') === true,
      status: line.delete === true ? 'removed' : 'published',
      likes: likesOf(line),
    });
  }
};
