/** The words and the language for one element: the nearest `lang`, through shadow roots, followed when it changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError } from '../client/load-error.js';
import type { Languages, Words } from '../locales/words.js';

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
  /** Undefined until they are loaded; an element shows nothing of its own before. */
  words: Spoken | undefined;
  /** The language that applies now, as the page writes it. */
  language = '';
  /** Settles when the words of the language that applies now are here. */
  ready: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost & Element;
  readonly #languages: Languages<Spoken>;

  constructor(host: ReactiveControllerHost & Element, languages: Languages<Spoken>) {
    this.#host = host;
    this.#languages = languages;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    this.follow();
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  /** Looks which language applies now, and loads its words when it is another one. */
  follow(): void {
    const language = findLanguage(this.#host) || navigator.language;
    if (language === this.language) return;
    this.language = language;
    this.ready = this.#load(language);
    // Who waits for `ready` is told; here a failure must only not go unhandled.
    this.ready.catch(() => undefined);
  }

  async #load(language: string): Promise<void> {
    const spoken = /^sv\b/i.test(language) ? 'sv' : 'en';
    const { words } = await this.#languages[spoken]().catch(() => {
      throw new LoadError('network', 'lacks its words: serve the files beside sprid.js too.');
    });
    if (language !== this.language) return this.ready;
    // Numbers and dates follow the page's region (en-US), where we speak its language.
    this.words = language.startsWith(spoken) ? { ...words, language } : words;
    this.#host.requestUpdate();
  }
}
