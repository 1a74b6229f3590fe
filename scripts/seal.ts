/**
 * The last step of the build: compressed siblings, so that a server need not
 * compress; the pinned copy of the bundle; and the hashes for `integrity="…"`.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import manifest from '../package.json' with { type: 'json' };

const dist = new URL('../dist/', import.meta.url);

copyFileSync(new URL('sprid.bundle.js', dist), new URL(`${manifest.version}/sprid.bundle.js`, dist));

const scripts = [
  'sprid.js',
  'sprid.bundle.js',
  'frame.js',
  'framed.js',
  'builder.js',
  ...readdirSync(new URL(`${manifest.version}/`, dist)).map((name) => `${manifest.version}/${name}`),
].filter((name) => name.endsWith('.js'));

const integrity: Record<string, string> = {};
for (const name of scripts) {
  const bytes = readFileSync(new URL(name, dist));
  integrity[name] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
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
