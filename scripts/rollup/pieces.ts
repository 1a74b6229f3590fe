/**
 * Decides which module goes into which file. What elements need at once comes in pieces: one for each element, and
 * those that several elements share. The imports decide the piece of a module. What loads later is named here.
 */
import { fileURLToPath } from 'node:url';
import type { ManualChunksOption } from 'rollup';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The tags, in the order in which they stand in the name of a file. */
export const tags = ['press-release', 'press-release-list', 'jobs-progress', 'comment-box'] as const;

export type Tag = (typeof tags)[number];

/** Error classes, which `instanceof` must find only once. */
export const errors = 'errors';

/** Functions without state that several elements need. A page may load them twice. */
export const plain = 'plain';

/** What every element needs and a page may load only once. */
export const runtime = 'runtime';

/** Functions without state that a release and a list share. */
export const releases = 'releases';

/** The pieces of some elements, each after those that it needs. */
export const piecesOf = (some: readonly Tag[]): string[] => [
  errors,
  plain,
  runtime,
  ...(some.some((tag) => tag.startsWith('press-release')) ? [releases] : []),
  ...some,
];

/** The class of an element and its module. */
export const moduleOf = (tag: Tag): { path: string; name: string } => ({
  path: `${root}src/elements/${tag}/${tag}.ts`,
  name: `${tag.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())}Element`,
});

/** The module that registers an element for the tag. */
export const registerPath = `${root}src/register.ts`;

/** The module that loads further elements for the tag. */
export const addElementsPath = `${root}src/add-elements.ts`;

/** The module that adds the words of a language for the tag. */
export const wordsPath = `${root}src/controllers/at-hand.ts`;

/** What loads later. The first pattern that matches counts. */
const later: Readonly<Record<string, RegExp>> = {
  // Loads when the page contains a mistake.
  mistakes: /src\/page\/mistakes\.ts$/,
  // Loads when an element needs words that are not loaded yet.
  'other-language': /src\/(controllers\/(other|load)-language|locales\/(near|spoken))\.ts$/,
  // Loads when a developer asks for it. The overlay shows the result unless a program asks.
  overlay: /src\/diagnosis\/overlay\//,
  diagnosis: /src\/diagnosis\/(?!load\.)/,
  // Loads when something has failed.
  failure: /src\/(elements|client)\/failure\.ts$/,
  // Loads when an element waits for consent.
  consent: /src\/(elements|locales)\/consent(\/\w+)?\.ts$/,
  // Converts the markup of content systems. Loads when a text contains such markup.
  repair: /src\/markup\/(repair\/(?!needs)|frame\.ts$)/,
  // The tools for a whole release. Loads when the page asks for them.
  tools: /src\/(elements|derived|locales)\/press-release\/(tools\/|text\.ts$)/,
  // The history of a counter's figure. Loads when the page asks for it.
  history:
    /src\/(elements|locales)\/jobs-progress\/history\/|src\/(derived|pictures)\/jobs-progress\/(chart|csv|pace)\.ts$/,
  // Words for a figure that is more than a plain daily one. Loads with such a figure, and with the history.
  particulars:
    /src\/(elements|locales)\/jobs-progress\/particulars\/|src\/derived\/jobs-progress\/(particulars|period|verdict|note|untold-goal)\.ts$/,
  // Updates of a counter. Loads when the page asks for them.
  live: /src\/(elements|locales)\/jobs-progress\/live\//,
  // The parts of a bar that is more than a plain one. Loads when the page or the figure asks for them.
  variants: /src\/(elements|locales)\/jobs-progress\/variants\/|src\/pictures\/jobs-progress\/milestones\.ts$/,
  // The regions of a counter's figure. Loads when the page names its own region or a set of them.
  regions:
    /src\/(elements|locales)\/jobs-progress\/regions\/|src\/(derived|pictures|model)\/(jobs-progress\/)?(regions|region-bars)\.ts$/,
  // Other systems' formats of releases. Loads when JSON is not our own.
  'foreign-releases': /src\/formats\/press-release\/(foreign|fields|[\w-]+\/format)\.ts$/,
  // The formats of statistics offices. Loads when JSON is not our own.
  'foreign-figures': /src\/formats\/jobs-progress\/(foreign|[\w-]+\/format)\.ts$/,
  // Threads on other services.
  'foreign-threads':
    /src\/(formats\/comment-box\/(foreign|wordpress|mastodon|thread-of|text-of-html)|markup\/entities)\.ts$/,
  // Reads what a page says about a figure beside its JSON. Loads when a page says something.
  stated: /src\/formats\/jobs-progress\/(stated|completion)\.ts$/,
  // Chooses one of several releases. Loads when a page shows one release and its address returns several.
  newest: /src\/formats\/press-release\/newest\.ts$/,
  // Finds a text in other places than the usual one.
  elsewhere: /src\/formats\/press-release\/elsewhere\.ts$/,
  // Reads texts of WordPress sites with custom fields.
  acf: /src\/formats\/press-release\/wordpress\/acf\.ts$/,
  // Rare ways of writing a date.
  dates: /src\/formats\/press-release\/dates\.ts$/,
  // Removes placeholders from kinds and topics. Loads when there may be one.
  cleaning: /src\/formats\/press-release\/cleaning\.ts$/,
  toolkit: /src\/(formats\/toolkit\/(place|unknown|pointers)|markup\/escape|page\/attributes)\.ts$/,
  'toolkit-of-releases':
    /src\/formats\/(toolkit\/taken|press-release\/(values|moment|moment-in|embargo|clock|release|self-description|listed-once|kinds|files|heading|paging))\.ts$/,
  // What several parts of a thread use to update it.
  'toolkit-of-threads': /src\/formats\/comment-box\/(add-replies|renew)\.ts$/,
  // What the parts of a counter use for computing.
  'toolkit-of-counters':
    /src\/(derived|pictures)\/jobs-progress\/(points|is-rate|arithmetic|deadline|scale|told-statuses|unit-behind)\.ts$/,
  'toolkit-of-figures':
    /src\/formats\/jobs-progress\/(cube|choice|choice-error|dimension|marks|months|period-days|periods|points|reference-day|region-codes|subject|times|units|whole|written)\.ts$/,
};

