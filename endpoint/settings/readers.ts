/** Readers of plain values: numbers, names, addresses, folders. Addresses and secrets have files of their own. */
import { join, resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import { Calendar } from '../counters/calendar.js';
import { identifier } from '../schemas/press-release.js';
import { refuse, type SettingReader } from './setting.js';

/**
 * A whole number.
 * @param ofNothing the meaning of zero, where it has a special one
 */
export const whole =
  (lowest: number, highest: number, what: string, ofNothing?: string): SettingReader<number> =>
  (given) => {
    const least = ofNothing === undefined ? String(lowest) : `${String(lowest)} (${ofNothing})`;
    const number = /^\d{1,9}$/.test(given.text) ? Number(given.text) : NaN;
    return number >= lowest && number <= highest
      ? number
      : refuse(given, `a whole number of ${what}, from ${least} to ${String(highest)}`);
  };

const highestPort = 65_535;

/** A port; 0 is any free one, or turns it off. */
export const port: SettingReader<number> = (given) => {
  const number = /^\d{1,9}$/.test(given.text) ? Number(given.text) : NaN;
  return number <= highestPort ? number : refuse(given, `a whole number from 0 to ${String(highestPort)}`);
};

/** A port of the demo, by default the one after another setting's. Without the demo, there is none by default. */
export const portAfter =
  (name: string): SettingReader<number> =>
  (given) => {
    if (given.isSet) return port(given);
    if (!given.isDemo) return 0;
    const before = port(given.of(name));
    // "Any free port" and the highest port have no next one.
    return before === 0 || before === highestPort ? 0 : before + 1;
  };

/** An address to listen on. */
export const host: SettingReader<string> = (given) =>
  /^[\w.:%-]+$/.test(given.text) ? given.text : refuse(given, 'an address or a host name, such as "127.0.0.1"');

/** A folder as an absolute path. A value that is set is relative to the current folder, a default to the root. */
export const folder: SettingReader<string> = (given) => {
  if (given.text.includes('\0')) refuse(given, 'the path of a folder');
  return given.isSet ? resolve(given.text) : join(given.root, given.text);
};

/** A folder of the demo. Without the demo, by default a folder of this name in another setting's folder. */
export const folderIn =
  (variable: string, name: string): SettingReader<string> =>
  (given) =>
    given.isSet || given.isDemo ? folder(given) : join(folder(given.of(variable)), name);

/** A time zone by its IANA name. */
export const zone: SettingReader<string> = (given) => {
  try {
    new Calendar(given.text);
    return given.text;
  } catch {
    return refuse(given, 'a time zone such as "Europe/Stockholm"');
  }
};

/** An origin by which readers reach the endpoint. */
export const origin: SettingReader<string> = (given) => {
  const { text } = given;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && !/[?#]/.test(text);
  return isOrigin ? url.origin : refuse(given, 'an origin such as "https://news.example", without a path');
};

/** An http or https address. */
export const address: SettingReader<string> = (given) =>
  /^https?:\/\/./.test(given.text) && URL.canParse(given.text)
    ? given.text
    : refuse(given, 'an address such as "https://chat.example/hook"');

const isMail = (text: string): boolean => /^[^\s@,<>]+@[^\s@,<>]+$/.test(text);

/** A mail address. */
export const mailAddress: SettingReader<string> = (given) =>
  isMail(given.text) ? given.text : refuse(given, 'an address such as "news@news.example"');

/** Mail addresses. */
export const mailAddresses: SettingReader<string[]> = (given) => {
  const all = given.text === '' ? [] : given.text.split(',').map((one) => one.trim());
  return all.every(isMail) ? all : refuse(given, 'addresses with commas between, such as "anna@news.example"');
};

/** A picture: its path on this endpoint, or an address on another host. */
export const picture: SettingReader<string> = (given) =>
  /^(\/(?!\/)|https:\/\/)[^\s"'\\]+$/.test(given.text)
    ? given.text
    : refuse(given, 'a path such as "/media/logo.svg", or an https address');

/** A color. */
export const color: SettingReader<string> = (given) =>
  /^#([\da-f]{3}|[\da-f]{6})$/i.test(given.text) ? given.text : refuse(given, 'a color such as "#0b5f6c"');

/** A language by its BCP 47 tag. */
export const language: SettingReader<string> = (given) => {
  try {
    const [tag] = Intl.getCanonicalLocales(given.text);
    if (tag !== undefined) return tag;
  } catch {
    // The line below reports the fault.
  }
  return refuse(given, 'a language such as "sv" or "en-GB"');
};

/** One of these words. */
export const choice =
  <Choice extends string>(...choices: readonly Choice[]): SettingReader<Choice> =>
  (given) =>
    choices.find((one) => one === given.text) ?? refuse(given, `one of ${choices.join(', ')}`);

/** Items separated by commas; none for an empty text. */
const list =
  (isItem: (text: string) => boolean, wanted: string): SettingReader<string[]> =>
  (given) => {
    const items = given.text === '' ? [] : given.text.split(',').map((item) => item.trim());
    return items.every(isItem) ? items : refuse(given, wanted);
  };

const isIdentifier = new RegExp(identifier);

/** Identifiers of threads. */
export const identifiers = list(
  (id) => isIdentifier.test(id),
  'identifiers with commas between, each of A-Z, a-z, 0-9 and ._~-',
);

const isRange = (text: string): boolean => {
  if (ipaddr.isValidCIDR(text)) return true;
  // Without the second check, "1" would be read as 0.0.0.1.
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
};

/** Addresses of proxies. */
export const ranges = list(isRange, 'addresses or ranges with commas between, such as "10.0.0.0/8, ::1"');

/** Names of hosts, separated by commas or white space. */
export const hosts: SettingReader<string[]> = (given) => {
  const names = given.text.split(/[\s,]+/).filter(Boolean);
  return names.every((name) => /^[\w.:-]+$/.test(name))
    ? names.map((name) => name.toLowerCase())
    : refuse(given, 'names of hosts with commas between, such as "cms.internal", without ports');
};
