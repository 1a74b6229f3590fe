/** Writes plain text in columns, for terminals of any width and letters of any width. */
import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter();

/** Cuts the text to at most this many columns. */
export const fit = (text: string, width: number): string => {
  // A very long text is cut first, because measuring all of it would take long.
  const given = text.slice(0, width * 8);
  if (given.length === text.length && stringWidth(given) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(given)) {
    used += stringWidth(segment);
    if (used >= width) break;
    kept += segment;
  }
  return width > 0 ? `${kept.trimEnd()}…` : '';
};

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

const gap = 2;
/** The least width of a path or value; a shorter one would be useless. */
const least = 12;

/**
 * Rows under their headings, each indented and no wider than the terminal. Where there is no room for all columns, the
 * last one is dropped, and the one before it is cut.
 */
export const columns = (rows: readonly (readonly string[])[], width: number): string[] => {
  const count = rows[0]?.length ?? 0;
  const widest = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => stringWidth(row[at] ?? ''))));
  const fixed = widest.slice(0, -2).reduce((sum, one) => sum + one + gap, gap);
  const path = Math.max(least, Math.min(widest.at(-2) ?? 0, Math.floor((width - fixed) / 2)));
  const rest = width - fixed - path - gap;
  const widths = [...widest.slice(0, -2), path, ...(rest >= least ? [rest] : [])];
  return rows.map(
    (row) =>
      ' '.repeat(gap) +
      widths
        .map((room, at) => pad(fit(row[at] ?? '', room), room))
        .join(' '.repeat(gap))
        .trimEnd(),
  );
};

/** Words behind a label, on as many lines as they need. */
export const wrap = (label: string, words: readonly string[], width: number): string[] => {
  const lines: string[] = [];
  let line = `${' '.repeat(gap)}${label}`;
  for (const [index, word] of words.entries()) {
    const next = ` ${fit(word, width - 2 * gap - 1)}${index < words.length - 1 ? ',' : ''}`;
    if (stringWidth(line + next) > width && line.trim()) {
      lines.push(line);
      line = ' '.repeat(2 * gap - 1);
    }
    line += next;
  }
  return [...lines, line];
};
