/**
 * The HTML that a press release may contain: one list for the browser's own sanitizer, for DOMPurify and for the
 * server's cleaner, so that they agree on every tree. Elements that are dangerous or no part of the text are removed
 * with their content. Every other element that is not shown is unwrapped, and its text stays. `style`, `class`, `id`
 * and `name` are missing on purpose: looks and names belong to the page, and names can shadow what scripts look up
 * ("DOM clobbering").
 */

const names = (list: string): string[] => list.split(' ');

/** Elements that are shown. */
export const elements: ReadonlySet<string> = new Set(
  names(
    'a abbr b bdi blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li mark ol p pre q rp rt ' +
      'ruby s small span strong sub sup table tbody td tfoot th thead time tr u ul',
  ),
);

/** Old names of elements that are shown: struck-out text must not look like normal text. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ['acronym', 'abbr'],
  ['strike', 's'],
]);

/**
 * Elements that are removed while their content stays: these, and every unknown one, which counts as a `span`. An
 * element with a language or direction, which screen readers need, stays as a `div` or a `span`. A `div` also stays
 * where it contains text without a paragraph, or that would run together with its neighbors. Content that can be
 * collapsed is shown open, because a release is read, printed and quoted as a whole.
 */
export const wrappers: ReadonlyMap<string, string> = new Map([
  ...names(
    'address article aside center details dir div fieldset footer form header hgroup legend main menu nav search section summary',
  ).map((name) => [name, 'div'] as const),
  ['span', 'span'],
]);

/** Elements that load media. They are removed unless they are repaired. */
const media = names('audio embed iframe object source video');

/** Elements that are removed with their content: scripts, styles, forms, and fallbacks for other browsers. */
export const dropped: ReadonlySet<string> = new Set([
  ...media,
  ...names(
    'applet area base button canvas col datalist dialog input link math meta meter noembed noframes noscript option param ' +
      'plaintext progress script select style svg template textarea title track wbr xml xmp',
  ),
]);

// A name with another tag in it, or with an invalid character, was written to mislead parsers.
const isBroken = /[<\ufffd]/;

/**
 * The element that replaces one that is not shown: `div` or `span`; undefined for an element that is shown, or removed
 * with its content.
 */
export const standInOf = (name: string): string | undefined =>
  wrappers.get(name) ??
  (elements.has(name) || renamed.has(name) || dropped.has(name) || isBroken.test(name) ? undefined : 'span');

/** Shown elements that are inline. */
const inLine: ReadonlySet<string> = new Set(
  names('a abbr acronym b bdi cite code del em i ins mark q ruby s small span strike strong sub sup time u'),
);

/** A node of a text, whichever parser made it. */
export interface TextNode {
  /** Local name of an element; undefined for a text. */
  name: string | undefined;
  /** The content of a text. */
  text: string | undefined;
  /** The value of one of its attributes. */
  attribute: (name: string) => string | null | undefined;
  children: () => Iterable<TextNode>;
}

/** Whether these nodes contain text, directly or in inline elements. */
export const holdsWords = (children: Iterable<TextNode>): boolean => {
  const stack = [...children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.text !== undefined && /\S/.test(node.text)) return true;
    if (node.name !== undefined && (inLine.has(node.name) || standInOf(node.name) === 'span'))
      stack.push(...node.children());
  }
  return false;
};

/**
 * The elements that the sanitizers leave to the walk, besides unknown ones. Media is included, because it becomes
 * links.
 */
export const letThrough: readonly string[] = [
  ...new Set([...elements, ...renamed.keys(), ...wrappers.keys(), ...media]),
];

/** The elements that the sanitizers remove. */
export const takenOut: readonly string[] = [...dropped].filter((name) => !letThrough.includes(name));

const forEvery = 'dir lang title';

/** Attributes per element, besides `dir`, `lang` and `title`, which every element may have. */
const attributesByElement: Readonly<Record<string, string>> = {
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

/** Every attribute that some element may have, for the sanitizers' flat list. */
export const attributes: readonly string[] = [
  ...new Set([forEvery, ...Object.values(attributesByElement)].join(' ').split(' ')),
];

/** Whether this attribute may stand on this element. */
export const mayHave = (element: string, attribute: string): boolean =>
  `${forEvery} ${attributesByElement[element] ?? ''}`.split(' ').includes(attribute);
