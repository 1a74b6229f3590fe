/** What a release says of itself: its kind, its topics, who wrote it. What says nothing is left out, and nothing is said twice. */
import type { Byline, PressRelease } from '../../model/press-release.js';
import type { ReleaseContext } from '../context.js';
import type { Place, Taken } from '../toolkit/place.js';
import { each, first, implied, type Fields } from '../toolkit/taken.js';
import { moreCode } from './moment.js';
import { encoded } from './values.js';

/** The items that are kept; an empty list is none. */
export const kept = <Item>(
  taken: Taken<Item[]> | undefined,
  keeps: (item: Item) => boolean,
): Taken<Item[]> | undefined => {
  const items = taken?.value?.filter(keeps);
  return items ? implied(items.length ? items : undefined, taken?.at) : taken;
};

/** Keeps what it has not seen yet. */
export const isNew =
  (seen = new Set<string>()): ((said: string) => boolean) =>
  (said) =>
    !seen.has(said) && Boolean(seen.add(said));

/** What may be a category that is none; which are, a list knows that loads then (see `nameless.ts`). */
const doubtful = /[ck]ateg|clas|llgem|flokk|maton|emata|za[řr]a|gyéb|[^\0-ɏ]/i;

/** The first kind that is one. */
export const kindOf = (
  { isNameless }: ReleaseContext,
  ...all: (Taken<string> | undefined)[]
): Taken<string> | undefined =>
  all.find((taken) => {
    if (!taken?.value || !doubtful.test(taken.value)) return taken?.value;
    if (!isNameless) throw moreCode.nameless;
    return !isNameless(taken.value);
  }) ?? all.find((taken) => taken && !taken.value);

// A letter on its own is what is left of a word that was cut; in other scripts it is a word.
const noTopic = /^(.?|[^\p{L}\p{N}]+|(un-?|o|u)[ck]ateg\S*)$/iu;

const topics = (tags: Taken<string[]> | undefined): Taken<string[]> | undefined => {
  const unseen = isNew();
  const clean = tags?.value?.map((said) => said.replace(/^#+/, '').replace(/\s+/g, ' ').trim());
  return kept(
    clean ? implied(clean, tags?.at) : tags,
    (said) => (!noTopic.test(said) || /^[^\0-\u02ff]$/.test(said)) && unseen(said.toLowerCase()),
  );
};

/** The fields of a release, cleaned. */
export const selfDescription = <Given extends Fields<Pick<PressRelease, 'type' | 'tags' | 'byline' | 'publisher'>>>(
  fields: Given,
  context: ReleaseContext,
): Given => {
  const isAuthor = isNew(new Set([fields.publisher?.value?.name.toLowerCase() ?? '']));
  return {
    ...fields,
    type: kindOf(context, fields.type),
    tags: topics(fields.tags),
    byline: kept(fields.byline, ({ name }) => isAuthor(name.toLowerCase())),
  };
};

const titles = ['jobTitle', 'jobtitle', 'title'];

/** Who wrote it, whatever a format calls them; an account or an address is nobody's name. */
export const byline = (places: readonly Place[]): Taken<Byline[]> =>
  each(places, (at) => {
    const name = first(...['display_name', 'name'].map((field) => at.at(field).take(encoded)), at.take(encoded)).value;
    if (!name || /^(https?:|admin(istrator)?$)/i.test(name)) return undefined;
    const title = titles.map((field) => at.at(field)).find((place) => place.exists);
    const said = title && first(title.take(encoded), title.at('name').take(encoded)).value;
    return implied({ name, ...(said && { title: said }) }, at);
  });
