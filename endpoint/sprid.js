#!/usr/bin/env node
/** `npx sprid <command>` in this repository: runs what is built, or else the sources, where the caller stands. It builds nothing. */
import { buildState, root } from '../scripts/build-state.js';

const commands = ['check', 'counter'];
const [command, ...rest] = process.argv.slice(2);

const say = (line) => process.stderr.write(`${line}\n`);

/** The sources need a loader, which only an installation for development has. */
const runSources = async () => {
  try {
    const { register } = await import('tsx/esm/api');
    register();
  } catch {
    say(`sprid is not built yet: run "npm ci" and "npm run build" in ${root} first.`);
    process.exitCode = 1;
    return;
  }
  await import(`./commands/${command}.ts`);
};

const run = async () => {
  const state = buildState();
  process.argv.splice(2, Infinity, ...rest);
  if (state === 'missing') return runSources();
  if (state === 'stale') say(`sprid was built from other sources: "npm run build" in ${root} renews it.`);
  return import(`./dist/commands/${command}.js`);
};

if (commands.includes(command)) await run();
else {
  say('Use it as: npx sprid check [a folder, or addresses of newsrooms]');
  say('       or: npx sprid counter <file> --svg|--html|--text|--json|--badge|--json-ld');
  process.exitCode = 1;
}
