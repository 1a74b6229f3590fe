/** The words and the language for one element: the nearest `lang`, through shadow roots, followed when it changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsFor, type Languages, type Words } from '../locales/words.js';

const controllers = new Set<{ follow: () => void }>();

// One observer for all elements: each keeps its language, and looks again when any `lang` changes.
const observer = new MutationObserver(() => {
  for (const controller of controllers) controller.follow();
});

/** The language that applies to a node: HTML's rule, and on through the hosts of shadow roots. */
const findLanguage = (element: Element): string => {
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
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
    const words = wordsFor(findLanguage(this.#host) || navigator.language, this.#languages);
    if (words.language === this.words.language) return;
    this.words = words;
    this.#host.requestUpdate();
  }
}
