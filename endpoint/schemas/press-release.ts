/**
 * The schema of a press release. It checks the content, describes the API and must match the model: the last lines do
 * not compile when the two differ.
 */
import { Type, type Static } from '@sinclair/typebox';
import type { PressRelease } from '../../src/model/press-release.js';
import type { UntrustedHtml } from '../../src/model/text.js';
import type { Same } from './same.js';

const text = (description: string) => Type.String({ minLength: 1, description });
const address = (description: string) =>
  Type.String({
    minLength: 1,
    format: 'uri-reference',
    description: `${description} Absolute, or relative to this document.`,
  });
const time = (description: string) =>
  Type.String({ format: 'date-time', description: `${description} RFC 3339 with an offset.` });
const html = (description: string) =>
  Type.Unsafe<UntrustedHtml>(
    Type.String({ contentMediaType: 'text/html', description: `${description} HTML; clean it before it is shown.` }),
  );
const language = (description: string) =>
  Type.String({ minLength: 2, description: `${description} A BCP 47 tag, such as "sv".` });
const size = (description: string) => Type.Number({ exclusiveMinimum: 0, description });

const link = Type.Object({ text: text('The text of the link.'), url: address('Where it leads.') });

const picture = Type.Object({
  url: address('The picture.'),
  width: Type.Optional(size('In CSS pixels.')),
  height: Type.Optional(size('In CSS pixels.')),
  alt: Type.Optional(Type.String({ description: 'Text alternative.' })),
  caption: Type.Optional(text('Shown under the picture.')),
  credit: Type.Optional(text('Who made it.')),
  sources: Type.Optional(
    Type.Array(
      Type.Object({
        url: address('One file of the picture.'),
        width: size('In pixels.'),
        type: Type.Optional(text('Media type, such as "image/webp".')),
      }),
      {
        description:
          'The same picture in other sizes and types. The endpoint adds those that it has drawn itself, and missing measures, ' +
          'where the picture is a file of its own and none are given.',
      },
    ),
  ),
});

/** The shape of an identifier, which can stand in an address as it is. */
export const identifier = '^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$';

/** `GET /api/releases/:id`. */
export const pressRelease = Type.Object(
  {
    id: Type.String({
      pattern: identifier,
      description: 'Stable identifier: 1 to 200 of A-Z, a-z, 0-9 and ._~-, the first a letter or a digit.',
    }),
    url: address('The canonical page.'),
    language: language('Language of the content.'),
    headline: text('The headline, as plain text.'),
    untitled: Type.Optional(
      Type.Boolean({ description: 'The headline is the beginning of the text, which has no title of its own.' }),
    ),
    published: Type.Optional(time('Time of publication; absent only where the release is "undated".')),
    undated: Type.Optional(Type.Boolean({ description: 'Nobody tells when it was published.' })),
    timeZone: Type.Optional(text('IANA zone in which times are shown; without it, the offset of "published".')),
    dateOnly: Type.Optional(
      Type.Boolean({ description: 'Only the day of "published" and "updated" is known; the hour means nothing.' }),
    ),
    src: Type.Optional(address('The JSON of the whole release, in a list that holds only its beginning.')),
    type: Type.Optional(text('What kind of text it is, in its own language.')),
    lead: Type.Optional(text('The first paragraph, as plain text.')),
    updated: Type.Optional(time('Time of the last change.')),
    embargo: Type.Optional(time('Nothing of the release is served before this time.')),
    status: Type.Optional(
      Type.Union([Type.Literal('usable'), Type.Literal('withheld'), Type.Literal('canceled')], {
        description: "IPTC's publication status; absent means usable. A withheld release is not served.",
      }),
    ),
    correction: Type.Optional(text('What was corrected.')),
    image: Type.Optional(picture),
    gallery: Type.Optional(Type.Array(picture)),
    body: Type.Optional(html('The text.')),
    restricted: Type.Optional(
      Type.Boolean({
        description: 'The publisher shows the whole text on its own page only, for a password or to those who pay.',
      }),
    ),
    base: Type.Optional(address('Where relative addresses in the HTML start; without it, at this address.')),
    boilerplates: Type.Optional(
      Type.Array(
        Type.Object({
          heading: Type.Optional(text('Heading of the standing text.')),
          body: Type.Optional(html('A standing text about a project or an organization.')),
          link: Type.Optional(link),
        }),
      ),
    ),
    byline: Type.Optional(
      Type.Array(
        Type.Object({
          name: text('Who wrote it.'),
          title: Type.Optional(text('What they are.')),
        }),
      ),
    ),
    contacts: Type.Optional(
      Type.Array(
        Type.Object({
          name: text('Somebody that a journalist can reach.'),
          title: Type.Optional(text('Title.')),
          organization: Type.Optional(text('Organization.')),
          phone: Type.Optional(text('Telephone number.')),
          email: Type.Optional(text('Email address.')),
        }),
      ),
    ),
    attachments: Type.Optional(
      Type.Array(
        Type.Object({
          title: text('What the file is.'),
          url: address('The file.'),
          mediaType: Type.Optional(text('Media type, such as "application/pdf".')),
          size: Type.Optional(size('In bytes.')),
          language: Type.Optional(language('Language of the file.')),
        }),
      ),
    ),
    links: Type.Optional(Type.Array(link)),
    tags: Type.Optional(Type.Array(text('A subject.'))),
    publisher: Type.Optional(
      Type.Object({
        name: text('Who stands behind the release.'),
        url: Type.Optional(address('Its site.')),
        logo: Type.Optional(address('A picture.')),
      }),
    ),
    translations: Type.Optional(
      Type.Array(
        Type.Object({
          language: language('Language of the translation.'),
          headline: Type.Optional(text('Its headline.')),
          url: address('Its page.'),
          src: Type.Optional(address('Its JSON.')),
        }),
      ),
    ),
    comments: Type.Optional(
      Type.Object({
        src: address('The JSON of the comments.'),
        count: Type.Optional(Type.Number({ description: 'How many there were when this was served.' })),
      }),
    ),
  },
  { $id: 'PressRelease', title: 'PressRelease', description: 'A press release, version 1.' },
);

/** Compiles only while the schema and the model are the same. */
export const pressReleaseIsTheModel: Same<Static<typeof pressRelease>, PressRelease> = true;
