/** Readers of single values, for every format of releases. */
import type { UntrustedHtml } from '../../model/text.js';
import type { Reader } from '../toolkit/reader.js';

const attempt = <Value>(read: () => Value): Value | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
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

/** HTML that is not cleaned yet; blank counts as missing. */
export const html: Reader<UntrustedHtml> = {
  expected: 'HTML as text',
  read: (value) => (typeof value === 'string' && value.trim() ? (value as UntrustedHtml) : undefined),
};
