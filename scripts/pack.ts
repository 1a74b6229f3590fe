/**
 * Packs the build as `npm pack` does, but from a copy: npm changes package.json while it packs, and other processes
 * read that file.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Everything that may be packed: the files in package.json, those that npm always packs, and the scripts that it runs.
 */
const parts = [
  ...manifest.files.filter((path) => !path.startsWith('!')),
  'package.json',
  'README.md',
  'LICENSE',
  'scripts/published-manifest.js',
];

/**
 * Packs the build.
 * @param folder where the packed file goes
 * @returns the path of the packed file
 */
export const pack = (folder: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'sprid-'));
  try {
    for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
    const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: copy,
      encoding: 'utf8',
    });
    return join(folder, name.trim());
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
