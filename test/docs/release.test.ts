/** `npm run release`: what it refuses, what it writes, and what it does in which order. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { movingOf } from '../../endpoint/disk/versions.js';
import { carryOut, type Tools } from '../../scripts/release/carry-out.js';
import { RefusedError } from '../../scripts/refused-error.js';
import { planRelease, versioned, type State } from '../../scripts/release/plan.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version: current } = packageJson;
const [major = 0, minor = 0] = current.split('.').map(Number);
const next = `${String(major)}.${String(minor + 1)}.0`;

const ours = Object.fromEntries(versioned.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const changelog = `# Changelog

What changes.

## Unreleased

### Added

- A counter counts.
- Costs $& and $1.

## 0.0.9 - 2020-01-01

- Old.
`;
const files = { ...ours, 'CHANGELOG.md': changelog };
const state = (more: Partial<State> = {}): State => ({
  changes: '',
  tags: ['v0.0.9', ''],
  files,
  today: '2026-11-29',
  ...more,
});

describe('a release is refused', () => {
  const cases: [why: string, version: string, more: Partial<State>, message: RegExp][] = [
    ['of what is no version', '1.2', {}, /^"1\.2" is no version/],
    ['of a version with a letter', 'v9.0.0', {}, /is no version/],
    ['while something is not committed', next, { changes: ' M README.md\n' }, /^Commit these first.*:\n M README\.md$/],
    ['of a version that has a tag', next, { tags: [`v${next}`] }, /must be higher than .*, which is released/],
    [
      'below a version that has a tag',
      '9.9.0',
      { tags: ['v9.10.0', 'v1.0.0'] },
      /^9\.9\.0 must be higher than 9\.10\.0/,
    ],
    [
      'of a version that the changelog has',
      '0.10.0',
      { files: { ...files, 'CHANGELOG.md': `${changelog}\n## 0.10.0 - 2026-01-01\n` } },
      /^0\.10\.0 must be higher than 0\.10\.0/,
    ],
    [
      'below the version of package.json',
      '0.0.10',
      { files: { ...files, 'package.json': '{"version":"0.1.0"}' } },
      /^0\.0\.10 is lower than 0\.1\.0/,
    ],
    [
      'without a word of what changes',
      next,
      {
        files: {
          ...files,
          'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n### Added\n\n## 0.0.9 - 2020-01-01\n\n- Old.\n',
        },
      },
      /says nothing under "## Unreleased"/,
    ],
    [
      'without that heading',
      next,
      { files: { ...files, 'CHANGELOG.md': '# Changelog\n\n- x\n' } },
      /says nothing under/,
    ],
  ];
  for (const [why, version, more, message] of cases)
    it(why, () => {
      assert.throws(
        () => planRelease(version, state(more)),
        (error: unknown) => error instanceof RefusedError && message.test(error.message),
      );
    });
});

describe('a release', () => {
  const plan = planRelease(next, state());

  it('has the version everywhere', () => {
    interface Lock {
      version: string;
      packages: Record<string, { version: string }>;
    }
    const json = (path: string): Lock => JSON.parse(plan.files[path] ?? '') as Lock;
    assert.equal(plan.tag, `v${next}`);
    for (const path of ['package.json', 'endpoint/package.json', 'package-lock.json'])
      assert.equal(json(path).version, next);
    const { packages } = json('package-lock.json');
    assert.deepEqual([packages['']?.version, packages.endpoint?.version], [next, next]);
    assert.match(
      plan.files['integrations/wordpress/sprid/sprid.php'] ?? '',
      new RegExp(`^ \\* Version: ${next}$`, 'm'),
    );
    assert.ok(plan.files['docs/developer.md']?.includes(`https://news.example/${next}/sprid.js`));
    for (const [path, text] of Object.entries(plan.files))
      if (path.startsWith('docs/')) assert.ok(!text.includes(`/${current}/`), path);
  });

  it('leaves no page with addresses of the version before', () => {
    const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
    for (const path of ['README.md', ...pages.map((name) => `docs/${name}`)]) {
      const text = plan.files[path] ?? readFileSync(join(root, path), 'utf8');
      for (const old of [`/${current}/`, `/${movingOf(current)}/`]) assert.ok(!text.includes(old), `${path}: ${old}`);
    }
  });

  it('changes nothing else in the files of npm', () => {
    for (const path of ['package.json', 'endpoint/package.json', 'package-lock.json']) {
      const old = (ours[path] ?? '').split('\n');
      const changed = (plan.files[path] ?? '').split('\n').filter((line, at) => line !== old[at]);
      assert.ok(
        changed.every((line) => line.trim() === `"version": "${next}",`),
        path,
      );
      assert.equal(changed.length, path === 'package-lock.json' ? 3 : 1);
    }
  });

  it('moves what is unreleased under the version and its day, as it is written', () => {
    assert.equal(
      plan.files['CHANGELOG.md'],
      changelog.replace('## Unreleased\n', () => `## Unreleased\n\n## ${next} - 2026-11-29\n`),
    );
    assert.equal(plan.notes, '### Added\n\n- A counter counts.\n- Costs $& and $1.');
  });

  it('may be the first one, of the version that package.json has', () => {
    const first = planRelease(
      current,
      state({ tags: [], files: { ...files, 'CHANGELOG.md': '## Unreleased\n\n- All.\n' } }),
    );
    assert.deepEqual(first.files, { 'CHANGELOG.md': `## Unreleased\n\n## ${current} - 2026-11-29\n\n- All.\n` });
  });

  it('can be made of the changelog as it is', () => {
    // Right after a release there is nothing to tell yet.
    const kept = (ours['CHANGELOG.md'] ?? '').replace('## Unreleased\n', '## Unreleased\n\n- Something else.\n');
    const { notes } = planRelease('99.0.0', state({ files: { ...ours, 'CHANGELOG.md': kept }, tags: [] }));
    assert.match(notes, /^- Something else\.$/m);
  });
});

describe('a planned release', () => {
  const plan = planRelease(next, state());
  const paths = Object.keys(plan.files);
  /** What is done, in order; what is named fails. */
  const done = (failing = ''): { tools: Tools; log: string[] } => {
    const log: string[] = [];
    const note = (what: string): void => {
      log.push(what);
      if (what.startsWith(failing || ' ')) throw new Error(`${what} failed`);
    };
    return {
      log,
      tools: {
        write: (path) => log.push(`write ${path}`),
        build: () => note('build'),
        pack: () => (note('pack'), 'sprid.tgz'),
        git: (...args) => note(args.join(' ')),
      },
    };
  };
  const writes = paths.map((path) => `write ${path}`);

  it('writes, builds, packs, commits and tags, and neither pushes nor publishes', () => {
    const { tools, log } = done();
    assert.equal(carryOut(plan, tools), 'sprid.tgz');
    assert.deepEqual(log, [
      ...writes,
      'build',
      'pack',
      `commit --quiet --message Release ${next} -- ${paths.join(' ')}`,
      `tag --annotate --cleanup=verbatim --message ${next}\n\n${plan.notes} v${next}`,
    ]);
  });

  for (const step of ['build', 'pack', 'commit'])
    it(`puts the files back when it fails: ${step}`, () => {
      const { tools, log } = done(step);
      assert.throws(() => carryOut(plan, tools), /failed$/);
      assert.equal(log.at(-1), `checkout --quiet HEAD -- ${paths.join(' ')}`);
      assert.ok(!log.some((line) => line.startsWith('tag')));
    });
});

it('npm signs what is published with where it was built, which its workflow may ask for', () => {
  assert.deepEqual(packageJson.publishConfig, { access: 'public', provenance: true });
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  assert.match(workflow, /^ {6}id-token: write/m);
  assert.match(workflow, /^ {4}tags: \['v\*'\]$/m);
  assert.match(workflow, /npm publish sprid-\*\.tgz/);
});
