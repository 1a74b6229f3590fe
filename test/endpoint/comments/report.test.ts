import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../../endpoint/comments/moderators.js';
import { readReports } from '../../../endpoint/store/reports.js';
import { openCommentSite } from '../comments-site.js';
import { testOnEach } from '../databases.js';

const moderators = [{ name: 'anna', hash: await hashPassword('a long enough password') }];

testOnEach('a comment can be reported where somebody moderates, once per writer', async (t, place) => {
  const { app, comments, reader } = await openCommentSite(t, place, { moderators });
  const { comment } = await reader.write('Hej');
  const [read] = (await reader.read()).items;
  assert.equal(read?.links?.report, `/api/comments/${comment.id}/report`);
  const writer = randomUUID();
  const report = (payload: object) => app.inject({ method: 'POST', url: read?.links?.report ?? '', payload });
  for (const note of [' Titta\u0000 ', 'En gång till'])
    assert.equal((await report({ writer, reason: 'abuse', note })).statusCode, 204);
  const reports = await readReports(comments.store, [comment.id]);
  assert.deepEqual(
    reports.map((one) => [one.reason, one.note, one.writer]),
    [['abuse', ' Titta', comments.secret.fingerprintOf(writer)]],
  );
  for (const [body, pointer] of [
    [{ writer, reason: 'boring' }, '/reason'],
    [{ writer }, '/reason'],
    [{ writer, reason: ['spam'] }, '/reason'],
    [{ reason: 'spam' }, '/writer'],
    [{ writer: 'x', reason: 'spam' }, '/writer'],
    [{ writer, reason: 'spam', note: 'x'.repeat(501) }, '/note'],
    [{ writer, reason: 'spam', note: 1 }, '/note'],
  ] as [object, string][]) {
    const answer = await report(body);
    assert.equal(answer.statusCode, 400, answer.payload);
    assert.deepEqual(
      answer.json<{ errors: { pointer: string }[] }>().errors.map((one) => one.pointer),
      [pointer],
    );
  }
  assert.equal((await app.inject({ method: 'POST', url: '/api/comments/x/report', payload: {} })).statusCode, 404);
});

testOnEach('reports of a minute are bounded, and keep no comment and no like out', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place, { moderators, rateLimitWrite: 1000 });
  const ids = [(await reader.write('Hej')).comment.id, (await reader.write('Då')).comment.id];
  const statuses: number[] = [];
  for (let count = 0; count < 40; count++)
    for (const id of ids) {
      const payload = { writer: randomUUID(), reason: 'spam' };
      const answer = await app.inject({ method: 'POST', url: `/api/comments/${id}/report`, payload });
      statuses.push(answer.statusCode);
    }
  assert.deepEqual([statuses.filter((status) => status === 204).length, statuses.at(-1)], [60, 429]);
  await reader.write('Hej');
  assert.equal((await reader.like(ids[0] as string)).statusCode, 200);
});

testOnEach('where nobody moderates, nothing is offered and nothing taken', async (t, place) => {
  const { app, reader } = await openCommentSite(t, place);
  const { comment } = await reader.write('Hej');
  assert.equal((await reader.read()).items[0]?.links?.report, undefined);
  const payload = { writer: randomUUID(), reason: 'spam' };
  const answer = await app.inject({ method: 'POST', url: `/api/comments/${comment.id}/report`, payload });
  assert.equal(answer.statusCode, 404);
});
