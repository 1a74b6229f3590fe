#!/usr/bin/env node
/** `npx sprid <command>` of the package that is installed: `scripts/build-commands.ts` bundles it. */
import { runCommand } from './run-command.js';

// The others need the endpoint's database.
await runCommand(
  (command) => (command === 'check' ? import('./commands/check.js') : import('./commands/counter.js')),
  ['check', 'counter'],
);
