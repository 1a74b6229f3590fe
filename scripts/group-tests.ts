/**
 * Deals the test files of folders to a few groups, and prints the file of each group for `node --test`. Every process
 * loads the compiler and the endpoint anew, which takes longer than most test files do. Usage: group-tests.ts folder…
 *
 * `--by-size=6` makes so many groups of nearly the same size, the largest first: for tests in a browser, where a process
 * costs a browser and an endpoint as well, and a group that takes much longer than the others is waited for.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Enough for three processes at once to end at nearly the same time. */
const most = 12;

const args = process.argv.slice(2);
const bySize = Number(/^--by-size=(\d+)$/.exec(args[0] ?? '')?.[1] ?? 0);
const folders = bySize ? args.slice(1) : args;
const files = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => resolve(folder, path)),
  )
  .sort();

/** Neighbors are much alike, so they are dealt to different groups. */
const deal = (): string[][] =>
  Array.from({ length: Math.min(most, files.length) }, (_, group) => files.filter((_file, at) => at % most === group));

/** The largest first, each to the group that is smallest so far. Files that need the packed package share one. */
const dealBySize = (): string[][] => {
  const sizes = new Map<string, { files: string[]; size: number }>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const unit = text.includes('/packed.js') ? 'packed' : file;
    const { files: before = [], size = 0 } = sizes.get(unit) ?? {};
    sizes.set(unit, { files: [...before, file], size: size + text.length });
  }
  const groups = Array.from({ length: bySize }, () => ({ files: [] as string[], size: 0 }));
  for (const unit of [...sizes.values()].sort((one, other) => other.size - one.size)) {
    const [smallest] = groups.sort((one, other) => one.size - other.size);
    smallest?.files.push(...unit.files);
    if (smallest) smallest.size += unit.size;
  }
  return groups.sort((one, other) => other.size - one.size).map((group) => group.files);
};

const groups = (bySize ? dealBySize() : deal()).filter((group) => group.length);

const place = join('coverage', 'groups', folders.join('+').replaceAll('/', '-'));
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
for (const [at, group] of groups.entries()) {
  const path = join(place, `${String(at + 1)}.mjs`);
  writeFileSync(path, group.map((file) => `await import(${JSON.stringify(pathToFileURL(file).href)});\n`).join(''));
  console.log(path);
}
