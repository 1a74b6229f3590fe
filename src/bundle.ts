/**
 * Everything in one classic script, for sites that need one file with an integrity hash: `<script
 * src="…/sprid.bundle.js" integrity="sha384-…" crossorigin defer>`. It contains Swedish and English, the readers of our
 * own JSON, and the sanitizer. Another language is a script beside it: `sprid.bundle.fi.js`.
 */
import { CommentBoxElement } from './elements/comment-box/comment-box.js';
import { JobsProgressElement } from './elements/jobs-progress/jobs-progress.js';
import { PressReleaseElement } from './elements/press-release/press-release.js';
import { PressReleaseListElement } from './elements/press-release-list/press-release-list.js';
import { takeWords } from './controllers/take-words.js';
import { diagnoseIfAsked } from './diagnosis/load.js';
import { tellPrefix } from './page/mistakes.js';
import { register } from './register.js';

type Start = (parameters: URLSearchParams) => void;

const elements = {
  'press-release': PressReleaseElement,
  'press-release-list': PressReleaseListElement,
  'jobs-progress': JobsProgressElement,
  'comment-box': CommentBoxElement,
};
const ours = new Set<string>();

const start: Start = (parameters) => {
  const given = parameters.get('prefix') ?? '';
  const prefix = given.toLowerCase();
  const isName = !prefix || /^[a-z][a-z\d-]*$/.test(prefix);
  if (given !== prefix || !isName) tellPrefix(given, isName);
  if (!isName) return;
  for (const [tag, element] of Object.entries(elements)) {
    const name = prefix ? `${prefix}-${tag}` : tag;
    if (!ours.has(name)) register(name, element);
    ours.add(name);
  }
};

const key = Symbol.for('sprid');
const script = document.currentScript as HTMLScriptElement | null;
const parameters = new URL(script?.src || document.baseURI).searchParams;
const first = (document as unknown as Record<symbol, Start | undefined>)[key];
if (!first) Object.defineProperty(document, key, { value: start });
takeWords();
if (first) parameters.set('load', Object.keys(elements).join());
(first ?? start)(parameters);
if (!first) diagnoseIfAsked();
