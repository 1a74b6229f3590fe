/**
 * How long an export of WordPress takes to import, and the most memory that the command has at once: ten times the
 * comments may take ten times as long, but no more memory.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { wxrComment, wxrHead, wxrItem } from '../endpoint/import/exports.js';
import type { Case, Part } from './frame.js';
import { memoryOf, root } from './server.js';

/** A page with comments, the newest first, as WordPress writes them; two of three are answers. */
function* exported(count: number): Generator<string> {
  const [before = '', after = ''] = wxrItem('https://news.example/a', [{ id: 'CUT' }]).split(wxrComment({ id: 'CUT' }));
  yield wxrHead() + before;
  for (let id = count; id > 0; id--)
    yield wxrComment({
      id: String(id),
      parent: id % 3 === 1 ? '0' : String(id - ((id - 1) % 3)),
      date_gmt: new Date(Date.UTC(2012, 0) + id * 60_000).toISOString().slice(0, 19).replace('T', ' '),
      content: `Kommentar ${String(id)}. Det här är en kommentar av vanlig längd, skriven av en läsare.`,
    });
  yield `${after}</channel></rss>`;
}

const importing = (count: number): Case => ({
  name: `${count.toLocaleString('en')} comments`,
  run: async (_browser, round) => {
    // It warms up by itself.
    if (round < 0) return {};
    const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
    try {
      const file = join(folder, 'export.xml');
      await pipeline(Readable.from(exported(count)), createWriteStream(file));
      const begun = performance.now();
      const command = spawn(process.execPath, ['endpoint/dist/commands/import.js', file, '--thread', 'a'], {
        cwd: root,
        env: { PATH: process.env.PATH, SPRID_DATA: folder, SPRID_THREADS: 'a' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let memory = 0;
      const watch = setInterval(() => {
        // A process that is ending has no figure any more.
        memory = memoryOf(command, 'VmHWM') || memory;
      }, 50);
      command.once('exit', () => clearInterval(watch));
      let said = '';
      command.stdout.on('data', (text: Buffer) => (said += text.toString()));
      const [code] = (await once(command, 'close')) as [number | null];
      const time = (performance.now() - begun) / 1000;
      assert.equal(code, 0);
      assert.match(said, new RegExp(` ${count.toLocaleString('en')} {2}added`));
      return { time, 'comments a second': count / time, memory };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});

/** The import of comments. */
export const imports: Part = {
  name: 'import',
  mostRounds: 3,
  measures: [
    { name: 'time', unit: 's', digits: 1 },
    { name: 'comments a second', unit: '1/s', digits: 0 },
    { name: 'memory', unit: 'MB', digits: 0 },
  ],
  open: async () => ({ cases: [10_000, 100_000, 1_000_000].map(importing), close: async () => undefined }),
};
