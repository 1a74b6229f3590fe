/**
 * The last step of the build: compressed siblings, so that a server need not
 * compress; the pinned copies of what pages name, and those that move to the newest
 * version without a break; and the hashes for `integrity="…"`.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
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

const integrity: Record<string, string> = {};
for (const name of scripts) {
  const bytes = readFileSync(new URL(name, dist));
  // What moves has no hash that lasts.
  if (!name.startsWith(moving)) integrity[name] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  writeFileSync(
    new URL(`${name}.br`, dist),
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  );
  writeFileSync(new URL(`${name}.gz`, dist), gzipSync(bytes, { level: 9 }));
}
writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(integrity, null, 2)}\n`);
