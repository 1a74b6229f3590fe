/** Runs scripts of package.json at the same time: `tsx scripts/at-once.ts test:browser test:npm`. */
import { runAtOnce } from './run-at-once.js';

process.exitCode = (await runAtOnce(process.argv.slice(2).map((script) => ({ script })))) ? 0 : 1;
