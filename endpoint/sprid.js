#!/usr/bin/env node
/** `npx sprid <command>` in this repository: runs what is built where the caller stands, and builds nothing. */
import { buildState, root } from '../scripts/build-state.js';

const commands = ['check', 'counter'];
const [command, ...rest] = process.argv.slice(2);

const say = (line) => process.stderr.write(`${line}\n`);

const run = async () => {
  const state = buildState();
  if (state === 'missing') {
    say(`sprid is not built yet: run "npm run build" in ${root} first.`);
    process.exitCode = 1;
    return;
  }
  if (state === 'stale') say(`sprid was built from other sources: "npm run build" in ${root} renews it.`);
  process.argv.splice(2, Infinity, ...rest);
  await import(`./dist/commands/${command}.js`);
};

if (commands.includes(command)) await run();
else {
  say('Use it as: npx sprid check [a folder, or addresses of newsrooms]');
  say('       or: npx sprid counter <file> --svg|--html|--text|--json|--badge|--json-ld');
  process.exitCode = 1;
}
