/** Converts notes of statistics offices to text. Some are written for the office's own pages or forums. */
// The list of `markup/entities.ts` is not used, because the bundler would put a shared one into every counter's first file.
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
};

/** The marks on letters, such as that of "&eacute;". */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,7}));/gi;

const written = (found: string, decimal?: string, hexadecimal?: string, name = ''): string => {
  const code = decimal ? Number(decimal) : parseInt(hexadecimal ?? '', 16);
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  const known = [name, name.toLowerCase()].find((one) => Object.hasOwn(named, one));
  if (known) return named[known] ?? found;
  const mark = marks[name.slice(1)];
  return mark ? (name.charAt(0) + mark).normalize('NFC') : found;
};

/** The note as text: its lines, without HTML and BBCode. */
export const noteText = (note: string): string =>
  note
    .replace(/<(?:br|\/?(?:p|div|li|ul|ol|tr|h\d))\b[^<>]*>/gi, '\n')
    .replace(/<[a-z/!][^<>]*>/gi, '')
    .replace(/\[\/?(?:b|i|u|s|url|img|color|size|font|center|quote|list|code|email|\*)(?:=[^\]\n]{0,500})?\]/gi, '')
    .replace(reference, written)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
