/**
 * Numbers, dates and times in a reader's language. `Intl` decides; what is said
 * here is only which of its answers we take. Formatters are kept, because making
 * one costs more than using it.
 */
type NumberOptions = Intl.NumberFormatOptions;

/**
 * Where an engine lacks a language, it would write that of the reader's system. Chromium lacks Irish, Maltese, Nynorsk,
 * Icelandic, Somali, Tigrinya and Northern Sami.
 */
const near: Readonly<Record<string, string>> = { is: 'da', nn: 'nb', se: 'nb' };

/** A language for `Intl`, and what it takes instead where it lacks that. */
export const localesOf = (language: string): string[] => [language, near[language.slice(0, 2)] ?? 'en-GB'];

type Formatters = Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules;

const formatters = new Map<string, Formatters>();

const keep = <Formatter extends Formatters>(
  Constructor: new (languages: string[], options: object) => Formatter,
  language: string,
  options: object,
): Formatter => {
  const key = language + JSON.stringify(options);
  const formatter = (formatters.get(key) as Formatter | undefined) ?? new Constructor(localesOf(language), options);
  // A page has a handful of languages and shapes; a stream of new ones must not grow for ever.
  if (formatters.size > 50) formatters.clear();
  formatters.set(key, formatter);
  return formatter;
};

/**
 * A number, grouped by spaces that do not break (U+00A0) where the language groups by
 * spaces, with all of its digits: 0.0004 is not 0, and 999.9999 not yet 1,000. Where `options` ask for fewer, the
 * rest is cut, never rounded up. Zero has no sign.
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

/** Which form a number asks for in a language, written with all of its digits and with `decimals` at least. */
export const formatForm = (language: string, value: number, decimals?: number): Intl.LDMLPluralRule =>
  keep(Intl.PluralRules, language, { maximumFractionDigits: 20, minimumFractionDigits: decimals }).select(value);

// Plain "en" is not the United States: a European day is written the European way.
const dateLanguage = (language: string, zone: string): string =>
  language === 'en' && /^(UTC|Europe\/)/.test(zone) ? 'en-GB' : language;

/** A moment in a zone, with what `options` ask for. */
export const formatDate = (
  language: string,
  date: Date,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string =>
  keep(Intl.DateTimeFormat, dateLanguage(language, timeZone), { ...options, timeZone })
    .format(date)
    .replaceAll('\u202f', '\u00a0');

/** A calendar date in full: "4 november 2019". It has no zone, so none can move it. */
export const formatDay = (language: string, date: string): string =>
  formatDate(language, new Date(date), 'UTC', { day: 'numeric', month: 'long', year: 'numeric' });
