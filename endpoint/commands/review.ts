/**
 * `npm run endpoint:review`: lists the held comments. `-- publish <id> <revision>` and `-- remove <id> [<revision>]`
 * decide about one.
 */
import { openComments, placeOfComments } from '../store/open-comments.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine } from '../operator/one-line.js';
import { isCommentId } from '../store/comment-id.js';
import { RefusedError } from '../store/refused-error.js';
import { publishComment, readHeld, rejectComment, type Decided } from '../store/review.js';
import type { Store } from '../store/store.js';
import type { CommentRow } from '../store/tables.js';
import { readSettings, run, say, warn } from './command.js';

const usage = 'Use it as: npm run endpoint:review [-- publish <id> <revision> | -- remove <id> [<revision>]]';

/** More than anyone reads at a prompt; the next ones follow when these are decided. */
const shown = 100;

const describe = ({ id, revision, thread, name, created, text }: CommentRow): string =>
  `${id} ${String(revision)}  ${thread}  ${created}  ${oneLine(name ?? '(no name)')}\n  ${oneLine(text)}`;

const list = async (store: Store): Promise<void> => {
  const held = await readHeld(store, shown);
  if (!held.length) say('Nothing is held.');
  for (const row of held) say(describe(row));
  if (held.length === shown) say(`These are the first ${String(shown)}.`);
};

/** Why a decision was refused, with the new text where there is one. */
const why = ({ outcome, row }: Decided): string =>
  outcome === 'changed'
    ? `${row.id} was changed after you read it, and stays as it is. It says now:\n${describe(row)}`
    : `${row.id} is not held; it is ${row.status}.`;

const decide = async (store: Store, decision: string, id: string, revision: number | undefined): Promise<void> => {
  const none = new ConfigurationError(`There is no comment ${JSON.stringify(id)}.`);
  if (!isCommentId(id)) throw none;
  const isPublishing = decision === 'publish';
  const deciding =
    isPublishing && revision !== undefined ? publishComment(store, id, revision) : rejectComment(store, id, revision);
  const decided = await deciding.catch((error: unknown) => {
    throw error instanceof RefusedError ? none : error;
  });
  if (decided.outcome !== 'done') throw new ConfigurationError(why(decided));
  say(isPublishing ? `${id} is published.` : `${id} is removed; its text and name are gone for good.`);
};

run(async ([decision, id, revision, ...rest]) => {
  const isComplete =
    decision === undefined ||
    (id !== undefined && (decision === 'remove' || (decision === 'publish' && revision !== undefined)));
  if (!isComplete || rest.length || (revision !== undefined && !/^[1-9]\d{0,8}$/.test(revision)))
    throw new ConfigurationError(usage);
  const store = await openComments(placeOfComments(readSettings()), warn, 0);
  try {
    await (decision === undefined || id === undefined
      ? list(store)
      : decide(store, decision, id, revision === undefined ? undefined : Number(revision)));
  } finally {
    await store.close();
  }
});
