/**
 * Builds `npx sprid check` and `npx sprid counter` for those who install the package. Everything that the commands need
 * is bundled into a few files, which no page loads, so the package needs no further dependencies. The commands look at
 * pictures with `sharp` where it is installed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = 'dist/commands';

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [{ in: 'endpoint/installed.js', out: 'sprid' }],
  outdir: out,
  bundle: true,
  // Code that only some commands need, such as the reader of spreadsheets, stays in a file of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['sharp'],
  // Some of the libraries are CommonJS and load Node's own modules by `require`.
  banner: {
    js: "import { createRequire as makeRequire_ } from 'node:module'; const require = makeRequire_(import.meta.url);",
  },
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

/** The packages whose code is bundled, and the notices that their licenses require. */
// A package that another package has bundled is named in that package's license.
const packages = new Set(
  Object.keys(metafile.inputs).flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
);
const licenseOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  const file = readdirSync(join(root, folder)).find((path) => /^licen[sc]e/i.test(path));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(root, folder, file), 'utf8').trim() : ''}`;
};
writeFileSync(
  join(root, out, 'LICENSES.txt'),
  `These files hold code of other packages.\n\n${[...packages]
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
    .map(licenseOf)
    .join('\n\n---\n\n')}\n`,
);
