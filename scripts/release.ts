/**
 * Makes a release of what is committed: `npm run release -- 1.2.3`. It sets the version, dates the changelog, builds, packs,
 * commits and tags. It pushes and publishes nothing: that is for who holds the keys (docs/contributing.md).
 * `--dry-run` shows all of it and does nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.js';
import { sayRefusals } from './refused-error.js';
import { carryOut } from './release/carry-out.js';
import { planRelease, versioned } from './release/plan.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

const args = process.argv.slice(2);
const isDry = args.includes('--dry-run');
const [version = ''] = args.filter((arg) => !arg.startsWith('--'));

await sayRefusals(() => {
  const before = Object.fromEntries(versioned.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const plan = planRelease(version, {
    changes: git('status', '--porcelain'),
    tags: git('tag', '--list').split('\n'),
    files: before,
    today: new Date().toISOString().slice(0, 10),
  });
  console.log(`Version ${plan.version}, tag ${plan.tag}. It writes:`);
  for (const [path, text] of Object.entries(plan.files)) {
    const old = (before[path] ?? '').split('\n');
    console.log(`  ${path}`);
    for (const line of text.split('\n')) if (!old.includes(line)) console.log(`    + ${line.trim()}`);
  }
  console.log(`\n${plan.notes}\n`);
  if (isDry) console.log('Nothing was done. Without --dry-run it then builds, packs, commits and tags.');
  else {
    const packed = carryOut(plan, {
      write: (path, text) => {
        writeFileSync(join(root, path), text);
      },
      build: () => execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' }),
      pack: () => pack(root),
      git: (...all) => void git(...all),
    });
    console.log(`Packed as ${packed}. To publish it, push the tag: git push --follow-tags`);
  }
});
