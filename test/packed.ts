/** The package as `npm pack` packs it, installed in an empty folder as its users have it. Packed once per process. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../scripts/pack.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What npm installs beside it: its dependencies, and theirs. */
const dependencies = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit-labs/ssr-dom-shim',
  'dompurify',
  '@types/trusted-types',
];

let installed: string | undefined;

/** A folder in which `sprid` is installed; it is there until the process ends. */
export const installPacked = (): string => {
  if (installed !== undefined) return installed;
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const packed = pack(folder);
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'sprid'), { recursive: true });
  execFileSync('tar', ['-xzf', packed, '-C', join(modules, 'sprid'), '--strip-components=1']);
  for (const name of dependencies) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  installed = folder;
  return folder;
};
