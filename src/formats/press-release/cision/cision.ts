import { escapeText } from '../../../markup/escape.js';
import type { Boilerplate, Picture, PictureSource, Publisher } from '../../../model/press-release.js';
import type { UntrustedHtml } from '../../../model/text.js';
import { momentIn } from '../moment-in.js';
import { releaseWithFiles } from '../listed-once.js';
import { attachment } from '../files.js';
import { each, first, group, implied } from '../../toolkit/taken.js';
import { encoded, locale, name, plainBody, plainText, type ReleaseReader } from '../values.js';
import { html } from '../readers.js';
import { Place, type Taken } from '../../toolkit/place.js';
import { nextPage } from './paging.js';
import { withDates } from '../moment.js';
import { readAll, type TakeRelease } from '../release.js';
import { resource, url } from '../../toolkit/readers.js';

/** A file's address; `http:` becomes `https:`, which a page may load. */
const secureResource: ReleaseReader<string> = {
  expected: resource.expected,
  read: (value, context) => resource.read(value, context, '')?.replace(/^http:/, 'https:'),
};

const timeZone = 'Europe/Stockholm';

// `UrlTo200x200ArResized`: the width is in the name.
const source = (at: Place): Taken<PictureSource> | undefined => {
  const width = Number(/UrlTo(\d{2,4})/.exec(at.path)?.[1]);
  return width && at.exists
    ? group<PictureSource>(at, ['url', 'width'], { url: at.take(secureResource), width: implied(width, at) })
    : undefined;
};

const sizes = (at: Place): Place[] => {
  const all = at.entries.filter((place) => /UrlTo\d+/.test(place.path));
  const whole = all.filter((place) => place.path.includes('ArResized'));
  return whole.length ? whole : all;
};

const image = (at: Place): Taken<Picture> => {
  const files = sizes(at);
  return group<Picture>(at, ['url'], {
    url: first(at.at('DownloadUrl').take(secureResource), ...files.map((place) => place.take(secureResource))),
    caption: first(at.at('Description').take(encoded), at.at('Title').take(encoded)),
    credit: at.at('Photographer').take(encoded),
    sources: each(files, source),
  });
};

/** Quotes and facts are fields of their own, and follow the text. */
const body = (at: Place): Taken<UntrustedHtml> => {
  const main = first(at.at('HtmlBody').take(html), at.at('Body').take(plainBody));
  const facts = at
    .at('QuickFacts')
    .items.map((fact) => first(fact.take(plainText), fact.at('Text').take(plainText)).value);
  const quotes = at.at('Quotes').items.map((quote) => {
    const said = quote.at('Text').take(plainText).value;
    const author = quote.at('Author').take(plainText).value;
    return said
      ? `<blockquote><p>${escapeText(said)}</p>${author ? `<p>${escapeText(author)}</p>` : ''}</blockquote>`
      : '';
  });
  const points = facts.map((fact) => (fact ? `<li>${escapeText(fact)}</li>` : '')).join('');
  const more = `${quotes.join('')}${points && `<ul>${points}</ul>`}`;
  return more ? implied(`${main.value ?? ''}${more}` as UntrustedHtml, main.at) : main;
};

const standing = (at: Place): Taken<Boilerplate> | undefined =>
  at.exists && at.word.trim() ? group<Boilerplate>(at, ['body'], { body: at.take(html) }) : undefined;

const item: TakeRelease = (at) => {
  const images = at.at('Images').items;
  const main = images.find((one) => one.at('IsMain').value === true) ?? images[0];
  const gallery = images.filter((one) => one !== main);
  return releaseWithFiles(at, {
    id: first(at.at('EncryptedId').take(name), at.at('Id').take(name)),
    url: first(at.at('CanonicalUrl').take(url), at.at('CisionWireUrl').take(url)),
    language: at.at('LanguageCode').take(locale),
    headline: at.at('Title').take(encoded),
    lead: first(at.at('Intro').take(encoded), at.at('HtmlIntro').take(encoded)),
    published: at.at('PublishDate').take(momentIn(timeZone)),
    updated: at.at('LastChangeDate').take(momentIn(timeZone)),
    timeZone: implied(timeZone),
    body: body(at),
    image: main && image(main),
    gallery: each(gallery, image),
    boilerplates: each([at.at('HtmlCompanyInformation'), at.at('HtmlContactInformation')], standing),
    attachments: each(at.at('Files').items, (file) =>
      attachment(file, file.at('Url'), first(file.at('Title').take(plainText), file.at('FileName').take(plainText))),
    ),
    tags: each(at.at('Keywords').items, (word) => first(word.take(plainText), word.at('Name').take(plainText))),
    publisher: at.at('SourceName').exists
      ? group<Publisher>(at, ['name'], {
          name: at.at('SourceName').take(encoded),
          logo: at.at('LogoUrl').take(secureResource),
        })
      : undefined,
  });
};

/** Reads Cision's `papi`: `{Releases}`, `{Release}`, or one release. */
export const read = withDates('cision', (json, context) => {
  const at = new Place(json, '', context);
  const list = ['Releases', 'Release'].map((field) => at.at(field)).find((place) => place.exists) ?? at;
  return readAll(list, item, nextPage(at, list));
});
