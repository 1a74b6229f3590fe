import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword } from '../../endpoint/comments/moderators.js';
import { commentsOf } from './comments-site.js';
import { makeSite } from './example-site.js';

interface Description {
  openapi: string;
  info: { version: string };
  paths: Record<
    string,
    Record<string, { description?: string; responses: Record<string, object>; parameters?: { name: string }[] }>
  >;
  components: { schemas: Record<string, { required: string[] }> };
}

test('the description names every address of the API, its models and its problems', async (t) => {
  const moderators = [{ name: 'anna', hash: await hashPassword('a long enough password') }];
  const comments = await commentsOf(t, undefined, { moderators });
  const { app } = await makeSite(t, {}, { comments });
  const answer = await app.inject('/openapi.json');
  const { openapi, info, paths, components } = answer.json<Description>();
  assert.equal(openapi, '3.1.0');
  assert.equal(info.version, '1.2.3');
  assert.deepEqual(
    Object.entries(paths)
      .map(([path, methods]) => `${path} ${Object.keys(methods).join(' ')}`)
      .sort(),
    [
      '/api/comments/{id} get patch delete',
      '/api/comments/{id}/like put delete',
      '/api/comments/{id}/report post',
      '/api/counts get',
      '/api/jobs/{id} get',
      '/api/jobs/{id}.html get',
      '/api/jobs/{id}.jsonld get',
      '/api/jobs/{id}.svg get',
      '/api/jobs/{id}.txt get',
      '/api/jobs/{id}/points get put',
      '/api/jobs/{id}/points/{date} delete',
      '/api/live get',
      '/api/regions get',
      '/api/releases get',
      '/api/releases/{id} get',
      '/api/threads/{id}/comments get post',
      '/api/threads/{id}/comments.atom get',
      '/api/writer/erase post',
      '/api/writer/export post',
      '/badge/{id}.json get',
      '/badge/{id}.svg get',
      '/feed.atom get',
      '/feed.json get',
    ],
  );
  assert.deepEqual(Object.keys(components.schemas).sort(), [
    'Comment',
    'Edit',
    'JobsProgress',
    'Like',
    'Liked',
    'MoreReplies',
    'NewComment',
    'NewPoint',
    'OneComment',
    'Posted',
    'PressRelease',
    'PressReleaseList',
    'Problem',
    'PublishedPoint',
    'PublishedPoints',
    'RegionSets',
    'Report',
    'Thread',
    'ThreadCounts',
    'Writer',
    'WriterData',
    'WriterErased',
  ]);
  const post = paths['/api/threads/{id}/comments']?.post;
  assert.deepEqual(Object.keys(post?.responses ?? {}), [
    '201',
    '202',
    '400',
    '403',
    '404',
    '413',
    '415',
    '422',
    '429',
    '503',
  ]);
  assert.deepEqual(components.schemas.PressRelease?.required, ['id', 'url', 'language', 'headline']);
  const list = paths['/api/releases']?.get;
  assert.deepEqual(
    list?.parameters?.map(({ name }) => name),
    ['limit', 'cursor', 'tag', 'language'],
  );
  assert.match(list?.description ?? '', /without body/);
  assert.deepEqual(Object.keys(list?.responses ?? {}), ['200', '304', '400', '429']);
  const picture = paths['/api/jobs/{id}.svg']?.get;
  assert.deepEqual(
    picture?.parameters?.map(({ name }) => name),
    ['lang', 'theme', 'accent', 'id'],
  );
  assert.match(JSON.stringify(picture?.responses['200']), /"image\/svg\+xml"/);
  const names = [...answer.payload.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  assert.ok(names.length >= 6);
  for (const name of names) assert.ok(name && name in components.schemas, name);
  assert.doesNotMatch(answer.payload, /"\$id"|"\$ref":"(?!#\/components)/);
});

test('health is never cached', async (t) => {
  const { app } = await makeSite(t, { 'jobs/a.json': { value: 1 } });
  const answer = await app.inject('/healthz');
  assert.deepEqual(answer.json(), { status: 'ok', version: '1.2.3', releases: 0, jobs: 1 });
  assert.equal(answer.headers['cache-control'], 'no-store');
});
