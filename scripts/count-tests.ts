/** Sums up the JUnit reports of every test command: `N passed, N failed`. Usage: count-tests.ts folder… */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

let ran = 0;
let failed = 0;
for (const folder of process.argv.slice(2).filter((path) => existsSync(path))) {
  for (const name of readdirSync(folder)) {
    const report = readFileSync(join(folder, name), 'utf8');
    const cases = count(report, /<testcase\b/g) - count(report, /<skipped\b/g);
    const failures = count(report, /<(failure|error)\b/g);
    console.log(`${join(folder, name)}: ${String(cases - failures)} passed, ${String(failures)} failed`);
    ran += cases;
    failed += failures;
  }
}
console.log(`${String(ran - failed)} passed, ${String(failed)} failed`);
process.exitCode = ran > 0 && failed === 0 ? 0 : 1;
