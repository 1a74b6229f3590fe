/** The pictures in a text: each can be enlarged like the others, unless it is a link. */
import { render } from 'lit';
import { creationScope, takeTexts } from '../../../controllers/page-translation.js';
import type { Picture } from '../../../model/press-release.js';

const known = new WeakMap<HTMLImageElement, Picture>();

/** In pixels: a smaller picture is an icon, and cannot be enlarged. */
const smallest = 120;

const pictureOf = (img: HTMLImageElement): Picture => {
  const sources = img.srcset.split(', ').flatMap((candidate) => {
    const [url = '', width = ''] = candidate.split(' ');
    return width.endsWith('w') ? [{ url, width: Number.parseFloat(width) }] : [];
  });
  const [largest] = [...sources].sort((one, other) => other.width - one.width);
  const caption = img.closest('figure')?.querySelector(':scope > figcaption')?.textContent.trim();
  const [width, height] = ['width', 'height'].map((name) => Number(img.getAttribute(name)) || undefined);
  return {
    url: largest?.url ?? img.src,
    sources,
    ...(img.alt && { alt: img.alt }),
    ...(caption && { caption }),
    ...(width && { width }),
    ...(height && { height }),
  };
};

/** The pictures that can be enlarged, in their order. */
export const picturesIn = (body: Element): Map<HTMLImageElement, Picture> => {
  const found = new Map<HTMLImageElement, Picture>();
  for (const img of body.querySelectorAll('img')) {
    const width = Number(img.getAttribute('width') ?? smallest);
    if (img.closest('a') || width < smallest) continue;
    const picture = known.get(img) ?? pictureOf(img);
    known.set(img, picture);
    found.set(img, picture);
  }
  return found;
};

/** Adds the button to each; an existing one is rendered again. */
export const letOpen = (body: Element, button: (picture: Picture) => unknown): void => {
  for (const [img, picture] of picturesIn(body)) {
    let holder = img.parentElement as HTMLElement;
    if (holder.className !== 'in-text') {
      holder = document.createElement('span');
      holder.className = 'in-text';
      // The button is on the picture, which may be narrower than the text.
      if (picture.width) holder.style.maxInlineSize = `${String(picture.width)}px`;
      img.replaceWith(holder);
      holder.append(img);
    }
    takeTexts(holder);
    render(button(picture), holder, { creationScope });
  }
};

/** The parts of an address by which content systems name sizes. Linear: each part begins with its own sign. */
const sizes =
  /^https?:\/\/(i\d\.wp\.com\/)?|-(\d{1,5}x\d{1,5}|scaled)(?=\.\w+$)|\/size\/[wh]\d+[^/]*|\/styles\/[^/]+\/public|\/-\/.*|\/[a-z]{1,3}_[^/]*(?=\/)/g;
const sized = /&(w|h|width|height|size|resize|fit|crop|q|quality|fm|format|auto|dpr|ssl|strip|itok)=[^&]*/gi;

/** A key that all sizes of a picture share. */
const keyOf = (address: string): string => {
  const [path = '', query = ''] = address.replace(/#.*/, '').split(/\?(.*)/s);
  return path.replace(sizes, '') + `&${query}`.replace(sized, '').replace(/^&$/, '');
};

const keysOf = (srcset: string): string[] => srcset.split(', ').map((candidate) => keyOf(candidate.replace(/ .*/, '')));

/** Removes a picture, with parents that have no other content. */
const remove = (img: Element, body: Element): void => {
  let gone = img;
  for (let holder = img.parentElement; holder && holder !== body; holder = holder.parentElement) {
    if (holder.childElementCount > 1 || holder.textContent.trim()) break;
    gone = holder;
  }
  gone.remove();
};

/**
 * The pictures of a release that are also in its text, in any size. Where the text lacks a picture's caption or credit,
 * the copy in the text is removed instead.
 */
export const alsoIn = (body: Element, pictures: readonly Picture[]): Picture[] => {
  const copies = new Map<string, Element>();
  for (const img of body.querySelectorAll('img'))
    for (const key of [keyOf(img.src), ...(img.srcset ? keysOf(img.srcset) : [])]) copies.set(key, img);
  return pictures.filter(({ url, sources = [], caption, credit }) => {
    const copy = [url, ...sources.map((one) => one.url)].map((one) => copies.get(keyOf(one))).find(Boolean);
    if (!copy) return false;
    if ([caption, credit].every((said) => !said || body.textContent.includes(said))) return true;
    remove(copy, body);
    return false;
  });
};
