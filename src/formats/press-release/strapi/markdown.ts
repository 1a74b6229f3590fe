/**
 * Converts the common part of Markdown: paragraphs, headings, lists, quotes, links and emphasis. All text is escaped
 * first, so HTML in it is shown as text. Patterns do not overlap, so the time is linear.
 */
import { escapeText } from '../../../markup/escape.js';
import { safeUrl } from '../../../markup/url.js';

const links = (html: string, base: string): string =>
  html.replace(/(!?)\[([^[\]]*)\]\(([^()\s]*)\)/g, (_: string, mark: string, label: string, address: string) => {
    const href = safeUrl(address.replaceAll('&amp;', '&'), base);
    if (!href) return label;
    const safe = escapeText(href).replaceAll('*', '%2A').replaceAll('_', '%5F');
    return mark ? `<img src="${safe}" alt="${label}">` : `<a href="${safe}">${label}</a>`;
  });

// Most lines have no signs; a pattern would search for them after every letter.
const inline = (escaped: string, base: string): string => {
  let html = escaped;
  if (html.includes('](')) html = links(html, base);
  if (html.includes('*'))
    html = html.replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>').replace(/\*([^*]+)\*/g, '<em>$1</em>');
  return html.includes('_') ? html.replace(/(^|[\s(])_([^_]+)_(?![\w])/g, '$1<em>$2</em>') : html;
};

const kinds: readonly [sign: RegExp, outer: string, inner: string][] = [
  [/^[-*+] /, 'ul', 'li'],
  [/^\d{1,3}[.)] /, 'ol', 'li'],
  [/^&gt; ?/, 'blockquote', 'p'],
];

/** Converts Markdown to HTML. */
export const markdown = (text: string, base: string): string => {
  const blocks: string[] = [];
  let outer = '';
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length) blocks.push(outer ? `<${outer}>${lines.join('')}</${outer}>` : `<p>${lines.join('<br>')}</p>`);
    lines = [];
  };
  // Escaped as a whole, which is faster than line by line. Entities are part of Markdown.
  const escaped = escapeText(text).replace(/&amp;(#?\w{1,31};)/g, '&$1');
  for (const raw of escaped.split(/\r\n?|\n/)) {
    const line = raw.trim();
    // Most lines begin with a letter.
    const isMarked = /^[-*+#&\d]/.test(line);
    const [, signs] = (isMarked && /^(#{1,6}) /.exec(line)) || [];
    const kind = isMarked ? kinds.find(([sign]) => sign.test(line)) : undefined;
    if (!line || signs || (kind?.[1] ?? '') !== outer) close();
    outer = kind?.[1] ?? '';
    if (signs)
      blocks.push(
        `<h${String(Math.max(2, signs.length))}>${inline(line.slice(signs.length + 1), base)}</h${String(Math.max(2, signs.length))}>`,
      );
    else if (kind) lines.push(`<${kind[2]}>${inline(line.replace(kind[0], ''), base)}</${kind[2]}>`);
    else if (line) lines.push(inline(line, base));
  }
  close();
  return blocks.join('');
};
