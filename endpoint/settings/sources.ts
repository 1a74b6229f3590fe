/**
 * Readers of the sources of releases and counters. Messages never contain an address, because many newsrooms have a key
 * in theirs.
 */
import { refuseAmbiguousId } from '../counters/jobs.js';
import { newsroomChoices } from '../mirror/choices.js';
import { counterChoices } from '../mirror/counter-choices.js';
import type { JobsSource } from '../mirror/jobs.js';
import { ConfigurationError } from '../operator/configuration-error.js';
import { identifier } from '../schemas/press-release.js';
import { folder } from './readers.js';
import type { EnvironmentValue, SettingReader } from './setting.js';

const isIdentifier = new RegExp(identifier);

const trimmed = (entry: string): string => entry.replace(/^[\s,]+|[\s,]+$/g, '');

/** Whether this setting is empty while others name content. The demo's content must not appear beside it. */
const isNothing = ({ isSet, isDemo }: EnvironmentValue): boolean => !isSet && !isDemo;

/** Reads something from an address. A fault stops the start. */
const refusing = <Value>(where: string, read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    throw new ConfigurationError(`${where} ${(error as Error).message}.`);
  }
};

/**
 * The addresses of newsrooms in a text.
 * @param name of the setting
 */
export const addressesIn = (name: string, text: string): string[] => {
  const addresses = text.split(/[\s,]+(?=https?:)/i).map(trimmed);
  addresses.forEach((address, index) => {
    const where = `${name}: address ${String(index + 1)}`;
    if (!/^https?:\/\/\S+$/i.test(address) || !URL.canParse(address))
      throw new ConfigurationError(`${where} is no http(s) address.`);
    refusing(where, () => newsroomChoices(address));
  });
  return addresses;
};

/** The addresses of newsrooms, or a folder. */
export const newsrooms: SettingReader<string | readonly string[]> = (given) => {
  if (isNothing(given)) return [];
  const { name, text } = given;
  return /^[\s,]*https?:/i.test(text) ? addressesIn(name, text) : folder(given);
};

const readCounter = (entry: string, where: string): JobsSource => {
  const [, id, address = ''] = /^([^=/]*)=(https?:\/\/\S+)$/i.exec(entry) ?? [];
  if (id === undefined || !isIdentifier.test(id) || !URL.canParse(address))
    throw new ConfigurationError(`${where} must be a name and an http(s) address, as in "jobs=https://…".`);
  refuseAmbiguousId(id, where);
  const url = new URL(address);
  const choices = refusing(where, () => counterChoices(url.hash.slice(1)));
  url.hash = '';
  return { id, address: url.href, ...choices };
};

/** Sources of counters, or a folder. */
export const counters: SettingReader<string | readonly JobsSource[]> = (given) => {
  if (isNothing(given)) return [];
  const { name, text } = given;
  if (!/^[^/]*https?:\/\//i.test(text)) return folder(given);
  const entries = text.split(/[\s,]+(?=[^\s,=/]*=https?:\/\/)/i).map(trimmed);
  const sources = entries.map((entry, index) => readCounter(entry, `${name}: counter ${String(index + 1)}`));
  const twice = sources.find(({ id }, index) => sources.findIndex((one) => one.id === id) !== index);
  if (twice) throw new ConfigurationError(`${name}: two counters are called ${JSON.stringify(twice.id)}.`);
  return sources;
};
