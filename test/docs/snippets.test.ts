/**
 * Everything that the snippets of the documentation name exists: elements, attributes, imports, commands, settings,
 * JSON.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import manifest from '../../custom-elements.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { allSettings } from '../../endpoint/settings/settings.js';
import { own as readThread } from '../../src/formats/comment-box/own.js';
import { own as readCounter } from '../../src/formats/jobs-progress/own.js';
import { own as readRelease } from '../../src/formats/press-release/own.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

interface Snippet {
  where: string;
  kind: string;
  code: string;
}
const snippets: Snippet[] = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```/gm)].map(([whole, kind = '', code = ''], at) => ({
    where: `${path} ${String(at + 1)}: ${whole.split('\n')[1] ?? ''}`,
    kind,
    code,
  })),
);
const of = (...kinds: string[]): Snippet[] => snippets.filter(({ kind }) => kinds.includes(kind));
const inlineCode = (text: string): string[] => [...text.replace(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

type Node = DefaultTreeAdapterTypes.Node;
const elementsOf = (node: Node): DefaultTreeAdapterTypes.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];

/** The allowed values of an attribute, by element and attribute; undefined where any is allowed. */
const known = new Map(
  manifest.modules
    .flatMap(({ declarations }) => declarations as { tagName?: string; attributes?: { name: string; type?: { text: string } }[] }[])
    .flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, attributes] as const] : []))
    .map(([tag, attributes]) => [
      tag,
      new Map(
        attributes.map(({ name, type }) => {
          const choices = type?.text.split('|').map((choice) => choice.trim().replaceAll("'", '')) ?? [];
          const isOpen = choices.some((choice) => ['string', 'number', 'boolean'].includes(choice));
          return [name, isOpen ? undefined : choices] as const;
        }),
      ),
    ]),
);
const everywhere = ['style', 'class', 'id', 'lang', 'dir', 'slot'];

describe('a snippet of HTML', () => {
  for (const { where, code } of of('html'))
    it(`${where} uses elements and attributes as they are`, () => {
      const all = elementsOf(code.includes('<html') ? parse(code) : parseFragment(code));
      assert.ok(all.length);
      for (const { tagName, attrs } of all) {
        const attributes = known.get(tagName);
        assert.ok(attributes ?? !tagName.includes('-'), tagName);
        for (const { name, value } of attributes ? attrs : []) {
          assert.ok(attributes?.has(name) ?? everywhere.includes(name), `${tagName} ${name}`);
          const choices = attributes?.get(name);
          if (choices) assert.ok(choices.includes(value), `${tagName} ${name}="${value}"`);
        }
      }
    });
});

describe('a snippet of script', () => {
  const exported = Object.keys(packageJson.exports).map((path) => join('sprid', path));
  for (const { where, code } of of('js', 'ts', 'tsx'))
    it(`${where} imports what the package exports`, () => {
      for (const [, from = ''] of code.matchAll(/(?:from|import) '(sprid[^']*)'/g)) assert.ok(exported.includes(from), from);
    });
});

describe('a snippet of JSON', () => {
  const context = { base: 'https://news.example/api/x', report: (line: string) => assert.fail(line), language: 'sv' };
  for (const { where, code } of of('json'))
    it(`${where} is read without a complaint`, () => {
      const json = JSON.parse(code) as Record<string, unknown>;
      const reading = 'headline' in json ? readRelease : 'thread' in json ? readThread : readCounter;
      assert.ok(reading(json, context));
    });
});

describe('a command', () => {
  const commands = readdirSync(join(root, 'endpoint/commands')).map((name) => name.replace('.ts', ''));
  for (const { path, text } of pages) {
    const said = [...of('sh', 'bash').filter(({ where }) => where.startsWith(`${path} `)).map(({ code }) => code), ...inlineCode(text)].join('\n');
    it(`of ${path} is one that there is`, () => {
      for (const [, script = ''] of said.matchAll(/npm (?:run )((?!-)[\w:-]+)/g)) assert.ok(script in packageJson.scripts, script);
      for (const [, command = ''] of said.matchAll(/npx sprid ([\w-]+)/g)) assert.ok(commands.includes(command), command);
    });
    it(`of ${path} sets what can be set`, () => {
      const settings = allSettings.map(({ name }) => name);
      // The recipe names one that does not exist yet.
      const old = text.replace(/npm run new -- setting SPRID_\w+/g, '');
      for (const [name] of old.matchAll(/\bSPRID_[A-Z_]+\b/g)) assert.ok(settings.includes(name), name);
    });
  }
});
