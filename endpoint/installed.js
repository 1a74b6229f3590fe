#!/usr/bin/env node
/** `npx sprid <command>` of the package that is installed: `scripts/build-commands.ts` bundles it. */
import { runCommand } from './run-command.js';

await runCommand((command) => (command === 'check' ? import('./commands/check.js') : import('./commands/counter.js')));
