/** `npm run new -- language fo`, on a copy of the words. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as registry from '../../src/locales/registry.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('a new language begins as English in every folder, is spoken, and is not made twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  try {
    cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
    const locales = join(folder, 'src/locales');
    const make = (tag: string): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/new.ts'), 'language', tag], {
        cwd: root,
        env: { ...process.env, LOCALES: locales },
        encoding: 'utf8',
      });
    for (const tag of ['fo', 'zh-Hant']) assert.equal(make(tag).status, 0, tag);
    const again = make('fo');
    assert.deepEqual([again.status, String(again.stderr).trim()], [1, 'fo has its files already.']);
    assert.match(String(make('FO').stderr), /write "fo"/);

    const made = (await import(pathToFileURL(join(locales, 'registry.ts')).href)) as typeof registry & {
      fo: typeof registry.en;
      'zh-Hant': typeof registry.en;
    };
    assert.deepEqual(Object.keys(made).sort(), [...Object.keys(registry), 'fo', 'zh-Hant'].sort());
    for (const [name, words] of Object.entries(made.fo)) {
      assert.equal((words as { language: string }).language, 'fo');
      const [first] = readFileSync(join(locales, name, 'fo.ts'), 'utf8').split('\n');
      assert.equal(first, '/** Faroese. Not yet reviewed by a native reader. */');
    }
    assert.equal(made['zh-Hant'].failure.retry, registry.en.failure.retry);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
