/** The forms in which a counter is served: the address, the media type and the writer of each. */
import { languages } from '../../src/locales/jobs-progress/languages.js';
import { badgeSvg } from '../../src/pictures/jobs-progress/badge-svg.js';
import { badge } from '../../src/derived/jobs-progress/badge.js';
import { structuredData } from '../../src/derived/jobs-progress/structured-data.js';
import { plainText } from '../../src/derived/jobs-progress/summary.js';
import type { SvgTheme } from '../../src/pictures/jobs-progress/palette.js';
import { svg } from '../../src/pictures/jobs-progress/svg.js';
import { mediaPolicy } from '../http/headers.js';
import type * as HtmlForm from './html-form.js';
import type { WriteForm } from './write-form.js';

/** The language for requests that name none; the project's own content has the same one. */
export const defaultLanguage = 'sv';

/** The languages that addresses and commands can name. */
export const spoken: readonly string[] = [...new Set([defaultLanguage, ...Object.keys(languages)])];

/** Background and text of a picture. */
export const themes = ['auto', 'light', 'dark'] as const satisfies readonly SvgTheme[];

/** How to write a form. */
export interface FormChoice {
  /** One of `spoken`. */
  lang: string;
  theme: SvgTheme;
  /** The color of the bar, as `readAccent` returns it; ours by default. */
  accent?: string | undefined;
}

/** One form. */
export interface CounterForm {
  /** Its path, in which `:id` stands for the counter's. */
  path: string;
  operationId: string;
  summary: string;
  mediaType: string;
  /** The Content-Security-Policy of a form that is a document of our origin. */
  policy?: () => string | Promise<string>;
  /** Whether it has a theme and an accent. */
  isThemed?: true;
  /** Whether it contains the deadline, and so changes from day to day. */
  tellsDeadline: boolean;
  write: WriteForm;
}

/** The fault of a malformed accent. */
export const accentFault = 'must be a color of 3 or 6 hexadecimal digits, such as 0a7d77 (a "#" in an address is %23).';

/**
 * The code that renders elements is loaded with the first request for HTML, because most requests are for other forms.
 */
const htmlForm = (): Promise<typeof HtmlForm> => import('./html-form.js');

/** Writes an HTML fragment to put on a page. */
export const fragment: WriteForm = async (...given) => (await htmlForm()).htmlFragment(...given);

const picturePolicy = (): string => mediaPolicy;

/** Writes JSON-LD, escaped so that no text in it can end the script; undefined where the figure has no value. */
export const observed: WriteForm = (progress, today, words) => {
  const observation = structuredData(progress, today, words);
  return observation && `${JSON.stringify(observation).replaceAll('<', '\\u003c')}\n`;
};

/** Writes one line of text. */
export const line: WriteForm = (progress, today, words) => `${plainText(progress, today, words)}\n`;

/** All forms besides our own JSON. */
export const counterForms: readonly CounterForm[] = [
  {
    path: '/api/jobs/:id.svg',
    operationId: 'getJobsPicture',
    summary: 'A counter as a picture with a text alternative',
    mediaType: 'image/svg+xml; charset=utf-8',
    policy: picturePolicy,
    isThemed: true,
    tellsDeadline: true,
    write: svg,
  },
  {
    path: '/api/jobs/:id.html',
    operationId: 'getJobsPage',
    summary: 'A counter as a page without a script, for a frame',
    mediaType: 'text/html; charset=utf-8',
    policy: async () => (await htmlForm()).htmlPagePolicy,
    isThemed: true,
    tellsDeadline: true,
    write: async (...given) => (await htmlForm()).htmlPage(...given),
  },
  {
    path: '/api/jobs/:id.txt',
    operationId: 'getJobsText',
    summary: 'A counter as one line of text',
    mediaType: 'text/plain; charset=utf-8',
    tellsDeadline: true,
    write: line,
  },
  {
    path: '/api/jobs/:id.jsonld',
    operationId: 'getJobsObservation',
    summary: 'A counter as an Observation of schema.org; 404 while its figure is not told',
    mediaType: 'application/ld+json; charset=utf-8',
    tellsDeadline: true,
    write: observed,
  },
  {
    path: '/badge/:id.json',
    operationId: 'getBadge',
    summary: 'A counter for a badge of shields.io',
    mediaType: 'application/json; charset=utf-8',
    tellsDeadline: false,
    write: (progress, _today, words) => JSON.stringify(badge(progress, words)),
  },
  {
    path: '/badge/:id.svg',
    operationId: 'getBadgePicture',
    summary: 'A counter as a badge',
    mediaType: 'image/svg+xml; charset=utf-8',
    policy: picturePolicy,
    tellsDeadline: false,
    write: (progress, _today, words) => badgeSvg(progress, words),
  },
];
