/** What every language must keep, whoever writes it: read here as its elements and pages would say it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { directionOf } from '../../src/locales/direction.js';
import type { Catalog } from '../../src/locales/catalog.js';
import * as registry from '../../src/locales/registry.js';

const catalogs: Readonly<Record<string, Catalog>> = registry;
/** Norwegian has two tags and one file. */
const tags = Object.keys(catalogs).filter((tag) => catalogs[tag]?.consent.language === tag);
const folders = Object.keys(registry.en) as (keyof Catalog)[];

const units = { unit: ' ‹unit›', goalUnit: ' ‹unit›', wholeUnit: ' ‹unit›' };
const figures = { ...units, value: '7', goal: '9', percent: '7 %', start: '5', whole: '8', name: '‹name›' };
const days = { deadline: '‹day›', days: 2, asOf: '‹day›' };
const trend = { from: '6', fromDay: '‹day›', to: '7', toDay: '‹day›', change: '1', direction: 1 };
const facts = { ...figures, ...days, ...trend };
const figure = (count: number): string => String(count);

/** What each function may be given, in the order in which its type has it; some say nothing of what is undefined. */
const given: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'jobs-progress sentence': [[facts], [{ ...facts, percent: undefined }], [{ ...facts, goal: undefined, unit: '' }]],
  'jobs-progress start': [
    ['5', '2020'],
    ['5', undefined],
  ],
  'jobs-progress states unknown': [[facts], [{ ...facts, asOf: undefined }]],
  'jobs-progress/history trend': [[facts], [{ ...facts, direction: -1 }], [{ ...facts, direction: 0 }]],
  'jobs-progress/history pace': [
    ['3', 12, '2020', '2021', false],
    ['3', 2, '2020', '2020', true],
  ],
  'jobs-progress/history below': [
    ['3', true],
    ['3', false],
  ],
  'jobs-progress/history needed': [
    ['3', true],
    ['3', false],
  ],
  'jobs-progress/history years': [
    [2030, undefined],
    [2030, 2030],
    [2030, 2034],
  ],
  'jobs-progress/particulars newest': [
    ['‹period›', true, '‹latest›'],
    ['‹period›', false, '‹latest›'],
  ],
  'jobs-progress/particulars falling': [[facts], [{ ...facts, percent: undefined }], [{ ...facts, unit: '' }]],
  'jobs-progress/particulars stale': [['40'], [undefined]],
  'jobs-progress/regions part': [[facts], [{ ...facts, percent: undefined }]],
  'jobs-progress/regions alone': [
    ['‹name›', '7'],
    ['‹name›', undefined],
  ],
  'jobs-progress/regions figure': [[true], [false]],
  'jobs-progress/variants milestone': [
    ['7', '‹label›', '‹day›', true],
    ['7', undefined, undefined, false],
    ['7', undefined, undefined, undefined],
  ],
  'press-release enlarge': [['‹picture›'], [undefined]],
  'press-release-list noMatch': [[true], [false]],
};

/** A number of each category that a whole number can have. */
const categories = (tag: string): number[] => {
  const rules = new Intl.PluralRules(tag);
  const found = new Map<string, number>();
  for (const count of [...Array(130).keys(), 1000, 1_000_000]) {
    const category = rules.select(count);
    if (!found.has(category) || count === 1_000_000) found.set(category, count);
  }
  return [...found.values()];
};

