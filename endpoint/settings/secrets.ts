/** Readers of secrets. Messages never contain their values, not even faulty ones. */
import { leastSecretLength } from '../comments/secret.js';
import { moderatorName, readHash, type Moderator } from '../comments/moderators.js';
import { leastTokenLength, type PublisherToken } from '../counters/publishers.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import type { SettingReader } from './setting.js';

/** The address of PostgreSQL, which contains a password. */
export const databaseUrl: SettingReader<string> = ({ name, text }) => {
  if (/^postgres(ql)?:\/\/./.test(text) && URL.canParse(text)) return text;
  throw new ConfigurationError(`${name} must be an address such as "postgres://user:password@host:5432/database".`);
};

/** The secret from which capabilities are derived. */
export const secret: SettingReader<string> = ({ name, text }) => {
  if (text.length >= leastSecretLength) return text;
  throw new ConfigurationError(`${name} must have at least ${String(leastSecretLength)} characters.`);
};

/** The address of a mail server, which may contain a password. */
export const mailServer: SettingReader<string> = ({ name, text }) => {
  if (/^smtps?:\/\/./.test(text) && URL.canParse(text)) return text;
  throw new ConfigurationError(`${name} must be an address such as "smtp://user:password@mail.example:587".`);
};

/** The secret of a webhook, as Standard Webhooks writes it. */
export const webhookSecret: SettingReader<string> = ({ name, text }) => {
  const [, key = ''] = /^whsec_([\w+/]+={0,2})$/.exec(text) ?? [];
  if (Buffer.from(key, 'base64').length >= leastSecretLength) return text;
  throw new ConfigurationError(`${name} must be "whsec_" and at least ${String(leastSecretLength)} bytes as base64.`);
};

/** The tokens of publishers. Each has a name, which is recorded with what it publishes. */
export const tokens: SettingReader<PublisherToken[]> = ({ name, text }) =>
  (text === '' ? [] : text.split(',')).map((entry, index) => {
    const [, publisher, token = ''] = /^([\w.@-]{1,60}):([\w.~+/-]+=*)$/.exec(entry.trim()) ?? [];
    if (publisher !== undefined && token.length >= leastTokenLength) return { name: publisher, token };
    throw new ConfigurationError(
      `${name}: entry ${String(index + 1)} must be a name, a colon, and a token of at least ${String(leastTokenLength)} ` +
        'of A-Z, a-z, 0-9 and -._~+/.',
    );
  });

/** The moderators, each with the hash of a password. */
export const moderators: SettingReader<Moderator[]> = ({ name: setting, text }) => {
  const read = (text === '' ? [] : text.split(',')).map((entry, index) => {
    const [, name = '', hash = ''] = /^([^:]*):(.*)$/.exec(entry.trim()) ?? [];
    if (moderatorName.test(name) && readHash(hash)) return { name, hash };
    throw new ConfigurationError(
      `${setting}: entry ${String(index + 1)} must be a line that "npx sprid moderator <name>" has written, without ${setting}=.`,
    );
  });
  const twice = read.find(({ name }, index) => read.findIndex((one) => one.name === name) !== index);
  if (twice) throw new ConfigurationError(`${setting}: two moderators are called ${JSON.stringify(twice.name)}.`);
  return read;
};
