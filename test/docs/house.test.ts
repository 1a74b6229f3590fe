/** What code hosts look for at the root of a repository and in `.github/`. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import endpointJson from '../../endpoint/package.json' with { type: 'json' };
import renovate from '../../renovate.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('what a stranger finds first', () => {
  for (const path of ['CONTRIBUTING.md', 'CODE_OF_CONDUCT.md'])
    it(`${path} is short, and its links lead somewhere`, () => {
      const text = read(path);
      assert.ok(text.length < 2000);
      const links = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, to = '']) => to);
      assert.deepEqual(
        links.filter((to) => !existsSync(join(root, to))),
        [],
      );
    });

  it('a repository whose package names nobody leaves the contact to its publisher', () => {
    const isNamed = ['author', 'bugs', 'repository', 'contributors'].some((field) => field in packageJson);
    assert.equal(read('CODE_OF_CONDUCT.md').includes('[the publisher of this repository fills in'), !isNamed);
  });

  it('README.md opens with a picture and the tag, has three snippets, two commands, and a line for each reader', () => {
    const text = read('README.md');
    assert.match(text, /^# sprid\n\n!\[[^\]]+\]\((docs\/[\w.]+)\)\n/);
    assert.ok(text.indexOf('```html\n<script type="module"') < text.indexOf('## '));
    assert.equal([...text.matchAll(/^```html$/gm)].length, 3);
    assert.equal([...text.matchAll(/^```sh$/gm)].length, 2);
    for (const page of ['editor', 'developer', 'publisher', 'moderation', 'hosting', 'json', 'numbers', 'contributing'])
      assert.match(text, new RegExp(`^\\| .*\\(docs/${page}\\.md\\)`, 'm'), page);
  });

  it('CHANGELOG.md has its versions with their days, the newest first, and what is to come above them', () => {
    const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
    assert.equal(headings[0], 'Unreleased');
    const days = headings
      .slice(1)
      .map((heading) => /^\d+\.\d+\.\d+ - (\d{4}-\d\d-\d\d)$/.exec(heading)?.[1] ?? heading);
    for (const day of days) assert.ok(!Number.isNaN(Date.parse(day)), day);
    assert.deepEqual(days, days.toSorted().reverse());
    const groups = [...read('CHANGELOG.md').matchAll(/^### (.*)$/gm)].map(([, group = '']) => group);
    for (const group of groups) assert.match(group, /^(Added|Changed|Deprecated|Removed|Fixed|Security)$/);
    assert.ok(groups.length > 0);
  });
});

interface Workflow {
  permissions: unknown;
  jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
}

describe('the workflows', () => {
  const folder = '.github/workflows';
  const all = readdirSync(join(root, folder)).map(
    (name) => [name, parse(read(join(folder, name))) as Workflow] as const,
  );

  for (const [name, { permissions, jobs }] of all)
    it(`may read only, unless a job says more, and use actions of one version: ${name}`, () => {
      assert.deepEqual(permissions, { contents: 'read' });
      const actions = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
      assert.ok(actions.length > 0);
      for (const action of actions) assert.match(action, /^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
    });

  it('check by .ci/run, on the oldest Node that package.json promises', () => {
    const { jobs } = all.find(([name]) => name === 'ci.yml')?.[1] ?? assert.fail();
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    assert.equal(commands.at(-1), '.ci/run');
    // As sed does it there.
    assert.match(read('package.json'), /^ *"node": ">=([0-9]*).*/m);
    assert.ok(commands[0]?.includes(String.raw`s/^ *"node": ">=\([0-9]*\).*/node=\1/p`));
  });
});

describe('the forms for issues', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  for (const name of readdirSync(join(root, folder)).filter((path) => path !== 'config.yml'))
    it(`ask for something that must be said: ${name}`, () => {
      const form = parse(read(join(folder, name))) as {
        name: string;
        description: string;
        body: { type: string; id?: string; validations?: { required: boolean } }[];
      };
      assert.ok(form.name && form.description);
      assert.ok(form.body.some(({ validations }) => validations?.required));
      const ids = form.body.flatMap(({ id }) => id ?? []);
      assert.equal(new Set(ids).size, ids.length);
    });
});

describe('renovate.json', () => {
  const { devDependencies, dependencies, overrides } = packageJson;
  const versions: Readonly<Record<string, string>> = {
    ...devDependencies,
    ...dependencies,
    ...endpointJson.dependencies,
    // An override may be for one version alone: "content-disposition@3".
    ...Object.fromEntries(Object.entries(overrides).map(([name, version]) => [name.replace(/(?!^)@.*/, ''), version])),
  };

  it('finds every version exact', () => {
    for (const [name, version] of Object.entries(versions)) assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
  });

  for (const rule of renovate.packageRules)
    it(`says why, of packages that are there, in versions that it allows: ${rule.matchPackageNames.join(', ')}`, () => {
      assert.ok(rule.description.length > 40);
      for (const name of rule.matchPackageNames) {
        const version = versions[name];
        assert.ok(version, name);
        const [, below] = /^<(\d+)$/.exec(rule.allowedVersions ?? '') ?? [];
        if (rule.allowedVersions) assert.ok(Number(version.split('.')[0]) < Number(below), `${name} ${version}`);
      }
    });
});
