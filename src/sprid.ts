/**
 * The script tag. It finds our tags on the page and starts their JSON and the
 * code at the same time, so that the content is two round trips away: this file,
 * then all the rest. It imports types only and shares no module with
 * a chunk: a chunk that imported this file would load it twice on a site that
 * asks for `sprid.js?ver=6.1`.
 *
 * - `?load=press-release,jobs-progress` loads elements that stand where this script
 *   does not look: in another shadow root.
 * - `?prefix=sprid` registers `<sprid-press-release>` and so on, where a name is taken.
 *
 * The build puts it into a function, and it does not use `import.meta`, so that a
 * script tag without `type="module"` can run it too.
 */
import type * as Mistakes from './page/mistakes.js';
import type { register as Register } from './register.js';

type Load<Code> = () => Promise<Code>;

/** The code of each element. Each function holds one `import()` alone, see `load`. */
const elements: Readonly<Record<string, Load<object>>> = {
  'press-release': () => import('./elements/press-release/press-release.js'),
  'press-release-list': () => import('./elements/press-release-list/press-release-list.js'),
  'jobs-progress': () => import('./elements/jobs-progress/jobs-progress.js'),
  'comment-box': () => import('./elements/comment-box/comment-box.js'),
};

const releases = (): Promise<unknown> => import('./formats/press-release/formats.js');
const sanitizer = (): Promise<unknown> => import('./sanitize/dompurify.js');
const registration = (): Promise<object> => import('./register.js');
const mistakes = (): Promise<typeof Mistakes> => import('./page/mistakes.js');

type Start = (parameters: URLSearchParams) => void;

const answers = new Map<string, Promise<Response>>();
/** Names whose code was asked for. */
const ours = new Set<string>();
/** Names whose code has come. */
const done = new Set<string>();
let tries = 0;

const script = document.currentScript as HTMLScriptElement | null;
// A module is not told its address but by `import.meta`, which a classic script may not contain.
const address = script?.src || /\bhttps?:\S+?(?=(:\d+)+\)?$)/m.exec(String(new Error().stack))?.[0] || document.baseURI;

/** All that a file exports, also where the build has put several modules into one. */
const exportsOf = (file: object): [name: string, value: unknown][] =>
  [file, ...(Object.values(file) as (object | null | undefined)[])].flatMap((module) => Object.entries(module ?? {}));

/** The text of the function has the path that the build has given to the file. */
const pathOf = (code: () => unknown): string => /["'](.+?)["']/.exec(String(code))?.[1] ?? '';

const ask = (path: string): Promise<never> => import(new URL(path, address).href) as Promise<never>;

/**
 * Loads code. What failed is asked for once more, under another address: Firefox keeps an `import()` that failed,
 * and each file that it needs, for the life of the page. `1%2e0` leads to the same files as `1.0`.
 */
const load = <Code>(code: Load<Code>): Promise<Code> =>
  // A relative path in a classic script from another site starts nowhere.
  (script ? ask(pathOf(code)) : code()).catch(() =>
    ask(`${pathOf(code).replace(/(\d)\./, ++tries % 2 ? '$1%2e' : '$1%2E')}?again=${String(tries)}`),
  );

// The JSON of an element on the page, unless it asks for itself when it comes into view.
const askAhead = (element: Element): void => {
  try {
    const { href } = new URL(element.getAttribute('src') ?? '', document.baseURI);
    const far = element.getAttribute('loading') === 'lazy' && element.getBoundingClientRect().top > innerHeight + 600;
    if (!far && !answers.has(href)) {
      const answer = fetch(href, {
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        signal: AbortSignal.timeout(10_000),
      });
      answers.set(href, answer);
      // Who takes it over hears of a failure; here it must only not go unhandled.
      answer.catch(() => undefined);
    }
  } catch {
    // The element will say what is wrong with its address.
  }
};

const loadElement = async (tag: string, name: string): Promise<void> => {
  ours.add(name);
  if (tag.startsWith('press-release')) {
    // What one release and a list share would else be found in their code, a trip later.
    releases().catch(() => undefined);
    // A browser without a sanitizer of its own needs ours, and would else ask for it a trip later.
    if (tag === 'press-release' && !('setHTML' in Element.prototype)) sanitizer().catch(() => undefined);
  }
  try {
    const [registering, code] = await Promise.all([load(registration), load(elements[tag] as Load<object>)]);
    const register = exportsOf(registering).find(([exported]) => exported === 'register')?.[1] as typeof Register;
    const element = exportsOf(code).find(
      ([, value]) => (value as { prototype?: unknown } | undefined)?.prototype instanceof HTMLElement,
    )?.[1];
    register(name, element as CustomElementConstructor, answers);
    done.add(name);
    answers.clear();
  } catch (error) {
    // It is asked for again when the line is back, or when another such element comes.
    ours.delete(name);
    console.error(
      `sprid: no code for <${name}>. Serve the files beside sprid.js, and allow them in script-src.`,
      error,
    );
  }
};

const start: Start = (parameters) => {
  const given = parameters.get('prefix') ?? '';
  const prefix = given.toLowerCase();
  const isName = !prefix || /^[a-z][a-z\d-]*$/.test(prefix);
  if (given !== prefix || !isName) {
    load(mistakes).then(
      ({ tellPrefix }) => {
        tellPrefix(given, isName ? prefix : undefined);
      },
      () => undefined,
    );
  }
  if (!isName) return;
  const tags = new Map(Object.keys(elements).map((tag) => [prefix ? `${prefix}-${tag}` : tag, tag]));

  const scan = (root: ParentNode & Node): void => {
    const names = [...tags.keys()].filter((name) => !done.has(name));
    if (!names.length) return;
    const found = [...root.querySelectorAll(names.join())];
    if (root instanceof Element && names.includes(root.localName)) found.push(root);
    for (const element of found) {
      const { localName } = element;
      if (!customElements.get(localName)) askAhead(element);
      if (!ours.has(localName)) void loadElement(tags.get(localName) ?? '', localName);
    }
  };

  for (const tag of parameters.get('load')?.split(',') ?? []) {
    const name = prefix ? `${prefix}-${tag}` : tag;
    if (tag in elements && !ours.has(name)) void loadElement(tag, name);
  }
  scan(document);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
    if (tags.size === [...tags.keys()].filter((name) => done.has(name)).length) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  addEventListener('online', () => {
    scan(document);
  });
};

const key = Symbol.for('sprid');
const first = (document as unknown as Record<symbol, Start | undefined>)[key];
// Not enumerable: a page that looks through its document's properties must not stumble over us.
if (!first) Object.defineProperty(document, key, { value: start });
if (script)
  load(mistakes).then(
    ({ tellScript }) => {
      tellScript();
    },
    () => undefined,
  );
(first ?? start)(new URL(address).searchParams);
