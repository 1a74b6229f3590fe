/**
 * What must be named in several places is named in all of them. The failure tells somebody who adds an element, a
 * format or a setting where.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const elements = foldersIn('src/elements').filter((tag) =>
  existsSync(join(root, `src/elements/${tag}/${tag}.define.ts`)),
);
/** It is used on lists of many, and has its own script. */
const aside = 'comment-count';

/** Where an element is named, by what names it. */
const places: Readonly<Record<string, (tag: string) => string>> = {
  'src/index.ts': (tag) => `/${tag}.js'`,
  'package.json': (tag) => `"./${tag}/define"`,
  'eslint.config.js': (tag) => `'${tag}'`,
  'custom-elements.json': (tag) => `"tagName": "${tag}"`,
  'docs/elements.md': (tag) => `## \`<${tag}>\``,
  'src/frameworks/attributes.ts': (tag) => `'${tag}': `,
  'src/frameworks/events.ts': (tag) => `'${tag}': `,
  'src/frameworks/react.ts': (tag) => `'${tag}': Props<'${tag}'>`,
  'src/frameworks/svelte.ts': (tag) => `'${tag}': Element<'${tag}'>`,
  'src/frameworks/vue.ts': (tag) => `'${tag}': Element<'${tag}'>`,
};

/** Where an element that the script tag loads is named. */
const placesOfTag: Readonly<Record<string, RegExp>> = {
  'src/sprid.ts': /^const elements = \[.*\];$/m,
  'src/bundle.ts': /^const elements = \{[^}]*\};$/m,
  'src/diagnosis/ours.ts': /^const tags = \[.*\];$/m,
  'scripts/rollup/pieces.ts': /^export const tags = \[[^\]]*\]/m,
};

describe('an element', () => {
  for (const tag of elements)
    it(`is named wherever elements are listed: ${tag}`, () => {
      const missing = [
        ...Object.keys(places).filter((path) => !read(path).includes(places[path]?.(tag) ?? '')),
        ...Object.keys(placesOfTag).filter(
          (path) => tag !== aside && !placesOfTag[path]?.exec(read(path))?.[0].includes(`'${tag}'`),
        ),
      ];
      assert.deepEqual(missing, []);
    });
});

describe('a format', () => {
  for (const kind of ['press-release', 'jobs-progress'])
    it(`stands in docs/formats.md: ${kind}`, () => {
      const page = read('docs/formats.md');
      const names = foldersIn(`src/formats/${kind}`).filter((name) =>
        existsSync(join(root, `src/formats/${kind}/${name}/format.ts`)),
      );
      assert.ok(names.length > 2);
      assert.deepEqual(
        names.filter((name) => !page.includes(`\`${name}\``)),
        [],
      );
    });
});

describe('a setting', () => {
  it('is used by the endpoint', () => {
    const rows = [...read('endpoint/settings/settings.ts').matchAll(/^ {2}(\w+): \{\n {4}name: '(\w+)'/gm)];
    assert.ok(rows.length > 20);
    const code = readdirSync(join(root, 'endpoint'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/^(settings\/(settings|config)|dist|node_modules)\b/.test(path))
      .map((path) => read(join('endpoint', path)))
      .join('\n');
    const unused = rows.filter(([, field = '']) => !new RegExp(`\\b${field}\\b`).test(code));
    assert.deepEqual(
      unused.map(([, , name]) => name),
      [],
    );
  });
});
