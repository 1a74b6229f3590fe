/**
 * Deals the test files of folders to a few groups, and prints the file of each group for `node --test`. Every process
 * loads the compiler and the endpoint anew, which takes longer than most test files do. Usage: group-tests.ts folder…
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Enough for three processes at once to end at nearly the same time. */
const most = 12;

const folders = process.argv.slice(2);
const files = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => resolve(folder, path)),
  )
  .sort();
const groups = Array.from({ length: Math.min(most, files.length) }, (_, group) =>
  // Neighbors are much alike, so they are dealt to different groups.
  files.filter((_file, at) => at % most === group),
);

const place = join('coverage', 'groups', folders.join('+').replaceAll('/', '-'));
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
for (const [at, group] of groups.entries()) {
  const path = join(place, `${String(at + 1)}.mjs`);
  writeFileSync(path, group.map((file) => `await import(${JSON.stringify(pathToFileURL(file).href)});\n`).join(''));
  console.log(path);
}
