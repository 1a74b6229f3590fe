/** A release as plain text, ready for a newsroom that writes about it, with every credit. */
import { repeatsLead } from './lead.js';
import type { Contact, Picture, PressRelease } from '../../model/press-release.js';

/** Headings of the parts, in the reader's language. */
export interface TextWords {
  pictures: string;
  contacts: string;
  source: string;
  credit: (name: string) => string;
}

const pictureLine = ({ caption, alt, credit, url }: Picture, words: TextWords): string =>
  ['–', caption ?? alt, credit && `(${words.credit(credit)})`, url].filter(Boolean).join(' ');

const contactLine = ({ name, title, organization, phone, email }: Contact): string =>
  ['–', [name, title, organization, phone, email].filter(Boolean).join(', ')].join(' ');

/**
 * Joins headline, time, lead, body, boilerplates, captions with credits, contacts and source, separated by blank lines.
 * @param time the time of publication in words
 * @param body the plain text of the body and of the boilerplates
 */
export const textOfRelease = (
  release: PressRelease,
  time: string,
  body: readonly string[],
  words: TextWords,
): string => {
  const { headline, type, lead, image, gallery = [], byline = [], contacts = [], correction, url, publisher } = release;
  const pictures = [...(image ? [image] : []), ...gallery];
  return [
    headline,
    [type, time].filter(Boolean).join(' • '),
    correction,
    repeatsLead(lead, body.join('')) ? '' : lead,
    byline.map(({ name, title }) => [name, title].filter(Boolean).join(', ')).join('\n'),
    ...body,
    pictures.length && [words.pictures, ...pictures.map((one) => pictureLine(one, words))].join('\n'),
    contacts.length && [words.contacts, ...contacts.map(contactLine)].join('\n'),
    `${words.source}: ${[publisher?.name, url].filter(Boolean).join(', ')}`,
  ]
    .filter(Boolean)
    .join('\n\n');
};
