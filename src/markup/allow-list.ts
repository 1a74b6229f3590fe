/**
 * What HTML of a press release may hold: the one list for the browser's own
 * sanitizer, for DOMPurify and for the server's cleaner, so that they agree on
 * every tree. What is dangerous or no part of the text goes with its content.
 * Every other element that is not shown is unwrapped by the walk: its words stay.
 * `style`, `class`, `id` and `name` are missing on purpose: looks and names
 * belong to the page, and names can shadow what scripts look up ("clobbering").
 */

const names = (list: string): string[] => list.split(' ');

/** Elements that are shown. */
export const elements: ReadonlySet<string> = new Set(
  names(
    'a abbr b bdi blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li mark ol p pre q rp rt ' +
      'ruby s small span strong sub sup table tbody td tfoot th thead time tr u ul',
  ),
);

/** Old names for what is shown: what is struck out must not be read as if it were not. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ['acronym', 'abbr'],
  ['strike', 's'],
]);

/**
 * Elements that go, while what they hold stays: these, and every one that no list here knows, which stands for a
 * `span`. Where one tells a language or a direction, which readers aloud need, it stays as a `div` or a `span`; and a
 * `div` stays where words stand in it without a paragraph, or they would run together with those before and after.
 * What can be opened stands open: a release is read whole, printed and quoted.
 */
export const wrappers: ReadonlyMap<string, string> = new Map([
  ...names(
    'address article aside center details dir div fieldset footer form header hgroup legend main menu nav search section summary',
  ).map((name) => [name, 'div'] as const),
  ['span', 'span'],
]);

/** Elements that load what is not text, and go unless they are repaired. */
const media = names('audio embed iframe object source video');

/** Elements that go with what they hold: it runs, styles, is filled in, or is meant for those who have something else. */
export const dropped: ReadonlySet<string> = new Set([
  ...media,
  ...names(
    'applet area base button canvas col datalist dialog input link math meta meter noembed noframes noscript option param ' +
      'plaintext progress script select style svg template textarea title track wbr xml xmp',
  ),
]);

// A name that holds another tag, or a character that was none, was made to be misread.
const isBroken = /[<\ufffd]/;

/** What an element that is not shown stands for, `div` or `span`; undefined where it is shown, or goes with its content. */
export const standInOf = (name: string): string | undefined =>
  wrappers.get(name) ??
  (elements.has(name) || renamed.has(name) || dropped.has(name) || isBroken.test(name) ? undefined : 'span');

/** Shown elements that run on in the line. */
const inLine: ReadonlySet<string> = new Set(
  names('a abbr acronym b bdi cite code del em i ins mark q ruby s small span strike strong sub sup time u'),
);

/** What a text is made of, whoever parsed it. */
export interface TextNode {
  /** Local name of an element, else undefined. */
  name: string | undefined;
  /** The words of a text. */
  text: string | undefined;
  /** The value of one of its attributes. */
  attribute: (name: string) => string | null | undefined;
  children: () => Iterable<TextNode>;
}

/** Whether words stand in it, on their own or in elements that run on in the line. */
export const holdsWords = (children: Iterable<TextNode>): boolean => {
  const stack = [...children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.text !== undefined && /\S/.test(node.text)) return true;
    if (node.name !== undefined && (inLine.has(node.name) || standInOf(node.name) === 'span'))
      stack.push(...node.children());
  }
  return false;
};

/** What the sanitizers let through to the walk, beside what no list knows: media too, because links are made of it. */
export const letThrough: readonly string[] = [
  ...new Set([...elements, ...renamed.keys(), ...wrappers.keys(), ...media]),
];

/** What the sanitizers take out. */
export const takenOut: readonly string[] = [...dropped].filter((name) => !letThrough.includes(name));

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
