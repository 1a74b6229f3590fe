import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import AsyncLibsql from 'libsql/promise';
import { saveComment } from '../../../endpoint/store/posts.js';
import { addThreads, threadReader } from '../../../endpoint/store/threads.js';
import { openUntilEnd, temporaryFolder } from '../databases.js';
import { examplePost } from './example-post.js';

test('while a commit of SQLite waits for the disk, readers are answered what was committed before', async (t) => {
  const store = await openUntilEnd(t, { file: join(temporaryFolder(t), 'comments.db') });
  await addThreads(store, ['a']);
  await saveComment(store, examplePost());
  const read = threadReader(store);

  // The disk takes its time with the next commit.
  const disk = new EventEmitter();
  const begun = once(disk, 'begun');
  const { exec } = AsyncLibsql.prototype;
  t.mock.method(AsyncLibsql.prototype, 'exec', async function (this: AsyncLibsql, sql: string): Promise<void> {
    if (sql === 'COMMIT') {
      disk.emit('begun');
      await once(disk, 'flushed');
    }
    await (exec.call(this, sql) as Promise<void>);
  });
  let isSaved = false;
  const saving = saveComment(store, examplePost()).then(() => (isSaved = true));
  await Promise.race([begun, saving]);
  assert.equal((await read('a'))?.count, 1);
  assert.equal(isSaved, false, 'no post is answered before it is on the disk');
  disk.emit('flushed');
  await saving;
  assert.equal((await read('a'))?.count, 2);
});
