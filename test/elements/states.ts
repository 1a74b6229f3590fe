/**
 * Every element in every state, for tests that check one rule on all of them: contrast, names, parents, page
 * translation.
 */
import { forget, namesOf } from '../../src/client/storage.js';
import { limits } from '../../src/client/limits.js';
import { entries } from '../../src/client/load.js';
import { pauses } from '../../src/client/outbox.js';
import '../../src/elements/comment-box/comment-box.define.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import '../../src/elements/press-release-list/press-release-list.define.js';
import '../../src/elements/press-release/press-release.define.js';
import { jsonAt, until, when } from './element.js';

/** One of our elements on the page. */
export type SpridElement = HTMLElementTagNameMap[
  'press-release' | 'press-release-list' | 'jobs-progress' | 'comment-box'];

/** How to bring an element into a state. */
export interface State {
  name: string;
  tag: string;
  attributes: string;
  json: unknown;
  /** What to do after it has loaded. */
  then?: (element: SpridElement) => Promise<void>;
}

/** The root of the rendered content. */
export const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has rendered nothing.`);
  return element.shadowRoot;
};

const pressed =
  (selector: string, then: string) =>
  async (element: SpridElement): Promise<void> => {
    const root = rootOf(element);
    await until(() => root.querySelector(selector) !== null);
    root.querySelector<HTMLElement>(selector)?.click();
    await until(() => root.querySelector(then) !== null);
  };

const opened =
  (button: string) =>
  async (element: SpridElement): Promise<void> => {
    const dialog = (): Element | null | undefined =>
      rootOf(element).querySelector('.dialog')?.shadowRoot?.querySelector('dialog[open]');
    rootOf(element).querySelector<HTMLElement>(button)?.click();
    await until(() => Boolean(dialog()));
  };

/** Types a text into a form as a reader would. */
export const typed = (element: SpridElement, selector: string, text: string): void => {
  const field = rootOf(element).querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`There is no ${selector}.`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

const noted = async (element: SpridElement): Promise<void> => {
  typed(element, 'textarea', 'å'.repeat(205));
  await until(() => rootOf(element).querySelector('.wrong') !== null);
};

const picture = {
  url: '/test/elements/missing-960.webp',
  width: 960,
  height: 540,
  alt: 'Ett hotell vid en å',
  caption: 'Hotellet',
  credit: 'sprid',
};

/** A release with every possible field. */
export const release = {
  id: 'r1',
  url: 'https://news.example/r1',
  language: 'sv',
  headline: 'Tusen jobb sprids i Europa',
  published: '2017-10-10T07:20:00+02:00',
  updated: '2017-10-12T09:00:00+02:00',
  correction: 'Antalet var fel.',
  timeZone: 'Europe/Stockholm',
  type: 'Pressmeddelande',
  lead: 'Ett sätt att skapa jobb, som började i Göteborg, finns nu i flera länder i Europa.',
  image: picture,
  gallery: [picture, { ...picture, caption: 'Köket', credit: undefined }],
  body: `<h2>Mellanrubrik</h2>${'<p>Brödtext med <a href="/seminarium">länk</a>. Den är så lång att den behöver flera rader där det är smalt.</p>'.repeat(3)}
    <blockquote>Ett citat<footer>Någon</footer></blockquote><ul><li>Ett</li></ul><pre>kod</pre>
    <table><tr><th>Ort</th><td>Jobb</td></tr></table>
    <p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ" data-embed="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ">Filmen</a></p>
    <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>`,
  boilerplates: [
    { heading: 'Om projektet', body: '<p>Om oss.</p>', link: { text: 'Läs mer', url: 'https://news.example/om' } },
  ],
  contacts: [{ name: 'Presstjänsten', title: 'Presskontakt', phone: '+46 (0)31-123 45', email: 'press@news.example' }],
  attachments: [{ title: 'Faktablad', url: '/fakta.pdf', mediaType: 'application/pdf', size: 1_250_000 }],
  links: [{ text: 'Veckan', url: 'https://week.example/' }],
  tags: ['sociala företag', 'arbete'],
  publisher: { name: 'Utgivaren', url: 'https://news.example/' },
  translations: [{ language: 'en', headline: 'The headline', url: 'https://news.example/en/r1' }],
  comments: { src: '/api/threads/r1/comments', count: 3 },
};

/** A figure with every possible field. */
export const progress = {
  value: 742,
  asOf: '2019-11-04',
  goal: 1000,
  deadline: '2020-12-31',
  start: { value: 300, date: '2015-10-01' },
  label: 'Jobb i sociala företag',
  unit: { one: 'jobb', other: 'jobb' },
  source: { name: 'exempelsiffror', url: 'https://source.example/', license: 'CC0' },
  status: 'provisional',
  notes: ['Ett exempel.'],
  milestones: [
    { value: 500, label: 'halvvägs', date: '2018-03-01' },
    { value: 900, label: 'nästan' },
  ],
  history: [
    { date: '2015-10-01', value: 300 },
    { date: '2016-10-01', value: 350 },
    { date: '2017-10-01', value: null, status: 'confidential' },
    { date: '2018-10-01', value: 610 },
    { date: '2019-11-04', value: 742 },
  ],
  regions: [
    { code: '1480', name: 'Göteborg', value: 400, goal: 500 },
    { code: '1481', name: 'Mölndal', value: 342, status: 'provisional' },
    { code: '1482', name: 'Kungälv', value: null, status: 'confidential' },
  ],
};

/** A comment as an endpoint sends it. */
export const comment = (id: string, more: object = {}): object => ({
  id,
  author: { name: 'Åsa Ek' },
  text: 'En kommentar som är så lång att den behöver mer än en rad: https://news.example/r1',
  created: '2026-01-01T10:00:00Z',
  status: 'published',
  likes: 0,
  links: { self: `/c/${id}`, like: `/c/${id}/like` },
  ...more,
});

/** A thread with every possible field. */
export const thread = {
  thread: 't',
  count: 6,
  open: true,
  moderation: 'first',
  names: 'optional',
  limits: { text: 200, name: 20 },
  sort: 'oldest',
  items: [
    comment('1', {
      likes: 3,
      edited: '2026-01-01T10:05:00Z',
      replies: {
        count: 4,
        items: [comment('2', { author: { name: 'Utgivaren', role: 'publisher' }, parent: '1' })],
        next: '/answers/hang/replies',
      },
    }),
    comment('3', { author: {} }),
    comment('4', { status: 'pending' }),
    comment('5', { status: 'removed', text: '', author: {}, replies: { count: 1, items: [comment('6')] } }),
  ],
  next: '/answers/hang/page',
  links: { post: '/answers/hang/post' },
};

const list = {
  items: [
    release,
    { ...release, id: 'r2', status: 'canceled', headline: 'En andra rubrik' },
    { ...release, id: 'r3', language: 'en', headline: 'A third headline', tags: ['work'] },
  ],
  next: '/answers/hang/list',
};

const counter = (name: string, attributes: string, more: object = {}, then?: State['then']): State => ({
  name,
  tag: 'jobs-progress',
  attributes,
  json: { ...progress, ...more },
  ...(then && { then }),
});

const whole = (name: string, attributes: string, more: object = {}, then?: State['then']): State => ({
  name,
  tag: 'press-release',
  attributes,
  json: { ...release, ...more },
  ...(then && { then }),
});

const comments = (name: string, more: object = {}, then?: State['then']): State => ({
  name,
  tag: 'comment-box',
  attributes: '',
  json: { ...thread, ...more },
  ...(then && { then }),
});

const releases = (name: string, attributes: string, then?: State['then']): State => ({
  name,
  tag: 'press-release-list',
  attributes,
  json: list,
  ...(then && { then }),
});

/** JSON that is never ours, so that the element fails. */
const failing = (tag: string): State => ({ name: 'failed', tag, attributes: '', json: { wrong: true } });

/** All of them. */
export const states: readonly State[] = [
  counter('whole', 'history region="1481" refresh="60" stale-after="7"', {}, async (element) => {
    await until(() => rootOf(element).querySelector('.history') !== null);
  }),
  ...['ring', 'thermometer', 'compact', 'number'].map((variant) => counter(variant, `variant="${variant}"`)),
  counter('confidential', '', { value: null, status: 'confidential' }),
  counter('past its goal', '', { value: 1250, status: 'revised' }),
  whole('whole', ''),
  ...['summary', 'card', 'headline'].map((variant) => whole(variant, `variant="${variant}"`)),
  whole('taken back', '', { status: 'canceled' }),
  whole('held back', '', { status: 'withheld' }),
  whole('passed on', '', {}, opened('.share')),
  whole('with its pictures large', '', {}, opened('.enlarge')),
  releases('of links', ''),
  releases('with an open release', 'open="inline" filter', async (element) => {
    await pressed('.headline button', '.whole')(element);
    const inner = rootOf(element).querySelector('press-release') as SpridElement;
    if (!inner.complete || !inner.shadowRoot?.querySelector('.release')) await when(inner, 'load');
  }),
  releases('that waits for more', 'limit="3"', pressed('.more', '.more[aria-disabled]')),
  comments('whole'),
  comments('with a reply that is written', {}, pressed('.reply', '.said .form')),
  comments('with a text that is too long', {}, noted),
  comments('that waits for more', {}, pressed('.more', '.more[aria-disabled]')),
  comments('closed', { open: false }),
  comments('empty', { items: [], count: 0, next: null }),
  ...['jobs-progress', 'press-release', 'press-release-list', 'comment-box'].map(failing),
];

/**
 * Puts an element in that state into a holder; settles when it is ready.
 * @param wrap the markup around it
 */
export const placeState = async (
  { tag, attributes, json, then, name }: State,
  language: string,
  wrap: (element: string) => string = (element) => element,
): Promise<SpridElement> => {
  const holder = document.createElement('div');
  const src = jsonAt(json).replaceAll('"', '&quot;');
  holder.lang = language;
  holder.style.display = 'flow-root';
  holder.innerHTML = wrap(`<${tag} src="${src}" ${attributes}><a href="/r1">Det som står i taggen</a></${tag}>`);
  document.body.append(holder);
  const dialog = holder.querySelector('dialog');
  dialog?.showModal();
  const element = holder.querySelector(tag) as SpridElement;
  await when(element, name === 'failed' ? 'error' : 'load');
  await element.updateComplete;
  await then?.(element);
  await element.updateComplete;
  return element;
};

/** Removes everything that a test has left. */
export const clearPage = (): void => {
  for (const child of [...document.body.children]) if (child.localName === 'div') child.remove();
  namesOf('').forEach(forget);
  entries.clear();
};

/** Shortens the waits for a slow connection. */
export const shortWaits = (): void => {
  Object.assign(pauses, { first: 20, longest: 200 });
  Object.assign(limits, { timeout: 3000, delay: 5 });
};
