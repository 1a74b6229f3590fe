/** Finds our elements on a page, and the scripts that have loaded them. */

/** A registered element, with the properties that the diagnosis reads. */
export interface Inspected extends HTMLElement {
  src: string | null;
  readonly allowedSrc: string | null;
  readonly complete: boolean;
  readonly loading: string;
  /** The places from which the fields of a release in another format were taken. */
  readonly recognized?: ReadonlyMap<string, string>;
  readonly source: { status: string; value: unknown; error: { code: string; message: string } | undefined };
  request: () => Request;
}

const tags = ['press-release', 'press-release-list', 'jobs-progress', 'comment-box'];

/** The name of our function on the document, once our script has run. */
const key = Symbol.for('sprid');

/** The address of a file of a version: its version, and the hash of its build. */
export const ourFile = /\/(\d+\.\d+\.\d+[\w.-]*)\/(?:[\w.-]+-([\w-]{8})|sprid\.bundle)\.js([?#]|$)/;

/** Whether a script of ours has run on this page. */
export const hasRun = (): boolean => key in document;

/** Our script tags on the page, also those that wait for consent. */
export const ourScripts = (): HTMLScriptElement[] =>
  [...document.scripts].filter(({ src }) => /^https?:.*\/sprid(\.bundle)?\.js([?#]|$)/.test(src));

/**
 * Whether a browser runs a script.
 * @see https://mimesniff.spec.whatwg.org/#javascript-mime-type
 */
export const isJavaScript = ({ type }: HTMLScriptElement): boolean =>
  /^\s*(|module|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.\d|jscript|livescript))\s*$/i.test(type);

/** Whether a script is a module, which is loaded beside the page and always asked for with CORS. */
export const isModule = ({ type }: HTMLScriptElement): boolean => /^\s*module\s*$/i.test(type);

/** Whether the code of an element is loaded. */
export const isRegistered = (element: Element): element is Inspected => 'allowedSrc' in element;

/** All names that our elements may have on this page. */
const namesOn = (): string[] => {
  const prefixes = ourScripts().map(({ src }) => new URL(src).searchParams.get('prefix')?.toLowerCase());
  return ['', ...prefixes].flatMap((prefix) => tags.map((tag) => (prefix ? `${prefix}-${tag}` : tag)));
};

/** All elements of the page in the reader's order: the content of a shadow root comes in the place of its host. */
export const allIn = (root: ParentNode, enters: (host: Element) => boolean = () => true): Element[] =>
  [...root.children].flatMap((child) => [
    child,
    ...(child.shadowRoot && enters(child) ? allIn(child.shadowRoot, enters) : []),
    ...allIn(child, enters),
  ]);

/** Our elements on the page, also in open shadow roots, except those that another one of ours has created. */
export const ourElements = (): HTMLElement[] => {
  const names = namesOn();
  const isOurs = (element: Element): boolean => names.includes(element.localName) || isRegistered(element);
  return allIn(document, (host) => !isOurs(host)).filter(
    (element): element is HTMLElement => element instanceof HTMLElement && isOurs(element),
  );
};

/** The element's tag as it is on the page, with some attributes changed. */
export const tagOf = (element: Element, change: Readonly<Record<string, string>> = {}): string => {
  const attributes = new Map(element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']));
  for (const [name, value] of Object.entries(change)) attributes.set(name, value);
  const written = [...attributes].map(([name, value]) =>
    value ? ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"` : ` ${name}`,
  );
  return `<${element.localName}${written.join('')}>`;
};

/**
 * Whether an element may load its content; also for one without code yet. Frameworks set properties instead of
 * attributes, so a registered element is asked.
 */
export const mayAsk = (element: Element): boolean =>
  isRegistered(element) ? element.allowedSrc === element.src : (element.getAttribute('consent') ?? 'given') === 'given';

/** The absolute address that an element loads from; undefined where it has none. */
export const addressOf = (element: Element): string | undefined => {
  const src = element.getAttribute('src');
  try {
    return src === null ? undefined : new URL(src, element.baseURI).href;
  } catch {
    return undefined;
  }
};
