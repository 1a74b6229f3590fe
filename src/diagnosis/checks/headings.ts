/** Checks whether an element's headings fit the page's outline. */
import { advice, good, type Finding } from '../finding.js';
import { allIn, isRegistered, tagOf } from '../ours.js';

/** A heading that is seen on the page. */
export interface Heading {
  element: Element;
  level: number;
  text: string;
}

const sections = 'section,article,aside,main,nav,[role=region],[role=complementary],[role=main]';

const levelOf = (element: Element): number => {
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  const role = element.getAttribute('role');
  if (role === 'heading') return Number(element.getAttribute('aria-level') ?? level ?? 2);
  return role === null ? Number(level ?? 0) : 0;
};

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** All visible headings of the page, in their order. Read once for all elements: it looks at the whole page. */
export const outline = (): Heading[] =>
  allIn(document).flatMap((element) => {
    const level = levelOf(element);
    if (!level || !isSeen(element)) return [];
    return [{ element, level, text: (element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40) }];
  });

const isWithin = (root: Element, { element }: Heading): boolean => {
  for (let at: Element | null = element; at;) {
    if (root.contains(at)) return true;
    const node: Node = at.getRootNode();
    at = node instanceof ShadowRoot ? node.host : null;
  }
  return false;
};

/** @param all headings of the page */
export const checkHeadings = (element: Element, all: readonly Heading[]): Finding[] => {
  if (!isRegistered(element)) return [];
  const at = all.findIndex((heading) => isWithin(element, heading));
  const own = all[at];
  if (!own) return [];
  const before = all[at - 1];
  const around = element.parentElement?.closest(sections);
  const title = around && all.slice(0, at).findLast((heading) => isWithin(around, heading));
  const tell = (what: string, why: string, level: number): Finding[] => [
    advice(
      'headings',
      element,
      what,
      why,
      'Give it the level that fits:',
      tagOf(element, { 'heading-level': String(Math.min(6, level)) }),
    ),
  ];
  const name = (heading: Heading): string => `h${String(heading.level)} "${heading.text}"`;
  if (before && own.level > before.level + 1)
    return tell(
      `Its heading is an h${String(own.level)}, after the page's ${name(before)}.`,
      'Who goes through the page by its headings looks for what is between them.',
      before.level + 1,
    );
  if (own.level === 1 && all.some(({ level }, index) => level === 1 && index !== at))
    return tell(
      'Its heading is an h1, and the page has one already.',
      'Screen readers and search engines take the h1 for the title of the page.',
      2,
    );
  if (title && own.level < title.level)
    return tell(
      `Its heading is an h${String(own.level)}, under the page's ${name(title)} of the same section.`,
      'It counts as above the heading that it stands under.',
      title.level + 1,
    );
  return [good('headings', element, `Its heading is an h${String(own.level)}, which fits the page.`)];
};
