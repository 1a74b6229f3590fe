/** What is held of a mix of spam and of what readers write, as docs/moderation.md tells it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { LightMyRequestResponse } from 'fastify';
import type { Posted } from '../../../src/model/comment-box.js';
import { openCommentSite, Reader } from '../comments-site.js';
import { temporaryFolder } from '../databases.js';
import { kinds, perKind, type MixedComment } from './spam-mix.js';

test('docs/moderation.md says how much of a mix of spam and real comments is held', async (t) => {
  const { reader, clock } = await openCommentSite(t, { file: `${temporaryFolder(t)}/comments.db` }, { linkLimit: 2 });
  const { app } = reader;
  const isHeldInForm = async ({ text, name = '' }: MixedComment): Promise<boolean> => {
    const send = (fields: Record<string, string>): Promise<LightMyRequestResponse> =>
      app.inject({
        method: 'POST',
        url: '/a/comments',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ text, name, ...fields }).toString(),
      });
    const { payload } = await send({});
    const fields = Array.from(payload.matchAll(/<input [^>]*name="(\w+)"(?:[^>]*value="([^"]*)")?/g));
    clock.time += 60_000;
    const filled = fields.map(([, field = '', value]) => [field, value || 'https://win.example']);
    return (await send(Object.fromEntries(filled) as Record<string, string>)).headers.location === '/a?held#comments';
  };
  const isHeld = async ({ text, name, thread }: MixedComment): Promise<boolean> => {
    const answer = await new Reader(app).post({ text, name }, { thread });
    return answer.json<Posted>().comment.status === 'pending';
  };
  const lines: string[] = [];
  for (const { name, isSpam, make } of kinds) {
    let held = 0;
    for (let index = 0; index < perKind; index++) {
      clock.time += 1000;
      const comment = make(index);
      held += Number(await (comment.fillsAll ? isHeldInForm(comment) : isHeld(comment)));
    }
    lines.push(`| ${isSpam ? 'spam' : 'real'} | ${name} | ${String(held)} of ${String(perKind)} |`);
  }
  const told = readFileSync(new URL('../../../docs/moderation.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\| (spam|real) /.test(line))
    .map((line) => line.replace(/ +\|/g, ' |').replace(/\| +/g, '| '));
  assert.deepEqual(told, lines);
});
