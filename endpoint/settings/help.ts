import { allSettings } from './settings.js';

const rows = allSettings.map(
  ({ name, fallback, help }) => `  ${name.padEnd(22)} ${help}\n${' '.repeat(25)}default: ${fallback || '(empty)'}`,
);

/** The text of `--help`. */
export const help = `sprid's endpoint: serves the tag, the JSON and the demo.

Set by environment variables:
${rows.join('\n')}
`;
