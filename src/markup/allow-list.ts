/**
 * What HTML of a press release may hold: the one list for the browser's own
 * sanitizer, for DOMPurify and for the server's cleaner. All three drop what is
 * in neither list together with its content, so that they agree on every tree;
 * wrappers that carry no meaning are let through and then unwrapped by the walk.
 * `style`, `class`, `id` and `name` are missing on purpose: looks and names
 * belong to the page, and names can shadow what scripts look up ("clobbering").
 */

const names = (list: string): string[] => list.split(' ');

/** Elements that are shown as blocks of their own. */
export const blocks: ReadonlySet<string> = new Set(
  names(
    'blockquote caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr ul',
  ),
);

/** Elements that are shown. */
export const elements: ReadonlySet<string> = new Set([
  ...blocks,
  ...names('a abbr b bdi br cite code del em i img ins mark q rp rt ruby s small span strong sub sup time u'),
]);

/** Old names for what is shown: what is struck out must not be read as if it were not. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ['acronym', 'abbr'],
  ['strike', 's'],
]);

/**
 * Elements that go, while what they hold stays. Only where one tells a language or a direction, which readers aloud
 * need, it stays as a `div` or a `span`. What can be opened stands open: a release is read whole, printed and quoted.
 */
export const wrappers: ReadonlyMap<string, string> = new Map([
  ...names(
    'address article aside center details dir div fieldset footer header hgroup main menu nav search section summary',
  ).map((name) => [name, 'div'] as const),
  ...names('bdo big data dfn font kbd legend nobr picture samp span tt var').map((name) => [name, 'span'] as const),
]);

/** What the sanitizers let through to the walk. */
export const letThrough: readonly string[] = [...new Set([...elements, ...renamed.keys(), ...wrappers.keys()])];

/** The same for HTML with frames, of which the walk makes links. */
export const letFramesThrough: readonly string[] = [...letThrough, 'iframe'];

const forEvery = 'dir lang title';

/** Attributes per element, beside `dir`, `lang` and `title`, which every one may have. */
const own: Readonly<Record<string, string>> = {
  a: 'data-embed href hreflang',
  blockquote: 'cite',
  del: 'cite datetime',
  img: 'alt height sizes src srcset width',
  ins: 'cite datetime',
  li: 'value',
  ol: 'reversed start',
  q: 'cite',
  td: 'colspan rowspan',
  th: 'abbr colspan rowspan scope',
  time: 'datetime',
};

/** Every attribute that some element may have: the sanitizers' flat list. */
export const attributes: readonly string[] = [...new Set([forEvery, ...Object.values(own)].join(' ').split(' '))];

/** Whether this attribute may stand on this element. */
export const mayHave = (element: string, attribute: string): boolean =>
  `${forEvery} ${own[element] ?? ''}`.split(' ').includes(attribute);
