/**
 * Finishes the build: writes compressed files, so that a server need not compress; the pinned copies of the files that
 * pages name; the copies that move to the newest compatible version; and the hashes for `integrity="…"`.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { movingOf } from '../endpoint/disk/versions.js';
import manifest from '../package.json' with { type: 'json' };

const dist = new URL('../dist/', import.meta.url);

const { version } = manifest;
const moving = movingOf(version);
for (const folder of [version, moving])
  for (const name of readdirSync(dist).filter((file) => /^(sprid\.bundle(\.[\w-]+)?|frame)\.js$/.test(file)))
    copyFileSync(new URL(name, dist), new URL(`${folder}/${name}`, dist));

const scripts = ['', `${version}/`, `${moving}/`]
  .flatMap((folder) => readdirSync(new URL(`./${folder}`, dist)).map((name) => folder + name))
  .filter((name) => name.endsWith('.js'));

/** Brotli guesses how to write distances, and how long a block is. Which guess is best changes with every letter. */
const guesses = (length: number): Record<number, number>[] =>
  [0, 1].flatMap((postfix) =>
    // Short files are one block.
    (length > 2 ** 16 ? [16, 17, 18] : [0]).map((block) => ({
      [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
      [constants.BROTLI_PARAM_LGBLOCK]: block,
    })),
  );

const smallestBrotli = async (bytes: Buffer): Promise<Buffer> => {
  const all = await Promise.all(
    guesses(bytes.length).map((guess) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          ...guess,
        },
      }),
    ),
  );
  return all.reduce((one, other) => (other.length < one.length ? other : one));
};

const siblings = async (bytes: Buffer): Promise<{ br: Buffer; gz: Buffer }> => {
  const [br, gz] = await Promise.all([smallestBrotli(bytes), promisify(gzip)(bytes, { level: 9 })]);
  return { br, gz };
};

/** By their hashes, because copies need not be compressed again. */
const compressed = new Map<string, Promise<{ br: Buffer; gz: Buffer }>>();

const integrity: Record<string, string> = {};
await Promise.all(
  scripts.map(async (name) => {
    const bytes = readFileSync(new URL(name, dist));
    const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    // The hash of a moving copy does not last, so it has no `integrity`.
    if (!name.startsWith(moving)) integrity[name] = hash;
    const made = compressed.get(hash) ?? siblings(bytes);
    compressed.set(hash, made);
    const { br, gz } = await made;
    writeFileSync(new URL(`${name}.br`, dist), br);
    writeFileSync(new URL(`${name}.gz`, dist), gz);
  }),
);
writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(integrity, null, 2)}\n`);
