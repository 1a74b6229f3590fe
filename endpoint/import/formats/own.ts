/** Reads our own format, which `npx sprid export-comments` writes. Ids stay the same. */
import { isCommentId, timeOf } from '../../store/comment-id.js';
import { possibleTime, readDate } from '../dates.js';
import type { ImportedComment, Intake } from '../intake.js';
import type { ExportFile } from '../open-file.js';
import { readLines } from '../read-lines.js';
import { countOf, fieldOf, textOf } from './fields.js';

/** The fields of the first line by which the format is recognized. */
export const ownHead = { sprid: 'comments', version: 1 } as const;

const isStatus = (value: unknown): value is ImportedComment['status'] =>
  value === 'published' || value === 'pending' || value === 'removed';

/** Reads a file of our own format. */
export const readOwn = async (file: ExportFile, intake: Intake, { now }: { now: number }): Promise<void> => {
  let page: string | undefined;
  for await (const { id, parent, thread, author, text, created, edited, status, likes } of readLines(file)) {
    const key = textOf(id);
    if (key === undefined && text === undefined) continue;
    const ofThread = textOf(thread) ?? '';
    if (ofThread !== page) intake.page({ key: ofThread, addresses: [], names: [ofThread] });
    page = ofThread;
    const changed = readDate(textOf(edited), now);
    // An id from a future time would sort before all others until that time.
    const isOurs = key !== undefined && isCommentId(key) && possibleTime(timeOf(key), now) !== undefined;
    intake.comment({
      key: key ?? '',
      ...(isOurs && { id: key }),
      parent: textOf(parent),
      page: ofThread,
      created: readDate(textOf(created), now) ?? (isOurs ? timeOf(key) : undefined),
      ...(changed !== undefined && { edited: changed }),
      name: textOf(fieldOf(author, 'name')) ?? '',
      text: textOf(text) ?? '',
      isPublisher: fieldOf(author, 'role') === 'publisher',
      status: isStatus(status) ? status : 'published',
      likes: countOf(likes),
    });
  }
};
