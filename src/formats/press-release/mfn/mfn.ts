import type { Attachment, Picture, Publisher, Translation } from '../../../model/press-release.js';
import type { UntrustedHtml } from '../../../model/text.js';
import { kindInWords } from '../kinds.js';
import { linkedIn, releaseWithFiles } from '../listed-once.js';
import { attachment, picture } from '../files.js';
import { each, first, group, implied } from '../../toolkit/taken.js';
import { encoded, locale, name, plainBody, plainText } from '../values.js';
import { html } from '../readers.js';
import { Place, type Taken } from '../../toolkit/place.js';
import { nextPage } from './paging.js';
import { moment, withDates } from '../moment.js';
import { readAll, type TakeRelease } from '../release.js';
import { resource, text, url } from '../../toolkit/readers.js';

const files = (at: Place): Place[] => {
  const content = at.at('content');
  return (content.at('attachments').exists ? content.at('attachments') : content.at('attatchments')).items;
};

const isImage = (file: Place): boolean => file.at('content_type').word.startsWith('image/');
const isTagged = (file: Place, tag: string): boolean => file.at('tags').items.some((at) => at.value === tag);

const mainOf = (at: Place): Place | undefined =>
  files(at).find((file) => isImage(file) && isTagged(file, 'image:primary'));

const image = (file: Place): Taken<Picture> | undefined =>
  picture(file, { url: file.at('url').take(resource), caption: file.at('file_title').take(plainText) });

const preamble = '<div class="mfn-preamble">';

/** The text without the preamble, which is shown as the lead. */
const body = (content: Place): Taken<UntrustedHtml> => {
  const whole = first(content.at('html').take(html), content.at('text').take(plainBody));
  const given = whole.value?.trimStart() ?? '';
  const end = given.indexOf('</div>');
  const repeated = given.startsWith(preamble) && content.at('preamble').word && end > 0;
  // The end of a preamble that contains boxes is not certain.
  return repeated && !given.slice(preamble.length, end).includes('<div')
    ? implied((given.slice(end + '</div>'.length).trim() || undefined) as UntrustedHtml | undefined, whole.at)
    : whole;
};

/** The text without the list of files at its end, if all of them are the release's own. */
const withoutFiles = (at: Place, whole: Taken<UntrustedHtml>): Taken<UntrustedHtml> => {
  const given = whole.value ?? '';
  const start = given.search(/<div class="[^"]*\bmfn-attachment/);
  const close = given.indexOf('</div>', start);
  if (start < 0 || close < 0) return whole;
  const end = close + '</div>'.length;
  const block = given.slice(start, end);
  if (block.includes('<div', 1)) return whole;
  const own = new Set(files(at).map((file) => file.at('url').take(url).value));
  return [...linkedIn(block, at.context)].every((address) => own.has(address))
    ? implied(`${given.slice(0, start)}${given.slice(end)}`.trim() as UntrustedHtml, whole.at)
    : whole;
};

/** The legal kind of the text, and whether it corrects another. */
const kind = (at: Place): Taken<string> => {
  const tags = at.at('properties', 'tags').items;
  const isMarked = (mark: string): boolean => tags.some((tag) => tag.word.split(':').includes(mark));
  return kindInWords(
    at.at('properties'),
    at.at('properties', 'lang').take(locale).value,
    isMarked('regulatory') ? 'regulatory' : 'pressrelease',
    isMarked('correction') ? 'correction' : '',
  );
};

const translation = (at: Place): Taken<Translation> =>
  group<Translation>(at, ['language', 'url'], {
    language: at.at('properties', 'lang').take(locale),
    headline: at.at('content', 'title').take(encoded),
    url: at.at('url').take(url),
  });

const item =
  (versions: (at: Place) => Place[]): TakeRelease =>
  (at) => {
    const content = at.at('content');
    const main = mainOf(at);
    return releaseWithFiles(at, {
      id: at.at('news_id').take(name),
      url: at.at('url').take(url),
      language: at.at('properties', 'lang').take(locale),
      headline: content.at('title').take(encoded),
      lead: content.at('preamble').take(encoded),
      published: content.at('publish_date').take(moment('Europe/Stockholm')),
      type: kind(at),
      body: withoutFiles(at, body(content)),
      image: main && image(main),
      attachments: each(
        files(at).filter((file) => file.path !== main?.path),
        (file): Taken<Attachment> =>
          attachment(file, file.at('url'), file.at('file_title').take(plainText), {
            mediaType: file.at('content_type').take(text),
          }),
      ),
      publisher: at.at('author').exists
        ? group<Publisher>(at.at('author'), ['name'], { name: at.at('author', 'name').take(encoded) })
        : undefined,
      translations: each(versions(at), translation),
    });
  };

/**
 * Reads Modular Finance's news: `{items}`, a list, or one item. The language versions of one release share a
 * `group_id`; they become one release with translations.
 */
export const read = withDates('mfn', (json, context) => {
  const at = new Place(json, '', context);
  const list = at.at('items').exists ? at.at('items') : at;
  const groups = new Map<string, Place[]>();
  for (const place of Array.isArray(list.value) ? list.items : []) {
    const key = place.at('group_id').word || place.path;
    const versions = groups.get(key);
    if (versions) versions.push(place);
    else groups.set(key, [place]);
  }
  const wanted = (place: Place): boolean =>
    context.language !== undefined &&
    place.at('properties', 'lang').word.split('-')[0] === context.language.split('-')[0];
  const chosen = [...groups.values()].map((versions) => versions.find(wanted) ?? versions[0]);
  const versions = (place: Place): Place[] =>
    (groups.get(place.at('group_id').word) ?? []).filter((version) => version.path !== place.path);
  return readAll(
    list,
    item(versions),
    nextPage(at),
    chosen.filter((place) => place !== undefined),
  );
});
