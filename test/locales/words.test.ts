import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { narrowWords, wordsOfLanguage } from '../../scripts/rollup/narrow-words.js';
import type { Catalog } from '../../src/locales/catalog.js';
import { languagesOf } from '../../src/locales/languages.js';
import * as registry from '../../src/locales/registry.js';
import { wordsFor, type Words } from '../../src/locales/words.js';

const catalogs: Readonly<Record<string, Catalog>> = registry;
const folders = Object.keys(registry.en) as (keyof Catalog)[];

/** English under another name, which each folder says too. */
const madeUp = (language: string): Catalog =>
  Object.fromEntries(
    Object.entries<Words>({ ...registry.en }).map(([folder, words]) => [
      folder,
      { ...words, language, file: `${folder}/${language}` },
    ]),
  ) as unknown as Catalog;

describe('the words for a tag', () => {
  const hant = madeUp('zh-Hant');
  const norwegian = madeUp('nb');
  const languages = languagesOf('failure', {
    en: registry.en,
    sv: registry.sv,
    fi: madeUp('fi'),
    nb: norwegian,
    no: norwegian,
    nn: norwegian,
    zh: madeUp('zh'),
    'zh-Hant': hant,
    'zh-TW': hant,
    'ca-valencia': madeUp('ca-valencia'),
  });
  const cases: [asked: string, words: string, formatted?: string][] = [
    ['sv', 'sv'],
    ['SV-fi', 'sv', 'sv-FI'],
    ['sv_SE', 'sv', 'sv-SE'],
    ['sv_SE.UTF-8', 'sv', 'sv'],
    ['sv_SE@euro', 'sv', 'sv'],
    ['sv-SE-u-nu-arab', 'sv', 'sv-SE-u-nu-arab'],
    ['sv-x-kansli', 'sv', 'sv-x-kansli'],
    ['sv-', 'sv', 'sv'],
    ['sv--SE', 'sv', 'sv'],
    ['swe', 'sv', 'sv'],
    ['sve', 'en', 'en'],
    ['svenska', 'en', 'en'],
    ['en-US', 'en', 'en-US'],
    ['fi-FI', 'fi', 'fi-FI'],
    ['fil', 'en', 'en'],
    ['no', 'nb', 'no'],
    ['nb-NO', 'nb', 'nb-NO'],
    ['nn', 'nb', 'nn'],
    ['zh', 'zh'],
    ['zh-CN', 'zh', 'zh-CN'],
    ['zh-TW', 'zh-Hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-Hant', 'zh-Hant-HK'],
    ['zh_hant', 'zh-Hant', 'zh-Hant'],
    ['cmn-Hant', 'zh-Hant', 'zh-Hant'],
    ['ca-valencia', 'ca-valencia'],
    ['ca', 'en', 'en'],
    ['und', 'en', 'en'],
    ['', 'en', 'en'],
    ['-', 'en', 'en'],
    ['*', 'en', 'en'],
    ['constructor', 'en', 'en'],
    ['i-klingon', 'en', 'en'],
    ['de', 'en', 'en'],
  ];
  for (const [asked, words, formatted = asked] of cases)
    it(`"${asked}" are those of ${words}, with numbers and dates of ${formatted}`, () => {
      const found = wordsFor(asked, languages);
      assert.equal(found.language, formatted);
      assert.doesNotThrow(() => new Intl.DateTimeFormat(found.language));
      assert.deepEqual(found, { ...languages[words], language: formatted });
    });
});

describe('a language more', () => {
  it('is chosen in each folder of words as soon as it is in the registry', () => {
    for (const folder of folders) {
      const { language } = wordsFor('tlh-Latn', languagesOf(folder, { ...registry, tlh: madeUp('tlh') }));
      assert.equal(language, 'tlh-Latn', folder);
      assert.equal(wordsFor('tlh-Latn', languagesOf(folder)).language, 'en', folder);
    }
  });

  it('comes with the code that says its words where it is woven in, and else in a file of its own', () => {
    const code = "export const languages = languagesOf('jobs-progress/live');";
    const lines = ['en', 'sv', "zhHant as 'zh-Hant', zhHant as 'zh-TW'"].map(
      (names, at) => `export { ${names} } from './${['en', 'sv', 'zh-Hant'][at] ?? ''}.js';`,
    );
    const narrow = narrowWords('/src/locales/jobs-progress/live/languages.ts', code, 'npm', lines.join('\n')) ?? '';
    assert.match(
      narrow,
      /import \{ words as words0 \} from '\.\/en\.js';\nimport \{ words as words1 \} from '\.\/sv\.js';/,
    );
    assert.match(narrow, /atHand\('jobs-progress\/live', \{ 'en': words0, 'sv': words1 \}\)/);
    assert.doesNotMatch(narrow, /zh/);
    assert.match(narrowWords('/src/locales/spoken.ts', '', 'npm', lines.join('\n')) ?? '', /'zh-TW': 1/);
    assert.equal(narrowWords('/src/locales/words.ts', code, 'npm'), undefined);
    assert.throws(() => narrowWords('/src/locales/failure/languages.ts', code, 'npm'), /another way/);
  });
});

describe('the words of a language as one expression', () => {
  it('bring the rule that engines may lack', async () => {
    const words = runInNewContext(`(${await wordsOfLanguage('mt')})`) as Catalog;
    assert.equal(words['jobs-progress'].plural?.(11), 'many');
    assert.equal(words['comment-box'].replies(11, '11'), '11-il tweġiba');
  });
});

describe('the registry', () => {
  it('is what the plugin for WordPress lets through', () => {
    const plugin = readFileSync(new URL('../../integrations/wordpress/sprid/sprid.php', import.meta.url), 'utf8');
    const [, listed = ''] = /const LANGUAGES = array\((.*)\);/.exec(plugin) ?? [];
    assert.deepEqual(listed.match(/[\w-]+/g), Object.keys(catalogs).sort());
  });

  const locales = new URL('../../src/locales/', import.meta.url);
  const all = readdirSync(locales, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));

  it('has every folder of words', () => {
    assert.deepEqual(
      folders.toSorted(),
      all
        .filter((path) => path.endsWith('/words.ts'))
        .map((path) => dirname(path))
        .toSorted(),
    );
    for (const folder of folders) assert.ok(all.includes(`${folder}/languages.ts`), folder);
  });

  it('has every language that has a file, each under the name of its tag', () => {
    const known = all.filter((path) => path.endsWith('.ts')).map((path) => path.slice(0, -3));
    for (const [tag, catalog] of Object.entries(catalogs)) {
      assert.equal(Intl.getCanonicalLocales(tag)[0], tag);
      for (const folder of folders) {
        const { language } = catalog[folder];
        assert.ok(known.includes(`${folder}/${language}`), `${folder}/${language}`);
        assert.equal(language, catalog[folders[0] ?? 'failure'].language, folder);
        if (!(language in catalogs)) assert.fail(`${language} is in the registry under other tags only`);
      }
    }
    const spoken = Object.values(catalogs).flatMap((catalog) =>
      folders.map((folder) => `${folder}/${catalog[folder].language}`),
    );
    const files = known.filter(
      (path) => folders.some((folder) => dirname(path) === folder) && !/\/(words|languages)$/.test(path),
    );
    assert.deepEqual(files.toSorted(), [...new Set(spoken)].toSorted());
  });
});
