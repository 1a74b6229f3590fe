/**
 * Carries out the request of a moderator: one action, the same action for several comments, or undoing an earlier
 * action.
 */
import { randomUUID } from 'node:crypto';
import { comparable } from '../text/comparable.js';
import { wordLimit } from '../comments/holds.js';
import { readKey, readNewComment } from '../comments/new-comment.js';
import { lengthOf } from '../comments/plain-text.js';
import { commentActions, type CommentAction, type ModerationAction } from '../../src/model/moderation-action.js';
import { findAudit, writeAudit, type Actor } from '../store/audit.js';
import { setBlock } from '../store/blocks.js';
import { decide, inverses, setClosed } from '../store/moderation.js';
import { saveComment } from '../store/posts.js';
import { RefusedError } from '../store/refused-error.js';
import type { AuditRow } from '../store/tables.js';
import type { FormFields } from './forms.js';
import type { ModerateParts } from './parts.js';

/** Why something was not done. */
export type NotDone = 'changed' | 'not-so' | 'full' | 'missing' | 'too-many-blocks' | 'nothing-chosen' | 'invalid';

/** The result of an action. */
export interface ActionResult {
  /** Comments and other things that were changed, by id, and the action. */
  done: { id: string; action: ModerationAction }[];
  refused: { id: string; why: NotDone }[];
  /** Lines of the log, by which the action can be undone. */
  entries: string[];
}

const nothing = (why: NotDone, id = ''): ActionResult => ({ done: [], refused: [{ id, why }], entries: [] });

const oneDone = (entry: string | undefined, id: string, action: ModerationAction): ActionResult =>
  entry === undefined ? nothing('not-so', id) : { done: [{ id, action }], refused: [], entries: [entry] };

const together = (all: readonly ActionResult[]): ActionResult => ({
  done: all.flatMap(({ done }) => done),
  refused: all.flatMap(({ refused }) => refused),
  entries: all.flatMap(({ entries }) => entries),
});

const isCommentAction = (action: string): action is CommentAction => commentActions.some((one) => one === action);

/** Does the work, and returns the reason when it was refused. */
const orRefusal = async (id: string, work: () => Promise<ActionResult>): Promise<ActionResult> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return nothing(error.reason === 'too-many-blocks' || error.reason === 'changed' ? error.reason : 'missing', id);
  }
};

const withComments = async (
  { comments: { box } }: ModerateParts,
  doer: Actor,
  action: CommentAction,
  comments: readonly { id: string; revision: number | undefined; undoes?: AuditRow }[],
): Promise<ActionResult> => {
  if (!comments.length) return nothing('nothing-chosen');
  // One after the other, because the number of pinned comments is limited.
  const all: ActionResult[] = [];
  for (const { id, revision, undoes } of comments) {
    const acted = await orRefusal(id, async () => {
      const { outcome, action: done, entry } = await decide(box.store, { ...doer, action, id, revision, undoes });
      return outcome === 'done' ? oneDone(entry, id, done) : nothing(outcome, id);
    });
    all.push(acted);
  }
  return together(all);
};

/** Publishes an answer once, however often its form is sent. */
const answer = async (
  { comments: { box }, publisher }: ModerateParts,
  doer: Actor,
  fields: FormFields,
): Promise<ActionResult> => {
  const [parent] = fields.comments();
  const thread = fields.text('thread');
  const { text } = readNewComment({ text: fields.text('text'), writer: randomUUID() }, box);
  const key = readKey(fields.text('key'));
  const id = parent?.id ?? thread;
  return orRefusal(id, async () => {
    let entry: string | undefined;
    const { isRepeated } = await saveComment(box.store, {
      thread,
      writer: box.secret.fingerprintOf(`moderator ${doer.moderator}`),
      key,
      text,
      name: publisher(),
      parent: parent?.id,
      parentRevision: parent?.revision,
      open: true,
      moderation: 'none',
      role: 'publisher',
      now: doer.now,
      withIt: async (db, comment) => {
        entry = await writeAudit(db, doer, 'answer', { thread, comment: comment.id });
      },
    });
    return isRepeated ? { done: [{ id, action: 'answer' }], refused: [], entries: [] } : oneDone(entry, id, 'answer');
  });
};

/** Makes the blocked words and writers load again when the action has changed them. */
const forgetting = ({ comments: { holds } }: ModerateParts, acted: ActionResult): ActionResult => {
  if (acted.done.some(({ action }) => action.includes('block'))) holds.forget();
  return acted;
};

const actOn = async (parts: ModerateParts, doer: Actor, fields: FormFields): Promise<ActionResult> => {
  const { store } = parts.comments.box;
  const action = fields.text('action');
  if (isCommentAction(action) && !fields.text('writer')) return withComments(parts, doer, action, fields.comments());
  if (action === 'answer') return answer(parts, doer, fields);
  if (action === 'close' || action === 'open') {
    const thread = fields.text('thread');
    return orRefusal(thread, async () =>
      oneDone(await setClosed(store, thread, action === 'close', doer), thread, action),
    );
  }
  if (action === 'block-word' || action === 'unblock-word') {
    const word = comparable(fields.text('word'));
    if (!word || lengthOf(word) > wordLimit) return nothing('invalid');
    return orRefusal(word, async () =>
      oneDone(await setBlock(store, 'word', word, action === 'block-word', doer), word, action),
    );
  }
  if (action === 'unblock-writer') {
    const writer = fields.text('writer');
    return oneDone(await setBlock(store, 'writer', writer, false, doer), writer, action);
  }
  return nothing('invalid');
};

/**
 * Carries out what a form asks for.
 * @throws a problem when its text is not valid
 */
export const act = async (parts: ModerateParts, doer: Actor, fields: FormFields): Promise<ActionResult> =>
  forgetting(parts, await actOn(parts, doer, fields));

const undoOne = async (parts: ModerateParts, doer: Actor, entry: AuditRow): Promise<ActionResult> => {
  const { box } = parts.comments;
  const action = (inverses as Partial<Record<string, ModerationAction>>)[entry.action];
  if (!action) return nothing('not-so');
  const { comment, thread, detail } = entry;
  if (comment !== null && isCommentAction(action)) {
    // Undoing a hold publishes the text that was held. Other actions do not depend on the text.
    const revision = action === 'approve' ? Number(detail) : undefined;
    return withComments(parts, doer, action, [{ id: comment, revision, undoes: entry }]);
  }
  if (thread !== null && (action === 'close' || action === 'open'))
    return orRefusal(thread, async () =>
      oneDone(await setClosed(box.store, thread, action === 'close', doer, entry), thread, action),
    );
  if (detail === null) return nothing('not-so');
  const kind = entry.action.endsWith('word') ? 'word' : 'writer';
  return orRefusal(detail, async () =>
    oneDone(await setBlock(box.store, kind, detail, action.startsWith('block'), doer, entry), detail, action),
  );
};

/** Undoes what these lines of the log record, the last one first. */
export const undo = async (parts: ModerateParts, doer: Actor, ids: readonly string[]): Promise<ActionResult> => {
  const entries = await findAudit(parts.comments.box.store, ids.slice(0, 100));
  if (!entries.length) return nothing('missing');
  const all: ActionResult[] = [];
  for (const entry of entries.sort((one, other) => (one.id < other.id ? 1 : -1)))
    all.push(await undoOne(parts, doer, entry));
  return forgetting(parts, together(all));
};
