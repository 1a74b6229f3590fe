/**
 * The script tag. It finds our tags on the page and starts their JSON and the code at the same time, so that the
 * content needs two round trips: one for this file, and one for everything else. It imports types only and shares no
 * module with a chunk: a chunk that imported this file would load it twice on a site that asks for `sprid.js?ver=6.1`.
 *
 * - `?load=press-release,jobs-progress` also loads elements that this script does not find: those in another shadow
 * root.
 * - `?prefix=sprid` registers `<sprid-press-release>` and so on, where a name is taken.
 *
 * The build puts it into a function, and it does not use `import.meta`, so that a script tag without `type="module"`
 * can run it too.
 */
import type { addElements } from './add-elements.js';
import type * as Mistakes from './page/mistakes.js';
import type { Catalog } from './locales/catalog.js';
import type { addWords } from './controllers/at-hand.js';
import type { register } from './register.js';

/**
 * The code of elements by their tags, and functions: one registers an element, one loads further elements, and one adds
 * the words of a language.
 */
type Code = Partial<Record<string, CustomElementConstructor>> & {
  register?: typeof register;
  addElements?: typeof addElements;
  addWords?: typeof addWords;
};

/** The words of a language. */
interface Words {
  default: Partial<Catalog>;
}

type Start = ((parameters: URLSearchParams) => void) & { parts?: unknown[]; load?: typeof load };

/** The path of the files beside this one, with a star in place of the name. The build writes it. */
declare const FILES: string;

/** Whether this is the script of one fixed version, whose files the page may list with hashes. The build writes it. */
declare const PINNED: boolean;

/**
 * Matches a language at the beginning of a tag: the first group is a language with files of elements, the second one
 * whose words are in a file of their own. The build writes it.
 */
declare const LANGUAGES: RegExp;

/** In the order of their names in file names. */
const elements = ['press-release', 'press-release-list', 'jobs-progress', 'comment-box'];

const answers = new Map<string, Promise<Response>>();
/** Names whose code was requested. */
const ours = new Set<string>();
const code: Code = {};
let coming: Promise<unknown> = Promise.resolve();
let tries = 0;
/** The language of the page's files of elements, and the one whose words load beside them. */
let woven = '';
let added = '';

const script = document.currentScript as HTMLScriptElement | null;
// Only `import.meta` has the address of a module, and a classic script may not contain that.
const told = script?.src || /\bhttps?:\S+?(?=(:\d+)+\)?$)/m.exec(new Error().stack as string)?.[0] || document.baseURI;
// WebKit leaves out the query, but the script element has it. Another script of the page may have the same address with
// a query: after sorting, the one without it is first.
const sources = [...document.scripts].map(({ src }) => src).sort();
const address = sources.find((src) => src.split('?')[0] === told) ?? told;

/**
 * Loads a file. After a failure it tries once more, and then under another address, because Firefox remembers a failed
 * file as long as the page lives.
 * @param name a name that ends in a point stands for a file in each built-in language
 */
const load = <File>(name: string): Promise<File> => {
  const path = FILES.replace('*', name.endsWith('.') ? name + woven : name);
  // A relative path in a classic script from another site has no base.
  const ask = (from: string): Promise<File> => import(new URL(from, address).href) as Promise<File>;
  return ask(path)
    .catch(() => ask(path))
    .catch((error: unknown) => {
      // A hash in the page's import map is for one address. Under another address, a file that was refused would be
      // loaded.
      if (PINNED) throw error;
      return ask(`${path}?again=${String(++tries)}`);
    });
};

/** Reports a mistake in the page. */
const tell = (mistake: (mistakes: typeof Mistakes) => unknown): void => {
  load<typeof Mistakes>('mistakes').then(mistake, () => undefined);
};

/**
 * Loads the code of elements: one file for all elements that a page has at first. Elements that are added later wait
 * for it.
 * @param tags in the order in which they stand in the names of files
 * @returns the error, if it failed
 */
const loadCode = (tags: readonly string[]): Promise<unknown> =>
  (coming = coming
    .then(async () => {
      const missing = tags.filter((tag) => !code[tag]);
      if (code.addElements) {
        await code.addElements(missing, code, load);
      } else {
        // Without these words, elements load them again, and use English meanwhile.
        const words = added && load<Words>(`words.${added}`).catch(() => undefined);
        Object.assign(code, (await load<{ default: Code }>(`${missing.join('_')}.`)).default);
        const spoken = await words;
        if (spoken) code.addWords?.(added, spoken.default);
      }
    })
    .catch((error: unknown) => error));

