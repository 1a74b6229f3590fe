/** What a release changes, thought out before anything is done: files in, files out. */
import { movingOf } from '../../endpoint/disk/versions.js';
import { RefusedError } from '../refused-error.js';

/** What a release starts from. */
export interface State {
  /** What `git status --porcelain` says; empty where all is committed. */
  changes: string;
  /** Every tag of the repository. */
  tags: readonly string[];
  /** The files that name the version, by path: those of `versioned`. */
  files: Readonly<Record<string, string>>;
  /** The day of the release, `2026-11-29`. */
  today: string;
}

/** What is to be done. */
export interface Plan {
  version: string;
  tag: string;
  /** What the changelog says of it. */
  notes: string;
  /** Only those that change. */
  files: Readonly<Record<string, string>>;
}

/** The pages that name addresses of the version. */
const pages = ['docs/developer.md', 'docs/hosting.md', 'docs/languages.md', 'docs/recipes.md'] as const;

/** The files that name the version. */
export const versioned = [
  'package.json',
  'endpoint/package.json',
  'package-lock.json',
  'CHANGELOG.md',
  ...pages,
  'integrations/wordpress/sprid/sprid.php',
] as const;

const shape = /^(\d+)\.(\d+)\.(\d+)$/;

const isHigher = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((version) => (shape.exec(version) ?? []).slice(1).map(Number));
  const at = a?.findIndex((part, index) => part !== b?.[index]) ?? -1;
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
};

const json = (text = ''): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

const withVersion = (text: string | undefined, version: string): string =>
  `${JSON.stringify({ ...json(text), version }, null, 2)}\n`;

/** npm's own order of fields stays. */
const lockWithVersion = (text: string | undefined, version: string): string => {
  const lock = json(text) as { version: string; packages: Record<string, { version: string }> };
  for (const folder of ['', 'endpoint']) Object.assign(lock.packages[folder] ?? {}, { version });
  return `${JSON.stringify({ ...lock, version }, null, 2)}\n`;
};

const unreleased = /^## Unreleased\n([^]*?)(?=^## |(?![^]))/m;

/** @throws RefusedError that says what to do first */
export const planRelease = (version: string, { changes, tags, files, today }: State): Plan => {
  if (!shape.test(version)) throw new RefusedError(`"${version}" is no version: write it as 1.2.3.`);
  if (changes) throw new RefusedError(`Commit these first, or put them away:\n${changes.trimEnd()}`);
  const { version: current } = json(files['package.json']) as { version: string };
  const changelog = files['CHANGELOG.md'] ?? '';
  const released = [
    ...tags.map((tag) => tag.replace(/^v/, '')),
    ...[...changelog.matchAll(/^## (\d\S*)/gm)].map(([, heading = '']) => heading),
  ].filter((one) => shape.test(one));
  for (const one of released)
    if (!isHigher(version, one)) throw new RefusedError(`${version} must be higher than ${one}, which is released.`);
  // The first release has the version that package.json was begun with.
  if (isHigher(current, version)) throw new RefusedError(`${version} is lower than ${current} of package.json.`);
  const notes = unreleased.exec(changelog)?.[1]?.trim() ?? '';
  if (!/^- ./m.test(notes))
    throw new RefusedError('CHANGELOG.md says nothing under "## Unreleased": what changes for whom?');

  // A page names the current version in addresses.
  const addressed = (text = ''): string =>
    text.replaceAll(`/${current}/`, `/${version}/`).replaceAll(`/${movingOf(current)}/`, `/${movingOf(version)}/`);
  const planned: Record<Exclude<(typeof versioned)[number], (typeof pages)[number]>, string> = {
    'package.json': withVersion(files['package.json'], version),
    'endpoint/package.json': withVersion(files['endpoint/package.json'], version),
    'package-lock.json': lockWithVersion(files['package-lock.json'], version),
    'CHANGELOG.md':
      changelog.replace(unreleased, () => `## Unreleased\n\n## ${version} - ${today}\n\n${notes}\n\n`).trimEnd() + '\n',
    'integrations/wordpress/sprid/sprid.php': (files['integrations/wordpress/sprid/sprid.php'] ?? '').replace(
      /^( \* Version: ).*$/m,
      `$1${version}`,
    ),
  };
  return {
    version,
    tag: `v${version}`,
    notes,
    files: Object.fromEntries(
      [...Object.entries(planned), ...pages.map((path) => [path, addressed(files[path])] as const)].filter(
        ([path, text]) => text !== files[path],
      ),
    ),
  };
};
