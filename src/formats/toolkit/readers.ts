/** Readers of single values, for every format. */
import { safeResource, safeUrl } from '../../markup/url.js';
import type { Reader } from '../toolkit/reader.js';

// Control characters, bidirectional controls that change the direction of the rest of a line, unpaired surrogates, and
// noncharacters.

const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\uffff]/gu;

const ifText = <Value>(value: unknown, read: (text: string) => Value | undefined): Value | undefined =>
  typeof value === 'string' ? read(value) : undefined;

/** Whether the day exists in the calendar: `2017-02-29` does not. */
export const isDate = (text: string): boolean => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return day !== '' && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
};

/** Plain text without control and bidirectional characters; blank text counts as missing. */
export const text: Reader<string> = {
  expected: 'text',
  read: (value) => ifText(value, (given) => given.replace(unseen, '').trim() || undefined),
};

/** Plain text that may be blank, such as that of a removed comment, and may begin with an indentation. */
export const textOrBlank: Reader<string> = {
  expected: text.expected,
  read: (value) => ifText(value, (given) => given.replace(unseen, '').trimEnd()),
};

/** True or false. */
export const flag: Reader<boolean> = {
  expected: 'true or false',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** Whether JSON has kept all digits of this number. */
export const isExact = (value: unknown): value is number =>
  Number.isFinite(value) && Math.abs(value as number) <= Number.MAX_SAFE_INTEGER;

/**
 * A finite number. A number in quotes is refused, because "1.000" could mean 1 or 1000. So is one beyond JavaScript's
 * exact range, because its last digits have changed already.
 */
export const number: Reader<number> = {
  expected: 'a number without quotes, within ±2^53',
  read: (value) => (isExact(value) ? value : undefined),
};

/** A length in pixels or bytes. */
export const size: Reader<number> = {
  expected: 'a number above zero',
  read: (value) => (Number.isFinite(value) && (value as number) > 0 ? (value as number) : undefined),
};

/** A calendar date that exists. */
export const date: Reader<string> = {
  expected: 'a date such as "2020-12-31"',
  read: (value) => ifText(value, (given) => (isDate(given) ? given : undefined)),
};

const timeShape =
  /^(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * A time with an offset; without one it could mean another hour, or another day.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export const time: Reader<string> = {
  expected: 'a time with its offset, such as "2017-10-10T07:20:00+02:00" (RFC 3339)',
  read: (value) => {
    const day = typeof value === 'string' ? timeShape.exec(value)?.[1] : undefined;
    return day && isDate(day) ? (value as string).replace(' ', 'T').toUpperCase() : undefined;
  },
};

/** An address to follow: http, https, mailto or tel; a relative one is made absolute. */
export const url: Reader<string> = {
  expected: 'an http(s), mailto or tel address',
  read: (value, { base }) => ifText(value, (given) => safeUrl(given, base)),
};

/** An address to load from: http or https; a relative one is made absolute. */
export const resource: Reader<string> = {
  expected: 'an http(s) address',
  read: (value, { base }) => ifText(value, (given) => safeResource(given, base)),
};

/** An address to load from, or null for none. */
export const resourceOrNull: Reader<string | null> = {
  expected: 'an http(s) address or null',
  read: (value, context, at) => (value === null ? null : resource.read(value, context, at)),
};

/** One of the words listed. */
export const oneOf = <const Word extends string>(...words: Word[]): Reader<Word> => ({
  expected: `one of ${words.map((word) => `"${word}"`).join(', ')}`,
  read: (value) => words.find((word) => word === value),
});
