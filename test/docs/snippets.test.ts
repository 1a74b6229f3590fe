/**
 * Everything that the snippets of the documentation name exists: elements, attributes, imports, commands, settings,
 * JSON.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { parse as parseYaml } from 'yaml';
import manifest from '../../custom-elements.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { movingOf } from '../../endpoint/disk/versions.js';
import { readMarkdown } from '../../endpoint/releases/markdown.js';
import { readConfig } from '../../endpoint/settings/config.js';
import { allSettings } from '../../endpoint/settings/settings.js';
import { own as readThread } from '../../src/formats/comment-box/own.js';
import { own as readCounter } from '../../src/formats/jobs-progress/own.js';
import { own as readRelease } from '../../src/formats/press-release/own.js';
import { commentsOf } from '../endpoint/comments-site.js';
import { makeSite } from '../endpoint/example-site.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = [
  'README.md',
  'PRIVACY.md',
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
const inlineCode = (text: string): string[] =>
  [...text.replace(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

type Node = DefaultTreeAdapterTypes.Node;
const elementsOf = (node: Node): DefaultTreeAdapterTypes.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];

/** The allowed values of an attribute, by element and attribute; undefined where any is allowed. */
const known = new Map(
  manifest.modules
    .flatMap(
      ({ declarations }) =>
        declarations as { tagName?: string; attributes?: { name: string; type?: { text: string } }[] }[],
    )
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
      for (const [, from = ''] of code.matchAll(/(?:from|import) '(sprid[^']*)'/g))
        assert.ok(exported.includes(from), from);
    });
});

