/**
 * Writes custom-elements.json, the tables of the documentation and the types of attributes for frameworks from the
 * source. With `--check` it writes nothing, and fails when they have drifted.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { allSettings } from '../endpoint/settings/settings.js';
import { languageRows } from './write-languages.js';
import { writeAttributes } from './write-attributes.js';

interface ManifestEntry {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  privacy?: string;
}

interface Declaration {
  name: string;
  tagName?: string;
  members?: (ManifestEntry & { kind: string; return?: { type: { text: string } } })[];
  attributes?: (ManifestEntry & { fieldName?: string })[];
  events?: ManifestEntry[];
  slots?: ManifestEntry[];
  cssProperties?: ManifestEntry[];
  cssParts?: ManifestEntry[];
  cssStates?: ManifestEntry[];
}

interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const analyze = (): Manifest => {
  const folder = mkdtempSync(join(tmpdir(), 'sprid-'));
  try {
    const { status, stderr } = spawnSync(
      'npx',
      [
        'cem',
        'analyze',
        '--quiet',
        '--config',
        'custom-elements-manifest.config.mjs',
        '--outdir',
        relative(root, folder),
      ],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * The analyzer also lists internal properties that a constructor sets, such as Lit's options. What is public has a
 * description.
 */
const isTold = ({ tagName }: Declaration, { description }: ManifestEntry): boolean => !tagName || Boolean(description);

const isPublic = ({ privacy, name }: ManifestEntry): boolean =>
  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

// The name of a type tells nothing to somebody who writes an attribute, so the table shows what the type stands for.
const elementsFolder = join(root, 'src/elements');
const sources = readdirSync(elementsFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const aliases = new Map(
  sources.flatMap((name) =>
    [...readFileSync(join(elementsFolder, name), 'utf8').matchAll(/^export type (\w+) = ([^;{<]+);/gm)].map(
      ([, alias = '', meaning = '']) => [alias, meaning] as const,
    ),
  ),
);
const spellOut = ({ type }: ManifestEntry): void => {
  if (type) type.text = aliases.get(type.text) ?? type.text;
};

const manifest = analyze();
// The analyzer takes the files in the order of the disk, which differs each time.
manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
for (const { declarations } of manifest.modules) {
  for (const declaration of declarations) {
    if (declaration.members)
      declaration.members = declaration.members.filter((member) => isPublic(member) && isTold(declaration, member));
    [...(declaration.members ?? []), ...(declaration.attributes ?? [])].forEach(spellOut);
  }
}

const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
const code = (text: string | undefined): string => (text ? `\`${cell(text)}\`` : '');

const table = (head: string[], rows: string[][]): string =>
  rows.length
    ? [
        `| ${head.join(' | ')} |`,
        `| ${head.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
      ].join('\n')
    : '';

const describeElement = ({
  members = [],
  attributes = [],
  events = [],
  slots = [],
  cssProperties = [],
  cssParts = [],
  cssStates = [],
}: Declaration): string => {
  const fields = new Set(attributes.map(({ fieldName }) => fieldName));
  const others = members.filter(({ name }) => !fields.has(name));
  return [
    table(
      ['attribute', 'values', 'default', 'meaning'],
      attributes.map(({ name, type, default: value, description }) => [
        code(name),
        code(type?.text),
        code(value),
        cell(description),
      ]),
    ),
    table(
      ['property or method', 'meaning'],
      others.map(({ kind, name, description }) => [code(kind === 'method' ? `${name}()` : name), cell(description)]),
    ),
    table(
      ['event', 'meaning'],
      events.map(({ name, description }) => [code(name), cell(description)]),
    ),
    table(
      ['slot', 'meaning'],
      slots.map(({ name, description }) => [name ? code(name) : 'content of the tag', cell(description)]),
    ),
    table(
      ['state', 'meaning'],
      cssStates.map(({ name, description }) => [code(`:state(${name})`), cell(description)]),
    ),
    table(
      ['CSS property', 'default', 'meaning'],
      cssProperties.map(({ name, default: value, description }) => [code(name), code(value), cell(description)]),
    ),
    table(
      ['part', 'meaning'],
      cssParts.map(({ name, description }) => [code(name), cell(description)]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
};

/** The table of the tokens that every element uses, with their default values. */
const describeTokens = (): string => {
  const source = readFileSync(join(root, 'src/theme/tokens.ts'), 'utf8');
  const rows = new Map(
    [...source.matchAll(/var\(\s*(--sprid-[\w-]+),\s*([^;]*?)\s*\);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' '),
    ]),
  );
  return table(
    ['token', 'default'],
    [...rows].map(([name, value]) => [
      code(name),
      value.startsWith('lab') ? "a teal made from the page's text color" : code(value),
    ]),
  );
};

/** The table of the endpoint's settings, from the same source as its own `--help`. */
const describeSettings = (): string =>
  table(
    ['variable', 'default', 'meaning'],
    allSettings.map(({ name, fallback, help }) => [code(name), code(fallback), cell(help)]),
  );

const sections = new Map<string, string>([
  ['tokens', describeTokens()],
  ['settings', describeSettings()],
  [
    'languages',
    table(['`lang`', 'language', 'its own name', 'read by a native reader', 'its words'], await languageRows()),
  ],
]);
for (const { declarations } of manifest.modules) {
  for (const declaration of declarations)
    if (declaration.tagName) sections.set(declaration.tagName, describeElement(declaration));
}

const manifestPath = join(root, 'custom-elements.json');
const attributesPath = join(root, 'src/frameworks/attributes.ts');
const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
);

/** The pages of the documentation, by path, with the generated tables in them. */
const pages = new Map(
  readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, 'docs', name))
    .map((path) => [path, readFileSync(path, 'utf8')] as const),
);
for (const [name, text] of sections) {
  const marks = new RegExp(`(<!-- ${name}:start -->)[\\s\\S]*?(<!-- ${name}:end -->)`);
  const [path] = [...pages].find(([, page]) => marks.test(page)) ?? [];
  if (path === undefined)
    throw new Error(`No page of docs/ has the marks <!-- ${name}:start --> and <!-- ${name}:end -->.`);
  const page = pages.get(path) ?? '';
  pages.set(
    path,
    page.replace(marks, (_, start: string, end: string) => `${start}\n\n${text}\n\n${end}`),
  );
}

const outputs: [path: string, text: string][] = [
  ...pages,
  [manifestPath, `${JSON.stringify(manifest, null, 2)}\n`],
  [
    attributesPath,
    await format(writeAttributes(elements), { ...(await resolveConfig(attributesPath)), filepath: attributesPath }),
  ],
];
for (const [path, text] of outputs) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (!check) writeFileSync(path, text);
  else {
    console.error(`${path} says something else than the source: run npm run docs.`);
    process.exitCode = 1;
  }
}
