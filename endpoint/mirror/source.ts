/**
 * A newsroom elsewhere. Its address is often its key, so nobody but the request
 * itself sees it: everywhere else a source is its place in the setting and its host.
 */
import { createHash, createHmac } from 'node:crypto';

/** One address of `SPRID_RELEASES`, taken apart. */
export interface Source {
  /** Its address without user and password. */
  url: string;
  /** Lower case, without a port. */
  host: string;
  /** The `Authorization` that its user and password stand for. */
  authorization: string | undefined;
  /** What to call it before others, for example `source 1 (news.example)`. */
  label: string;
  /** Its name as a file. */
  fileName: string;
  /** Parts of its address that may be keys, as they may stand in a text. */
  secrets: readonly string[];
}

const keyNames = /key|token|secret|auth|pass|sign|user|account|hash|code|^(sig|pw|pwd|id)$/i;
const words = /^[a-z]+([-_.]([a-z]+|v?\d{1,4}))*$/;
const timeOrNumber = /^[\d:TZ.+-]*$/;

const looksLikeKey = (part: string, least: number): boolean =>
  part.length >= least && /[\dA-Z]/.test(part) && !words.test(part) && !timeOrNumber.test(part);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const secretsOf = ({ username, password, pathname, searchParams, search, host }: URL): string[] => {
  const found = [username, password].filter(Boolean).map(decoded);
  for (const segment of pathname.split('/').map(decoded)) if (looksLikeKey(segment, 12)) found.push(segment);
  for (const [name, value] of searchParams) {
    if ((keyNames.test(name) && value.length >= 4) || looksLikeKey(value, 8)) found.push(value);
  }
  if (found.length && search) found.push(`${host}${pathname}${search}`);
  return [...new Set(found.flatMap((secret) => [secret, encodeURIComponent(secret)]))];
};

/** @param position its place in the setting, from 1 */
export const makeSource = (address: string, position: number): Source => {
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

/** Whether a text has something of the source's key in it. */
export const leaks = ({ secrets }: Source, text: string): boolean => {
  const forms = [text, decoded(text)];
  return secrets.some((secret) => forms.some((form) => form.includes(secret)));
};

/** The source with the keys in another address of it, such as that of a further page. */
export const withKeysOf = (source: Source, url: string): Source => ({
  ...source,
  secrets: [...new Set([...source.secrets, ...secretsOf(new URL(url))])],
});

/** A message without the source's key. */
export const withoutSecrets = ({ secrets, url }: Source, message: string): string =>
  [url, ...[...secrets].sort((one, other) => other.length - one.length)].reduce(
    (text, secret) => text.replaceAll(secret, '…'),
    message,
  );

/** Tells whether a copy is of this source, without telling its address to who finds the copy. */
export const fingerprint = ({ url, authorization = '' }: Source, salt: string): string =>
  createHmac('sha256', salt).update(`${url}\n${authorization}`).digest('base64url');

/** A short name for what an id of a host is; the same for ever. */
export const shortHash = (host: string, id: string): string =>
  createHash('sha256').update(`${host}\n${id}`).digest('hex').slice(0, 12);
