/** Converts notes of statistics offices to text. Some are written for the office's own pages or forums. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi;

const written = (found: string, decimal?: string, hexadecimal?: string, name = ''): string => {
  const code = decimal ? Number(decimal) : parseInt(hexadecimal ?? '', 16);
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return named[name.toLowerCase()] ?? found;
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
