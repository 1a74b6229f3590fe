#!/usr/bin/env node
/** `npx sprid <command>` in this repository: runs what is built, or else the sources, where the caller stands. It builds nothing. */
import { buildState, root } from '../scripts/build-state.js';
import { runCommand, say } from './run-command.js';

/** The sources need a loader, which only an installation for development has. */
const runSources = async (command) => {
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

await runCommand((command) => {
  const state = buildState();
  if (state === 'missing') return runSources(command);
  if (state === 'stale') say(`sprid was built from other sources: "npm run build" in ${root} renews it.`);
  return import(`./dist/commands/${command}.js`);
});
