/**
 * Which module goes where. What elements need at once comes in pieces: one of each element, and those that several
 * share. A piece is found by who needs a module; what loads later is named.
 */
import { fileURLToPath } from 'node:url';
import type { ManualChunksOption } from 'rollup';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The tags, in the order in which their names stand in the name of a file. */
export const tags = ['press-release', 'press-release-list', 'jobs-progress', 'comment-box'] as const;

export type Tag = (typeof tags)[number];

/** Errors, which are known by their classes. */
export const errors = 'errors';

/** What several elements need and a page may have twice: functions without a state. */
export const plain = 'plain';

/** What every element needs and a page has once. */
export const runtime = 'runtime';

/** What a release and a list share; functions without a state, too. */
export const releases = 'releases';

/** The pieces of some elements, each after those that it needs. */
export const piecesOf = (some: readonly Tag[]): string[] => [
  errors,
  plain,
  runtime,
  ...(some.some((tag) => tag.startsWith('press-release')) ? [releases] : []),
  ...some,
];

/** The class of an element, and the module that has it. */
export const moduleOf = (tag: Tag): { path: string; name: string } => ({
  path: `${root}src/elements/${tag}/${tag}.ts`,
  name: `${tag.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())}Element`,
});

/** What registers an element for the tag. */
export const registerPath = `${root}src/register.ts`;

/** What loads further elements for the tag. */
export const addElementsPath = `${root}src/add-elements.ts`;

/** What adds the words of a language for the tag. */
export const wordsPath = `${root}src/controllers/at-hand.ts`;

/** What loads later, the first that fits. */
const later: Readonly<Record<string, RegExp>> = {
  // Loads when a mistake was seen in a page.
  mistakes: /src\/page\/mistakes\.ts$/,
  // Loads when the words that an element asks for are not at hand.
  'other-language': /src\/(controllers\/(other|load)-language|locales\/(near|spoken))\.ts$/,
  // Loads when a developer asks for it; what shows it, unless a program asks.
  overlay: /src\/diagnosis\/overlay\//,
  diagnosis: /src\/diagnosis\/(?!load\.)/,
  // Loads when something has failed.
  failure: /src\/(elements|client)\/failure\.ts$/,
  // An element that waits for consent.
  consent: /src\/(elements|locales)\/consent(\/\w+)?\.ts$/,
  // What content systems write otherwise than it is shown; loads when a text holds such.
  repair: /src\/markup\/(repair\/(?!needs)|frame\.ts$)/,
  // What a reader can do with a whole release; loads when it is asked for.
  tools: /src\/(elements|derived|locales)\/press-release\/(tools\/|text\.ts$)/,
  // The way to a counter's figure; loads where the page asks for it.
  history:
    /src\/(elements|locales)\/jobs-progress\/history\/|src\/(derived|pictures)\/jobs-progress\/(chart|csv|pace)\.ts$/,
  // What is said of a figure that is more than a plain one of a day; loads where it is, and with the history.
  particulars:
    /src\/(elements|locales)\/jobs-progress\/particulars\/|src\/derived\/jobs-progress\/(particulars|period|verdict|note)\.ts$/,
  // A counter that is kept up to date; loads where the page asks for it.
  live: /src\/(elements|locales)\/jobs-progress\/live\//,
  // What a plain bar does without; loads where the page or the figure asks for it.
  variants: /src\/(elements|locales)\/jobs-progress\/variants\/|src\/pictures\/jobs-progress\/milestones\.ts$/,
  // The parts of a counter's figure; loads where the page names its own or a set of them.
  regions:
    /src\/(elements|locales)\/jobs-progress\/regions\/|src\/(derived|pictures|model)\/(jobs-progress\/)?(regions|region-bars)\.ts$/,
  // What knows the formats of others' releases; loads when JSON is not our own.
  'foreign-releases': /src\/formats\/press-release\/(foreign|fields|[\w-]+\/format)\.ts$/,
  // The same for figures of statistics offices.
  'foreign-figures': /src\/formats\/jobs-progress\/(foreign|[\w-]+\/format)\.ts$/,
  // Threads that other services keep.
  'foreign-threads':
    /src\/(formats\/comment-box\/(foreign|wordpress|mastodon|thread-of|text-of-html)|markup\/entities)\.ts$/,
  // What a page says of a figure beside its JSON; loads where it does.
  stated: /src\/formats\/jobs-progress\/(stated|completion)\.ts$/,
  // Which of several releases is shown; loads where a page shows one and its address gives more.
  newest: /src\/formats\/press-release\/newest\.ts$/,
  // Where a text might be that was not found.
  elsewhere: /src\/formats\/press-release\/elsewhere\.ts$/,
  // The texts of WordPress sites with fields of their own.
  acf: /src\/formats\/press-release\/wordpress\/acf\.ts$/,
  // The ways of writing a date that few documents use.
  dates: /src\/formats\/press-release\/dates\.ts$/,
  // Which kinds and topics are none; loads when one may be.
  cleaning: /src\/formats\/press-release\/cleaning\.ts$/,
  toolkit: /src\/(formats\/toolkit\/(place|unknown|pointers)|markup\/escape|page\/attributes)\.ts$/,
  'toolkit-of-releases':
    /src\/formats\/(toolkit\/taken|press-release\/(values|moment|moment-in|embargo|clock|release|self-description|listed-once|kinds|files|heading|paging))\.ts$/,
  // What several parts of a thread bring it up to date with.
  'toolkit-of-threads': /src\/formats\/comment-box\/(add-replies|renew)\.ts$/,
  // What the parts of a counter are computed with.
  'toolkit-of-counters':
    /src\/(derived|pictures)\/jobs-progress\/(points|arithmetic|deadline|scale|told-statuses)\.ts$/,
  'toolkit-of-figures':
    /src\/formats\/jobs-progress\/(cube|choice|choice-error|dimension|marks|months|periods|points|reference-day|region-codes|subject|times|units|whole|written|year-parts)\.ts$/,
};

