/**
 * The text of a release in a feed. Feeds have fields for authors and files, but none for boilerplates, contacts or an
 * author's role. These follow at the end of the text, as they do in the element.
 */
import { repeatsLead } from '../../src/derived/press-release/lead.js';
import { languages } from '../../src/locales/press-release/languages.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import { escapeXml } from '../../src/markup/xml.js';
import { safeUrl } from '../../src/markup/url.js';
import type { Boilerplate, Byline, Contact, PressRelease } from '../../src/model/press-release.js';
import type { EncodedText, UntrustedHtml } from '../../src/model/text.js';
import { cleanTree } from '../html/clean.js';
import { decode } from '../html/decode.js';
import { serialize } from '../html/html.js';

const paragraph = (html: string): string => (html ? `<p>${html}</p>` : '');

const heading = (text: string | undefined): string => (text ? `<h2>${escapeXml(text)}</h2>` : '');

/** A link, or its text alone where the address is not safe. */
const link = (address: string, text: string, base: string): string => {
  const url = safeUrl(address, base);
  return url ? `<a href="${escapeXml(url)}">${escapeXml(text)}</a>` : escapeXml(text);
};

const titled = ({ name, title }: Byline): string => (title ? paragraph(escapeXml(`${name}, ${title}`)) : '');

const standing = (
  { heading: title, body, link: more }: Boilerplate,
  clean: (html: UntrustedHtml) => string,
  base: string,
): string => `${heading(title)}${body ? clean(body) : ''}${more ? paragraph(link(more.url, more.text, base)) : ''}`;

const contact = ({ name, title, organization, phone, email }: Contact, base: string): string =>
  paragraph(
    [
      escapeXml([name, title, organization].filter(Boolean).join(', ')),
      phone && link(`tel:${phone.replace(/\(0\)|[^\d+]/g, '')}`, phone, base),
      email && link(`mailto:${encodeURIComponent(email).replace('%40', '@')}`, email, base),
    ]
      .filter(Boolean)
      .join('<br>'),
  );

/**
 * The HTML of a release that is not withdrawn, cleaned and with absolute addresses.
 * @param address of the release's JSON, the base of its relative addresses
 */
export const contentOf = (release: PressRelease, address: string): string => {
  const { headline, lead, body, boilerplates = [], byline = [], contacts = [], language } = release;
  const base = new URL(release.base ?? '', address).href;
  const clean = (html: UntrustedHtml): string => serialize(cleanTree(html, { base, headingShift: 0 }));
  const text = body ? clean(body) : '';
  const isSaid = repeatsLead(lead, decode(text as EncodedText));
  const told = `${lead && !isSaid ? paragraph(escapeXml(lead)) : ''}${text}` || paragraph(escapeXml(headline));
  return [
    told,
    ...byline.map(titled),
    ...boilerplates.map((part) => standing(part, clean, address)),
    contacts.length ? heading(nearestWordsFor(language, languages).contacts) : '',
    ...contacts.map((one) => contact(one, address)),
  ].join('');
};
