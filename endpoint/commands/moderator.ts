/** `npx sprid moderator <name>`: reads a password from the standard input and prints its hash for the settings. */
import { text } from 'node:stream/consumers';
import { hashPassword, leastPasswordLength, moderatorName, mostPasswordLength } from '../comments/moderators.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { run, say, warn } from './command.js';

run(async ([name, ...rest]) => {
  if (name === undefined || rest.length || !moderatorName.test(name))
    throw new ConfigurationError('Use it as: npx sprid moderator <name>, with the password on the standard input.');
  if (process.stdin.isTTY) warn(`Password of ${name}, then Enter and Ctrl+D (it is shown as you type):`);
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  const { length } = Array.from(password);
  if (length < leastPasswordLength || length > mostPasswordLength || /[\r\n]/.test(password))
    throw new ConfigurationError(
      `A password has one line of ${String(leastPasswordLength)} to ${String(mostPasswordLength)} characters.`,
    );
  say(`SPRID_MODERATORS=${name}:${await hashPassword(password)}`);
});
