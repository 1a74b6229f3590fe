import { escapeText } from '../../../markup/escape.js';
import type { Contact, Picture } from '../../../model/press-release.js';
import type { EncodedText, UntrustedHtml } from '../../../model/text.js';
import { each, first, group, implied } from '../../toolkit/taken.js';
import { encoded, locale, name, plainBody, plainText, type ReleaseReader } from '../values.js';
import { releaseUnlessKeptBack } from '../embargo.js';
import { topHeading } from '../heading.js';
import { html } from '../readers.js';
import { byline } from '../self-description.js';
import { picture, sources } from '../files.js';
import { Place, type Taken } from '../../toolkit/place.js';
import { moment, withDates } from '../moment.js';
import { readAll, type TakeRelease } from '../release.js';
import { resource, text, url } from '../../toolkit/readers.js';

// Version 3 uses camel case where 1 and 2 used lower case.
const either = (at: Place, field: string): Place => {
  const old = at.at(field.toLowerCase());
  return old.exists ? old : at.at(field);
};

// Version 1 had yet another name for a rendition's type.
const mediaType = (file: Place): Place =>
  file.at('mimetype').exists ? file.at('mimetype') : either(file, 'contentType');

/** The value with the first of these roles that exists. */
const inRole = (at: Place, ...roles: string[]): Place => {
  for (const role of roles) {
    const found = at.items.find((item) => item.at('role').word === role);
    if (found) return found.at('value');
  }
  return at.at(0, 'value');
};

/** The fields of version 1.5 and later whose names have a suffix: `headline_sv`. */
const named = (at: Place, beginning: string): Place[] =>
  at.entries.filter((place) => place.word && place.path.slice(at.path.length).replace(/^\./, '').startsWith(beginning));

const described = (at: Place, ...roles: string[]): Taken<string> =>
  first(
    inRole(at.at('descriptions'), ...roles).take(encoded),
    ...[at.at('description_text'), ...named(at, 'description_')].map((place) => place.take(encoded)),
  );

/** The body of a whole document, without the headline at its beginning. */
const inner = (document: string, headline: string, decode: (text: EncodedText) => string): string => {
  const body = document.search(/<body/i);
  const head = document.search(/<\/head>/i);
  const start = body < 0 ? head + (head < 0 ? 1 : '</head>'.length) : document.indexOf('>', body) + 1;
  const end = [...document.matchAll(/<\/body>/gi)].at(-1)?.index ?? -1;
  const kept = document.slice(start, end > start ? end : undefined);
  const top = topHeading(kept, decode);
  return top && (top.said === headline.trim() || !headline) ? top.rest : kept;
};

/** Plain text, without the headline if that is its first line. */
const below = (headline: string): ReleaseReader<UntrustedHtml> => ({
  expected: plainBody.expected,
  read: (value, context) => {
    const given = text.read(value, context, '') ?? '';
    const [top = ''] = given.split('\n', 1);
    return plainBody.read(headline && top.trim() === headline ? given.slice(top.length) : given, context, '');
  },
});

const body = (at: Place, headline: string): Taken<UntrustedHtml> => {
  const bodies = at.at('bodies').items;
  const type = (one: Place): string => either(one, 'contentType').word;
  const rich = (one: Place): number =>
    /html/i.test(type(one) || one.at('role').word) ? 0 : /plain/i.test(type(one)) || !type(one) ? 1 : 2;
  const [best] = [...bodies].sort((one, other) => rich(one) - rich(other));
  const old = ['body_xhtml', 'body_html', 'body_richtext'].map((field) => at.at(field).take(html));
  const asHtml = best && rich(best) === 0 ? best.at('value').take(html) : first(...old);
  if (asHtml.value) return implied(inner(asHtml.value, headline, at.context.decode) as UntrustedHtml, asHtml.at);
  return first(
    best && rich(best) === 1 ? best.at('value').take(below(headline)) : undefined,
    at.at('body_text').take(below(headline)),
    ...named(at, 'body_').map((place) =>
      /<\/[a-z]/i.test(place.word) ? place.take(html) : place.take(below(headline)),
    ),
  );
};

/** @param said texts of the release that its caption must not repeat */
const image = (at: Place, ...said: (string | undefined)[]): Taken<Picture> | undefined => {
  const files = at
    .at('renditions')
    .entries.filter((file) => file.at('href').exists && !/watermark/i.test(file.at('href').word));
  const width = (file: Place): number => Number(file.at('width').word) || 0;
  // Prefers a file that fits a page to the one for print.
  const fit = files.filter((file) => width(file) <= 2000).sort((one, other) => width(other) - width(one));
  const best = fit[0] ?? files[0];
  const caption = described(at, 'caption', 'main');
  return picture(at, {
    url: (best ?? at).at('href').take(resource),
    width: best?.at('width').take(name).value ? implied(width(best) || undefined, best.at('width')) : undefined,
    height: best ? implied(Number(best.at('height').word) || undefined, best.at('height')) : undefined,
    caption: said.includes(caption.value) ? undefined : caption,
    credit: first(
      at.at('by').take(plainText),
      at.at('byline').take(plainText),
      either(at, 'copyrightHolder').take(plainText),
    ),
    sources: sources(fit, [
      'href',
      'width',
      fit[0]?.at('contentType').exists ? 'contentType' : fit[0]?.at('contenttype').exists ? 'contenttype' : 'mimetype',
    ]),
  });
};

