/** `npm run bench` runs every part, `npm run bench -- trips` the ones that are named; `ROUNDS` or `--rounds 5` sets how often. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../chromium.js';
import { commentBox } from './comment-box.js';
import { endpoint } from './endpoint.js';
import { formats } from './formats.js';
import { leastRounds, measure, table, verdicts, type Part } from './frame.js';
import { imports } from './imports.js';
import { jobsProgress } from './jobs-progress.js';
import { lighthouse } from './lighthouse.js';
import { pressRelease } from './press-release.js';
import { streaming } from './streams.js';
import { trips } from './trips.js';

const parts: readonly Part[] = [
  trips,
  commentBox,
  pressRelease,
  jobsProgress,
  endpoint,
  streaming,
  imports,
  lighthouse,
  formats,
];
const { positionals: wanted, values } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } });
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length)
  throw new Error(`There is no part ${unknown.join(', ')}; there is ${parts.map(({ name }) => name).join(', ')}.`);

const rounds = Number(values.rounds ?? process.env.ROUNDS ?? leastRounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('It takes at least one round.');
const folder = fileURLToPath(new URL('../../coverage/bench/', import.meta.url));
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ ...(await findChromium()), headless: true, args: [...chromiumArgs] });
try {
  for (const part of parts.filter(({ name }) => !wanted.length || wanted.includes(name))) {
    const some = Math.min(rounds, part.mostRounds ?? rounds);
    const medians = await measure(part, browser, some);
    const machine = { browser: browser.version(), cores: cpus().length, node: process.version };
    writeFileSync(
      `${folder}${part.name}.json`,
      `${JSON.stringify({ part: part.name, rounds: some, machine, medians }, null, 2)}\n`,
    );
    console.log(
      `${part.name}: medians of ${String(some)} rounds, Chromium ${machine.browser}, ${String(machine.cores)} cores\n\n${table(part, medians)}\n${part.ahead ? `\n${verdicts(part, medians)}\n` : ''}`,
    );
  }
} finally {
  await browser.close();
}
