/**
 * The endpoint as a few files. Node spends most of a start on finding and reading the
 * hundreds of small modules of its libraries; in one file they are there at once.
 * Types are checked by `npm run types`.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { refusePackagesInImports } from './dynamic-packages.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const commands = readdirSync(`${root}endpoint/commands`).filter((name) => name !== 'command.ts');

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    'endpoint/server.ts',
    'endpoint/rasters/process.ts',
    ...commands.map((name) => `endpoint/commands/${name}`),
  ],
  outdir: 'endpoint/dist',
  bundle: true,
  // What only some need, such as PostgreSQL's driver, stays a file of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Native code stands where npm has put it; the others are asked for by libraries that can do without.
  external: ['libsql', 'sharp', 'pg-native', 'cloudflare:sockets'],
  // The libraries are CommonJS and ask for Node's own modules by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  // Less to read at the start; names stay, for the sake of stacks.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
  metafile: true,
});
refusePackagesInImports(metafile);
