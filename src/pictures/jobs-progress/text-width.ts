/** Estimates the width of text where it cannot be measured: each character gets its usual width. */

/** Widths at 11 px in common sans-serif fonts; any other character is a letter or a digit. */
const widths: readonly [signs: RegExp, width: number][] = [
  // Marks stand on other letters, and signs of direction are not seen.
  [/[\p{Mn}\u200e\u200f\u2066-\u2069]/u, 0],
  // Arabic letters join.
  [/\p{Script=Arabic}/u, 5.2],
  [/[ijl.,:;!|'\u00ad]/u, 3.2],
  [/[frt()[\]/ \u00a0-]/u, 4.2],
  [/[mwMW%@]/u, 10],
  [/\p{Lu}/u, 7.8],
  // East Asian characters and emoji fill a square.
  [/[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u, 11],
];

/**
 * The width in pixels.
 * @param size of the font, in pixels
 */
export const textWidth = (text: string, size = 11): number =>
  (Array.from(text).reduce((sum, sign) => sum + (widths.find(([signs]) => signs.test(sign))?.[1] ?? 6.6), 0) * size) /
  11;

/** Breaks text into lines of at most this width; a single word that is wider is cut. */
export const wrap = (text: string, width: number, size: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
      continue;
    }
    let line = '';
    let length = 0;
    for (const sign of word) {
      const own = textWidth(sign, size);
      if (line && length + own > width) {
        lines.push(line);
        line = '';
        length = 0;
      }
      line += sign;
      length += own;
    }
    lines.push(line);
  }
  return lines;
};
