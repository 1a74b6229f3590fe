/** What single values of a release must look like, for every format of releases. */
import type { UntrustedHtml } from '../../model/text.js';
import type { Reader } from '../shape.js';
import { isDate } from '../readers.js';

const timeShape =
  /^(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const attempt = <Value>(read: () => Value): Value | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

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

/** A BCP 47 language tag, in its canonical form. */
export const language: Reader<string> = {
  expected: 'a language tag such as "sv" (BCP 47)',
  read: (value) => (typeof value === 'string' ? attempt(() => Intl.getCanonicalLocales(value)[0]) : undefined),
};

/** An IANA time zone that this runtime knows. */
export const zone: Reader<string> = {
  expected: 'an IANA time zone such as "Europe/Stockholm"',
  read: (value) =>
    typeof value === 'string' && /^[a-z]/i.test(value)
      ? attempt(() => (new Intl.DateTimeFormat('en', { timeZone: value }), value))
      : undefined,
};

/** HTML that nobody has cleaned yet; blank counts as missing. */
export const html: Reader<UntrustedHtml> = {
  expected: 'HTML as text',
  read: (value) => (typeof value === 'string' && value.trim() ? (value as UntrustedHtml) : undefined),
};
