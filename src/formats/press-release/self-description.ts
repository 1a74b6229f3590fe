/** The kind, topics and authors of a release. */
import type { Byline, PressRelease } from '../../model/press-release.js';
import type { ReleaseContext } from '../context.js';
import type { Place, Taken } from '../toolkit/place.js';
import { each, first, implied, type Fields } from '../toolkit/taken.js';
import { doubtfulWords } from './moment.js';
import { encoded } from './values.js';

/** The items for which `keeps` is true; without a value when there are none. */
export const kept = <Item>(
  taken: Taken<Item[]> | undefined,
  keeps: (item: Item) => boolean,
): Taken<Item[]> | undefined => {
  const items = taken?.value?.filter(keeps);
  return items ? implied(items.length ? items : undefined, taken?.at) : taken;
};

/** The first meaningful kind. */
export const kindOf = ({ cleaning }: ReleaseContext, ...all: Taken<string>[]): Taken<string> | undefined =>
  first(...all.filter(({ value = '' }) => !cleaning?.isNameless(value)));

/** Topics and kinds that may be meaningless; `cleaning.ts` decides. */
const doubtful = /^(.|#.*|[^\p{L}\p{N}]+)$|  |[ck]ateg|clas|llgem|flokk|maton|emata|za[řr]a|gyéb|[^\0-ɏ–’”]/imu;

/** The fields of a release, cleaned. Most need no cleaning, so its code loads only when needed. */
export const selfDescription = <Given extends Fields<Pick<PressRelease, 'type' | 'tags' | 'byline' | 'publisher'>>>(
  fields: Given,
  context: ReleaseContext,
): Given => {
  const { type, tags, byline, publisher } = fields;
  const topics = tags?.value ?? [];
  const { cleaning } = context;
  if (!cleaning && (doubtful.test([type?.value, ...topics].join('\n')) || new Set(topics).size < topics.length))
    throw doubtfulWords;
  return {
    ...fields,
    type: type && kindOf(context, type),
    tags: tags && kept(cleaning ? { ...tags, value: tags.value && cleaning.topics(tags.value) } : tags, () => true),
    byline: kept(byline, ({ name }) => name !== publisher?.value?.name),
  };
};

const titles = ['jobTitle', 'jobtitle', 'title'];

/** The authors. The name of an account or an address is left out. */
export const byline = (places: readonly Place[]): Taken<Byline[]> => {
  const seen = new Set<string>();
  return each(places, (at) => {
    const name = first(...['display_name', 'name'].map((field) => at.at(field).take(encoded)), at.take(encoded)).value;
    if (!name || seen.has(name.toLowerCase()) || /^(https?:|admin(istrator)?$)/i.test(name)) return undefined;
    seen.add(name.toLowerCase());
    const title = titles.map((field) => at.at(field)).find((place) => place.exists);
    const said = title && first(title.take(encoded), title.at('name').take(encoded)).value;
    return implied({ name, ...(said && { title: said }) }, at);
  });
};
