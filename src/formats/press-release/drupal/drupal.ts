import type { Attachment, Picture } from '../../../model/press-release.js';
import { byline } from '../self-description.js';
import { releaseWithFiles } from '../listed-once.js';
import { attachment, picture } from '../files.js';
import { digits, encoded, locale, name, plainBody, plainText, type ReleaseReader } from '../values.js';
import { each, first, implied } from '../../toolkit/taken.js';
import { html } from '../readers.js';
import { Place, type Taken } from '../../toolkit/place.js';
import { nextPage } from './paging.js';
import { moment, withDates } from '../moment.js';
import { readAll, type TakeRelease } from '../release.js';
import { resource, text, url } from '../../toolkit/readers.js';

type Included = ReadonlyMap<string, Place>;

const key = (at: Place): string => `${at.at('type').word}/${at.at('id').word}`;

/** The target of a relationship, and the link to it: the link to a picture has its alternative text. */
interface Linked {
  link: Place;
  file: Place;
}

const linksOf = (at: Place): Place[] => at.at('relationships').entries.flatMap((relation) => relation.at('data').items);

const isFile = (at: Place): boolean => at.at('type').word === 'file--file';

/** The targets of a node's relationships, through media to their files; each file once. */
const related = (at: Place, included: Included): Linked[] => {
  const found = new Map<Place, Place>();
  const followed = new Set<Place>();
  const follow = (link: Place): void => {
    const target = included.get(key(link));
    if (!target || followed.has(target)) return;
    followed.add(target);
    if (isFile(target)) found.set(target, link);
    else if (target.at('type').word.startsWith('media--')) inner(target).forEach(followToFile);
  };
  const followToFile = (link: Place): void => {
    const file = included.get(key(link));
    if (file && isFile(file) && !found.has(file)) found.set(file, link);
  };
  const inner = (media: Place): Place[] =>
    media
      .at('relationships')
      .entries.filter(({ path }) => !/\.(thumbnail|uid|revision_user|bundle)$/.test(path))
      .flatMap((relation) => relation.at('data').items);
  linksOf(at).forEach(follow);
  return [...found].map(([file, link]) => ({ link, file }));
};

const address = (file: Place): Place =>
  file.at('attributes', 'uri', 'url').exists ? file.at('attributes', 'uri', 'url') : file.at('attributes', 'url');

const isImage = ({ link, file }: Linked): boolean =>
  file.at('attributes', 'filemime').word.startsWith('image/') || link.at('meta', 'alt').exists;

const image = ({ link, file }: Linked): Taken<Picture> | undefined =>
  picture(file, {
    url: address(file).take(resource),
    alt: link.at('meta', 'alt').take(plainText),
    caption: link.at('meta', 'title').take(plainText),
    width: link.at('meta', 'width').take(digits),
    height: link.at('meta', 'height').take(digits),
  });

/** The address of a node, whether it has a readable one or not. */
const nodePage: ReleaseReader<string> = {
  expected: 'the number of a node',
  read: (value, context) => (Number.isInteger(value) ? url.read(`/node/${String(value)}`, context, '') : undefined),
};

// Names of fields with a text above or below the main one.
const aside = /lead|ingress|intro|summary|teaser|preamble|caption|contact|about|boilerplate|quote/i;

const holdsText = (at: Place): boolean =>
  at
    .at('processed')
    .word.replace(/<[^<>]*>/g, '')
    .trim() !== '';

/** The main text: in the standard field, or in the only custom field with one. */
const textOf = (fields: Place): Place => {
  const usual = ['body', 'field_body'].map((name) => fields.at(name)).find((place) => place.exists);
  if (usual) return usual;
  const own = Object.keys(fields.value ?? {})
    .filter((name) => name.startsWith('field_') && !aside.test(name))
    .map((name) => (Array.isArray(fields.at(name).value) ? fields.at(name, 0) : fields.at(name)))
    .filter(holdsText);
  return own.length === 1 && own[0] ? own[0] : fields.at('body');
};

const tagNames = (at: Place, included: Included): Place[] =>
  linksOf(at)
    .map((link) => (link.at('type').word.startsWith('taxonomy_term--') ? included.get(key(link)) : undefined))
    .filter((term) => term !== undefined);

const node =
  (included: Included): TakeRelease =>
  (at) => {
    const fields = at.at('attributes');
    const body = textOf(fields);
    const found = related(at, included);
    const [main, ...gallery] = found.filter(isImage);
    const links = new Map(found.map(({ link, file }) => [file, link]));
    return releaseWithFiles(at, {
      id: at.at('id').take(name),
      url: first(
        fields.at('path', 'alias').take(url),
        fields.at('drupal_internal__nid').take(nodePage),
        at.at('links', 'self', 'href').take(url),
        at.at('links', 'self').take(url),
      ),
      language: fields.at('langcode').take(locale),
      headline: fields.at('title').take(plainText),
      lead: body.at('summary').take(encoded),
      // The first field comes from a module. Every node has the second, so a message about a missing date names that.
      published: first(
        fields.at('published_at').exists ? fields.at('published_at').take(moment()) : undefined,
        fields.at('created').take(moment()),
      ),
      updated: fields.at('changed').take(moment()),
      // `value` is the text as the editor has written it, before the site's own filters.
      body: first(body.at('processed').take(html), body.at('value').take(html), body.take(plainBody)),
      image: main && image(main),
      gallery: each(
        gallery.map(({ file }) => file),
        (file) => image({ file, link: links.get(file) ?? file }),
      ),
      attachments: each(
        found.filter((one) => !isImage(one)).map(({ file }) => file),
        (file): Taken<Attachment> =>
          attachment(file, address(file), file.at('attributes', 'filename').take(plainText), {
            mediaType: file.at('attributes', 'filemime').take(text),
            size: file.at('attributes', 'filesize').take(digits),
          }),
      ),
      byline: byline(
        at.at('relationships', 'uid', 'data').items.flatMap((link) => included.get(key(link))?.at('attributes') ?? []),
      ),
      tags: each(tagNames(at, included), (term) => term.at('attributes', 'name').take(plainText)),
      status: fields.at('status').value === false ? implied('withheld', fields.at('status')) : undefined,
    });
  };

/**
 * Reads Drupal's JSON:API, with the included pictures and files.
 * @see https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module
 */
export const read = withDates('drupal', (json, context) => {
  const at = new Place(json, '', context);
  const included = new Map(at.at('included').items.map((place) => [key(place), place]));
  return readAll(at.at('data').exists ? at.at('data') : at, node(included), nextPage(at));
});
