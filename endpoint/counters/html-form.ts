/**
 * Writes a counter as HTML that needs no script: the element's own content, in a declarative shadow root. The page for
 * a frame names its two style sheets by their hashes. This file loads the element and its renderer, so it is loaded
 * with the first request for HTML.
 */
import { createHash } from 'node:crypto';
import { webAddress } from '../../src/markup/web-address.js';
import { escapeXml as text } from '../../src/markup/xml.js';
import type { JobsProgress } from '../../src/model/jobs-progress.js';
import { plainText, summary, titled } from '../../src/derived/jobs-progress/summary.js';
import { counterHtml } from '../elements/jobs-progress.js';
import { sheetHashes } from '../elements/sheets.js';
import { framedStyles } from '../html/framed.styles.js';
import type { WriteForm } from './write-form.js';

/** Only http and https addresses become links, because any other has no base here. */
const linkable = ({ source, ...rest }: JobsProgress): JobsProgress => {
  if (!source) return rest;
  const { url, ...named } = source;
  const address = webAddress(url);
  return { ...rest, source: { ...named, ...(address !== undefined && { url: address }) } };
};

/** Writes the counter as a fragment to put on a page. */
export const htmlFragment = async (
  ...[progress, today, words, theme, accent]: Parameters<WriteForm>
): Promise<string> => {
  const { language } = words;
  const attributes = {
    lang: language,
    ...(theme !== 'auto' && { theme }),
    ...(accent !== undefined && { style: `--sprid-accent:${accent}` }),
  };
  const fallback = `<p>${text(plainText(progress, today, words))}</p>`;
  return `${await counterHtml(linkable(progress), today, { attributes, language, fallback })}\n`;
};

/** Writes the counter as a page of its own, for a frame. */
export const htmlPage = async (...[progress, today, words, theme, accent]: Parameters<WriteForm>): Promise<string> => {
  // The whole page has the theme, and the element adapts to the page.
  const fragment = await htmlFragment(progress, today, words, 'auto', accent);
  return `<!doctype html>
<html lang="${text(words.language)}" class="${theme}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(titled(summary(progress, today, words)))}</title>
<base target="_blank">
<style>${framedStyles}</style>
${fragment}`;
};

/**
 * Only the two style sheets may load, nothing may run, and nothing is sent. The element sets lengths in style
 * attributes. The link to the source opens in a new tab, because a frame must not navigate the embedding page.
 */
export const htmlPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(framedStyles).digest('base64')}' ${sheetHashes['jobs-progress']}`,
  "style-src-attr 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');
