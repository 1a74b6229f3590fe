/** Splits plain text into paragraphs and lines. */
/** Paragraphs, each a list of lines; a blank line ends a paragraph. */
export const paragraphs = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line.trim()))
    .filter((lines) => lines.length);
