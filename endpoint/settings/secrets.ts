/** Readers of what nobody else may know. Their values are never told, not even the faulty ones. */
import { leastSecretLength } from '../comments/secret.js';
import { leastTokenLength, type PublisherToken } from '../counters/publishers.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import type { Read } from './setting.js';

/** The address of PostgreSQL, which holds a password. */
export const databaseUrl: Read<string> = ({ name, text }) => {
  if (/^postgres(ql)?:\/\/./.test(text) && URL.canParse(text)) return text;
  throw new ConfigurationError(`${name} must be an address such as "postgres://user:password@host:5432/database".`);
};

/** The secret that capabilities are made with. */
export const secret: Read<string> = ({ name, text }) => {
  if (text.length >= leastSecretLength) return text;
  throw new ConfigurationError(`${name} must have at least ${String(leastSecretLength)} characters.`);
};

/** The tokens of publishers. Each has a name, so that it can be said who has published what. */
export const tokens: Read<PublisherToken[]> = ({ name, text }) =>
  (text === '' ? [] : text.split(',')).map((entry, index) => {
    const [, publisher, token = ''] = /^([\w.@-]{1,60}):([\w.~+/-]+=*)$/.exec(entry.trim()) ?? [];
    if (publisher !== undefined && token.length >= leastTokenLength) return { name: publisher, token };
    throw new ConfigurationError(
      `${name}: entry ${String(index + 1)} must be a name, a colon, and a token of at least ${String(leastTokenLength)} ` +
        'of A-Z, a-z, 0-9 and -._~+/.',
    );
  });