describe('a snippet of code', () => {
  for (const { where, code, kind } of of('js', 'ts', 'tsx'))
    it(`${where} can be parsed as ${kind}`, () => {
      assert.deepEqual(transformSync(code, { loader: 'tsx', jsx: 'preserve' }).warnings, []);
    });

  const parts = new Map(
    manifest.modules
      .flatMap(({ declarations }) => declarations as { tagName?: string; cssParts?: { name: string }[] }[])
      .flatMap(({ tagName, cssParts = [] }) => (tagName ? [[tagName, cssParts.map(({ name }) => name)] as const] : [])),
  );
  const tokens = readFileSync(join(root, 'src/theme/tokens.ts'), 'utf8');
  for (const { where, code } of of('css'))
    it(`${where} is CSS, and names elements, parts and tokens as they are`, () => {
      assert.deepEqual(transformSync(code, { loader: 'css' }).warnings, []);
      for (const [, tag = ''] of code.matchAll(/(?<![\w-])([a-z]+(?:-[a-z]+)+)(?=[^;{}]*\{)/g))
        assert.ok(parts.has(tag), tag);
      for (const [, tag = '', part = ''] of code.matchAll(/([\w-]+)::part\((\w+)\)/g))
        assert.ok(parts.get(tag)?.includes(part), part);
      for (const [token] of code.matchAll(/--sprid-[\w-]+/g))
        assert.ok(tokens.includes(`var(${token}`) || tokens.includes(`      ${token},`), token);
    });

  for (const { where, code } of of('yaml'))
    it(`${where} is YAML, and names a file of this version`, () => {
      assert.equal(typeof parseYaml(code), 'object');
      assert.ok(code.includes(`/${movingOf(packageJson.version)}/sprid.js`));
    });

  for (const { where, code } of of('md'))
    it(`${where} is read as a release without a complaint`, async () => {
      const file = await readMarkdown({ stem: 'a', text: code } as Parameters<typeof readMarkdown>[0]);
      const context = {
        base: 'https://news.example/api/x',
        report: (line: string) => assert.fail(line),
        language: 'sv',
      };
      assert.ok(readRelease(JSON.parse(file.text), context)?.body);
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
    const said = [
      ...of('sh', 'bash')
        .filter(({ where }) => where.startsWith(`${path} `))
        .map(({ code }) => code),
      ...inlineCode(text),
    ].join('\n');
    it(`of ${path} is one that there is`, () => {
      for (const [, script = ''] of said.matchAll(/npm (?:run )((?!-)[\w:-]+)/g))
        assert.ok(script in packageJson.scripts, script);
      for (const [, command = ''] of said.matchAll(/npx sprid ([\w-]+)/g))
        assert.ok(commands.includes(command), command);
    });
    it(`of ${path} sets what can be set`, () => {
      const settings = allSettings.map(({ name }) => name);
      // The recipe names one that does not exist yet.
      const old = text.replace(/npm run new -- setting SPRID_\w+/g, '');
      for (const [name] of old.matchAll(/\bSPRID_[A-Z_]+\b/g)) assert.ok(settings.includes(name), name);
    });
  }

  const written = pages.flatMap(({ path, text }) =>
    [
      ...of('sh', 'bash')
        .filter(({ where }) => where.startsWith(`${path} `))
        .map(({ code }) => code),
      ...inlineCode(text),
    ].map((code) => ({ path, code })),
  );

  it('of sprid has options that its program takes', () => {
    const moduleOf = (path: string): string => readFileSync(join(root, path), 'utf8');
    const used = written.flatMap(({ code }) => [...code.matchAll(/npx sprid ([\w-]+)([^\n]*)/g)]);
    const options = used.flatMap(([, command = '', rest = '']) =>
      [...rest.matchAll(/(?<= )--([\w-]+)/g)].map(([, option = '']) => [command, option] as const),
    );
    assert.ok(options.length > 4);
    for (const [command, option] of options) {
      const program = moduleOf(`endpoint/commands/${command}.ts`);
      const imported = [...program.matchAll(/from '\.\.\/([\w/-]+)\.js'/g)].map(([, name = '']) =>
        moduleOf(`endpoint/${name}.ts`),
      );
      assert.match(
        [program, ...imported].join('\n'),
        new RegExp(`(?<![\\w-])'?${option}'?: (\\{ type|string|flag)|--${option}\\b`),
        `${command} --${option}`,
      );
    }
  });

  it('of the benches names a part that there is', () => {
    const parts = readdirSync(join(root, 'test/bench')).map(
      (name) => /^ {2}name: '([\w-]+)',$/m.exec(readFileSync(join(root, 'test/bench', name), 'utf8'))?.[1],
    );
    const used = written.flatMap(({ code }) =>
      [...code.matchAll(/npm run bench -- ([\w-]+)/g)].map(([, part = '']) => part),
    );
    assert.ok(used.length > 3);
    for (const part of used) assert.ok(parts.includes(part), part);
  });

  it('sets values that the endpoint takes', () => {
    const set = written.flatMap(({ code }) => [...code.matchAll(/\b(SPRID_\w+)=(?:'([^']*)'|(\S+))/g)]);
    // What a program has written for its reader is cut short.
    const whole = set.filter(([text]) => !text.includes('…'));
    assert.ok(whole.length > 1);
    for (const [, name = '', quoted, plain] of whole)
      assert.deepEqual(readConfig({ [name]: quoted ?? plain }, root).warnings, []);
  });

  it('of curl is taken by the endpoint, one after the other', async (t) => {
    const token = 'a-token-of-the-tests';
    const comments = await commentsOf(t);
    const files = { 'jobs/1000-jobb.json': { value: 742, asOf: '2019-11-04', goal: 1000 } };
    const { app } = await makeSite(t, files, { comments, publisherTokens: [{ name: 'anna', token }] });
    const commands = of('sh').flatMap(({ code }) =>
      [...code.replaceAll('\\\n', ' ').matchAll(/^ *curl (.*)$/gm)].map(([, rest = '']) => rest),
    );
    assert.equal(commands.length, 2);
    for (const command of commands) {
      const [, address = ''] = /(https:[^\s']+)/.exec(command) ?? [];
      const headers = Object.fromEntries(
        [...command.matchAll(/-H '([^:]+): ([^']*)'/g)].map(([, name = '', value = '']) => [
          name.toLowerCase(),
          value.replace('…', token),
        ]),
      );
      const [, method = 'GET'] = /-X (\w+)/.exec(command) ?? [];
      const [, payload] = /-d '([^']*)'/.exec(command) ?? [];
      const answer = await app.inject({
        method: method as 'PUT',
        url: address.replace('https://news.example', ''),
        headers,
        ...(payload !== undefined && { payload }),
      });
      assert.ok(answer.statusCode < 300, `${command}: ${answer.payload}`);
    }
  });
});
