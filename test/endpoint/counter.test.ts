import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const command = 'endpoint/commands/counter.ts';

test('a counter is written in every form, and what is wrong is named', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-counter-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const good = join(folder, 'good.json');
  const bad = join(folder, 'bad.json');
  writeFileSync(good, JSON.stringify({ value: 742, goal: 1000 }));
  writeFileSync(bad, JSON.stringify({ value: 742, asOf: '2019-02-29' }));
  for (const [args, status, said] of [
    [[good, '--svg', '--lang', 'en'], 0, /^<svg .*742 of 1,000 jobs/],
    [[good, '--html'], 0, /^<jobs-progress lang="sv">.*742 av/],
    [[good, '--text', '--lang', 'en'], 0, /^742 of 1,000 jobs, 74% of the goal\.\n$/],
    [[good, '--json', '--lang', 'en'], 0, /"message":"742 \/ 1,000 \(74%\)"/],
    [[bad, '--svg'], 1, /bad\.json: "asOf" /],
    [[join(folder, 'none.json'), '--svg'], 1, /none\.json cannot be read \(ENOENT\)/],
    [[good, '--text', '--lang', 'fr'], 1, /^Use it as: /],
  ] as const) {
    const ran = spawnSync(process.execPath, ['--import', 'tsx', command, ...args], { encoding: 'utf8' });
    assert.equal(ran.status, status, ran.stderr);
    assert.match(status ? ran.stderr : ran.stdout, said);
    assert.equal(status ? ran.stdout : ran.stderr, '');
  }
});
