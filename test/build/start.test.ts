import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('npm start serves the tag, the JSON and the demo, says where to look, and ends when asked to', async () => {
  const data = mkdtempSync(join(tmpdir(), 'sprid-'));
  // A group of its own, because npm starts a shell that starts the server.
  const child = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    env: { ...process.env, PORT: '0', SPRID_DATA: data },
  });
  const exited = once(child, 'exit');
  let said = '';
  try {
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text: Buffer) => {
        said += text.toString();
        if (said.includes('/api/jobs/1000-jobb')) resolve();
      });
      void exited.then(() => reject(new Error(said)));
    });
    const origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
    for (const [path, holds] of [
      ['/', '<press-release'],
      ['/sprid.js', 'import('],
      ['/api/releases/sprids-i-europa', '2017-10-10T07:20:00+02:00'],
      ['/api/jobs/1000-jobb', '"goal":1000'],
    ] as const) {
      const response = await fetch(origin + path);
      assert.equal(response.status, 200, path);
      assert.ok((await response.text()).includes(holds), path);
    }
  } finally {
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    await exited;
    rmSync(data, { recursive: true, force: true });
  }
});
