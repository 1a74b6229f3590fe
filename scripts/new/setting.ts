import { camel, change, read, refuse } from './tree.js';

const path = 'endpoint/settings/settings.ts';

/** A setting begins as a row of the table that takes any text. */
export const newSetting = async (name: string, words: string): Promise<string> => {
  if (!/^SPRID(_[A-Z]+)+$/.test(name)) refuse(`"${name}" is no name of a setting: write it as SPRID_FRONT_TITLE.`);
  if (!words) refuse(`Say in a few words what ${name} sets: --help and docs/hosting.md are made of them.`);
  if (read(path).includes(`'${name}'`)) refuse(`${name} is there already.`);
  const field = camel(name.replace('SPRID_', '').toLowerCase().replaceAll('_', '-'));
  await change(path, (text) =>
    text.replace(
      /^\} as const satisfies/m,
      `  /** Undefined where nothing is set. */
  ${field}: {
    name: '${name}',
    fallback: '',
    help: ${JSON.stringify(words)},
    read: whereSet(({ text }) => text),
  },
$&`,
    ),
  );
  return `${name} takes any text, and is config.${field}. Choose what it takes among endpoint/settings/readers.ts, use it, and run npm run docs and the tests in test/endpoint/settings and test/docs.`;
};
