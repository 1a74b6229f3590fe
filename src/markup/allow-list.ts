/**
 * What HTML of a press release may hold: the one list for the browser's own
 * sanitizer, for DOMPurify and for the server's cleaner. All three drop what is
 * in neither list together with its content, so that they agree on every tree;
 * wrappers that carry no meaning are let through and then unwrapped by the walk.
 * `style`, `class`, `id` and `name` are missing on purpose: looks and names
 * belong to the page, and names can shadow what scripts look up ("clobbering").
 */

/** Elements that are shown. */
export const elements: ReadonlySet<string> = new Set(
  (
    'a abbr b blockquote br caption cite code dd del dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins li mark ol p pre q s small ' +
    'strong sub sup table tbody td tfoot th thead time tr u ul'
  ).split(' '),
);

/** Elements that go, while what they hold stays. */
export const wrappers: ReadonlySet<string> = new Set(
  'acronym address article aside bdi bdo big center dfn details div font footer header hgroup kbd main nav nobr picture samp section span summary tt var'.split(
    ' ',
  ),
);

/** What the sanitizers let through to the walk. */
export const letThrough: readonly string[] = [...elements, ...wrappers];

const forEvery = 'dir lang title';

/** Attributes per element, beside `dir`, `lang` and `title`, which every one may have. */
const own: Readonly<Record<string, string>> = {
  a: 'href hreflang',
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