// Requests the JSON of an element on the page, unless the element waits: for coming into view, or for consent.
const askAhead = (element: Element): void => {
  try {
    const { href } = new URL(element.getAttribute('src') as string, document.baseURI);
    const far = element.matches('[loading=lazy]') && element.getBoundingClientRect().top > innerHeight + 600;
    if (!far && element.matches('[src]:not([consent])') && !answers.has(href)) {
      const answer = fetch(href, {
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        signal: AbortSignal.timeout(10_000),
      });
      answers.set(href, answer);
      // The element handles a failure. This only keeps the browser from reporting it as unhandled.
      answer.catch(() => undefined);
    }
  } catch {
    // The element will report the fault of its address.
  }
};

/** Finds the probable language of an element. The element itself knows it exactly, and loads another one if needed. */
const findLanguage = (element: Element = document.documentElement): void => {
  const asked = (element.closest('[lang]')?.getAttribute('lang') || navigator.language).toLowerCase();
  [, woven = 'en', added = ''] = LANGUAGES.exec(asked) ?? [];
};

/** @param names of elements, each with the tag whose code it uses */
const loadElements = async (names: readonly (readonly [name: string, tag: string])[]): Promise<void> => {
  for (const [name] of names) ours.add(name);
  const tags = names.map(([, tag]) => tag);
  // A browser without a sanitizer of its own needs ours, which would otherwise load one round trip later.
  if (tags.includes('press-release') && !('setHTML' in Element.prototype)) load('dompurify').catch(() => undefined);
  // A page's first formatter takes long to make. Here that happens while the line is waited for, in a task of its own.
  setTimeout(Intl.NumberFormat);
  const failure = await loadCode(tags);
  for (const [name, tag] of names) {
    const element = code[tag];
    if (element) {
      // The page gets a turn between two elements, for scrolling and typing.
      await new Promise((next) => setTimeout(next));
      code.register?.(name, element, answers);
    } else {
      // It is requested again when the connection is back, or when another such element is added.
      ours.delete(name);
      console.error(
        `sprid: no code for <${name}>. Serve the files beside sprid.js, and allow them in script-src.`,
        failure,
      );
    }
  }
  answers.clear();
};

const start: Start = (parameters) => {
  const given = parameters.get('prefix') ?? '';
  const prefix = given.toLowerCase();
  const isName = /^([a-z][a-z\d-]*)?$/.test(prefix);
  if (given !== prefix || !isName) tell((mistakes) => mistakes.tellPrefix(given, isName));
  if (!isName) return;
  const all = elements.map((tag) => [(prefix && `${prefix}-`) + tag, tag] as const);

  /** @param asked tags whose code is needed even if they are not found */
  const scan = (roots: readonly Node[], asked: readonly string[] = []): void => {
    // Names whose code is loaded need no search.
    const names = all.filter(([name, tag]) => !ours.has(name) || !code[tag]).map(([name]) => name);
    if (!names.length) return;
    // Text nodes have no attributes, and the document has no name.
    const found = (roots as Element[]).flatMap((root) => [
      ...(names.includes(root.localName) ? [root] : []),
      ...((root as Partial<Element>).querySelectorAll?.(names.join()) ?? []),
    ]);
    for (const element of found) if (!customElements.get(element.localName)) askAhead(element);
    if (!woven) findLanguage(found[0]);
    const missing = all.filter(
      ([name, tag]) => !ours.has(name) && (asked.includes(tag) || found.some((element) => element.localName === name)),
    );
    if (missing.length) void loadElements(missing);
  };

  const asked = parameters.get('load')?.split(',');
  scan([document], asked);
  new MutationObserver((records) => {
    scan(records.flatMap((record) => [...record.addedNodes]));
  }).observe(document, { childList: true, subtree: true });
  addEventListener('online', () => {
    scan([document], asked);
  });
};

// The code that a file shares with files that load later, and the function that loads those.
start.parts = [];
start.load = load;

const key = Symbol.for('sprid');
const first = (document as unknown as Record<symbol, Start | undefined>)[key];
// Not enumerable, so that a page which lists its document's properties does not find it.
if (!first) Object.defineProperty(document, key, { value: start });
if (script) tell((mistakes) => mistakes.tellScript(script));
(first ?? start)(new URL(address).searchParams);
// The diagnosis opens by itself, for the page's developer.
if (location.search.includes('sprid-diagnose')) void load('diagnosis');
