/**
 * Writes the table of the languages: the tags of each, whether a native reader has reviewed it, and the size of its
 * words.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { spokenTags, wordsOfLanguage, woven } from './rollup/narrow-words.js';

const head = /^\/\*\* (?<name>[\p{L} ]+)\. (?:(?<not>Not yet r|R)eviewed by a native reader\. )?\*\/\n/u;

/** The rows of the table: tags, the name in English and in the language itself, review, kilobytes. */
export const languageRows = async (): Promise<string[][]> => {
  // Norwegian has two tags and one file.
  const tags = spokenTags().filter((tag) => tag !== 'no');
  return Promise.all(
    tags.map(async (tag) => {
      const code = readFileSync(new URL(`../src/locales/${tag}.ts`, import.meta.url), 'utf8');
      const { name = '', not } = head.exec(code)?.groups ?? {};
      const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '';
      const size = brotliCompressSync(await wordsOfLanguage(tag)).length;
      return [
        tag === 'nb' ? '`nb` `no`' : `\`${tag}\``,
        name,
        own,
        not?.startsWith('Not') ? 'no' : 'yes',
        woven.includes(tag) ? 'in the files of elements' : `${(size / 1000).toFixed(1)} kB`,
      ];
    }),
  );
};