/** What formats, and the parts of a counter, are written with: each one's file holds what it uses of it. */
export const toolkits = [
  'toolkit',
  'toolkit-of-releases',
  'toolkit-of-figures',
  'toolkit-of-counters',
  'toolkit-of-threads',
];

/** The floors of pure functions (see eslint.config.js). */
const isPlain = (id: string): boolean => /\/src\/(model|markup|formats|locales|derived|pictures)\//.test(id);

type GetModule = (id: string) => { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null;

/** What a module needs, itself among it. @param isLater with what it loads later */
const reach = (id: string, getModule: GetModule, isLater = false, seen = new Set<string>()): Set<string> => {
  if (seen.has(id)) return seen;
  seen.add(id);
  const module = getModule(id);
  for (const next of module?.importedIds ?? []) reach(next, getModule, isLater, seen);
  if (isLater) for (const next of module?.dynamicallyImportedIds ?? []) reach(next, getModule, isLater, seen);
  return seen;
};

const reachByTag = (getModule: GetModule, isLater: boolean): Map<Tag, Set<string>> =>
  new Map(tags.map((tag) => [tag, reach(moduleOf(tag).path, getModule, isLater)]));

/** Decides for Rollup, once it has seen all modules. */
export const pieceOf = (): ManualChunksOption => {
  let known: Record<'atOnce' | 'atAll', Map<Tag, Set<string>>> | undefined;
  const always = new Set<string>();
  return (id, { getModuleInfo }) => {
    known ??= { atOnce: reachByTag(getModuleInfo, false), atAll: reachByTag(getModuleInfo, true) };
    for (const path of [registerPath, addElementsPath])
      if (!always.has(path)) reach(path, getModuleInfo, false, always);
    const isAtOnce = tags.some((tag) => known?.atOnce.get(tag)?.has(id));
    if (!isAtOnce && !always.has(id)) return Object.keys(later).find((name) => later[name]?.test(id));
    // One element may need it at once and another later: a page with the other alone must have it too.
    const needing = tags.filter((tag) => known?.atAll.get(tag)?.has(id));
    if (!always.has(id)) {
      if (needing.length === 1) return needing[0];
      if (needing.every((tag) => tag.startsWith('press-release'))) return releases;
    }
    if (id.endsWith('-error.ts')) return errors;
    return isPlain(id) ? plain : runtime;
  };
};
