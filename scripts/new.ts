/**
 * Begins something that has files in many places: `npm run new -- language fo`. It makes the files and the lines that are
 * the same for everyone; the compiler and the tests then name the rest. docs/contributing.md has a recipe for each kind,
 * and test/recipes/recipes.test.ts does them.
 */
import { newElement } from './new/element.js';
import { newFormat } from './new/format.js';
import { newLanguage } from './new/language.js';
import { newSetting } from './new/setting.js';
import { RefusedError, sayRefusals } from './refused-error.js';

/** What can be begun: how it is written, and what it makes. */
const kinds: Readonly<Record<string, { usage: string; make: (name: string, words: string) => Promise<string> }>> = {
  language: { usage: 'language <tag>', make: newLanguage },
  format: { usage: 'format <name>', make: newFormat },
  element: { usage: 'element <tag-name>', make: newElement },
  setting: { usage: 'setting SPRID_<NAME> "<what it sets, in a few words>"', make: newSetting },
};

const usage = `Use it as one of:\n${Object.values(kinds)
  .map(({ usage }) => `  npm run new -- ${usage}`)
  .join('\n')}`;

const [kind = '', name = '', ...words] = process.argv.slice(2);
const made = kinds[kind];
await sayRefusals(async () => {
  if (!made || !name) throw new RefusedError(usage);
  console.log(await made.make(name, words.join(' ')));
});