/** Everything that a language says, by where it stands: the folder, the keys, and what a function was given. */
const sayings = (tag: string): Map<string, string> => {
  const said = new Map<string, string>();
  const counts = [...categories(tag), 0, 1, 2, 3, 5, 21];
  const callsOf = (path: string): readonly (readonly unknown[])[] => {
    if (given[path]) return given[path];
    if (/ (quarter|half)$/.test(path))
      return [1, 2, 3, 4].slice(0, path.endsWith('half') ? 2 : 4).map((n) => ['2025', n]);
    if (path.endsWith(' week')) return [['2025', 33]];
    if (path === 'press-release-list shown')
      return counts.flatMap((n) => [
        [n, n, true, figure],
        [1, n, false, figure],
        [2, n, true, figure],
      ]);
    if (/ (states|falling|part|beside) ?/.test(path)) return [...counts.map((n) => [{ ...facts, days: n }])];
    if (
      / (comments|replies|moreReplies|likes|left|tooLong|tooManyLines|reports|doneMany|end)$/.test(path) &&
      !path.startsWith('pages ')
    )
      return counts.map((n) => [n, String(n)]);
    return [['‹first›', '‹second›', '‹third›']];
  };
  const say = (path: string, value: unknown): void => {
    if (typeof value === 'string') said.set(path, value);
    else if (typeof value === 'function')
      for (const [at, args] of callsOf(path).entries())
        said.set(`${path} (${String(at)})`, (value as (...all: readonly unknown[]) => string)(...args));
    else
      for (const [key, inner] of Object.entries(value as object)) if (key !== 'language') say(`${path} ${key}`, inner);
  };
  for (const folder of folders) say(folder, catalogs[tag]?.[folder]);
  return said;
};

const all = new Map(tags.map((tag) => [tag, sayings(tag)]));
const english = all.get('en') ?? new Map<string, string>();

/** The same as in English, though it is in that language: names, abbreviations, and words that the languages share. */
const names = /^(npm|WordPress|Content-Security-Policy)$/;

/** Words that are English, and words of no other language here. */
const leftovers =
  /(?<!\p{L})(the|and|with|from|your|this|were|been|comments|replies|press releases?|publisher|pictures?|shown?|write)(?!\p{L})/iu;

/** What is the same in English, as the languages share the word. */
const shared: Readonly<Record<string, readonly string[]>> = {
  da: ['job', 'start 5 (2020)', 'start 5', 'ring', 'Link', 'Links', 'Status'],
  de: ['Name', 'Link', 'Links', 'Moderation', 'Status'],
  es: ['provisional'],
  et: ['Link'],
  fr: ['Date', 'Contact', 'Source'],
  hu: ['Link'],
  it: ['Area', 'Tag', 'Link', 'Password'],
  mt: ['Link', 'Links'],
  nb: ['start 5 (2020)', 'start 5', 'ring', 'Status'],
  nl: ['ring', 'thermometer', 'Tag', 'Frame', 'Link', 'Links', 'Contact', 'Status'],
  nn: ['start 5 (2020)', 'start 5', 'ring', 'Status'],
  pl: ['Link', 'Status'],
  ro: ['card', 'Link', 'Contact'],
  sv: ['start 5 (2020)', 'start 5', 'ring', 'Period', 'Status'],
};

/** How a language quotes: what opens and what closes. */
const quotes: Readonly<Record<string, string>> = {
  ar: '«»',
  bg: '„“',
  cs: '„“',
  da: '»«',
  de: '„“',
  el: '«»',
  en: '“”',
  es: '«»',
  et: '„”',
  fa: '«»',
  fi: '””',
  fr: '«»',
  ga: '“”',
  hr: '„”',
  hu: '„”',
  is: '„“',
  it: '«»',
  lt: '„“',
  lv: '„”',
  mt: '“”',
  nb: '«»',
  nl: '‘’',
  nn: '«»',
  pl: '„”',
  pt: '«»',
  ro: '„”',
  se: '””',
  sk: '„“',
  sl: '»«',
  so: '“”',
  sv: '””',
  ti: '«»',
  tr: '“”',
  uk: '«»',
};

