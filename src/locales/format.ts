/**
 * Formats numbers, dates and times in a reader's language. `Intl` does the work, and this file only chooses its
 * options. Formatters are cached, because creating one takes longer than using it.
 */
type NumberOptions = Intl.NumberFormatOptions;

/**
 * The languages used instead of ones that an engine lacks; otherwise it would use the language of the reader's system.
 * Chromium lacks Irish, Maltese, Nynorsk, Icelandic, Somali, Tigrinya and Northern Sami.
 */
const near: Readonly<Record<string, string>> = { is: 'da', nn: 'nb', se: 'nb' };

/** A language for `Intl`, and the one to use if it lacks the first. */
export const localesOf = (language: string): string[] => [language, near[language.slice(0, 2)] ?? 'en-GB'];

type Formatters = Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules | Intl.RelativeTimeFormat;

const formatters = new Map<string, Formatters>();

/** A formatter of `Intl`, made once for a language and its options. */
export const keep = <Formatter extends Formatters>(
  Constructor: new (languages: string[], options: object) => Formatter,
  language: string,
  options: object,
): Formatter => {
  const key = language + JSON.stringify(options);
  const formatter = (formatters.get(key) as Formatter | undefined) ?? new Constructor(localesOf(language), options);
  // A page uses few languages and options. The limit bounds the memory of a server.
  if (formatters.size > 50) formatters.clear();
  formatters.set(key, formatter);
  return formatter;
};

/**
 * A number with all of its digits: 0.0004 is not 0, and 999.9999 is not 1,000. Where the language groups digits by
 * spaces, these are no-break spaces (U+00A0). Where `options` limit the digits, the number is rounded towards zero.
 * Zero has no sign.
 */
export const formatNumber = (language: string, value: number, options: NumberOptions = {}): string =>
  keep(Intl.NumberFormat, language, {
    roundingMode: 'trunc',
    signDisplay: 'negative',
    maximumFractionDigits: 20,
    ...options,
  })
    .format(value)
    .replaceAll('\u202f', '\u00a0');

/**
 * The plural category of a number in a language, when it is written with all of its digits and at least `decimals`
 * decimals.
 */
export const formatForm = (language: string, value: number, decimals?: number): Intl.LDMLPluralRule =>
  keep(Intl.PluralRules, language, { maximumFractionDigits: 20, minimumFractionDigits: decimals }).select(value);

// Plain "en" formats European dates in the European way, not in the American one.
const dateLanguage = (language: string, zone: string): string =>
  language === 'en' && /^(UTC|Europe\/)/.test(zone) ? 'en-GB' : language;

/** A moment in a time zone, by `options`. */
export const formatDate = (
  language: string,
  date: Date,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string =>
  keep(Intl.DateTimeFormat, dateLanguage(language, timeZone), { ...options, timeZone })
    .format(date)
    .replaceAll('\u202f', '\u00a0');

/** A calendar date in full: "4 november 2019". It does not depend on a time zone. */
export const formatDay = (language: string, date: string): string =>
  formatDate(language, new Date(date), 'UTC', { day: 'numeric', month: 'long', year: 'numeric' });
