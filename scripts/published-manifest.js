/**
 * What package.json says in the package that is published: without what is for this repository alone, and with the command,
 * which here comes from the workspace. npm runs this around `npm pack`: `strip` before, `restore` after.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const path = 'package.json';
const ours = ['workspaces', 'devDependencies', 'overrides', 'scripts'];
// Not among what is packed, and not for git.
const whole = 'dist/package.json';

const strip = () => {
  // One that was cut off has left a short one behind.
  if (existsSync(whole)) renameSync(whole, path);
  const text = readFileSync(path, 'utf8');
  const published = Object.fromEntries(Object.entries(JSON.parse(text)).filter(([field]) => !ours.includes(field)));
  writeFileSync(whole, text);
  writeFileSync(path, `${JSON.stringify({ ...published, bin: { sprid: 'dist/commands/sprid.js' } }, null, 2)}\n`);
};

const restore = () => renameSync(whole, path);

/** A registry lists what stands in a folder before it is packed: it must be given the packed file. */
const refuse = () => {
  process.stderr.write('Publish what `npm pack` has made: npm publish sprid-x.y.z.tgz\n');
  process.exitCode = 1;
};

({ strip, restore, refuse })[process.argv[2]]();
