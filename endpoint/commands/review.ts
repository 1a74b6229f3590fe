/** `npm run endpoint:review`: what is held, and `-- publish <id>` or `-- remove <id>`. */
import { openComments, placeOfComments } from '../store/open-comments.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { oneLine } from '../operator/one-line.js';
import { isCommentId } from '../store/comment-id.js';
import { publishComment, readComment, readHeld, removeComment } from '../store/comments.js';
import type { Store } from '../store/store.js';
import { readSettings, run, say, warn } from './command.js';

const usage = 'Use it as: npm run endpoint:review [-- publish <id> | -- remove <id>]';

/** More than anyone reads at a prompt; the next ones come when these are gone. */
const shown = 100;

const list = async (store: Store): Promise<void> => {
  const held = await readHeld(store, shown);
  if (!held.length) say('Nothing is held.');
  for (const { id, thread, name, created, text } of held) {
    say(`${id}  ${thread}  ${created}  ${oneLine(name ?? '(no name)')}\n  ${oneLine(text)}`);
  }
  if (held.length === shown) say(`These are the first ${String(shown)}.`);
};

const decide = async (store: Store, decision: string, id: string): Promise<void> => {
  const row = isCommentId(id) ? await readComment(store, id) : undefined;
  if (!row) throw new ConfigurationError(`There is no comment ${JSON.stringify(id)}.`);
  if (decision === 'publish') {
    if (!(await publishComment(store, id))) throw new ConfigurationError(`${id} is not held; it is ${row.status}.`);
    say(`${id} is published.`);
  } else {
    await removeComment(store, id);
    say(`${id} is removed; its text and name are gone for good.`);
  }
};

run(async ([decision, id, ...rest]) => {
  if (decision !== undefined && (!/^(publish|remove)$/.test(decision) || !id || rest.length))
    throw new ConfigurationError(usage);
  const store = await openComments(placeOfComments(readSettings()), warn, 0);
  try {
    await (decision === undefined || id === undefined ? list(store) : decide(store, decision, id));
  } finally {
    await store.close();
  }
});
