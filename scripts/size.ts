/**
 * Measures what a Swedish page of each kind loads, in bytes of brotli 11, against its budget: the tag, the file of the
 * page's set of elements with its words, and the parts that load without being asked for. What loads only after a
 * failure is not counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const chunks = readdirSync(join(dist, manifest.version)).filter((name) => name.endsWith('.js'));

const chunk = (name: string): string => {
  const found = chunks.find((file) => file.replace(/-[\w-]{8}\.js$/, '') === name);
  if (!found) throw new Error(`dist has no chunk ${name}: run npm run build.`);
  return `${manifest.version}/${found}`;
};

const bytes = (file: string): number => readFileSync(join(dist, `${file}.br`)).length;

/** Swedish words are longer than English ones. */
const language = 'sv';

/**
 * What a page loads.
 * @param set our tags, in the order in which they stand in the file's name
 * @param more further files; a name that ends in a point has a file for each language
 */
const page = (set: string, ...more: string[]): number =>
  ['sprid.js', ...[`${set}.`, ...more].map((name) => chunk(name.replace(/\.$/, `.${language}`)))].reduce(
    (sum, file) => sum + bytes(file),
    0,
  );

/** The files that a page loads in addition because its JSON is in another system's format. */
const more = (...parts: string[]): number => parts.map(chunk).reduce((sum, file) => sum + bytes(file), 0);

/**
 * `budget` is the goal, `gate` what fails the build. Where the goal is not reached yet, the gate
 * holds what has been reached, so that it cannot slip further. The letters of the files' hashes change what brotli
 * makes of a page by up to 20 bytes, and of the bundle by up to 140: a gate leaves that much room.
 */
const kinds: [what: string, size: number, budget: number | undefined, gate: number][] = [
  ['the tag', bytes('sprid.js'), 1400, 1400],
  ['`<jobs-progress>`', page('jobs-progress'), 11_000, 14_870],
  ['`<press-release>`, native sanitizer', page('press-release'), 13_000, 19_735],
  ['`<press-release>`, DOMPurify', page('press-release', 'dompurify'), 23_500, 29_840],
  ['the JSON of WordPress, beside the page', more('wordpress'), 2500, 3800],
  ['the JSON of Prezly, the largest format', more('foreign-releases', 'prezly'), 2500, 5530],
  ['the JSON of JSON-stat, beside the page', more('json-stat-plain'), 3000, 3735],
  ['the JSON of JSON-stat that is not plain', more('json-stat-plain', 'json-stat'), undefined, 15_100],
  ['`<press-release-list>`', page('press-release-list'), 12_000, 16_745],
  ['`<comment-box>`', page('comment-box'), 12_000, 17_455],
  ['`<comment-box>`, with the code for writing', page('comment-box', 'writing.'), undefined, 25_380],
  ['what one can do with own comments', more('own-comments'), undefined, 1410],
  ['what one asks for beyond the first page', more('paging'), undefined, 990],
  ['what shows a long thread without a slow frame', more('batches'), undefined, 395],
  ['what offers comments that come while the page is open', more(`listening.${language}`), undefined, 3430],
  ['what leads to a comment by its address', more(`linking.${language}`), undefined, 990],
  ['what reports a comment', more(`reporting.${language}`), undefined, 1015],
  ['what gets or erases all that is kept of a writer', more(`rights.${language}`), undefined, 1120],
  ['the JSON of WordPress or Mastodon comments, beside the page', more('foreign-threads'), undefined, 2560],
  ['`comment-count.js`', bytes('comment-count.js'), 500, 500],
  ['all three on one page, native sanitizer', page('press-release_jobs-progress_comment-box'), 22_000, 30_880],
  ['`consent="needed"`, beside the page', more(`consent.${language}`), undefined, 900],
  ['`?sprid-diagnose`, beside the page', more('diagnosis', 'overlay'), undefined, 11_720],
  ['`sprid.bundle.js`', bytes('sprid.bundle.js'), 45_000, 83_000],
];

const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`;

console.log('| page | loads | budget | result |\n| --- | --- | --- | --- |');
for (const [what, size, budget, gate] of kinds) {
  console.log(
    `| ${what} | ${kilobytes(size)} | ${budget ? kilobytes(budget) : ''} | ${budget ? (size <= budget ? 'met' : `missed by ${kilobytes(size - budget)}`) : ''} |`,
  );
  if (size > gate) {
    console.error(`${what} has grown to ${String(size)} bytes; the gate is ${String(gate)}.`);
    process.exitCode = 1;
  }
}