// Of an object of associations, the names of its fields count; in a list, each item has a name.
const nameOf = (one: Place): string => one.at('name').word || (one.path.split('.').pop() ?? '');

/** Whether a picture is in the text: one of its files, or the mark of Superdesk's editor. */
const standsIn = (text: string, one: Place): boolean =>
  [one, ...one.at('renditions').entries].some((file) => {
    const address = file.at('href').word;
    return address !== '' && text.includes(escapeText(address));
  }) ||
  (/^editor_\d+$/.test(nameOf(one)) && text.includes(`"${nameOf(one)}"`));

const contact = (at: Place): Taken<Contact> => {
  const ways = either(at, 'contactInfo').items;
  const way = (type: RegExp): Taken<string> | undefined =>
    ways
      .find((one) => type.test(one.at('type').word))
      ?.at('value')
      .take(plainText);
  return group<Contact>(at, ['name'], {
    name: at.at('name').take(plainText),
    phone: way(/phone|tel/i),
    email: way(/mail/i),
  });
};

const status = (at: Place) => {
  const place = either(at, 'pubStatus');
  return place.exists
    ? place.take({
        expected: '"usable", "withheld" or "canceled"',
        read: (value) =>
          (['usable', 'withheld', 'canceled'] as const).find((word) => `stat:${word}` === value || word === value),
      })
    : undefined;
};

const item: TakeRelease = (at) => {
  const lead = described(at, 'summary', 'main', 'abstract', 'text');
  const isPicture = at.at('type').word === 'picture' && at.at('renditions').exists;
  const headline = first(
    inRole(at.at('headlines'), 'main').take(encoded),
    ...[at.at('headline'), ...named(at, 'headline_'), at.at('title')].map((place) => place.take(encoded)),
    isPicture ? lead : undefined,
  );
  const version = either(at, 'versionCreated').take(moment());
  const published = first(
    ...['firstCreated', 'contentCreated'].map((field) => either(at, field).take(moment())),
    version,
  );
  const text = body(at, headline.value ?? '');
  const pictures = at.at('associations').entries.filter((one) => one.at('type').word === 'picture');
  const aside = pictures.filter((one) => !standsIn(text.value ?? '', one));
  const main = pictures.find((one) => nameOf(one) === 'featuremedia') ?? aside[0];
  const gallery = aside.filter((one) => one !== main);
  return releaseUnlessKeptBack(at, {
    id: first(at.at('uri').exists ? at.at('uri').take(name) : undefined, at.at('guid').take(name)),
    url: first(
      ...at
        .at('renditions')
        .entries.filter((one) => mediaType(one).word.includes('html'))
        .map((one) => one.at('href').take(url)),
      /^https?:/.test(at.at('uri').word) ? at.at('uri').take(url) : undefined,
    ),
    language: at.at('language').take(locale),
    headline,
    lead: headline === lead ? undefined : lead,
    type: at.at('genres', 0, 'name').take(plainText),
    published,
    // The first version is no update.
    updated: version === published ? undefined : version,
    embargo: either(at, 'embargoedUntil').exists
      ? either(at, 'embargoedUntil').take(moment())
      : at.at('embargoed').exists
        ? at.at('embargoed').take(moment())
        : undefined,
    status: status(at),
    body: text,
    image: isPicture ? image(at, headline.value, lead.value) : main && image(main),
    gallery: each(gallery, (one) => image(one)),
    byline: byline(([at.at('byline'), at.at('by')].find((place) => place.word) ?? at.at('authors')).items),
    contacts: each(
      // A person without telephone or mail is no contact.
      [...either(at, 'infoSources').items, ...at.at('people').items].filter((one) =>
        either(one, 'contactInfo').items.some((way) => /phone|tel|mail/i.test(way.at('type').word)),
      ),
      contact,
    ),
    tags: each([...at.at('subjects').items, ...at.at('subject').items], (one) => one.at('name').take(plainText)),
    publisher: either(at, 'copyrightHolder').exists
      ? group(at, ['name'], { name: either(at, 'copyrightHolder').take(plainText) })
      : undefined,
  });
};

/**
 * Reads IPTC's ninjs 1 to 3: one item, or a list, also as Superdesk writes it.
 * @see https://iptc.org/standards/ninjs/
 */
export const read = withDates('ninjs', (json, context) => {
  const at = new Place(json, '', context);
  const list = ['items', '_items'].map((field) => at.at(field)).find((place) => place.exists) ?? at;
  return readAll(list, item);
});
