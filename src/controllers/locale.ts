/**
 * The language and the words of one element: the nearest `lang`, also across shadow roots, followed when it changes.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCode } from '../code/load-code.js';
import { followAll, followers, instead } from './at-hand.js';
import { lookUp, type Languages, type Words } from '../locales/words.js';

// One observer for all elements: each checks its language when any `lang` changes. Created on demand, because a server
// has none.
let observer: MutationObserver | undefined;

const tellLanguage = (lang: string, used: string): void => {
  import('../page/mistakes.js').then(
    (mistakes) => {
      mistakes.tellLanguage(lang, used);
    },
    () => undefined,
  );
};

const isTag = (lang: string): boolean => {
  try {
    return Boolean(Intl.getCanonicalLocales(lang));
  } catch {
    return false;
  }
};

/** The language of a node by HTML's rule, continued through the hosts of shadow roots. */
const findLanguage = (element: Element): string => {
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
    // A function written here would keep the first element for as long as the page lives.
    observer ??= new MutationObserver(followAll);
    // Observing a node again has no effect.
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    const holder = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    at = (root as Partial<ShadowRoot>).host;
  }
  return '';
};

export class LocaleController<Spoken extends Words> implements ReactiveController {
  /** The words in the element's language, or in the page's while others are loading. */
  words: Spoken;
  /** Settles when the words are those of the element's language, or could not be loaded. */
  ready: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #languages: Languages<Spoken>;

  constructor(host: ReactiveControllerHost & Element, languages: Languages<Spoken>) {
    this.#host = host;
    this.#languages = languages;
    // A server reads each language when it first looks at it.
    this.words = languages.en ?? (Object.values(languages)[0] as Spoken);
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
    this.follow();
  }

  hostDisconnected(): void {
    followers.delete(this);
  }

  /** Finds the present language. */
  follow(): void {
    const named = findLanguage(this.#host);
    const asked = named || navigator.language;
    const found = lookUp(instead.get(asked) ?? asked, this.#languages);
    if (!found)
      this.ready = loadCode(() => import('./other-language.js'))
        .then(({ addOther }) => addOther(asked, this.#languages, isTag(named)))
        .then(() => {
          this.follow();
        }, console.warn);
    else {
      if (named && !isTag(named)) tellLanguage(named, found.language);
      if (found.language !== this.words.language) {
        this.words = { ...this.#languages[found.tag], language: found.language } as Spoken;
        this.#host.requestUpdate();
      }
    }
  }
}
