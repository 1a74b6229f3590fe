/**
 * A counter as HTML that needs no script: the element's own content, in a shadow root that is declared. The page for a
 * frame names its two style sheets by their hashes. It knows the element and all that renders it, so it is loaded with
 * the first counter that is asked for as HTML.
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

/** Only an address of the web becomes a link: any other has no base here. */
const linkable = ({ source, ...rest }: JobsProgress): JobsProgress => {
  if (!source) return rest;
  const { url, ...named } = source;
  const address = webAddress(url);
  return { ...rest, source: { ...named, ...(address !== undefined && { url: address }) } };
};

/** The counter as a fragment to put on a page. */
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

/** The counter as a page of its own, for a frame on a page that takes no script. */
export const htmlPage = async (...[progress, today, words, theme, accent]: Parameters<WriteForm>): Promise<string> => {
  // The page has the theme, out to its edges; the element goes by the page.
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
 * Nothing but the two style sheets is loaded or run, and nothing is sent. Lengths of what the element draws stand on
 * its parts. The link to the source opens beside the page that holds the frame, as that is not the frame's to leave.
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
