/**
 * Converts the common part of Markdown: paragraphs, headings, lists, quotes, code, rules, links and emphasis, and what
 * the editor of Strapi writes beside it. All text is escaped first, so HTML in it is shown as text. Patterns do not
 * overlap, so the time is linear.
 * @see https://spec.commonmark.org/0.31.2/
 */
import { escapeText } from '../../../markup/escape.js';
import { safeUrl } from '../../../markup/url.js';

const links = (html: string, base: string): string =>
  html.replace(
    /(!?)\[([^[\]]*)\]\(([^()\s]*)(?:\s[^()]*)?\)/g,
    (_: string, mark: string, label: string, address: string) => {
      const href = safeUrl(address.replaceAll('&amp;', '&'), base);
      if (!href) return label;
      const safe = literal(escapeText(href));
      return mark ? `<img src="${safe}" alt="${label}">` : `<a href="${safe}">${label}</a>`;
    },
  );

/** A sign as a number, so that it is not taken for Markdown or a tag. What is escaped already, `&lt;` and `&gt;`, is one too. */
const entity = (sign: string): string => `&#${String({ '&lt;': 60, '&gt;': 62 }[sign] ?? sign.charCodeAt(0))};`;

/** The text with all its signs as numbers. */
const literal = (text: string): string => text.replace(/&[lg]t;|[!()*[\\\]_`~]/g, entity);

// Most lines have no signs; a pattern would search for them after every letter.
const inline = (escaped: string, base: string): string => {
  let html = escaped;
  if (html.includes('\\')) html = html.replace(/\\(&[lg]t;|[!#()*+.[\\\]_`~-])/g, (_, sign: string) => entity(sign));
  if (html.includes('`')) html = html.replace(/`([^`]+)`/g, (_, code: string) => `<code>${literal(code)}</code>`);
  // The editor of Strapi underlines by a tag.
  if (html.includes('&lt;'))
    html = html.replace(/&lt;(https?:(?:(?!&[lg]t;)\S)+)&gt;/g, '[$1]($1)').replace(/&lt;(\/?u)&gt;/g, '<$1>');
  if (html.includes('](')) html = links(html, base);
  if (html.includes('*'))
    html = html.replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>').replace(/\*([^*]+)\*/g, '<em>$1</em>');
  if (html.includes('_'))
    html = html
      .replace(/(^|[\s(])__([^_]+)__(?![\w])/g, '$1<strong>$2</strong>')
      .replace(/(^|[\s(])_([^_]+)_(?![\w])/g, '$1<em>$2</em>');
  return html.includes('~~') ? html.replace(/~~([^~]+)~~/g, '<s>$1</s>') : html;
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
  /** The lines since the beginning of a fence. One without an end goes on to the end of the text. */
  let code: string[] | undefined;
  const close = (): void => {
    if (code) blocks.push(`<pre>${code.join('\n')}</pre>`);
    if (lines.length) blocks.push(outer ? `<${outer}>${lines.join('')}</${outer}>` : `<p>${lines.join('<br>')}</p>`);
    lines = [];
  };
  // Escaped as a whole, which is faster than line by line. Entities are part of Markdown.
  const escaped = escapeText(text).replace(/&amp;(?:([lg]t;)|(#?\w{1,31};))/g, (_, sign?: string, other = '') =>
    sign ? entity(`&${sign}`) : `&${String(other)}`,
  );
  for (const raw of escaped.split(/\r\n?|\n/)) {
    const line = raw.trim();
    if (/^```[^`]*$/.test(line)) {
      close();
      code = code ? undefined : [];
      continue;
    }
    if (code) {
      code.push(raw);
      continue;
    }
    // Most lines begin with a letter.
    const isMarked = /^[-*+#&_\d]/.test(line);
    const [, signs] = (isMarked && /^(#{1,6}) /.exec(line)) || [];
    const kind = isMarked ? kinds.find(([sign]) => sign.test(line)) : undefined;
    const isRule = isMarked && /^([-*_])( *\1){2,}$/.test(line);
    if (!line || signs || isRule || (kind?.[1] ?? '') !== outer) close();
    outer = kind?.[1] ?? '';
    if (signs) {
      const level = String(Math.max(2, signs.length));
      blocks.push(`<h${level}>${inline(line.slice(signs.length + 1), base)}</h${level}>`);
    } else if (isRule) blocks.push('<hr>');
    else if (kind) lines.push(`<${kind[2]}>${inline(line.replace(kind[0], ''), base)}</${kind[2]}>`);
    else if (line) lines.push(inline(line, base));
  }
  close();
  return blocks.join('');
};
