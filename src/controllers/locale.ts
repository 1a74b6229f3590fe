/** The words and the language for one element: the nearest `lang`, through shadow roots, followed when it changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsFor, type Languages, type Words } from '../locales/words.js';

const controllers = new Set<{ follow: () => void }>();

// One observer for all elements: each keeps its language, and looks again when any `lang` changes.
// Made when it is first needed: where there is no page, there is none.
let observer: MutationObserver | undefined;

const tellLanguage = (lang: string, used: string): void => {
  import('../page/mistakes.js').then(
    (mistakes) => {
      mistakes.tellLanguage(lang, used);
    },
    () => undefined,
  );
};

/** The tag as `Intl` takes it: `sv_SE` is meant as `sv-SE`; of what cannot be mended the language alone is left. */
const canonical = (lang: string): string => {
  for (const tag of [lang, lang.replaceAll('_', '-'), lang.split(/[^a-z]/i, 1)[0] ?? '']) {
    try {
      const [used = ''] = Intl.getCanonicalLocales(tag || []);
      if (tag !== lang) tellLanguage(lang, used);
      return used;
    } catch {
      // The next one may be a tag.
    }
  }
  return '';
};

/** The language that applies to a node: HTML's rule, and on through the hosts of shadow roots. */
const findLanguage = (element: Element): string => {
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
    observer ??= new MutationObserver(() => {
      for (const controller of controllers) controller.follow();
    });
    // Observing a node again changes nothing.
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    const holder = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    at = (root as Partial<ShadowRoot>).host;
  }
  return '';
};

export class LocaleController<Spoken extends Words> implements ReactiveController {
  /** The words of the language that applies now. */
  words: Spoken;
  readonly #host: ReactiveControllerHost & Element;
  readonly #languages: Languages<Spoken>;

  constructor(host: ReactiveControllerHost & Element, languages: Languages<Spoken>) {
    this.#host = host;
    this.#languages = languages;
    this.words = languages.en;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    this.follow();
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  /** Looks which language applies now. */
  follow(): void {
    const words = wordsFor(canonical(findLanguage(this.#host)) || navigator.language, this.#languages);
    if (words.language === this.words.language) return;
    this.words = words;
    this.#host.requestUpdate();
  }
}
