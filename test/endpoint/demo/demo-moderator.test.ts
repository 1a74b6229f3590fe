import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hashPassword, Moderators } from '../../../endpoint/comments/moderators.js';
import { demoModerator, moderatorsOf } from '../../../endpoint/demo/demo-moderator.js';
import { readConfig } from '../../../endpoint/settings/config.js';

const of = (environment: Record<string, string>) => moderatorsOf(readConfig(environment, '/').config);

test('the demo has a moderator, whose sign-in stands on its page', async () => {
  const { moderators, isDemoOnly } = of({});
  assert.ok(isDemoOnly);
  const { name, password } = demoModerator;
  assert.ok(await new Moderators(moderators).isPassword(name, password));
  const page = readFileSync(fileURLToPath(new URL('../../../demo/index.html', import.meta.url)), 'utf8');
  const [told] = /<p class="moderator">[^]*?<\/p>/.exec(page) ?? [];
  assert.ok(told?.includes(`<code>${name}</code>`) && told.includes(`<code>${password}</code>`));
});

test('nobody gets in by it where others write, or can reach it', async () => {
  for (const more of [
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { SPRID_ORIGIN: 'https://news.example' },
    { SPRID_THREADS: 'mine' },
    { SPRID_RELEASES: 'mine' },
    { SPRID_JOBS: 'mine' },
    { SPRID_TRUSTED_PROXIES: '127.0.0.1' },
    { SPRID_DATABASE_URL: 'postgres://a:b@localhost/c' },
  ] as Record<string, string>[])
    assert.deepEqual(of(more), { moderators: [], isDemoOnly: false }, JSON.stringify(more));
  const own = `anna:${await hashPassword('a long enough password')}`;
  assert.deepEqual(
    of({ SPRID_MODERATORS: own }).moderators.map(({ name }) => name),
    ['anna'],
  );
});
