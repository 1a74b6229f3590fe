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
 */
/** The code of each element. */
const elements: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'press-release': () => {
    // What it shares with the list would else be found in it, a trip later.
    void import('./formats/press-release/formats.js');
    // A browser without a sanitizer of its own needs ours, and would else ask for it a trip later.
    if (!('setHTML' in Element.prototype)) void import('./sanitize/dompurify.js');
    return import('./elements/press-release/press-release.js').then((module) => module.PressReleaseElement);
  },
  'press-release-list': () => {
    void import('./formats/press-release/formats.js');
    return import('./elements/press-release-list/press-release-list.js').then(
      (module) => module.PressReleaseListElement,
    );
  },
  'jobs-progress': () =>
    import('./elements/jobs-progress/jobs-progress.js').then((module) => module.JobsProgressElement),
  'comment-box': () => import('./elements/comment-box/comment-box.js').then((module) => module.CommentBoxElement),
};

type Start = (parameters: URLSearchParams) => void;

const answers = new Map<string, Promise<Response>>();
const ours = new Set<string>();

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

const load = async (tag: string, name: string): Promise<void> => {
  ours.add(name);
  try {
    const [{ register }, element] = await Promise.all([import('./register.js'), elements[tag]?.()]);
    if (element) register(name, element, answers);
    answers.clear();
  } catch (error) {
    console.error(
      `sprid: no code for <${name}>. Serve the files beside sprid.js, and allow them in script-src.`,
      error,
    );
  }
};

const start: Start = (parameters) => {
  const prefix = parameters.get('prefix');
  const tags = new Map(Object.keys(elements).map((tag) => [prefix ? `${prefix}-${tag}` : tag, tag]));

  const scan = (root: ParentNode & Node): void => {
    const names = [...tags.keys()].filter((name) => !ours.has(name));
    if (!names.length) return;
    const found = [...root.querySelectorAll(names.join())];
    if (root instanceof Element && names.includes(root.localName)) found.push(root);
    for (const element of found) {
      const { localName } = element;
      if (!customElements.get(localName)) askAhead(element);
      if (!ours.has(localName)) void load(tags.get(localName) ?? '', localName);
    }
  };

  for (const tag of parameters.get('load')?.split(',') ?? []) {
    const name = prefix ? `${prefix}-${tag}` : tag;
    if (tag in elements && !ours.has(name)) void load(tag, name);
  }
  scan(document);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
    if ([...tags.keys()].every((name) => ours.has(name))) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
};

const key = Symbol.for('sprid');
const first = (document as unknown as Record<symbol, Start | undefined>)[key];
// Not enumerable: a page that looks through its document's properties must not stumble over us.
if (!first) Object.defineProperty(document, key, { value: start });
(first ?? start)(new URL(import.meta.url).searchParams);
