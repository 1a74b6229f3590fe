/** Checks the size of our files and their JSON, as the browser has measured it. */
import { advice, good, type Finding } from '../finding.js';
import { ourFile, ourScripts } from '../ours.js';
import type { Attempt } from './transfer.js';

/** Smaller files are not worth compressing. */
const smallest = 1500;

/**
 * A text counts as compressed when fewer than this share of its bytes were sent. WebKit adds the bytes of the
 * connection to those of the text.
 */
const hardlySmaller = 0.95;

// The diagnosis itself is not loaded for readers.
const isOurs = (name: string): boolean =>
  ourScripts().some(({ src }) => src === name) || (ourFile.test(name) && !/\/(diagnosis|overlay)-/.test(name));

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The files that the browser has loaded so far. */
export const loadedFiles = (): PerformanceResourceTiming[] =>
  performance.getEntriesByType('resource') as PerformanceResourceTiming[];

const tell = (what: string, entries: readonly PerformanceResourceTiming[]): Finding[] => {
  // All sizes are 0 unless the other site's server allows that they are measured.
  const hidden = entries.filter(({ decodedBodySize }) => !decodedBodySize);
  const seen = entries.filter(({ decodedBodySize }) => decodedBodySize);
  const plain = seen.filter(
    ({ encodedBodySize, decodedBodySize }) =>
      encodedBodySize > hardlySmaller * decodedBodySize && decodedBodySize > smallest,
  );
  const kept = seen.filter(({ transferSize }) => !transferSize);
  const sum = (name: 'transferSize' | 'encodedBodySize'): number => seen.reduce((all, entry) => all + entry[name], 0);
  const found: Finding[] = [];
  if (seen.length)
    found.push(
      good(
        'bytes',
        undefined,
        `${what}: ${String(seen.length)} file(s) of ${kilobytes(sum('encodedBodySize'))}; over the line came ${kilobytes(sum('transferSize'))} with headers, and ${String(kept.length)} file(s) came from the browser's cache.`,
      ),
    );
  if (hidden.length)
    found.push(
      advice(
        'bytes',
        undefined,
        `${what}: ${String(hidden.length)} file(s) hide their sizes.`,
        'A browser shows sizes only where the other site allows it. Nothing else depends on that.',
        `To see them here, let ${new URL(hidden[0]?.name ?? location.href).host} send:`,
        'Timing-Allow-Origin: *',
      ),
    );
  if (plain.length)
    found.push(
      advice(
        'bytes',
        undefined,
        `${what}: ${plain.map(({ name }) => new URL(name).pathname).join(', ')} came without compression.`,
        'With brotli or gzip it is a third to a fifth as long.',
        'Compress it on the server, for example in nginx:',
        'gzip on;\ngzip_types application/json text/javascript;',
      ),
    );
  return found;
};

/**
 * @param attempts the requests for JSON
 * @param entries the files that were loaded before the diagnosis began
 */
export const checkBytes = (attempts: readonly Attempt[], entries: readonly PerformanceResourceTiming[]): Finding[] => {
  // A failed request has no size.
  const addresses = attempts.flatMap(({ address, answer }) => (answer ? address : []));
  return [
    ...tell(
      'Code',
      entries.filter(({ name }) => isOurs(name)),
    ),
    ...tell(
      'JSON',
      entries.filter(({ name }) => addresses.includes(name)),
    ),
  ];
};
