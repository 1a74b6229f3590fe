/** Readers of where releases and counters come from. Addresses are never told: many newsrooms have a key in theirs. */
import { refuseAmbiguousId } from '../counters/jobs.js';
import type { JobsSource } from '../mirror/jobs.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { identifier } from '../schemas/press-release.js';
import { folder } from './readers.js';
import type { Read } from './setting.js';

const isIdentifier = new RegExp(identifier);

const trimmed = (entry: string): string => entry.replace(/^[\s,]+|[\s,]+$/g, '');

/** The addresses of newsrooms, or a folder. */
export const newsrooms: Read<string | readonly string[]> = (given) => {
  const { name, text } = given;
  if (!/^[\s,]*https?:/i.test(text)) return folder(given);
  const addresses = text.split(/[\s,]+(?=https?:)/i).map(trimmed);
  addresses.forEach((address, index) => {
    if (/^https?:\/\/\S+$/i.test(address) && URL.canParse(address)) return;
    throw new ConfigurationError(`${name}: address ${String(index + 1)} is no http(s) address.`);
  });
  return addresses;
};

/** What stands behind the `#` of an address. A fragment is sent to nobody, so it is ours. */
const readChoices = (fragment: string, where: string): Pick<JobsSource, 'format' | 'select'> => {
  const choices = new Map(
    fragment
      .split('&')
      .filter(Boolean)
      .map((part): [string, string] => [part.replace(/=.*/s, ''), part.replace(/^[^=]*=?/, '')]),
  );
  if (![...choices.keys()].every((key) => key === 'select' || key === 'format'))
    throw new ConfigurationError(`${where} may have only "select" and "format" after its "#".`);
  const choice = (key: string): string | null => {
    try {
      return choices.has(key) ? decodeURIComponent(choices.get(key) ?? '') : null;
    } catch {
      throw new ConfigurationError(`${where}: "${key}" cannot be decoded; write "%" as "%25".`);
    }
  };
  return { format: choice('format'), select: choice('select') };
};

const readCounter = (entry: string, where: string): JobsSource => {
  const [, id, address = ''] = /^([^=/]*)=(https?:\/\/\S+)$/i.exec(entry) ?? [];
  if (id === undefined || !isIdentifier.test(id) || !URL.canParse(address))
    throw new ConfigurationError(`${where} must be a name and an http(s) address, as in "1000-jobb=https://…".`);
  refuseAmbiguousId(id, where);
  const url = new URL(address);
  const choices = readChoices(url.hash.slice(1), where);
  url.hash = '';
  return { id, address: url.href, ...choices };
};

/** Counters elsewhere, or a folder. */
export const counters: Read<string | readonly JobsSource[]> = (given) => {
  const { name, text } = given;
  if (!/^[^/]*https?:\/\//i.test(text)) return folder(given);
  const entries = text.split(/[\s,]+(?=[^\s,=/]*=https?:\/\/)/i).map(trimmed);
  const sources = entries.map((entry, index) => readCounter(entry, `${name}: counter ${String(index + 1)}`));
  const twice = sources.find(({ id }, index) => sources.findIndex((one) => one.id === id) !== index);
  if (twice) throw new ConfigurationError(`${name}: two counters are called ${JSON.stringify(twice.id)}.`);
  return sources;
};
