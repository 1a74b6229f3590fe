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
import type { addElements } from './add-elements.js';
import type * as Mistakes from './page/mistakes.js';
import type { Catalog } from './locales/catalog.js';
import type { addWords } from './controllers/at-hand.js';
import type { register } from './register.js';

/** The code of elements by their tags, what registers one, what loads further ones, and what adds the words of a language. */
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

/** The path to the files beside this one, with a star in the place of the name: the build writes it. */
declare const FILES: string;

/** Whether this is the tag of one version for good, beside which a page may have the hashes of files: the build writes it. */
declare const PINNED: boolean;

/**
 * Finds a language at the start of a tag: as the first group one that has files of elements, as the second one whose words
 * are a file of their own. The build writes it.
 */
declare const LANGUAGES: RegExp;

/** In the order in which they stand in the names of files. */
const elements = ['press-release', 'press-release-list', 'jobs-progress', 'comment-box'];

const answers = new Map<string, Promise<Response>>();
/** Names whose code was asked for. */
const ours = new Set<string>();
const code: Code = {};
let coming: Promise<unknown> = Promise.resolve();
let tries = 0;
/** The language of the files of elements that the page gets, and one whose words it gets beside them. */
let woven = '';
let added = '';

const script = document.currentScript as HTMLScriptElement | null;
// A module is not told its address but by `import.meta`, which a classic script may not contain.
const told = script?.src || /\bhttps?:\S+?(?=(:\d+)+\)?$)/m.exec(String(new Error().stack))?.[0] || document.baseURI;
// WebKit leaves out what stands behind it; the element has that.
const address = [...document.scripts].find(({ src }) => src.startsWith(`${told}?`))?.src ?? told;

/**
 * Loads a file. What failed is asked for once more, and then under another address: Firefox keeps a file that failed
 * for the life of the page.
 * @param name one that ends in a point stands for a file in each language that has all of them
 */
const load = <File>(name: string): Promise<File> => {
  const path = FILES.replace('*', name.endsWith('.') ? name + woven : name);
  // A relative path in a classic script from another site starts nowhere.
  const ask = (from: string): Promise<File> => import(new URL(from, address).href) as Promise<File>;
  return ask(path)
    .catch(() => ask(path))
    .catch((error: unknown) => {
      // A hash in the page's import map holds for one address: under another, what was refused would get in.
      if (PINNED) throw error;
      return ask(`${path}?again=${String(++tries)}`);
    });
};

/** Tells of a mistake in the page. */
const tell = (mistake: (mistakes: typeof Mistakes) => void): void => {
  load<typeof Mistakes>('mistakes').then(mistake, () => undefined);
};

/**
 * Loads the code of elements: one file for all that a page has at first. What comes later waits for it.
 * @param tags in the order in which they stand in the names of files
 * @returns what went wrong
 */
const loadCode = (tags: readonly string[]): Promise<unknown> =>
  (coming = coming
    .then(async () => {
      const missing = tags.filter((tag) => !code[tag]);
      if (code.addElements) {
        await code.addElements(missing, code, load);
      } else {
        // Without them elements ask again, and speak English meanwhile.
        const words = added && load<Words>(`words.${added}`).catch(() => undefined);
        Object.assign(code, (await load<{ default: Code }>(`${missing.join('_')}.`)).default);
        const spoken = await words;
        if (spoken) code.addWords?.(added, spoken.default);
      }
    })
    .catch((error: unknown) => error));

// The JSON of an element on the page, unless it asks for itself: when it comes into view, or is allowed to.
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
      // Who takes it over hears of a failure; here it must only not go unhandled.
      answer.catch(() => undefined);
    }
  } catch {
    // The element will say what is wrong with its address.
  }
};

/** Finds the language in which an element speaks, most likely. It knows better itself, and then loads another. */
const findLanguage = (element: Element = document.documentElement): void => {
  const asked = (element.closest('[lang]')?.getAttribute('lang') || navigator.language).toLowerCase();
  [, woven = 'en', added = ''] = LANGUAGES.exec(asked) ?? [];
};

/** @param names of elements, each with the tag whose code it has */
const loadElements = async (names: readonly (readonly [name: string, tag: string])[]): Promise<void> => {
  for (const [name] of names) ours.add(name);
  const tags = names.map(([, tag]) => tag);
  // A browser without a sanitizer of its own needs ours, and would else ask for it a trip later.
  if (tags.includes('press-release') && !('setHTML' in Element.prototype)) load('dompurify').catch(() => undefined);
  const failure = await loadCode(tags);
  for (const [name, tag] of names) {
    const element = code[tag];
    if (element) {
      // A page that scrolls or is typed into gets a turn between two elements.
      await new Promise((next) => setTimeout(next));
      code.register?.(name, element, answers);
    } else {
      // It is asked for again when the line is back, or when another such element comes.
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
  if (given !== prefix || !isName)
    tell(({ tellPrefix }) => {
      tellPrefix(given, isName);
    });
  if (!isName) return;
  const all = elements.map((tag) => [prefix ? `${prefix}-${tag}` : tag, tag] as const);

  /** @param asked tags whose code is needed, whether or not they stand there */
  const scan = (roots: readonly Node[], asked: readonly string[] = []): void => {
    // What has come already needs no look.
    const names = all.filter(([name, tag]) => !ours.has(name) || !code[tag]).map(([name]) => name);
    if (!names.length) return;
    // A text has none of it, and the document no name.
    const found = (roots as Element[]).flatMap((root) => [
      ...(names.includes(root.localName) ? [root] : []),
      ...((root as Partial<Element>).querySelectorAll?.(names.join()) ?? []),
    ]);
    for (const element of found) if (!customElements.get(element.localName)) askAhead(element);
    if (!woven) findLanguage(found[0]);
    const missing = all.filter(
      ([name, tag]) => !ours.has(name) && (asked.includes(tag) || found.some(({ localName }) => localName === name)),
    );
    if (missing.length) void loadElements(missing);
  };

  const asked = parameters.get('load')?.split(',');
  scan([document], asked);
  new MutationObserver((records) => {
    scan(records.flatMap(({ addedNodes }) => [...addedNodes]));
  }).observe(document, { childList: true, subtree: true });
  addEventListener('online', () => {
    scan([document], asked);
  });
};

// What files share with those that come later, and how they load these.
start.parts = [];
start.load = load;

const key = Symbol.for('sprid');
const first = (document as unknown as Record<symbol, Start | undefined>)[key];
// Not enumerable: a page that looks through its document's properties must not stumble over us.
if (!first) Object.defineProperty(document, key, { value: start });
if (script)
  tell(({ tellScript }) => {
    tellScript();
  });
(first ?? start)(new URL(address).searchParams);
// Opens by itself, for the page's developer.
if (location.search.includes('sprid-diagnose')) void load('diagnosis');
