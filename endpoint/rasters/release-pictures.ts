/** The pictures of a release, in its fields and in its HTML: finds them, and adds sizes to them. */
import { maxLength } from '../../src/markup/element.js';
import type { Picture, PictureSource, PressRelease } from '../../src/model/press-release.js';
import type { UntrustedHtml } from '../../src/model/text.js';
import { parseHtml, serialize, tree, type Trees } from '../html/html.js';

/** One picture in a release. */
export interface PictureUse {
  /** The field that names it, such as `gallery[1].url`. */
  field: string;
  url: string;
  /** Whether the publisher gives no other sizes of it. */
  isAlone: boolean;
}

/** The known properties of a picture's file, and its drawings. */
export interface KnownPicture {
  width: number;
  height: number;
  /** Empty before it is drawn. */
  sources: PictureSource[];
}

/** The width at which the element shows a picture in the text. Newer browsers replace `auto` by the measured width. */
const sizes = 'auto, (min-width: 48em) 44em, 100vw';

/** Cleaners remove smaller pictures as tracking pixels. */
const leastMeasure = 3;

const images = (html: UntrustedHtml): { root: Trees.DocumentFragment; found: Trees.Element[] } => {
  const root = parseHtml(html);
  const found: Trees.Element[] = [];
  const stack: Trees.ChildNode[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!tree.isElementNode(node)) continue;
    if (node.tagName === 'img') found.push(node);
    stack.push(...[...node.childNodes].reverse());
  }
  return { root, found };
};

const attribute = ({ attrs }: Trees.Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value;

const usesInHtml = (field: string, html: UntrustedHtml | undefined): PictureUse[] => {
  if (!html?.includes('<img')) return [];
  return images(html).found.map((image) => ({
    field,
    url: attribute(image, 'src') ?? '',
    isAlone: !attribute(image, 'srcset'),
  }));
};

const useOf = (field: string, { url, sources }: Picture): PictureUse => ({
  field: `${field}.url`,
  url,
  isAlone: !sources?.length,
});

/** The pictures that a release shows, in their order. */
export const picturesOf = ({ image, gallery = [], body, boilerplates = [] }: PressRelease): PictureUse[] => [
  ...(image ? [useOf('image', image)] : []),
  ...gallery.map((picture, index) => useOf(`gallery[${String(index)}]`, picture)),
  ...usesInHtml('body', body),
  ...boilerplates.flatMap((part, index) => usesInHtml(`boilerplates[${String(index)}].body`, part.body)),
];

/** Other pictures that a release names; nothing is added to them. */
export const furtherFilesOf = ({ image, gallery = [], publisher }: PressRelease): PictureUse[] => [
  ...[image, ...gallery].flatMap((picture, index) => {
    const field = index ? `gallery[${String(index - 1)}]` : 'image';
    return (picture?.sources ?? []).map(({ url }, at) => ({
      field: `${field}.sources[${String(at)}].url`,
      url,
      isAlone: false,
    }));
  }),
  ...(publisher?.logo ? [{ field: 'publisher.logo', url: publisher.logo, isAlone: false }] : []),
];

/** Keeps a given size, and computes a missing one from the picture's proportions. */
const measures = (
  { width, height }: { width?: number | undefined; height?: number | undefined },
  known: KnownPicture,
): { width: number; height: number } => {
  const scale = (given: number, to: number, from: number): number => Math.max(1, Math.round((given * to) / from));
  if (width && height) return { width, height };
  if (width) return { width, height: scale(width, known.height, known.width) };
  if (height) return { width: scale(height, known.width, known.height), height };
  return { width: known.width, height: known.height };
};

const complete = (picture: Picture, find: (url: string) => KnownPicture | undefined): Picture => {
  const known = find(picture.url);
  if (!known) return picture;
  const isAlone = !picture.sources?.length;
  return {
    ...picture,
    ...measures(picture, known),
    ...(isAlone && known.sources.length && { sources: known.sources }),
  };
};

const completeImage = (image: Trees.Element, known: KnownPicture): void => {
  const add = (name: string, value: string): void => {
    if (!attribute(image, name)) image.attrs = [...image.attrs.filter((one) => one.name !== name), { name, value }];
  };
  const given = (name: string): number | undefined => Number(attribute(image, name)) || undefined;
  const { width, height } = measures({ width: given('width'), height: given('height') }, known);
  if (Math.min(width, height) >= leastMeasure) {
    add('width', String(width));
    add('height', String(height));
  }
  if (attribute(image, 'srcset') || !known.sources.length) return;
  add('srcset', known.sources.map((source) => `${source.url} ${String(source.width)}w`).join(', '));
  add('sizes', sizes);
};

const completeHtml = (html: UntrustedHtml, find: (url: string) => KnownPicture | undefined): UntrustedHtml => {
  if (!html.includes('<img')) return html;
  const { root, found } = images(html);
  for (const image of found) {
    const known = find(attribute(image, 'src') ?? '');
    if (known) completeImage(image, known);
  }
  const completed = serialize(root);
  // Longer HTML would not be shown at all, so it stays without sizes.
  return (completed.length > maxLength ? html : completed) as UntrustedHtml;
};

/** Adds the known sizes of its pictures to the release. */
export const withPictures = (
  { image, gallery, body, boilerplates, ...rest }: PressRelease,
  find: (url: string) => KnownPicture | undefined,
): PressRelease => ({
  ...rest,
  ...(image && { image: complete(image, find) }),
  ...(gallery && { gallery: gallery.map((picture) => complete(picture, find)) }),
  ...(body && { body: completeHtml(body, find) }),
  ...(boilerplates && {
    boilerplates: boilerplates.map((part) => ({ ...part, ...(part.body && { body: completeHtml(part.body, find) }) })),
  }),
});
