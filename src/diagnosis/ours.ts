/** Our elements on a page, and the scripts that brought them. */

/** What is read of an element that is registered. */
export interface Inspected extends HTMLElement {
  src: string | null;
  readonly allowedSrc: string | null;
  readonly complete: boolean;
  readonly loading: string;
  /** Where a release of someone else was taken from, by its fields. */
  readonly recognized?: ReadonlyMap<string, string>;
  readonly source: { status: string; value: unknown; error: { code: string; message: string } | undefined };
  request: () => Request;
}

const tags = ['press-release', 'press-release-list', 'jobs-progress', 'comment-box'];

/** What the page calls our function, once a script of ours has run. */
const key = Symbol.for('sprid');

/** A file of a version: its version, and the hash of its build. */
export const ourFile = /\/(\d+\.\d+\.\d+[\w.-]*)\/(?:[\w.-]+-([\w-]{8})|sprid\.bundle)\.js([?#]|$)/;

/** Whether a script of ours has run on this page. */
export const hasRun = (): boolean => key in document;

/** The scripts of ours that stand on the page, also those that a consent tool holds back. */
export const ourScripts = (): HTMLScriptElement[] =>
  [...document.scripts].filter(({ src }) => /^https?:.*\/sprid(\.bundle)?\.js([?#]|$)/.test(src));

/** Whether a browser runs a script. */
export const isJavaScript = ({ type }: HTMLScriptElement): boolean =>
  /^(|module|(text|application)\/javascript)$/i.test(type);

/** Whether the code of an element is there. */
export const isRegistered = (element: Element): element is Inspected => 'allowedSrc' in element;

/** All names that our elements may have on this page. */
const namesOn = (): string[] => {
  const prefixes = ourScripts().map(({ src }) => new URL(src).searchParams.get('prefix')?.toLowerCase());
  return ['', ...prefixes].flatMap((prefix) => tags.map((tag) => (prefix ? `${prefix}-${tag}` : tag)));
};

/** Everything on the page as a reader meets it: what stands in a shadow root comes where its host stands. */
export const allIn = (root: ParentNode, enters: (host: Element) => boolean = () => true): Element[] =>
  [...root.children].flatMap((child) => [
    child,
    ...(child.shadowRoot && enters(child) ? allIn(child.shadowRoot, enters) : []),
    ...allIn(child, enters),
  ]);

/** Our elements on the page, in open shadow roots too; not those that one of ours has made within itself. */
export const ourElements = (): HTMLElement[] => {
  const names = namesOn();
  const isOurs = (element: Element): boolean => names.includes(element.localName) || isRegistered(element);
  return allIn(document, (host) => !isOurs(host)).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && isOurs(element),
  );
};

/** The element's tag as it stands in the page, with some attributes changed. */
export const tagOf = (element: Element, change: Readonly<Record<string, string>> = {}): string => {
  const attributes = new Map(element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']));
  for (const [name, value] of Object.entries(change)) attributes.set(name, value);
  const written = [...attributes].map(([name, value]) =>
    value ? ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` : ` ${name}`,
  );
  return `<${element.localName}${written.join('')}>`;
};

/** Whether an element may ask for what it shows; one that has no code yet, too. */
export const mayAsk = (element: Element): boolean => (element.getAttribute('consent') ?? 'given') === 'given';

/** The absolute address that an element loads from; undefined where it has none. */
export const addressOf = (element: Element): string | undefined => {
  const src = element.getAttribute('src');
  try {
    return src === null ? undefined : new URL(src, element.baseURI).href;
  } catch {
    return undefined;
  }
};
