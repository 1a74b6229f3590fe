/**
 * A source on another host. Its address often contains its key, so only the request itself uses the address: everywhere
 * else a source is named by its place in the setting and its host.
 */
import { createHash, createHmac } from 'node:crypto';
import { decoded } from '../text/decoded.js';

/** One parsed address of `SPRID_RELEASES`. */
export interface MirrorSource {
  /** Its address without user and password. */
  url: string;
  /** Lower case, without a port. */
  host: string;
  /** The `Authorization` header for its user and password. */
  authorization: string | undefined;
  /** Its name in messages, for example `source 1 (news.example)`. */
  label: string;
  /** The name of its file. */
  fileName: string;
  /** Parts of its address that may be keys, in each form that a text may contain. */
  secrets: readonly string[];
}

/** Names of secrets, in a query or as the path segment before the secret: `unique_key`, `apiKey`, `access-token`. */
const secretName =
  /(^|[\W_])(auth|authorization|bearer|credentials?|jwt|pass|passwd|password|pwd|pw|secret|session|sig|sign|signature|token)([\W_]|$)|(key|token|secret|password|signature)s?$/i;
/** Mynewsdesk's address ends in the key of its customer. */
const keyAfter = /^\/services\/pressroom\/[\w-]+\/([^/]+)/;
const words = /^(\p{Lu}+|\p{Lu}?\p{Ll}+|(\p{Lu}?\p{Ll}{2,})+)?(v?\d{1,4})?$/u;
const timeOrNumber = /^[\d:TZ.+-]*$/;

/** Whether a value in a query is more likely a key than words, a year or a number. */
const looksLikeKey = (value: string): boolean =>
  value.length >= 8 && !timeOrNumber.test(value) && !value.split(/[^\p{L}\d]+/u).every((part) => words.test(part));

/**
 * The secret parts of an address: user and password, values with the name of a secret, and values of the query that
 * look like a key.
 */
const secretsOf = ({ username, password, pathname, searchParams, search, host }: URL): string[] => {
  const found = [username, password].filter(Boolean).map(decoded);
  const steps = pathname.split('/').map(decoded);
  const named = steps.filter((step, at) => step.length >= 4 && secretName.test(steps[at - 1] ?? ''));
  found.push(...named, ...[keyAfter.exec(pathname)?.[1] ?? ''].filter(Boolean).map(decoded));
  for (const [name, value] of searchParams) {
    if ((secretName.test(name) && value.length >= 4) || looksLikeKey(value)) found.push(value);
  }
  if (found.length && search) found.push(`${host}${pathname}${search}`);
  return [...new Set(found.flatMap((secret) => [secret, encodeURIComponent(secret)]))];
};

/**
 * Parses an address.
 * @param position its place in the setting, from 1
 */
export const makeSource = (address: string, position: number): MirrorSource => {
  const url = new URL(address);
  const { username, password, hostname } = url;
  const secrets = secretsOf(url);
  url.username = url.password = url.hash = '';
  const credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
  return {
    url: url.href,
    host: hostname.replace(/^\[|\]$/g, ''),
    authorization: username || password ? `Basic ${credentials}` : undefined,
    label: `source ${String(position)} (${hostname})`,
    fileName: `${String(position)}-${hostname.replace(/[^\w.-]/g, '_')}.json`,
    secrets: username || password ? [...secrets, credentials] : secrets,
  };
};

/** Whether a text contains a part of the source's key. */
export const leaks = ({ secrets }: MirrorSource, text: string): boolean => {
  const forms = [text, decoded(text)];
  return secrets.some((secret) => forms.some((form) => form.includes(secret)));
};

/** The source with the keys in another of its addresses, such as that of a further page. */
export const withKeysOf = (source: MirrorSource, url: string): MirrorSource => ({
  ...source,
  secrets: [...new Set([...source.secrets, ...secretsOf(new URL(url))])],
});

/** Removes the source's keys from a message. */
export const withoutSecrets = ({ secrets, url }: MirrorSource, message: string): string =>
  [url, ...[...secrets].sort((one, other) => other.length - one.length)].reduce(
    (text, secret) => text.replaceAll(secret, '…'),
    message,
  );

/** A hash that identifies the source of a copy, and hides its address from somebody who finds the copy. */
export const fingerprint = ({ url, authorization = '' }: MirrorSource, salt: string): string =>
  createHmac('sha256', salt).update(`${url}\n${authorization}`).digest('base64url');

/** A short name for an id of a host, always the same. */
export const shortHash = (host: string, id: string): string =>
  createHash('sha256').update(`${host}\n${id}`).digest('hex').slice(0, 12);
