/**
 * `npx sprid check` and `npx sprid counter` for who installs the package: everything that they need in a few files that no
 * page loads, so that the package depends on nothing more. `sharp` looks at pictures where it is installed.
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
  // What only some files need, such as what reads spreadsheets, stays a file of its own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['sharp'],
  // Some of the libraries are CommonJS and ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as makeRequire_ } from 'node:module'; const require = makeRequire_(import.meta.url);",
  },
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

/** The packages whose code is in it, and what their licenses ask to be said. */
// One that another has bundled stands in that one's license.
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
