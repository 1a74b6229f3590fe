/** Reads lines of JSON one after the other, each of limited length. */
import { decodeStream } from './decode-bytes.js';
import type { ExportFile } from './open-file.js';
import { ImportError } from './import-error.js';

/** Longer than any comment. The first line of a backup names every user of a site. */
const maxLine = 16 * 1024 * 1024;

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<{ line: string; isLast: boolean }> {
  let rest = '';
  for await (const text of texts) {
    // Only the new text is searched: searching all of a long line with each piece would take quadratic time.
    const [first = '', ...others] = text.split('\n');
    rest += first;
    for (const next of others) {
      yield { line: rest, isLast: false };
      rest = next;
    }
    if (rest.length > maxLine) throw new ImportError(`has a line of more than ${String(maxLine)} characters`);
  }
  yield { line: rest, isLast: true };
}

/**
 * The objects of the lines. Throws an `ImportError` at a line that is no object; for the last line, it says that the
 * file is cut off.
 */
export async function* readLines(file: ExportFile): AsyncGenerator<Record<string, unknown>> {
  let number = 0;
  for await (const { line, isLast } of linesOf(decodeStream(file.chunks()))) {
    number += 1;
    if (!line.trim()) continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new ImportError(
        isLast ? `ends in the middle of line ${String(number)}` : `is no JSON in line ${String(number)}`,
      );
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new ImportError(`has no object in line ${String(number)}`);
    yield value as Record<string, unknown>;
  }
}