for (const tag of tags) {
  const said = all.get(tag) ?? new Map<string, string>();
  const each = (check: (text: string, path: string) => void): void => {
    for (const [path, text] of said) check(text, path);
  };
  const faults = (isFault: (text: string, path: string) => boolean): string[] =>
    [...said].filter(([path, text]) => isFault(text, path)).map(([path, text]) => `${path}: ${text}`);

  describe(`the words of ${tag}`, () => {
    it('are complete, and whole sentences whatever they are given', () => {
      assert.deepEqual(
        faults((text) => !text || /undefined|NaN|\[object|\$\{|=>/.test(text)),
        [],
      );
      assert.deepEqual(
        faults((text) => / {2}|^\s|\s[,.](?!\p{L})|\s$/u.test(text)),
        [],
      );
    });

    it('keep what they are given', () => {
      for (const [path, text] of english)
        for (const [part] of text.matchAll(/‹\w+›/g)) {
          const own = [...said]
            .filter(([other]) => other === path)
            .map(([, words]) => words)
            .join();
          // Whether a detail that the endpoint says in English is told is up to a language.
          if (own && !path.includes(' refused (')) assert.ok(own.includes(part), `${path}: ${own}`);
        }
    });

    it('go on with a word behind the figure, which stands larger than they', () => {
      const { sentence } = catalogs[tag]?.['jobs-progress'] ?? {};
      for (const goal of ['1000', undefined])
        assert.match(
          sentence?.({ value: '742', unit: ' jobb', goal, goalUnit: ' jobb', percent: '74 %' }) ?? '',
          /^742 \p{L}/u,
        );
    });

    it('begin the sentence about a pace as a sentence, also where it is nearly nothing', () => {
      const { below, pace } = catalogs[tag]?.['jobs-progress/history'] ?? {};
      for (const [isFalling, isRate] of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ] as const)
        assert.doesNotMatch(
          pace?.(below?.('0.1', isFalling, isRate) ?? '', 3, '2020', '2024', isFalling, isRate) ?? '',
          /^\p{Ll}/u,
        );
    });

    // Who speaks to the page says what stands on the button (WCAG 2.5.3).
    it('name a reply by what stands on its button', () => {
      const { reply = '', replyTo } = catalogs[tag]?.['comment-box'] ?? {};
      const name = replyTo?.('Åsa') ?? '';
      assert.ok(reply && name.toLowerCase().startsWith(reply.toLowerCase()), `${reply}: ${name}`);
    });

    // A word for a number of things would be wrong above a rate.
    it('head the figures of a history by the word that heads those of regions', () => {
      const catalog = catalogs[tag];
      assert.equal(catalog?.['jobs-progress/history'].figure, catalog?.['jobs-progress/regions'].figure(false));
    });

    it('quote as the language does', () => {
      const [open = '', close = ''] = quotes[tag] ?? '';
      const words = said.get('pages/moderation held words (0)') ?? '';
      const [, before, after] = /(\S)\s?[\u2066-\u2069]?‹first›[\u2066-\u2069]?\s?(\S)/u.exec(words) ?? [];
      assert.deepEqual([before, after], [open, close], words);
      each((text, path) => {
        assert.doesNotMatch(text, /"|(?<![\p{L}\d])'|'(?![\p{L}\d])/u, path);
      });
    });

    it('stand in files that say who has reviewed them', () => {
      for (const folder of ['', ...folders]) {
        const file = new URL(`../../src/locales/${folder && `${folder}/`}${tag}.ts`, import.meta.url);
        const [first] = readFileSync(file, 'utf8').split('\n');
        if (!['en', 'sv'].includes(tag))
          assert.match(
            first ?? '',
            /^\/\*\* [A-Z][A-Za-zå ]+\. (Not yet r|R)eviewed by a native reader\. \*\/$/,
            file.href,
          );
      }
    });

    if (tag !== 'en')
      it('are not English', () => {
        assert.deepEqual(
          faults(
            (text, path) =>
              !names.test(text) &&
              !shared[tag]?.includes(text) &&
              text === english.get(path) &&
              /\p{L}{3}/u.test(text.replace(/‹\w+›/g, '')),
          ),
          [],
        );
        assert.deepEqual(
          faults((text) => leftovers.test(text.replace(/‹\w+›/g, ''))),
          [],
        );
      });
  });
}

describe('languages that are read from the right', () => {
  it('are known by their tags', () => {
    for (const [tag, said] of all) {
      const isRight = /^[\u0590-\u08ff]/.test(said.get('failure retry') ?? '');
      assert.equal(directionOf(tag, ''), isRight ? 'rtl' : 'ltr', tag);
    }
  });
});
