/** Where a page says that the fields of a release stand: `headline=/data/title; published=/data/date|unix`. */
import { readPointersTo, type Pointer } from '../../toolkit/pointers.js';

/** What a pointer can lead to: the names of the model, the list, and the next page. */
export const names = [
  'items',
  'next',
  'id',
  'url',
  'language',
  'headline',
  'type',
  'lead',
  'published',
  'updated',
  'embargo',
  'body',
  'image',
  'image.alt',
  'image.caption',
  'image.credit',
  'tags',
  'publisher',
  'publisher.url',
  'publisher.logo',
] as const;

export type Name = (typeof names)[number];

/** What stands there, where it is not to be told by what it looks like. */
const words = ['text', 'html', 'unix', 'unix-ms', 'iso'];

/** @param fields what the page says @throws FormatError that names what is wrong in it */
export const readPointers = (fields: string): ReadonlyMap<Name, Pointer> =>
  readPointersTo(fields, { names, needed: 'headline', words });
