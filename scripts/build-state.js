/**
 * Whether what is built was built from these sources. Told by their content: a
 * copy of the tree has other times. Plain JavaScript, because it runs where the
 * tools of the build need not be.
 */
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const sources = ['src', 'endpoint', 'scripts', 'rollup.config.mjs', 'package.json', 'tsconfig.json'];
const tools = ['rollup', 'tsc', 'tsx'];
/** Some of what a build writes, the first and the last. */
const outputs = ['dist/sprid.js', 'dist/npm/index.js', 'dist/integrity.json', 'endpoint/dist/server.js'];

const begun = join(root, 'endpoint/dist/building-from.txt');
const ended = join(root, 'endpoint/dist/built-from.txt');

/** The files of a source, which may be a folder, in the same order on every machine. */
const filesOf = (path) =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(join(root, path), { withFileTypes: true })
        .filter((entry) => (entry.isFile() || entry.isDirectory()) && !/^(\.|dist$|node_modules$)/.test(entry.name))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .flatMap((entry) => (entry.isDirectory() ? filesOf(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));

const fingerprint = () => {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesOf)) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\n${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex');
};

/** The first step of a build: notes what it is built from, which may change while it lasts. */
export const beginBuild = () => {
  mkdirSync(join(root, 'endpoint/dist'), { recursive: true });
  writeFileSync(begun, fingerprint());
};

/** The last step of a build. */
export const endBuild = () => {
  renameSync(begun, ended);
};

const hasSources = () => [...sources, 'endpoint/server.ts'].every((path) => existsSync(join(root, path)));

/** `missing`, `stale` or `fresh`. Without sources there is nothing that it could be older than. */
export const buildState = () => {
  if (!outputs.every((path) => existsSync(join(root, path)))) return 'missing';
  if (!hasSources()) return 'fresh';
  return existsSync(ended) && readFileSync(ended, 'utf8') === fingerprint() ? 'fresh' : 'stale';
};

const isWritable = (path) => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Why nothing can be built here; undefined when it can. */
export const obstacle = () => {
  if (!hasSources()) return 'its sources are not here';
  if (!isWritable(root) || !isWritable(join(root, 'endpoint'))) return `${root} is read-only`;
  const missing = tools.find((tool) => !existsSync(join(root, 'node_modules/.bin', tool)));
  return missing && `${missing} is not installed`;
};
