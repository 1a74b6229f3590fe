/** Does what a moderator asks for: one thing, the same with several comments, or the opposite of what was done before. */
import { randomUUID } from 'node:crypto';
import { comparable, wordLimit } from '../comments/holds.js';
import { readKey, readNewComment } from '../comments/new-comment.js';
import { lengthOf } from '../comments/plain-text.js';
import { commentActions, findAudit, writeAudit, type Action, type CommentAction, type Doer } from '../store/audit.js';
import { setWord, setWriter } from '../store/blocks.js';
import { decide, inverses, setClosed } from '../store/moderation.js';
import { saveComment } from '../store/posts.js';
import { RefusedError } from '../store/refused-error.js';
import type { AuditRow } from '../store/tables.js';
import type { Fields } from './forms.js';
import type { ModerateParts } from './parts.js';

/** Why something was not done. */
export type NotDone = 'changed' | 'not-so' | 'full' | 'missing' | 'too-many-blocks' | 'nothing-chosen' | 'invalid';

/** What came of it. */
export interface Acted {
  /** Comments and the like with which it was done, by id, and what it was. */
  done: { id: string; action: Action }[];
  refused: { id: string; why: NotDone }[];
  /** Lines of the log, by which it can be undone. */
  entries: string[];
}

const nothing = (why: NotDone, id = ''): Acted => ({ done: [], refused: [{ id, why }], entries: [] });

const oneDone = (entry: string | undefined, id: string, action: Action): Acted =>
  entry === undefined ? nothing('not-so', id) : { done: [{ id, action }], refused: [], entries: [entry] };

const isCommentAction = (action: string): action is CommentAction => commentActions.some((one) => one === action);

/** Does it, and answers what stood in the way. */
const orRefusal = async (id: string, work: () => Promise<Acted>): Promise<Acted> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return nothing(error.reason === 'too-many-blocks' ? error.reason : 'missing', id);
  }
};

const withComments = async (
  { comments: { box } }: ModerateParts,
  doer: Doer,
  action: CommentAction,
  comments: readonly { id: string; revision: number | undefined }[],
): Promise<Acted> => {
  if (!comments.length) return nothing('nothing-chosen');
  // In their order: of several that are pinned, the last ones find no room.
  const all: Acted = { done: [], refused: [], entries: [] };
  for (const { id, revision } of comments) {
    const acted = await orRefusal(id, async () => {
      const { outcome, action: done, entry } = await decide(box.store, { ...doer, action, id, revision });
      return outcome === 'done' ? oneDone(entry, id, done) : nothing(outcome, id);
    });
    for (const list of ['done', 'refused', 'entries'] as const) all[list].push(...(acted[list] as never[]));
  }
  return all;
};

/** Publishes an answer once, however often its form is sent. */
const answer = async ({ comments: { box }, publisher }: ModerateParts, doer: Doer, fields: Fields): Promise<Acted> => {
  const [parent] = fields.comments();
  const thread = fields.text('thread');
  const { text } = readNewComment({ text: fields.text('text'), writer: randomUUID() }, box);
  const key = readKey(fields.text('key'));
  const id = parent?.id ?? thread;
  return orRefusal(id, async () => {
    const { comment, isRepeated } = await saveComment(box.store, {
      thread,
      writer: box.secret.fingerprintOf(`moderator ${doer.moderator}`),
      key,
      text,
      name: publisher(),
      parent: parent?.id,
      open: true,
      moderation: 'none',
      role: 'publisher',
      now: doer.now,
    });
    if (isRepeated) return { done: [{ id, action: 'answer' }], refused: [], entries: [] };
    const entry = await box.store.write((db) => writeAudit(db, doer, 'answer', { thread, comment: comment.id }));
    return oneDone(entry, id, 'answer');
  });
};

/** Does what a form asks for. @throws a problem when a text is none */
export const act = async (parts: ModerateParts, doer: Doer, fields: Fields): Promise<Acted> => {
  const { holds, box } = parts.comments;
  const { store } = box;
  const action = fields.text('action');
  if (isCommentAction(action) && !fields.text('writer')) {
    const acted = await withComments(parts, doer, action, fields.comments());
    if (action === 'block-writer' || action === 'unblock-writer') holds.forget();
    return acted;
  }
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
    const acted = await orRefusal(word, async () =>
      oneDone(await setWord(store, word, action === 'block-word', doer), word, action),
    );
    holds.forget();
    return acted;
  }
  if (action === 'unblock-writer') {
    const writer = fields.text('writer');
    const acted = oneDone(await setWriter(store, writer, false, doer), writer, action);
    holds.forget();
    return acted;
  }
  return nothing('invalid');
};

const undoOne = async (parts: ModerateParts, doer: Doer, entry: AuditRow): Promise<Acted> => {
  const { box, holds } = parts.comments;
  const action = inverses[entry.action as Action];
  const { comment, thread, detail } = entry;
  if (comment !== null && isCommentAction(action)) {
    // Whatever it says now: what was done is undone, and a removal by it can be restored.
    const acted = await withComments(parts, doer, action, [{ id: comment, revision: undefined }]);
    holds.forget();
    return acted;
  }
  if (thread !== null && (action === 'close' || action === 'open'))
    return orRefusal(thread, async () =>
      oneDone(await setClosed(box.store, thread, action === 'close', doer), thread, action),
    );
  if (detail === null) return nothing('not-so');
  const set = entry.action.endsWith('word') ? setWord : setWriter;
  const acted = await orRefusal(detail, async () =>
    oneDone(await set(box.store, detail, action.startsWith('block'), doer), detail, action),
  );
  holds.forget();
  return acted;
};

/** Does the opposite of what these lines of the log say, the last one first. */
export const undo = async (parts: ModerateParts, doer: Doer, ids: readonly string[]): Promise<Acted> => {
  const entries = await findAudit(parts.comments.box.store, ids.slice(0, 100));
  if (!entries.length) return nothing('missing');
  const all: Acted = { done: [], refused: [], entries: [] };
  for (const entry of entries.sort((one, other) => (one.id < other.id ? 1 : -1))) {
    const acted = await undoOne(parts, doer, entry);
    for (const list of ['done', 'refused', 'entries'] as const) all[list].push(...(acted[list] as never[]));
  }
  return all;
};