/** What formats, and the parts of a counter, are built with. The file of each holds what it uses. */
export const toolkits = [
  'toolkit',
  'toolkit-of-releases',
  'toolkit-of-figures',
  'toolkit-of-counters',
  'toolkit-of-threads',
];

/** The folders of pure functions (see `floors` in eslint.config.js). */
const isPlain = (id: string): boolean => /\/src\/(model|markup|formats|locales|derived|pictures)\//.test(id);

type GetModule = (id: string) => { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null;

/**
 * The modules that a module needs, itself included.
 * @param isLater with what it loads later
 */
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

/** Tells Rollup the chunk of each module, once Rollup has seen all of them. */
export const pieceOf = (): ManualChunksOption => {
  let known: Record<'atOnce' | 'atAll', Map<Tag, Set<string>>> | undefined;
  const always = new Set<string>();
  return (id, { getModuleInfo }) => {
    known ??= { atOnce: reachByTag(getModuleInfo, false), atAll: reachByTag(getModuleInfo, true) };
    for (const path of [registerPath, addElementsPath])
      if (!always.has(path)) reach(path, getModuleInfo, false, always);
    const isAtOnce = tags.some((tag) => known?.atOnce.get(tag)?.has(id));
    if (!isAtOnce && !always.has(id)) return Object.keys(later).find((name) => later[name]?.test(id));
    // One element may need a module at once and another later. A page with only the second one must have it too.
    const needing = tags.filter((tag) => known?.atAll.get(tag)?.has(id));
    if (!always.has(id)) {
      if (needing.length === 1) return needing[0];
      if (needing.every((tag) => tag.startsWith('press-release'))) return releases;
    }
    if (id.endsWith('-error.ts')) return errors;
    return isPlain(id) ? plain : runtime;
  };
};
